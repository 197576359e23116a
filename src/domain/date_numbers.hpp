/// Days written in figures: ISO 8601 as it is, anything else refused or read by date.order.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "relnet/domain/date_words.hpp"

namespace relnet::date_numbers {

/// How an error shows a reading of 11/12, which has no year of its own.
using Format = std::function<std::string(const PartialDay&)>;

/// "2026-11-20", "20261120", "2026-W47", "2026-W47-5"; nothing where the text has another form. Throws Error(Exit::usage) for an
/// impossible day.
std::optional<Day> read_iso(std::string_view typed);

/// "11/12/2026", "20.11.2026", "11-12", "2026/11/20"; nothing where the text has another form. Throws Error(Exit::usage) with
/// every reading where the order is unset, and for impossible days and two-digit years.
std::optional<PartialDay> read_ordered(std::string_view typed, DateOrder, const Format&);

/// Throws Error(Exit::usage) for a figure that stands alone, "10", and for a month or a year in place of a day, "2026-11".
void refuse_bare(std::string_view typed);

/// Throws Error(Exit::usage) naming the month's length if no year has this day; `year` is for 29 February.
void refuse_impossible(std::optional<int> year, int month, int day);

[[noreturn]] void fail_short_year(std::string_view typed, std::string_view write);

}  // namespace relnet::date_numbers
