/// Which letters stand for themselves in JSON: most of all text, so that whoever reads or writes it can pass over them at once.
#pragma once

#include <cstddef>
#include <string_view>

namespace relnet {

/// How many bytes from the start on are printable ASCII but for the quote and the backslash: json_quote leaves them alone.
std::size_t json_plain_length(std::string_view);

}  // namespace relnet
