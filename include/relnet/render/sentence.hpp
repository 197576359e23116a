/// Sentences on a terminal: notes, hints, errors, confirmations, and what is said where nothing is to be shown.
#pragma once

#include <string>
#include <string_view>

#include "relnet/render/style.hpp"

namespace relnet {

/// What every list says where nobody has been added.
inline constexpr const char* nobody_here = "Nobody is here yet. Add someone: relnet add \"Ada Lovelace\" --every 4w";
/// What says whom to get in touch with, where nobody is to be.
inline constexpr const char* no_cadence =
    "Nobody has a cadence yet. Set one:\n  relnet cadence ada 4w\n  relnet cadence +friend 3mo";

/// Lines wider than the terminal are broken between words, those that fit stay as they are; each ends in a newline. A command to
/// type, from "relnet" to the end of its sentence, is kept in one piece, on a line of its own where it must; one that is wider
/// than the terminal goes on behind a `\`, as shells read it. Further lines of one that is broken stand `hang` columns further
/// in.
std::string wrapped(std::string_view text, const Style&, int hang = 0);

}  // namespace relnet
