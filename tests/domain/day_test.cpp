#include "relnet/domain/day.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

std::string message_of(int year, int month, int day) {
    try {
        Day(year, month, day);
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        return error.message;
    }
    return {};
}

}  // namespace

TEST_CASE("a day knows its parts, its number and its weekday") {
    const Day day(2026, 11, 21);
    CHECK(day.year() == 2026);
    CHECK(day.month() == 11);
    CHECK(day.day() == 21);
    CHECK(day.weekday() == Weekday::saturday);
    CHECK(day - Day(2026, 10, 6) == 46);
    CHECK(Day().number() == 0);
    CHECK(to_iso(Day()) == "1970-01-01");
    CHECK(Day().weekday() == Weekday::thursday);
    CHECK(Day(1, 1, 1).weekday() == Weekday::monday);
    CHECK(Day(9999, 12, 31).weekday() == Weekday::friday);
    CHECK(Day(1, 1, 1).number() == -719162);
    CHECK(Day(9999, 12, 31).number() == 2932896);
}

TEST_CASE("a day that does not exist is refused with the month's length") {
    CHECK(message_of(2026, 2, 30) == "there is no 2026-02-30: February 2026 has 28 days");
    CHECK(message_of(2024, 2, 30) == "there is no 2024-02-30: February 2024 has 29 days");
    CHECK(message_of(1900, 2, 29) == "there is no 1900-02-29: February 1900 has 28 days");
    CHECK(message_of(2000, 2, 29).empty());
    CHECK(message_of(2026, 4, 31) == "there is no 2026-04-31: April 2026 has 30 days");
    CHECK(message_of(2026, 13, 1) == "there is no month 13");
    CHECK(message_of(2026, 1, 0) == "there is no 2026-01-00: January 2026 has 31 days");
    CHECK_FALSE(message_of(0, 1, 1).empty());
    CHECK_FALSE(message_of(10000, 1, 1).empty());
}

TEST_CASE("days before 0001 and after 9999 are refused, not wrapped") {
    const Day first(1, 1, 1), last(9999, 12, 31);
    CHECK_THROWS_AS(first - 1, Error);
    CHECK_THROWS_AS(last + 1, Error);
    CHECK_THROWS_AS(last + 2147483647, Error);
    CHECK_THROWS_AS(first - 2147483647, Error);
    CHECK_THROWS_AS(first + (-2147483647 - 1), Error);
    CHECK_THROWS_AS(add_months(first, -1), Error);
    CHECK_THROWS_AS(add_months(last, 1), Error);
    CHECK_THROWS_AS(add_months(last, 2147483647), Error);
    CHECK_THROWS_AS(Day::from_number(INT64_MAX), Error);
    CHECK(add_months(first, 9998 * 12 + 11) == Day(9999, 12, 1));
    CHECK(Day::from_number(2932896) == last);
}

TEST_CASE("month steps keep the day or clamp to the month's end, in every month") {
    const Day end(2026, 1, 31);
    const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int step = 0; step < 12; ++step) CHECK(add_months(end, step) == Day(2026, step + 1, lengths[step]));
    CHECK(add_months(end, 13) == Day(2027, 2, 28));
    CHECK(add_months(end, 25) == Day(2028, 2, 29));
    CHECK(add_months(Day(2024, 2, 29), 12) == Day(2025, 2, 28));
    CHECK(add_months(Day(2024, 2, 29), 48) == Day(2028, 2, 29));
    CHECK(add_months(Day(2026, 3, 31), -1) == Day(2026, 2, 28));
    CHECK(add_months(Day(2026, 1, 15), -1) == Day(2025, 12, 15));
    CHECK(add_months(Day(2026, 1, 15), -13) == Day(2024, 12, 15));
}

TEST_CASE("leap years follow the Gregorian rule") {
    CHECK(is_leap_year(2024));
    CHECK(is_leap_year(2000));
    CHECK_FALSE(is_leap_year(1900));
    CHECK_FALSE(is_leap_year(2026));
    CHECK(days_in_month(2024, 2) == 29);
    CHECK(days_in_month(2026, 2) == 28);
}

TEST_CASE("only YYYY-MM-DD of a real day is read as ISO") {
    CHECK(parse_iso_day("2026-11-20") == Day(2026, 11, 20));
    CHECK(parse_iso_day("0001-01-01") == Day(1, 1, 1));
    for (const std::string text :
         {"2026-02-30", "0000-01-01", "2026-1-05", "2026-11-20 ", "20261120", "2026/11/20", "2026-11-2x", "+026-11-20", ""}) {
        CAPTURE(text);
        CHECK_FALSE(parse_iso_day(text));
    }
}

TEST_CASE("a typed day is echoed with its weekday and what it is to today") {
    const Day today(2026, 11, 21);
    CHECK(echo(Day(2026, 11, 20), today) == "Fri 2026-11-20 (yesterday)");
    CHECK(echo(today, today) == "Sat 2026-11-21 (today)");
    CHECK(echo(Day(2026, 11, 22), today) == "Sun 2026-11-22 (tomorrow)");
    CHECK(echo(Day(2026, 11, 19), today) == "Thu 2026-11-19");
}

TEST_CASE("a computed day is short, with the year if it is another") {
    const Day today(2026, 11, 21);
    CHECK(short_day(Day(2026, 12, 18), today) == "Fri 18 Dec");
    CHECK(short_day(Day(2027, 12, 18), today) == "Sat 18 Dec 2027");
    CHECK(day_month(Day(2026, 10, 6), today) == "6 Oct");
    CHECK(day_month(Day(2025, 10, 6), today) == "6 Oct 2025");
    CHECK(weekday_full_name(today) == "Saturday");
    CHECK(full_month_name(11) == "November");
    CHECK(month_name(9) == "Sep");
}

TEST_CASE("a day with unknown parts reads back from its ISO form") {
    for (const std::string text : {"1990-12-10", "--12-10", "1990-04", "1990", "--04", "--02-29", "2000-02-29"}) {
        CAPTURE(text);
        const auto partial = parse_partial_day(text);
        REQUIRE(partial);
        CHECK(to_iso(*partial) == text);
    }
    for (const std::string text : {"02-30", "--02-30", "1990-02-29", "1990-13", "--13", "0000", "199", "1990-4", "12-10", "---10",
                                   "", "--", "1990-12-10x"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_partial_day(text));
    }
}

TEST_CASE("a yearly day comes round on its day, and 29 February on the 28th of common years") {
    const Day today(2026, 11, 21);
    CHECK(next_occurrence({1990, 12, 10}, today) == Day(2026, 12, 10));
    CHECK(next_occurrence({std::nullopt, 11, 21}, today) == today);
    CHECK(next_occurrence({std::nullopt, 11, 20}, today) == Day(2027, 11, 20));
    CHECK(next_occurrence({2000, 2, 29}, today) == Day(2027, 2, 28));
    CHECK(next_occurrence({2000, 2, 29}, Day(2028, 1, 1)) == Day(2028, 2, 29));
    CHECK(next_occurrence({2000, 2, 29}, Day(2028, 2, 29)) == Day(2028, 2, 29));
    CHECK_FALSE(next_occurrence({1990, 12, std::nullopt}, today));
    CHECK_FALSE(next_occurrence({1990, std::nullopt, std::nullopt}, today));
    CHECK_FALSE(next_occurrence({1990, 1, 1}, Day(9999, 12, 31)));
}

TEST_CASE("29 February keeps its own place in the year") {
    CHECK(place_in_year({2000, 2, 29}) == 2 * 32 + 29);
    CHECK(place_in_year({std::nullopt, 3, 1}) > place_in_year({std::nullopt, 2, 29}));
    CHECK_FALSE(place_in_year({1990, 4, std::nullopt}));
}

TEST_CASE("every day of the range has a number, and days follow each other") {
    Day day(1, 1, 1);
    int year = 1, month = 1, of_month = 1;
    bool right = true;
    for (auto number = day.number(); number <= Day(9999, 12, 31).number(); ++number) {
        day = Day::from_number(number);
        right = right && day.year() == year && day.month() == month && day.day() == of_month;
        if (++of_month > days_in_month(year, month)) {
            of_month = 1;
            year += month == 12 ? 1 : 0;
            month = month % 12 + 1;
        }
    }
    CHECK(right);
    CHECK(year == 10000);
}
