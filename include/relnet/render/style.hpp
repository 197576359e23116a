/// Colour and width, decided once in main and handed down: screens are strings, and this says how they may look.
#pragma once

#include <string>
#include <string_view>

namespace relnet {

/// The meanings colours have; colour is never the only sign. 16-colour ANSI only, so that themes apply.
enum class Tone { plain, alarm /* red bold */, due /* yellow */, good /* green */, handle /* cyan */, dim, name /* bold */ };

struct Style {
    bool terminal = false;  ///< a table for a person; else one record a line for a program
    bool colour = false;
    bool utf8 = true;       ///< false: ASCII bars and dots
    int width = 80;         ///< 40..
    int height = 24;
    bool hints = true;
};

/// `text` in a tone, or as it is without colour.
std::string paint(const Style&, Tone, std::string_view text);

}  // namespace relnet
