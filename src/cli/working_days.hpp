/// The value of due.days: on which days of the week people are planned for.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace relnet {

/// "mon-fri", "mon tue thu", "sat-mon", "weekdays", "daily", in any case, with commas or spaces between. From Monday. Nothing for
/// other words.
std::optional<std::array<bool, 7>> parse_working_days(std::string_view words);

}  // namespace relnet
