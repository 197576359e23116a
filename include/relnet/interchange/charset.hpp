/// Any bytes to valid UTF-8 without NUL. Known by hand: UTF-8, UTF-16, US-ASCII, ISO-8859-1 and -15, Windows-1252.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

struct DecodedText {
    std::string text;
    std::vector<std::string> remarks;  ///< "read as CP1252", "3 NUL bytes dropped"
};

/// Takes off what wraps a whole file: a byte order mark, UTF-16 (by its mark, or where every second byte is NUL), NUL bytes. What
/// is left may still be no UTF-8: for readers that know the character set of each part.
DecodedText unwrap_text(std::string_view bytes);

/// The whole file as text: unwrapped, and its lines that are no UTF-8 taken as CP1252.
DecodedText decode_text(std::string_view bytes);

/// A part that names its character set. Nothing where the name is not known; bytes that belie "UTF-8" or "US-ASCII" are taken as
/// CP1252.
std::optional<std::string> decode(std::string_view bytes, std::string_view charset);

/// Valid UTF-8 as it is, anything else as CP1252.
std::string decode_unnamed(std::string_view bytes);

/// Appends a code point; a surrogate or a number past U+10FFFF becomes U+FFFD.
void append_utf8(std::string& text, char32_t code_point);

}  // namespace relnet
