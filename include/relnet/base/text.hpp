/// Text as people write it: UTF-8, compared without regard to case and accents, measured in terminal columns.
///
/// All functions take any bytes; what is not UTF-8 is kept and counts one column a byte. None reads the locale.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// The form that names are compared in: lower case, diacritics off, NFC and NFD equal, ß=ss, ø=o, ł=l, runs of white space one
/// space, none at the ends. "José  GARCÍA" and "jose garcia" fold alike; Cyrillic stays Cyrillic.
std::string fold(std::string_view);

/// Canonical composition; the form that names are stored in.
std::string nfc(std::string_view);

/// Lower case letter by letter, NFC; accents stay. The form that tags are stored in.
std::string lower(std::string_view);

/// Terminal columns, by graphemes: width of the first base, 2 with VS16 or for a flag pair, so a family emoji counts 2.
int width(std::string_view);

/// At most `columns` wide; a cut text ends in "...".
std::string fit(std::string_view, int columns);

/// Padded with spaces on the right (left with pad_left) to `columns`; a wider text is returned as it is.
std::string pad(std::string_view, int columns);
std::string pad_left(std::string_view, int columns);

/// Byte offset of the first byte that is not UTF-8 (overlong forms and surrogates are not), or nothing.
std::optional<std::size_t> bad_utf8_at(std::string_view);

/// Edits between two folded words: insert, delete, replace, or swap of neighbours.
int edit_distance(std::string_view, std::string_view);

/// The words of `known` within max(1, length/3) edits of `word`, closest first, at most `most`.
std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& known, std::size_t most = 3);

std::string lower_ascii(std::string_view);
std::string_view trim(std::string_view);
std::vector<std::string> split(std::string_view, char separator);  ///< keeps empty parts
std::vector<std::string> words(std::string_view);                  ///< parts between white space
std::string join(const std::vector<std::string>&, std::string_view between);
bool starts_with(std::string_view text, std::string_view prefix);

/// The letters a-z and digits of the folded text: "O'Brien" gives "obrien", "Олег" gives "". For handles.
std::string handle_letters(std::string_view);

/// `text` as a JSON string with its quotes: C0, DEL, C1, bidi and other invisible marks are \u escaped, other UTF-8 stays as it
/// is, bad bytes become U+FFFD.
std::string json_quote(std::string_view);

/// "1 contact", "2 contacts"; `many` where an s does not do it.
std::string count_of(std::size_t n, std::string_view one, std::string_view many = {});

/// "Ada, Grace and Alan".
std::string list_of(const std::vector<std::string>&);

}  // namespace relnet
