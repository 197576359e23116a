#include "domain/date_months.hpp"

#include <fmt/format.h>

#include "domain/date_numbers.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet::date_months {
namespace {

using namespace date_tokens;

constexpr int most_days = 31;

bool is_name(std::string_view word, const std::string& full) {
    const auto name = lower_ascii(full);
    return word == name || (word.size() == 3 && starts_with(name, word));
}

void refuse_wrong_ordinal(const Token& token) {
    if (token.value > most_days) fail(Exit::usage, fmt::format("no month has {} days", token.value), "write 1st to 31st");
    const auto right = ordinal(token.value);
    if (token.value < 1 || token.text != right) {
        fail(Exit::usage, fmt::format("{} is no day", quoted(token.text)),
             token.value < 1 ? "write 1st to 31st" : "write " + right);
    }
}

/// A day of the month: 20 or 20th.
std::optional<int> take_day(Cursor& cursor) {
    const auto& token = cursor.look();
    if (token.kind == Kind::ordinal) refuse_wrong_ordinal(token);
    const bool figure = token.kind == Kind::number && token.text.size() <= 2;
    if (!figure && token.kind != Kind::ordinal) return std::nullopt;
    const int day = token.value;
    cursor.skip();
    return day;
}

std::optional<int> take_month(Cursor& cursor) {
    const auto month = month_of(cursor.look().text);
    if (month) cursor.skip();
    return month;
}

std::optional<int> take_year(Cursor& cursor, std::string_view typed, const PartialDay& day) {
    const auto& token = cursor.look();
    if (token.kind != Kind::number) return std::nullopt;
    if (token.text.size() < 4) {
        date_numbers::fail_short_year(typed, fmt::format("{} {} YYYY", *day.day, lower_ascii(month_name(*day.month))));
    }
    if (token.text.size() > 4) return std::nullopt;
    const int year = token.value;
    cursor.skip();
    return year;
}

[[noreturn]] void fail_month_alone(std::string_view typed, int month, const std::string& year) {
    fail(Exit::usage, fmt::format("{} is a month, not a day", quoted(typed)),
         fmt::format("write 1 {} {}", lower_ascii(month_name(month)), year));
}

}  // namespace

std::optional<int> month_of(std::string_view word) {
    if (word == "sept") return 9;
    for (int month = 1; month <= 12; ++month) {
        if (is_name(word, full_month_name(month))) return month;
    }
    return std::nullopt;
}

std::optional<Weekday> weekday_of(std::string_view word) {
    const Day monday(2026, 11, 16);
    for (int step = 0; step < 7; ++step) {
        if (is_name(word, weekday_full_name(monday + step))) return (monday + step).weekday();
    }
    return std::nullopt;
}

std::string ordinal(int number) {
    const int last = number % 10;
    const bool teen = number % 100 / 10 == 1;
    const char* ending = teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return fmt::format("{}{}", number, ending);
}

std::optional<PartialDay> read_monthday(Cursor& cursor, std::string_view typed) {
    cursor.take("the");
    PartialDay read;
    const bool lone = cursor.look().kind == Kind::ordinal && cursor.look(1).kind == Kind::end;
    if (const auto month = take_month(cursor)) {
        read.month = month;
        const auto after = cursor.look();
        read.day = take_day(cursor);
        const bool year = after.kind == Kind::number && after.text.size() == 4;
        if (!read.day && (year || after.kind == Kind::end)) fail_month_alone(typed, *month, year ? after.text : "YYYY");
    } else {
        read.day = take_day(cursor);
        if (lone) return read;
        read.month = take_month(cursor);
    }
    if (!read.day || !read.month) return std::nullopt;
    if (cursor.look(1).kind == Kind::number) cursor.take(Kind::comma);
    read.year = take_year(cursor, typed, read);
    if (cursor.done()) date_numbers::refuse_impossible(read.year, *read.month, *read.day);
    return read;
}

}  // namespace relnet::date_months
