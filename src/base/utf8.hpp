/// UTF-8 by hand, strictly: no overlong forms, no surrogates, nothing past U+10FFFF.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace relnet {

/// fold(), for texts of any letters.
std::string fold_any(std::string_view text);

}  // namespace relnet

namespace relnet::utf8 {

/// One code point at `at` of a text; `length` is 0 where the bytes are not UTF-8, and then one byte is to be taken as it is.
struct Decoded {
    char32_t code = 0;
    std::size_t length = 0;
};

Decoded decode(std::string_view text, std::size_t at);
void append(std::string& out, char32_t code);

/// Only 0x20..0x7E: what most names are, so that the hot paths need no look at Unicode at all.
bool is_plain(std::string_view text);

/// The invisible and direction marks that show and json_quote make visible.
bool is_invisible(char32_t code);

/// A letter, or a mark that belongs to one.
bool is_letter(char32_t code);
/// An emoji, or what modifies one: a skin tone, the emoji form mark.
bool is_emoji(char32_t code);

}  // namespace relnet::utf8
