#include "relnet/domain/day.hpp"

#include <date/date.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "relnet/base/error.hpp"

namespace relnet {
namespace {

constexpr int least_year = 1;
constexpr int most_year = 9999;
constexpr std::int64_t least_number = -719162;  // 0001-01-01
constexpr std::int64_t most_number = 2932896;   // 9999-12-31

constexpr std::array<std::string_view, 7> weekdays{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> months{"January", "February", "March",     "April",   "May",      "June",
                                                  "July",    "August",   "September", "October", "November", "December"};

date::year_month_day civil(Day day) { return date::year_month_day(date::sys_days(date::days(day.number()))); }

[[noreturn]] void fail_out_of_range() {
    fail(Exit::usage, "the day would be outside 0001-01-01 to 9999-12-31", "name a day nearer to today");
}

std::int32_t number_of(int year, int month, int day) {
    if (year < least_year || year > most_year) fail_out_of_range();
    if (month < 1 || month > 12) fail(Exit::usage, fmt::format("there is no month {}", month), "write YYYY-MM-DD");
    const int length = days_in_month(year, month);
    if (day < 1 || day > length) {
        fail(Exit::usage,
             fmt::format("there is no {:04}-{:02}-{:02}: {} {} has {} days", year, month, day, full_month_name(month), year,
                         length),
             fmt::format("the last one is {:04}-{:02}-{:02}", year, month, length));
    }
    const date::year_month_day ymd{date::year(year), date::month(static_cast<unsigned>(month)),
                                   date::day(static_cast<unsigned>(day))};
    return static_cast<std::int32_t>(date::sys_days(ymd).time_since_epoch().count());
}

/// All of `text` as digits, else nothing.
std::optional<int> digits(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

bool is_real(int year, int month, int day) {
    return year >= least_year && year <= most_year && month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
}

/// Reads the text against a picture: "Y-M-D" takes four digits, a dash, two digits …
std::optional<PartialDay> read_picture(std::string_view text, std::string_view picture) {
    PartialDay out;
    for (const char place : picture) {
        const std::size_t length = place == 'Y' ? 4 : place == '-' ? 1 : 2;
        if (text.size() < length) return std::nullopt;
        const auto part = text.substr(0, length);
        text.remove_prefix(length);
        if (place == '-') {
            if (part != "-") return std::nullopt;
            continue;
        }
        const auto value = digits(part);
        if (!value) return std::nullopt;
        (place == 'Y' ? out.year : place == 'M' ? out.month : out.day) = value;
    }
    return text.empty() ? std::optional(out) : std::nullopt;
}

}  // namespace

Day::Day(int year, int month, int day) : number_(number_of(year, month, day)) {}

Day Day::from_number(std::int64_t days_since_1970) {
    if (days_since_1970 < least_number || days_since_1970 > most_number) fail_out_of_range();
    Day day;
    day.number_ = static_cast<std::int32_t>(days_since_1970);
    return day;
}

int Day::year() const { return static_cast<int>(civil(*this).year()); }
int Day::month() const { return static_cast<int>(static_cast<unsigned>(civil(*this).month())); }
int Day::day() const { return static_cast<int>(static_cast<unsigned>(civil(*this).day())); }

// 1970-01-01 was a Thursday.
Weekday Day::weekday() const { return static_cast<Weekday>(((number_ + 3) % 7 + 7) % 7); }

Day operator+(Day day, int days) { return Day::from_number(std::int64_t{day.number()} + days); }
Day operator-(Day day, int days) { return Day::from_number(std::int64_t{day.number()} - days); }
int operator-(Day a, Day b) { return a.number() - b.number(); }

// date's own month steps may name a day that does not exist, such as 31 February.
Day add_months(Day day, int months) {
    const auto from = civil(day);
    const auto month = static_cast<unsigned>(from.month());
    const std::int64_t index = std::int64_t{static_cast<int>(from.year())} * 12 + month - 1 + months;
    if (index < least_year * 12 || index >= (most_year + 1) * 12) fail_out_of_range();
    const int year = static_cast<int>(index / 12);
    const int new_month = static_cast<int>(index % 12) + 1;
    const int kept = static_cast<int>(static_cast<unsigned>(from.day()));
    return Day(year, new_month, std::min(kept, days_in_month(year, new_month)));
}

bool is_leap_year(int year) { return date::year(year).is_leap(); }

int days_in_month(int year, int month) {
    const date::year_month_day_last last(date::year(year), date::month_day_last(date::month(static_cast<unsigned>(month))));
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

std::string to_iso(Day day) {
    const auto ymd = civil(day);
    // By hand: listings write a day or two a person, and this is a tenth of what a format string costs.
    std::string text = "0000-00-00";
    const auto write = [&](std::size_t last, unsigned number) {
        for (; number > 0; number /= 10) text[last--] = static_cast<char>('0' + number % 10);
    };
    write(3, static_cast<unsigned>(static_cast<int>(ymd.year())));
    write(6, static_cast<unsigned>(ymd.month()));
    write(9, static_cast<unsigned>(ymd.day()));
    return text;
}

std::optional<Day> parse_iso_day(std::string_view text) {
    const auto read = read_picture(text, "Y-M-D");
    if (!read || !is_real(*read->year, *read->month, *read->day)) return std::nullopt;
    return Day(*read->year, *read->month, *read->day);
}

std::string weekday_full_name(Day day) { return std::string(weekdays[static_cast<std::size_t>(day.weekday())]); }
std::string weekday_name(Day day) { return weekday_full_name(day).substr(0, 3); }
std::string full_month_name(int month) { return std::string(months.at(static_cast<std::size_t>(month - 1))); }
std::string month_name(int month) { return full_month_name(month).substr(0, 3); }

std::string echo(Day day, Day today) {
    const auto plain = fmt::format("{} {}", weekday_name(day), to_iso(day));
    switch (day - today) {
        case -1:
            return plain + " (yesterday)";
        case 0:
            return plain + " (today)";
        case 1:
            return plain + " (tomorrow)";
        default:
            return plain;
    }
}

std::string short_day(Day day, Day today) { return fmt::format("{} {}", weekday_name(day), day_month(day, today)); }

std::string day_month(Day day, Day today) {
    const auto plain = fmt::format("{} {}", day.day(), month_name(day.month()));
    return day.year() == today.year() ? plain : fmt::format("{} {}", plain, day.year());
}

std::string to_iso(const PartialDay& partial) {
    auto out = partial.year ? fmt::format("{:04}", *partial.year) : std::string("-");
    if (partial.month) out += fmt::format("-{:02}", *partial.month);
    if (partial.day) out += fmt::format("-{:02}", *partial.day);
    return out;
}

std::optional<PartialDay> parse_partial_day(std::string_view text) {
    for (const std::string_view picture : {"Y-M-D", "--M-D", "Y-M", "Y", "--M"}) {
        const auto read = read_picture(text, picture);
        if (!read) continue;
        constexpr int leap_year = 2000;
        if (!is_real(read->year.value_or(leap_year), read->month.value_or(1), read->day.value_or(1))) return std::nullopt;
        return read;
    }
    return std::nullopt;
}

std::optional<Day> next_occurrence(const PartialDay& partial, Day today) {
    if (!partial.month || !partial.day) return std::nullopt;
    for (const int year : {today.year(), today.year() + 1}) {
        if (year > most_year) break;
        const Day day(year, *partial.month, std::min(*partial.day, days_in_month(year, *partial.month)));
        if (day >= today) return day;
    }
    return std::nullopt;
}

std::optional<int> place_in_year(const PartialDay& partial) {
    if (!partial.month || !partial.day) return std::nullopt;
    return *partial.month * 32 + *partial.day;
}

}  // namespace relnet
