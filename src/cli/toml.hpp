// toml++ as relnet uses it. Where the library meets what it did not expect it would end the program, or go on as if nothing were, as
// it was built; here that is a mistake in the text like any other.
#pragma once

#include <string>
#include <string_view>

namespace relnet {

struct TomlMistake {
    int line = 0;     ///< from 1
    std::string why;  ///< "Error while parsing key: expected …"; from the library, so to be shown with show()
};

[[noreturn]] void not_expected_in_toml();

}  // namespace relnet

#pragma push_macro("NDEBUG")
#undef NDEBUG
#define TOML_ENABLE_FORMATTERS 0
#define TOML_ASSERT(condition) (static_cast<bool>(condition) ? static_cast<void>(0) : ::relnet::not_expected_in_toml())
#include <toml++/toml.h>
#pragma pop_macro("NDEBUG")

namespace relnet {

/// Throws TomlMistake.
toml::table parse_toml(std::string_view text);

}  // namespace relnet
