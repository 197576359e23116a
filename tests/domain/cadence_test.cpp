#include "relnet/domain/cadence.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

std::string iso_of(std::string_view words) {
    const auto cadence = parse_cadence(words);
    return cadence ? to_iso(*cadence) : "none";
}

Error refusal_of(std::string_view words) {
    try {
        parse_cadence(words);
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        CHECK_FALSE(error.hint.empty());
        return error;
    }
    return {Exit::ok, "no refusal"};
}

}  // namespace

TEST_CASE("a cadence keeps the unit that was typed") {
    CHECK(iso_of("4w") == "P4W");
    CHECK(iso_of("10d") == "P10D");
    CHECK(iso_of("28 days") == "P28D");
    CHECK(iso_of("every 3 months") == "P3M");
    CHECK(iso_of("every month") == "P1M");
    CHECK(iso_of("12mo") == "P12M");
    CHECK(iso_of("1y") == "P1Y");
    CHECK(iso_of("quarter") == "P3M");
    CHECK(iso_of("every 2 quarters") == "P6M");
    CHECK(iso_of("every fortnight") == "P2W");
    CHECK(iso_of("two weeks") == "P2W");
    CHECK(iso_of("a week") == "P1W");
    CHECK(iso_of("P4W") == "P4W");
}

TEST_CASE("adverbs and every other are cadences") {
    CHECK(iso_of("daily") == "P1D");
    CHECK(iso_of("Weekly") == "P1W");
    CHECK(iso_of("fortnightly") == "P2W");
    CHECK(iso_of("monthly") == "P1M");
    CHECK(iso_of("quarterly") == "P3M");
    CHECK(iso_of("yearly") == "P1Y");
    CHECK(iso_of("annually") == "P1Y");
    CHECK(iso_of("every other week") == "P2W");
    CHECK(iso_of("every-other-day") == "P2D");
    CHECK(iso_of("other month") == "P2M");
    CHECK(iso_of("every other quarter") == "P6M");
    CHECK(iso_of("none") == "none");
    CHECK(iso_of(" NONE ") == "none");
}

TEST_CASE("a cadence with two meanings is refused with both") {
    CHECK(refusal_of("5m").message == "'5m' could be 5 months or 5 minutes");
    CHECK(refusal_of("5m").hint == "write 5mo");
    CHECK(refusal_of("every 1 m").message == "'1m' could be 1 month or 1 minute");
    CHECK(refusal_of("every m").message == "'m' could be a month or a minute");
    CHECK(refusal_of("biweekly").message == "'biweekly' could be twice a week or every 2 weeks");
    CHECK(refusal_of("bimonthly").message == "'bimonthly' could be twice a month or every 2 months");
    CHECK(refusal_of("4").message == "'4' has no unit");
    CHECK(refusal_of("4").hint == "write 4d, 4w or 4mo");
}

TEST_CASE("what is no cadence is refused, with the nearest words where there are any") {
    CHECK(refusal_of("montly").message == "'montly' is no cadence");
    CHECK(refusal_of("montly").hint.find("did you mean: monthly") == 0);
    for (const std::string words :
         {"",    " ",   "every",  "4w 2d", "every other",           "every every week", "weekly monthly",   "0w",
          "-4w", "+4w", "10000d", "9999q", "99999999999999999999w", "none at all",      "every third week", "1.5w",
          "P",   "P0W", "P4H",    "PT4W"}) {
        CAPTURE(words);
        CHECK(refusal_of(words).exit == Exit::usage);
    }
}

TEST_CASE("ISO durations of one unit are read, and nothing else") {
    CHECK(parse_iso_cadence("P30D") == Cadence{30, Unit::day});
    CHECK(parse_iso_cadence("P9999Y") == Cadence{9999, Unit::year});
    for (const std::string text : {"P0D", "P01D", "P10000D", "4W", "P4", "PW", "p4w", "P4W ", "P1Y2M", "P-1D", ""}) {
        CAPTURE(text);
        CHECK_FALSE(parse_iso_cadence(text));
    }
}

TEST_CASE("every form that is written reads back") {
    for (const auto unit : {Unit::day, Unit::week, Unit::month, Unit::year}) {
        for (const int count : {1, 2, 10, 9999}) {
            const Cadence cadence{count, unit};
            CHECK(parse_cadence(to_string(cadence)) == cadence);
            CHECK(parse_cadence(to_short(cadence)) == cadence);
            CHECK(parse_iso_cadence(to_iso(cadence)) == cadence);
        }
    }
    CHECK(to_string({4, Unit::week}) == "every 4 weeks");
    CHECK(to_string({1, Unit::month}) == "every month");
    CHECK(to_short({3, Unit::month}) == "3mo");
}

TEST_CASE("a monthly cadence from 31 January is due on 28 February, and clamping never accumulates") {
    const Day anchor(2026, 1, 31);
    CHECK(next({1, Unit::month}, anchor) == Day(2026, 2, 28));
    CHECK(next({2, Unit::month}, anchor) == Day(2026, 3, 31));
    CHECK(next({1, Unit::year}, Day(2024, 2, 29)) == Day(2025, 2, 28));
    CHECK(next({4, Unit::week}, Day(2026, 10, 6)) == Day(2026, 11, 3));
    CHECK(next({10, Unit::day}, Day(2026, 12, 25)) == Day(2027, 1, 4));
    CHECK_THROWS_AS(next({1, Unit::day}, Day(9999, 12, 31)), Error);
    CHECK_THROWS_AS(next({9999, Unit::year}, Day(2026, 1, 1)), Error);
}

TEST_CASE("the pace ranks cadences by average length") {
    CHECK(pace({10, Unit::day}) == 1000);
    CHECK(pace({4, Unit::week}) == 2800);
    CHECK(pace({3, Unit::month}) == 9132);
    CHECK(pace({9999, Unit::year}) == 9999 * 36525);
}
