/// The one door for bytes that came from outside on their way to a person.
#pragma once

#include <string>
#include <string_view>

namespace relnet {

/// `text` made harmless to a terminal: C0, DEL, C1 (also as UTF-8), bad UTF-8 and the invisible and direction marks of Unicode
/// (U+00AD, 061C, 180E, 200B-200F, 2028-202E, 2060-206F, FEFF, FFF9-FFFB, E0000-E0FFF) become visible `\x1b`, `\u{202e}`.
/// Newline and tab count as C0 and become `\n`, `\t`. ZWJ and ZWNJ stay between letters and between emoji.
std::string show(std::string_view text);

/// As show, but newlines stay: for texts that are shown over several lines.
std::string show_lines(std::string_view text);

/// True where show would change nothing: the test for typed names and tags.
bool harmless(std::string_view text);

}  // namespace relnet
