#include <doctest/doctest.h>

#include "relnet/base/error.hpp"
#include "relnet/domain/date_words.hpp"

using namespace relnet;

namespace {

template <typename Read>
std::string refusal(Read read) {
    try {
        read();
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        CHECK_FALSE(error.hint.empty());
        return error.message;
    }
    return {};
}

std::string refused_span(const std::string& words) {
    return refusal([&] { parse_span(words); });
}
std::string refused_yearly(const std::string& words) {
    return refusal([&] { parse_yearly_day(words); });
}
std::string refused_time(const std::string& words) {
    return refusal([&] { parse_time_of_day(words); });
}
std::string refused_minutes(const std::string& words) {
    return refusal([&] { parse_minutes(words); });
}

}  // namespace

TEST_CASE("a span keeps months and days apart") {
    CHECK(parse_span("7d") == Span{0, 7});
    CHECK(parse_span("2 weeks") == Span{0, 14});
    CHECK(parse_span("a month and 3 days") == Span{1, 3});
    CHECK(parse_span("1y, 2mo 3w") == Span{14, 21});
    CHECK(parse_span("a-fortnight") == Span{0, 14});
    CHECK(parse_span("2 quarters") == Span{6, 0});
    CHECK(add(Day(2026, 1, 31), {1, 1}) == Day(2026, 3, 1));
    CHECK(add(Day(2026, 3, 31), {-1, 0}) == Day(2026, 2, 28));
}

TEST_CASE("what is no span is refused") {
    CHECK(refused_span("7") == "'7' has no unit");
    CHECK(refused_span("5m") == "'5m' could be 5 months or 5 minutes");
    CHECK(refused_span("") == "a span is missing");
    CHECK(refused_span("2 wks") == "'2 wks' is no span");
    for (const std::string words : {"fri", "-2w", "2w ago", "2w and", "and 2w", "d", "0d"}) {
        CAPTURE(words);
        CHECK(refused_span(words) != "");
    }
}

TEST_CASE("a yearly day may have a year or none") {
    const auto read = [](const char* words) { return to_iso(parse_yearly_day(words)); };
    CHECK(read("10 dec") == "--12-10");
    CHECK(read("1990-12-10") == "1990-12-10");
    CHECK(read("19901210") == "1990-12-10");
    CHECK(read("12-10") == "--12-10");
    CHECK(read("--12-10") == "--12-10");
    CHECK(read("dec 10 1990") == "1990-12-10");
    CHECK(read("10th December, 1990") == "1990-12-10");
    CHECK(read("29 feb") == "--02-29");
    CHECK(read("02-29") == "--02-29");
    CHECK(read("1990") == "1990");
    CHECK(read("1990-04") == "1990-04");
    CHECK(to_iso(parse_yearly_day("10/12", DateOrder::dmy)) == "--12-10");
    CHECK(to_iso(parse_yearly_day("10/12/1990", DateOrder::mdy)) == "1990-10-12");
}

TEST_CASE("an unclear or impossible yearly day is refused") {
    CHECK(refused_yearly("10/12") == "'10/12' could be --10-12 or --12-10");
    CHECK(refused_yearly("10.12.1990") == "'10.12.1990' could be 1990-10-12 or 1990-12-10");
    CHECK(refused_yearly("02-30") == "there is no 30 February: February has 28 or 29 days");
    CHECK(refused_yearly("--02-30") == "there is no 30 February: February has 28 or 29 days");
    CHECK(refused_yearly("29 feb 1990") == "there is no 1990-02-29: February 1990 has 28 days");
    CHECK(refused_yearly("10 dec 90") == "'10 dec 90' has a year of two digits");
    CHECK(refused_yearly("20-11") == "there is no month 20");
    for (const std::string words : {"", "fri", "3rd", "10", "2w", "today", "dec"}) {
        CAPTURE(words);
        CHECK(refused_yearly(words) != "");
    }
}

TEST_CASE("a time of day has a colon, or am or pm behind it") {
    CHECK(parse_time_of_day("14:30") == 870);
    CHECK(parse_time_of_day("9:05") == 545);
    CHECK(parse_time_of_day("00:00") == 0);
    CHECK(parse_time_of_day("23:59") == 1439);
    CHECK(parse_time_of_day("2pm") == 840);
    CHECK(parse_time_of_day("12am") == 0);
    CHECK(parse_time_of_day("12:30 PM") == 750);
    CHECK(refused_time("14") == "'14' could be a time or a number of hours");
    for (const std::string words :
         {"", "24:00", "9:5", "9:60", "13pm", "0am", "9:05:10", "9.30", "noon", ":30", "9:", "-1:30", "111:00"}) {
        CAPTURE(words);
        CHECK(refused_time(words) != "");
    }
}

TEST_CASE("the length of a talk is in minutes and hours") {
    CHECK(parse_minutes("25min") == 25);
    CHECK(parse_minutes("90 minutes") == 90);
    CHECK(parse_minutes("1h") == 60);
    CHECK(parse_minutes("1h30") == 90);
    CHECK(parse_minutes("1h30m") == 90);
    CHECK(parse_minutes("2 hours 5 min") == 125);
    CHECK(parse_minutes("an hour") == 60);
    CHECK(parse_minutes("168h") == 7 * 24 * 60);
    CHECK(refused_minutes("25m") == "'25m' could be 25 months or 25 minutes");
    CHECK(refused_minutes("25") == "'25' has no unit");
    CHECK(refused_minutes("169h") == "'169h' is longer than a week");
    for (const std::string words : {"", "0min", "1h75", "1d", "h", "1h 30 x", "1.5h", "min 5", "9999h 59"}) {
        CAPTURE(words);
        CHECK(refused_minutes(words) != "");
    }
}
