/// What was given and got: value before asking.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/domain/stats.hpp"

namespace relnet {

struct Balance {
    std::vector<Tally> gave, got;  ///< by kind, greatest first, then by name
};

/// Failed attempts gave nothing.
Balance balance_of(std::span<const Interaction>);

/// The latest day something was given.
std::optional<Day> last_given(std::span<const Interaction>);

/// help, intro, referral, advice: what one asks for.
bool is_ask(std::string_view kind);

/// An ask from somebody to whom nothing was given for this long deserves a thought.
inline constexpr int giving_days = 365;

}  // namespace relnet
