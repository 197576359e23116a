/// Days as people type them. The grammar is in relnet-dates(7). There is no fallback reading: an unclear date is refused with every
/// possible reading.
///
///     parse_day("last fri", today, Looking::back);
///     parse_day("2w", today, Looking::ahead);          // two weeks from today
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/day.hpp"

namespace relnet {

/// The way of the command: `log` and --since look back, `snooze`, --by and --until ahead. It decides bare spans, weekdays,
/// ordinals and days without a year.
enum class Looking { back, ahead };

/// How 11/12/2026 is read (config date.order); refused with both readings where unset.
enum class DateOrder { unset, dmy, mdy };

struct DateContext {
    Day today;
    DateOrder order = DateOrder::unset;
    Weekday week_start = Weekday::monday;  ///< for sow, eow and "next week"
};

/// Throws Error(Exit::usage) naming every possible reading, ready to copy.
Day parse_day(std::string_view words, const DateContext&, Looking);

/// A length of time: months and days apart, since a month has no fixed length.
struct Span {
    int months = 0;
    int days = 0;
    bool operator==(const Span&) const = default;
};

/// "7d", "2 weeks", "a month and 3 days". Throws Error(Exit::usage).
Span parse_span(std::string_view words);
Day add(Day, const Span&);

/// "10 dec", "1990-12-10", "12-10", "--12-10", "dec 10 1990". Throws Error(Exit::usage).
PartialDay parse_yearly_day(std::string_view words, DateOrder order = DateOrder::unset);

/// "14:30", "9:05", "2pm" as minutes since midnight. Throws Error(Exit::usage).
int parse_time_of_day(std::string_view words);
/// "25min", "1h", "1h30", "90 minutes" in minutes. Throws Error(Exit::usage).
int parse_minutes(std::string_view words);

/// The words that complete a day, each with the day it means, for completion: ("fri", Fri 27 Nov) …
struct DayWord {
    std::string word;
    Day day;
};
std::vector<DayWord> day_words(const DateContext&, Looking);

}  // namespace relnet
