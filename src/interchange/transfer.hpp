/// The two encodings that carry bytes in lines of ASCII.
#pragma once

#include <string>
#include <string_view>

namespace relnet {

/// `=C3=A9` to bytes; what is no escape stays as it is. Soft line breaks are undone by whoever joins the lines.
std::string decode_quoted_printable(std::string_view);

/// White space and anything else outside the alphabet is passed over; ends at the padding.
std::string decode_base64(std::string_view);

/// True for a line that can only be a piece of base64.
bool looks_like_base64(std::string_view line);

}  // namespace relnet
