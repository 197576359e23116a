/// Small charts out of characters: bars, a sparkline, a heat map of a year. The number always stands beside the bar.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "relnet/domain/day.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// One character per value, `▁▂▃▄▅▆▇█` or ASCII; 0 is the lowest.
std::string sparkline(const std::vector<long>& values, const Style&);
/// A bar of at most `columns` for `value` of `greatest`; at least one for a value above 0.
std::string bar(long value, long greatest, int columns, const Style&);
/// 53 weeks by 7 days ending with the week of `last_day`: month initials above, a legend below; 77 columns wide.
/// `per_day` counts from `last_day - per_day.size() + 1`.
std::string heat_map(const std::vector<long>& per_day, Day last_day, Weekday week_start, const Style&);

}  // namespace relnet
