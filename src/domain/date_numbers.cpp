#include "domain/date_numbers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "domain/date_months.hpp"
#include "domain/date_tokens.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet::date_numbers {
namespace {

using date_tokens::quoted;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

int number_of(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

/// Figures with one kind of separator between them; at most four digits each.
struct Figures {
    std::vector<std::string> parts;
    char separator;
};

std::optional<Figures> figures_of(std::string_view text) {
    const auto at = text.find_first_of("/.-");
    if (at == std::string_view::npos) return std::nullopt;
    Figures figures{split(text, text[at]), text[at]};
    const auto fits = [](const std::string& part) { return all_digits(part) && part.size() <= 4; };
    const bool right = figures.parts.size() <= 3 && std::all_of(figures.parts.begin(), figures.parts.end(), fits);
    return right ? std::optional(figures) : std::nullopt;
}

bool is_possible(std::optional<int> year, int month, int day) {
    constexpr int leap_year = 2000;
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year.value_or(leap_year), month);
}

struct Readings {
    PartialDay day_first, month_first;
};

Readings readings_of(const Figures& figures) {
    const auto& parts = figures.parts;
    std::optional<int> year;
    if (parts.size() == 3) year = number_of(parts[2]);
    const int first = number_of(parts[0]), second = number_of(parts[1]);
    return {{year, second, first}, {year, first, second}};
}

[[noreturn]] void refuse_order(std::string_view typed, const Readings& readings, const Format& format) {
    std::vector<std::string> possible;
    for (const auto& reading : {readings.day_first, readings.month_first}) {
        if (is_possible(reading.year, *reading.month, *reading.day)) possible.push_back(format(reading));
    }
    const bool day_first = is_possible(readings.day_first.year, *readings.day_first.month, *readings.day_first.day);
    std::sort(possible.begin(), possible.end());
    possible.erase(std::unique(possible.begin(), possible.end()), possible.end());
    fail(Exit::usage, fmt::format("{} could be {}", quoted(typed), join(possible, " or ")),
         fmt::format("write the year first, or set date.order: relnet config set date.order {}", day_first ? "dmy" : "mdy"));
}

/// The reading that errors are about where none is possible: the one whose month exists.
const PartialDay& best_of(const Readings& readings) {
    return *readings.day_first.month <= 12 ? readings.day_first : readings.month_first;
}

std::optional<Day> read_week(std::string_view text) {
    const auto lower = lower_ascii(text);
    const std::string_view rest = lower;
    const bool with_day = rest.size() == 10 && rest[8] == '-' && is_digit(rest[9]);
    if (rest.size() != 8 && !with_day) return std::nullopt;
    if (!all_digits(rest.substr(0, 4)) || rest.substr(4, 2) != "-w" || !all_digits(rest.substr(6, 2))) return std::nullopt;
    const int year = number_of(rest.substr(0, 4)), week = number_of(rest.substr(6, 2));
    const int weekday = with_day ? number_of(rest.substr(9)) : 1;
    if (weekday < 1 || weekday > 7)
        fail(Exit::usage, fmt::format("{} has no day {}", quoted(text), weekday), "write 1 (Monday) to 7 (Sunday)");
    // The 4th of January is always in week 1, and the 28th of December in the last week.
    const auto monday = [](Day day) { return day.number() - static_cast<int>(day.weekday()); };
    const int first = monday(Day(year, 1, 4));
    const int weeks = (monday(Day(year, 12, 28)) - first) / 7 + 1;
    if (week < 1 || week > weeks) {
        fail(Exit::usage, fmt::format("there is no {}: {:04} has {} weeks", quoted(text), year, weeks),
             fmt::format("the last one is {:04}-W{}", year, weeks));
    }
    return Day::from_number(first + 7 * (week - 1) + weekday - 1);
}

}  // namespace

void refuse_impossible(std::optional<int> year, int month, int day) {
    if (month < 1 || month > 12)
        fail(Exit::usage, fmt::format("there is no month {}", month), "write YYYY-MM-DD, such as 2026-11-20");
    if (is_possible(year, month, day)) return;
    if (year) Day(*year, month, day);
    const std::string length = month == 2 ? "28 or 29" : std::to_string(days_in_month(2000, month));
    const auto name = full_month_name(month);
    fail(Exit::usage, fmt::format("there is no {} {}: {} has {} days", day, name, name, length), "name a day of the month");
}

void fail_short_year(std::string_view typed, std::string_view write) {
    fail(Exit::usage, fmt::format("{} has a year of two digits", quoted(typed)), fmt::format("write all four digits: {}", write));
}

std::optional<Day> read_iso(std::string_view typed) {
    const auto text = trim(typed);
    if (text.size() == 8 && all_digits(text)) {
        return Day(number_of(text.substr(0, 4)), number_of(text.substr(4, 2)), number_of(text.substr(6, 2)));
    }
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const auto year = text.substr(0, 4), month = text.substr(5, 2), day = text.substr(8, 2);
        if (all_digits(year) && all_digits(month) && all_digits(day))
            return Day(number_of(year), number_of(month), number_of(day));
    }
    return read_week(text);
}

std::optional<PartialDay> read_ordered(std::string_view typed, DateOrder order, const Format& format) {
    const auto figures = figures_of(trim(typed));
    if (!figures || (figures->parts.size() == 2 && (figures->parts[0].size() == 4 || figures->parts[1].size() == 4))) {
        return std::nullopt;
    }
    const auto& parts = figures->parts;
    if (parts[0].size() == 4) {
        const PartialDay reading{number_of(parts[0]), number_of(parts[1]), number_of(parts[2])};
        refuse_impossible(reading.year, *reading.month, *reading.day);
        if (order != DateOrder::unset && figures->separator != '-') return reading;
        const auto iso = to_iso(reading);
        fail(Exit::usage, fmt::format("{} could be {}", quoted(typed), iso), fmt::format("write {}", iso));
    }
    if (parts.size() == 3 && parts[2].size() != 4) fail_short_year(typed, "YYYY-MM-DD");
    const auto readings = readings_of(*figures);
    if (order != DateOrder::unset) {
        const auto& reading = order == DateOrder::dmy ? readings.day_first : readings.month_first;
        refuse_impossible(reading.year, *reading.month, *reading.day);
        return reading;
    }
    const auto possible = [](const PartialDay& reading) { return is_possible(reading.year, *reading.month, *reading.day); };
    if (possible(readings.day_first) || possible(readings.month_first)) refuse_order(typed, readings, format);
    const auto& best = best_of(readings);
    refuse_impossible(best.year, *best.month, *best.day);
    return best;
}

void refuse_bare(std::string_view typed) {
    const auto text = trim(typed);
    if (const auto figures = figures_of(text); figures && figures->parts.size() == 2) {
        const auto& year = figures->parts[figures->parts[0].size() == 4 ? 0 : 1];
        fail(Exit::usage, fmt::format("{} is a month, not a day", quoted(typed)),
             fmt::format("write the whole day: {}-MM-DD", year));
    }
    if (!all_digits(text)) return;
    const std::string number(text);
    const auto days = fmt::format("write {}d", number);
    if (text.size() == 4)
        fail(Exit::usage, fmt::format("'{}' could be a year or {} days", number, number),
             days + fmt::format(" or {}-MM-DD", number));
    if (text.size() > 2 || number_of(text) < 1) return;
    if (number_of(text) > 31) fail(Exit::usage, fmt::format("'{}' has no unit", number), days);
    fail(Exit::usage, fmt::format("'{}' could be {} days or the {}", number, number, date_months::ordinal(number_of(text))),
         fmt::format("{} or {}", days, date_months::ordinal(number_of(text))));
}

}  // namespace relnet::date_numbers
