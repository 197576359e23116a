/// How often I want to be in touch with somebody.
///
/// A cadence is a number of days, weeks, months or years. Months and years are calendar steps, so "monthly" from 31 January is
/// 28 February, and the step after that is counted from the anchor again: clamping never accumulates.
///
///     const auto monthly = parse_cadence("every month");
///     next(*monthly, Day{2026, 1, 31});                     // 2026-02-28
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "relnet/domain/day.hpp"

namespace relnet {

enum class Unit { day, week, month, year };

struct Cadence {
    int count = 1;  ///< 1..9999
    Unit unit = Unit::month;
    bool operator==(const Cadence&) const = default;
};

/// Reads "4w", "every 3 months", "fortnightly", "every other week", "quarterly" …; "none" gives nothing. The unit typed is kept:
/// 4w is P4W, 10d is P10D, a quarter is P3M, a fortnight P2W. Throws Error(Exit::usage) naming the two meanings of "5m" or
/// "biweekly".
std::optional<Cadence> parse_cadence(std::string_view words);

/// Reads "P4W", "P30D", "P3M", "P1Y" and nothing else.
std::optional<Cadence> parse_iso_cadence(std::string_view);

/// The day one cadence after `from`, clamped to the month's end. Throws Error(Exit::usage) past 9999-12-31.
Day next(const Cadence&, Day from);

/// Average length in hundredths of a day, for ranking only: count × 100, 700, 3044 or 36525.
int pace(const Cadence&);

/// The pace of somebody who was planned by hand and has no cadence: 30 days.
inline constexpr int pace_without_cadence = 3000;

std::string to_string(const Cadence&);  ///< "every 4 weeks", "every month"
std::string to_short(const Cadence&);   ///< "4w", "3mo", "1y", "10d": the pipe's form, and it parses back
std::string to_iso(const Cadence&);     ///< "P4W"

}  // namespace relnet
