/// Names of months and weekdays, and days written with them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/date_tokens.hpp"
#include "relnet/domain/day.hpp"

namespace relnet::date_months {

/// "nov", "november", "sept"; "fri" or "friday".
std::optional<int> month_of(std::string_view word);
std::optional<Weekday> weekday_of(std::string_view word);

/// "3rd", "11th".
std::string ordinal(int number);

/// "20 nov", "nov 20, 2026", "3rd", "the 3rd dec"; a lone ordinal has a day only. `typed` is for errors. Throws
/// Error(Exit::usage) for impossible days and two-digit years; nothing where the cursor stands before another form.
std::optional<PartialDay> read_monthday(date_tokens::Cursor&, std::string_view typed);

}  // namespace relnet::date_months
