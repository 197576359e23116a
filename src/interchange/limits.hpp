/// How much of a foreign file is taken; over it, the message says which limit and where.
#pragma once

#include <cstddef>

namespace relnet {

inline constexpr std::size_t record_limit = 100'000;     ///< cards or rows of a file
inline constexpr std::size_t card_limit = 1u << 20;      ///< bytes, without the binary values that are not kept
inline constexpr std::size_t value_limit = 64u << 10;    ///< bytes of a value or cell
inline constexpr std::size_t binary_limit = 256u << 10;  ///< bytes of a photo that is kept
inline constexpr std::size_t property_limit = 1'000;     ///< of a card
inline constexpr std::size_t parameter_limit = 64;       ///< of a property
inline constexpr std::size_t column_limit = 256;

}  // namespace relnet
