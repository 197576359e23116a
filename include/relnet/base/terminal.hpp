/// Single keys from a terminal, which is as it was before whenever nobody is asked.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relnet {

/// Writes the question to `output` and waits for a key on `input`: a letter, or all bytes of an arrow or of a letter beyond
/// ASCII. What was pressed and a newline are written behind the question. Nothing at the end of input, on Ctrl-D, or where the
/// window is closed.
///
/// While it waits, keys come unechoed. A signal that ends the program, or stops it (Ctrl-Z), finds the terminal put back; after a
/// stop the question is asked again.
std::optional<std::string> read_key(int input, int output, std::string_view question);

}  // namespace relnet
