/// What completion asks of a data file: little, at once, and in the order in which it lies there.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "relnet/store/store.hpp"

namespace relnet {

/// Opened as it is: nothing is waited for, mended, upgraded or made. Nothing where that does not do; never throws.
std::optional<Store> open_for_completion(const std::string& path, const Origin&) noexcept;

/// As much of a person as a list of candidates shows. The texts are valid during the call.
struct PersonHint {
    std::int64_t id = 0;
    State state = State::active;
    std::string_view handle, name, tags;  ///< tags with commas between
};

/// Whoever has a `key` that starts so, in order of the keys, until `use` gives false. Somebody with two such words comes twice;
/// removed people come too.
void each_starting_with(const Store&, Key key, std::string_view folded_prefix, const std::function<bool(const PersonHint&)>& use);

/// The values that live contacts have in a field ("org", "department", "city"), with how many have each, by value.
std::vector<std::pair<std::string, std::size_t>> values_of_field(const Store&, std::string_view field);

/// An interaction as a list of candidates shows it.
struct TalkHint {
    std::int64_t id = 0;
    Day on;
    std::string people, text;  ///< people: names
};
/// Those recorded last, newest first.
std::vector<TalkHint> newest_talks(const Store&, std::size_t most);

}  // namespace relnet
