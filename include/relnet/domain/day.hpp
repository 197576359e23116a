/// A civil day: no clock time, no zone. 0001-01-01 to 9999-12-31, proleptic Gregorian.
///
///     Day{2026, 11, 21} - Day{2026, 10, 6};      // 46
///     add_months(Day{2026, 1, 31}, 1);           // 2026-02-28: clamped to the month's end
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace relnet {

enum class Weekday : int { monday = 0, tuesday, wednesday, thursday, friday, saturday, sunday };

class Day {
public:
    Day() = default;  ///< 1970-01-01
    /// Throws Error(Exit::usage) naming the month's length if there is no such day.
    Day(int year, int month, int day);
    /// Days since 1970-01-01, as stored. Throws Error(Exit::usage) outside the range.
    static Day from_number(std::int64_t days_since_1970);

    std::int32_t number() const { return number_; }
    int year() const;
    int month() const;  ///< 1..12
    int day() const;    ///< 1..31
    Weekday weekday() const;

    auto operator<=>(const Day&) const = default;

private:
    std::int32_t number_ = 0;
};

/// Throws Error(Exit::usage) where the result would leave the range.
Day operator+(Day, int days);
Day operator-(Day, int days);
int operator-(Day, Day);

/// Calendar steps: the day of the month is kept, or clamped to the month's end. Throws Error(Exit::usage) outside the range.
Day add_months(Day, int months);
int days_in_month(int year, int month);
bool is_leap_year(int year);

std::string to_iso(Day);  ///< "2026-11-20"
/// Exactly YYYY-MM-DD and a real day, else nothing.
std::optional<Day> parse_iso_day(std::string_view);
std::string weekday_name(Day);          ///< "Fri"
std::string weekday_full_name(Day);     ///< "Friday"
std::string month_name(int month);      ///< "Nov"
std::string full_month_name(int month); ///< "November"

/// "Fri 2026-11-20", with the relation to today where it has a word: "Fri 2026-11-20 (yesterday)". For a day that was typed.
std::string echo(Day, Day today);
/// "Fri 18 Dec", with the year if it is another than today's: "Fri 18 Dec 2027". For a day that was computed.
std::string short_day(Day, Day today);
/// "18 Dec", or "18 Dec 2027". For table columns.
std::string day_month(Day, Day today);

/// A day of which year, month or day may be unknown: birthdays and other yearly days.
struct PartialDay {
    std::optional<int> year, month, day;
    bool operator==(const PartialDay&) const = default;
};

/// "1990-12-10", "--12-10", "1990-04", "1990", "--04".
std::string to_iso(const PartialDay&);
/// Reads these forms and nothing else; an impossible day (02-30) gives nothing, --02-29 is possible.
std::optional<PartialDay> parse_partial_day(std::string_view);
/// The next time the day comes round, today included; 29 February is 28 February in common years. Nothing without month and day.
std::optional<Day> next_occurrence(const PartialDay&, Day today);
/// Where a yearly day sorts in the year: month × 32 + day, or nothing. 29 February keeps its own place.
std::optional<int> place_in_year(const PartialDay&);

}  // namespace relnet
