/// SHA-1, for the one thing that asks for it: names of foreign ids as UUIDv5. Not for secrets.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace relnet {

std::array<std::uint8_t, 20> sha1(std::string_view bytes);

}  // namespace relnet
