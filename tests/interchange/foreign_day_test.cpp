#include "interchange/foreign_day.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"

using namespace relnet;
using Kind = ForeignDay::Kind;

namespace {

/// The day in ISO form, or the word for why there is none.
std::string read(std::string_view text, DateOrder order = DateOrder::unset, bool short_years = false) {
    const ForeignDay found = read_foreign_day(text, order, short_years);
    switch (found.kind) {
        case Kind::empty:
            return "empty";
        case Kind::text:
            return "text";
        case Kind::impossible:
            return "impossible";
        case Kind::ambiguous:
            return "ambiguous";
        case Kind::day:
            break;
    }
    return to_iso(found.on);
}

}  // namespace

TEST_CASE("the forms of vCard are read, with any part unknown") {
    CHECK(read("1990-04-12") == "1990-04-12");
    CHECK(read("19900412") == "1990-04-12");
    CHECK(read("--0412") == "--04-12");
    CHECK(read("--04-12") == "--04-12");
    CHECK(read("--4-2") == "--04-02");
    CHECK(read("1990-04") == "1990-04");
    CHECK(read("1990") == "1990");
    CHECK(read("--0229") == "--02-29");
}

TEST_CASE("a time behind the day is cut off, and no zone moves the day") {
    CHECK(read("1990-04-12T23:30:00-11:00") == "1990-04-12");
    CHECK(read("19900412T000000Z") == "1990-04-12");
    CHECK(read("1990-04-12 00:00:00") == "1990-04-12");
    CHECK(read("1990-04-12 00:00") == "1990-04-12");
}

TEST_CASE("blanks between the parts are no time, and four digits from zero are no year") {
    CHECK(read("1990 04 12") == "1990-04-12");
    CHECK(read("25 12 1990") == "1990-12-25");
    CHECK(read("03 04 1990") == "ambiguous");
    CHECK(read("0412") == "text");
}

TEST_CASE("Apple's year 1604 and the year 0000 are no year") {
    CHECK(read("1604-04-12") == "--04-12");
    CHECK(read("0000-04-12") == "--04-12");
}

TEST_CASE("zeros are no day, and what no calendar has is impossible") {
    CHECK(read("") == "empty");
    CHECK(read("0/0/00") == "empty");
    CHECK(read("00/00/0000") == "empty");
    CHECK(read("00000000") == "empty");
    CHECK(read("9999/99/99") == "impossible");
    CHECK(read("1990-02-30") == "impossible");
    CHECK(read("2026-02-29") == "impossible");
}

TEST_CASE("English months are read in both orders, with ordinals, without a locale") {
    CHECK(read("12 Mar 2021") == "2021-03-12");
    CHECK(read("March 12th, 2021") == "2021-03-12");
    CHECK(read("3 Sept 2020") == "2020-09-03");
    CHECK(read("12 April") == "--04-12");
    CHECK(read("April 1990") == "1990-04");
}

TEST_CASE("a year of two digits is read only where the caller knows the century") {
    CHECK(read("7-Feb-22") == "text");
    CHECK(read("7-Feb-22", DateOrder::unset, true) == "2022-02-07");
    CHECK(read("3/4/90") == "text");
}

TEST_CASE("a day with the year last needs an order, unless there is only one reading") {
    CHECK(read("3/4/1990") == "ambiguous");
    CHECK(read("3/4/1990", DateOrder::dmy) == "1990-04-03");
    CHECK(read("3/4/1990", DateOrder::mdy) == "1990-03-04");
    CHECK(read("25/12/1990") == "1990-12-25");
    CHECK(read("12/25/1990") == "1990-12-25");
    CHECK(read("12/25/1990", DateOrder::dmy) == "impossible");
    CHECK(read("5/5/1990") == "1990-05-05");
    CHECK(read("3.4.1990") == "1990-04-03");
}

TEST_CASE("anything else is text") {
    for (const char* text : {"circa 1800", "---12", "-", "199", "next week", "1990-04-12-01", "12-1990", "a/b/1990"}) {
        CAPTURE(text);
        CHECK(read(text) == "text");
    }
}

TEST_CASE("a format reads its own form and nothing else") {
    const auto by = [](std::string_view text, std::string_view format) {
        const auto day = read_day_by_format(text, format);
        return day ? to_iso(*day) : "none";
    };
    CHECK(by("31.12.1990", "%d.%m.%Y") == "1990-12-31");
    CHECK(by("1.2.1990", "%d.%m.%Y") == "1990-02-01");
    CHECK(by("12/31", "%m/%d") == "--12-31");
    CHECK(by("4 March 2020", "%d %B %Y") == "2020-03-04");
    CHECK(by("2020-03-04 10:20:30", "%Y-%m-%d %H:%M:%S") == "2020-03-04");
    CHECK(by("31.12.1990x", "%d.%m.%Y") == "none");
    CHECK(by("31.13.1990", "%d.%m.%Y") == "none");
    CHECK(by("", "%d.%m.%Y") == "none");
}

TEST_CASE("a format with a year of two digits or an unknown part is refused") {
    CHECK_NOTHROW(check_day_format("%d.%m.%Y"));
    CHECK_THROWS_AS(check_day_format("%d.%m.%y"), Error);
    CHECK_THROWS_AS(check_day_format("%Q"), Error);
    CHECK_THROWS_AS(check_day_format("%d%"), Error);
}
