#include "interchange/foreign_day.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

using Kind = ForeignDay::Kind;

constexpr std::array<std::string_view, 12> months = {"january", "february", "march",     "april",   "may",      "june",
                                                     "july",    "august",   "september", "october", "november", "december"};
constexpr int year_without = 1604;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool all_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_digit); }

/// Of up to nine digits; -1 for anything else.
int number(std::string_view digits) {
    int value = -1;
    if (all_digits(digits) && digits.size() <= 9) std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// 1 to 12, or 0. "mar", "march", "sept".
int month_number(std::string_view word) {
    const std::string name = lower_ascii(word);
    if (name.size() < 3) return 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (starts_with(months[i], name)) return static_cast<int>(i) + 1;
    }
    return 0;
}

ForeignDay none(Kind kind) { return {.kind = kind, .on = {}}; }

/// -1 is a part that is not there; 0 one that is unknown.
ForeignDay of_parts(int year, int month, int day) {
    if (year <= 0 && month <= 0 && day <= 0) return none(Kind::empty);
    ForeignDay found{.kind = Kind::day, .on = {}};
    if (year > 0 && year != year_without) found.on.year = year;
    if (month > 0) found.on.month = month;
    if (day > 0) found.on.day = day;
    if (found.on.day && !found.on.month) return none(Kind::text);
    const int leap = found.on.year.value_or(2000);
    const bool real = leap <= 9999 && month <= 12 && (day <= 0 || day <= days_in_month(leap, month));
    if (!real) return none(Kind::impossible);
    return found.on == PartialDay{} ? none(Kind::empty) : found;
}

/// Cuts `1990-04-12T00:00:00Z` and `1990-04-12 00:00` behind the day.
std::string_view without_time(std::string_view text) {
    for (std::size_t i = 4; i + 1 < text.size(); ++i) {
        const bool clock = text[i] == ' ' && text.find(':', i) != std::string_view::npos;
        const bool gap = text[i] == 'T' || text[i] == 't' || clock;
        if (gap && is_digit(text[i - 1]) && is_digit(text[i + 1])) return text.substr(0, i);
    }
    return text;
}

std::vector<std::string_view> pieces(std::string_view text, std::string_view separators) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t start = std::min(text.find_first_not_of(separators), text.size());
        text.remove_prefix(start);
        const std::size_t end = std::min(text.find_first_of(separators), text.size());
        if (end > 0) parts.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return parts;
}

/// "12 Mar 2021", "March 12th, 2021", "12 April", "April 1990".
std::optional<ForeignDay> with_month_name(std::string_view text, bool short_years) {
    int year = -1, month = 0, day = -1;
    const auto parts = pieces(text, " \t-,./");
    if (parts.size() < 2 || parts.size() > 3) return std::nullopt;
    for (auto part : parts) {
        if (const int named = month_number(part); named && !month) {
            month = named;
            continue;
        }
        if (part.size() > 2 && part.size() <= 4 && is_digit(part[0]) && !all_digits(part)) {
            const std::string ending = lower_ascii(part.substr(part.size() - 2));
            if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") part.remove_suffix(2);
        }
        const int value = number(part);
        if (value < 0) return std::nullopt;
        if (part.size() == 4 && year < 0) {
            year = value;
        } else if (part.size() <= 2 && day < 0) {
            day = value;
        } else if (part.size() == 2 && year < 0 && short_years) {
            year = 2000 + value;
        } else {
            return std::nullopt;
        }
    }
    if (!month) return std::nullopt;
    return of_parts(year, month, day);
}

/// 12/31/1990 and 31.12.1990. Between dots the day comes first everywhere.
ForeignDay year_last(int first, int second, int year, char separator, DateOrder order) {
    if (first == 0 && second == 0) return of_parts(year, 0, 0);
    if (separator == '.' || order == DateOrder::dmy || first > 12) return of_parts(year, second, first);
    if (order == DateOrder::mdy || second > 12 || first == second) return of_parts(year, first, second);
    return none(Kind::ambiguous);
}

ForeignDay without_year(std::string_view rest) {
    if (rest.size() == 4 && all_digits(rest)) return of_parts(-1, number(rest.substr(0, 2)), number(rest.substr(2)));
    const auto parts = pieces(rest, "-/.");
    if (parts.empty() || parts.size() > 2) return none(Kind::text);
    const int month = number(parts[0]), day = parts.size() == 2 ? number(parts[1]) : 0;
    if (month < 0 || day < 0 || parts[0].size() > 2 || rest[0] == '-') return none(Kind::text);
    return of_parts(-1, month, day);
}

ForeignDay in_digits(std::string_view text) {
    if (text.size() == 8) return of_parts(number(text.substr(0, 4)), number(text.substr(4, 2)), number(text.substr(6)));
    // 0412 may be a day; no one was born in that year.
    if (text.size() == 4 && text[0] != '0') return of_parts(number(text), -1, -1);
    return none(number(text) == 0 ? Kind::empty : Kind::text);
}

}  // namespace

ForeignDay read_foreign_day(std::string_view text, DateOrder order, bool short_years) {
    text = trim(text);
    if (text.empty()) return none(Kind::empty);
    if (const auto named = with_month_name(text, short_years)) return *named;
    text = trim(without_time(text));
    if (starts_with(text, "--")) return without_year(text.substr(2));
    if (all_digits(text)) return in_digits(text);
    const std::size_t at = text.find_first_of("-/. ");
    if (at == std::string_view::npos) return none(Kind::text);
    const char separator = text[at];
    const auto parts = pieces(text, std::string_view(&separator, 1));
    if (parts.size() < 2 || parts.size() > 3 || !std::all_of(parts.begin(), parts.end(), all_digits)) return none(Kind::text);
    const int first = number(parts[0]), second = number(parts[1]), third = parts.size() == 3 ? number(parts[2]) : -1;
    if (first < 0 || second < 0) return none(Kind::text);
    if (first == 0 && second == 0 && third <= 0) return none(Kind::empty);
    if (parts[0].size() == 4) return of_parts(first, second, third);
    if (parts.size() == 3 && parts[2].size() == 4) return year_last(first, second, third, separator, order);
    return none(Kind::text);
}

std::optional<PartialDay> read_day_by_format(std::string_view text, std::string_view format) {
    int year = -1, month = -1, day = -1;
    text = trim(text);
    const auto digits = [&](std::size_t most) {
        std::size_t length = 0;
        while (length < most && length < text.size() && is_digit(text[length])) ++length;
        const int value = number(text.substr(0, length));
        text.remove_prefix(length);
        return value;
    };
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] == '%' && i + 1 < format.size() && format[i + 1] != '%') {
            const char what = format[++i];
            if (what == 'b' || what == 'B') {
                const auto end =
                    std::find_if_not(text.begin(), text.end(), [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
                const auto length = static_cast<std::size_t>(end - text.begin());
                month = month_number(text.substr(0, length));
                text.remove_prefix(length);
                continue;
            }
            const int value = digits(what == 'Y' ? 4 : 2);
            if (value < 0) return std::nullopt;
            if (what == 'd') day = value;
            if (what == 'm') month = value;
            if (what == 'Y') year = value;
        } else {
            if (format[i] == '%') ++i;
            if (text.empty() || text.front() != format[i]) return std::nullopt;
            text.remove_prefix(1);
        }
    }
    if (!trim(text).empty()) return std::nullopt;
    const ForeignDay found = of_parts(year, month, day);
    return found.kind == Kind::day ? std::optional(found.on) : std::nullopt;
}

void check_day_format(std::string_view format) {
    for (std::size_t i = 0; i < format.size(); ++i) {
        if (format[i] != '%') continue;
        const char what = ++i < format.size() ? format[i] : '\0';
        if (what == 'y') {
            fail(Exit::usage, fmt::format("a year of two digits is never read: '{}'", format), "write the years out and use %Y");
        }
        if (what == '\0' || std::string_view("dmYbBHMS%").find(what) == std::string_view::npos) {
            fail(Exit::usage, fmt::format("no such part of a day: '{}'", format),
                 "known are %d %m %Y %b %B %H %M %S, as in %d.%m.%Y");
        }
    }
}

std::optional<Day> whole_day(const PartialDay& day) {
    if (!day.year || !day.month || !day.day) return std::nullopt;
    return Day(*day.year, *day.month, *day.day);
}

}  // namespace relnet
