/// Whether it works: the screen of `stats`, its tallies for programs.
#pragma once

#include <string>
#include <vector>

#include "relnet/domain/stats.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

std::string stats_screen(const Stats&, const Style&);

/// The heat map of the 53 weeks that end with the period.
std::string heat_screen(const Stats&, Weekday week_start, const Style&);

/// `stats --by`: name, count and a bar.
std::string tally_screen(const std::vector<Tally>&, const Style&);

/// Columns: what was counted by ("month", "tag" …) and count.
Listing tally_listing(const std::vector<Tally>&, StatsBy);
std::vector<std::string> tally_json(const std::vector<Tally>&);

/// {"schema":"relnet.stats/1",…}; `items` holds the rows of --by, or nothing. No newline.
std::string stats_json(const Stats&, std::optional<StatsBy> by = {});

}  // namespace relnet
