#include "relnet/domain/date_words.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "date_fixture.hpp"

using namespace relnet;
using namespace date_fixture;

TEST_CASE("the table of the grammar's page holds on Saturday 21 November 2026") {
    CHECK(back("2w") == "2026-11-07");
    CHECK(ahead("2w") == "2026-12-05");
    CHECK(back("fri") == "2026-11-20");
    CHECK(ahead("fri") == "2026-11-27");
    CHECK(both("last fri") == "2026-11-20");
    CHECK(both("in 10 days") == "2026-12-01");
    CHECK(both("eom") == "2026-11-30");
    CHECK(refusal("11/12/2026") == "'11/12/2026' could be 2026-11-12 or 2026-12-11");
    CHECK(refusal("10") == "'10' could be 10 days or the 10th");
    CHECK(to_iso(add_months(Day(2026, 1, 31), 1)) == "2026-02-28");
}

TEST_CASE("ISO days and weeks are read in full") {
    CHECK(both("2026-11-20") == "2026-11-20");
    CHECK(both(" 20261120 ") == "2026-11-20");
    CHECK(both("2026-W47") == "2026-11-16");
    CHECK(both("2026-w47-5") == "2026-11-20");
    CHECK(both("2027-W01") == "2027-01-04");
    CHECK(both("2020-W53-7") == "2021-01-03");
    CHECK(both("0001-01-01") == "0001-01-01");
    CHECK(both("9999-12-31") == "9999-12-31");
    CHECK(refusal("2026-W54") == "there is no '2026-W54': 2026 has 53 weeks");
    CHECK(refusal("2025-W53") == "there is no '2025-W53': 2025 has 52 weeks");
    CHECK(refusal("2026-W00") == "there is no '2026-W00': 2026 has 53 weeks");
    CHECK(refusal("2026-W47-8") == "'2026-W47-8' has no day 8");
    CHECK(refusal("9999-W52-7") != "");
}

TEST_CASE("words name today and its neighbours") {
    CHECK(both("today") == "2026-11-21");
    CHECK(both("NOW") == "2026-11-21");
    CHECK(both("Yesterday") == "2026-11-20");
    CHECK(both("tomorrow") == "2026-11-22");
}

TEST_CASE("a bare weekday is the nearest that way, and today counts back, not ahead") {
    CHECK(back("sat") == "2026-11-21");
    CHECK(ahead("sat") == "2026-11-28");
    CHECK(back("sunday") == "2026-11-15");
    CHECK(ahead("sunday") == "2026-11-22");
    CHECK(back("mon") == "2026-11-16");
    CHECK(ahead("MON") == "2026-11-23");
}

TEST_CASE("last, this and next pick the week of a weekday") {
    CHECK(both("last sat") == "2026-11-14");
    CHECK(both("next fri") == "2026-11-27");
    CHECK(both("next-monday") == "2026-11-23");
    CHECK(both("this wed") == "2026-11-18");
    CHECK(both("this sun") == "2026-11-22");
    CHECK(on("2026-11-16", "next fri", Looking::ahead) == "2026-11-27");
    CHECK(on("2026-11-16", "fri", Looking::ahead) == "2026-11-20");
    CHECK(on("2026-11-16", "last mon", Looking::back) == "2026-11-09");
}

TEST_CASE("the first day of the week is a matter of config") {
    const DateContext sundays{Day(2026, 11, 21), DateOrder::unset, Weekday::sunday};
    const auto read = [&](const char* words) { return to_iso(parse_day(words, sundays, Looking::ahead)); };
    CHECK(read("sow") == "2026-11-15");
    CHECK(read("eow") == "2026-11-21");
    CHECK(read("next sun") == "2026-11-22");
    CHECK(read("next sat") == "2026-11-28");
    CHECK(read("soww") == "2026-11-16");
    CHECK(read("eoww") == "2026-11-20");
}

TEST_CASE("spans go the way of the command unless they say which") {
    CHECK(both("+2w") == "2026-12-05");
    CHECK(both("-2w") == "2026-11-07");
    CHECK(both("in 2w") == "2026-12-05");
    CHECK(both("2w ago") == "2026-11-07");
    CHECK(both("2w-ago") == "2026-11-07");
    CHECK(both("2 weeks from now") == "2026-12-05");
    CHECK(both("last week") == "2026-11-14");
    CHECK(both("next month") == "2026-12-21");
    CHECK(both("next quarter") == "2027-02-21");
    CHECK(both("last fortnight") == "2026-11-07");
    CHECK(back("a month and 3 days") == "2026-10-18");
    CHECK(ahead("one week, two days") == "2026-11-30");
    CHECK(ahead("1y2mo3d") == "2028-01-24");
    CHECK(ahead("an-year") == "2027-11-21");
    CHECK(ahead("twelve months") == "2027-11-21");
    CHECK(ahead("1q") == "2027-02-21");
    CHECK(on("2026-01-31", "1mo", Looking::ahead) == "2026-02-28");
    CHECK(on("2026-03-31", "1mo", Looking::back) == "2026-02-28");
}

TEST_CASE("a day of a month without a year goes the way of the command") {
    CHECK(back("25 dec") == "2025-12-25");
    CHECK(ahead("25 dec") == "2026-12-25");
    CHECK(back("nov 21") == "2026-11-21");
    CHECK(ahead("nov 21") == "2027-11-21");
    CHECK(back("3rd") == "2026-11-03");
    CHECK(ahead("3rd") == "2026-12-03");
    CHECK(back("31st") == "2026-10-31");
    CHECK(ahead("the 31st") == "2026-12-31");
    CHECK(back("29 feb") == "2024-02-29");
    CHECK(ahead("29-feb") == "2028-02-29");
    CHECK(on("1897-03-01", "29 feb", Looking::ahead) == "1904-02-29");
}

TEST_CASE("a day of a month with a year is that day") {
    for (const std::string words : {"20 nov 2026", "20-nov-2026", "nov 20 2026", "Nov 20, 2026", "20th november 2026",
                                    "November 20th, 2026", "20nov2026"}) {
        CAPTURE(words);
        CHECK(both(words) == "2026-11-20");
    }
    CHECK(both("3 sept 2026") == "2026-09-03");
}

TEST_CASE("edges are the first and last days of what today is in") {
    CHECK(both("sow") == "2026-11-16");
    CHECK(both("eow") == "2026-11-22");
    CHECK(both("soww") == "2026-11-16");
    CHECK(both("eoww") == "2026-11-20");
    CHECK(both("som") == "2026-11-01");
    CHECK(both("eom") == "2026-11-30");
    CHECK(both("soq") == "2026-10-01");
    CHECK(both("eoq") == "2026-12-31");
    CHECK(both("soy") == "2026-01-01");
    CHECK(both("EOY") == "2026-12-31");
    CHECK(on("2028-02-10", "eom", Looking::back) == "2028-02-29");
    CHECK(on("2026-04-01", "eoq", Looking::back) == "2026-06-30");
}

TEST_CASE("numeric dates are refused with every reading, ready to copy") {
    CHECK(refusal("20/11/2026") == "'20/11/2026' could be 2026-11-20");
    CHECK(refusal("11.12.2026") == "'11.12.2026' could be 2026-11-12 or 2026-12-11");
    CHECK(refusal("11-12-2026") == "'11-12-2026' could be 2026-11-12 or 2026-12-11");
    CHECK(refusal("11/11/2026") == "'11/11/2026' could be 2026-11-11");
    CHECK(refusal("11/12") == "'11/12' could be 2026-12-11 or 2027-11-12");
    CHECK(refusal("2026/11/20") == "'2026/11/20' could be 2026-11-20");
    CHECK(refusal("2026-1-5") == "'2026-1-5' could be 2026-01-05");
    CHECK(hint("11/12/2026") == "write the year first, or set date.order: relnet config set date.order dmy");
    CHECK(hint("12/31/2026") == "write the year first, or set date.order: relnet config set date.order mdy");
    CHECK(refusal("31/04/2026") == "there is no 2026-04-31: April 2026 has 30 days");
    CHECK(refusal("32/13/2026") == "there is no month 32");
}

TEST_CASE("numeric dates are read in the order that the config names") {
    const auto read = [](const char* words, DateOrder order) {
        return to_iso(parse_day(words, {Day(2026, 11, 21), order, Weekday::monday}, Looking::back));
    };
    CHECK(read("11/12/2025", DateOrder::dmy) == "2025-12-11");
    CHECK(read("11/12/2025", DateOrder::mdy) == "2025-11-12");
    CHECK(read("1.2.2025", DateOrder::dmy) == "2025-02-01");
    CHECK(read("11/12", DateOrder::dmy) == "2025-12-11");
    CHECK(read("11/12", DateOrder::mdy) == "2026-11-12");
    CHECK(read("2025/11/20", DateOrder::mdy) == "2025-11-20");
    CHECK_THROWS_WITH(read("12/31/2025", DateOrder::dmy), "there is no month 31");
    CHECK_THROWS_WITH(read("11/12/25", DateOrder::dmy), "'11/12/25' has a year of two digits");
}

TEST_CASE("what has two meanings is refused with both") {
    CHECK(refusal("5m") == "'5m' could be 5 months or 5 minutes");
    CHECK(hint("5m") == "write 5mo");
    CHECK(refusal("in 5 m") == "'5m' could be 5 months or 5 minutes");
    CHECK(refusal("biweekly") == "'biweekly' could be twice a week or every 2 weeks");
    CHECK(refusal("bimonthly") == "'bimonthly' could be twice a month or every 2 months");
    CHECK(refusal("noon") == "'noon' could be today or the time 12:00");
    CHECK(hint("10") == "write 10d or 10th");
    CHECK(refusal("2026") == "'2026' could be a year or 2026 days");
    CHECK(refusal("45") == "'45' has no unit");
}

TEST_CASE("years of two digits are refused") {
    CHECK(refusal("20 nov 26") == "'20 nov 26' has a year of two digits");
    CHECK(refusal("nov 20, 26") == "'nov 20, 26' has a year of two digits");
    CHECK(refusal("11/12/26") == "'11/12/26' has a year of two digits");
    CHECK(refusal("20-11-26") == "'20-11-26' has a year of two digits");
}

TEST_CASE("impossible days are refused with the month's length") {
    CHECK(refusal("2026-02-30") == "there is no 2026-02-30: February 2026 has 28 days");
    CHECK(refusal("20260230") == "there is no 2026-02-30: February 2026 has 28 days");
    CHECK(refusal("30 feb") == "there is no 30 February: February has 28 or 29 days");
    CHECK(refusal("31 apr") == "there is no 31 April: April has 30 days");
    CHECK(refusal("feb 29 2027") == "there is no 2027-02-29: February 2027 has 28 days");
    CHECK(refusal("2026-13-01") == "there is no month 13");
    CHECK(refusal("32nd") == "no month has 32 days");
    CHECK(refusal("3th") == "'3th' is no day");
    CHECK(hint("3th") == "write 3rd");
}

TEST_CASE("a month or a year is no day") {
    CHECK(refusal("2026-11") == "'2026-11' is a month, not a day");
    CHECK(refusal("nov") == "'nov' is a month, not a day");
    CHECK(hint("nov 2026") == "write 1 nov 2026");
}

TEST_CASE("an unknown word is refused, with the nearest one where there is any") {
    CHECK(refusal("tomorow") == "'tomorow' is no day");
    CHECK(hint("tomorow").find("did you mean: tomorrow\n") == 0);
    CHECK(hint("last firday").find("did you mean: friday") == 0);
    CHECK(refusal("") == "a day is missing");
    CHECK(refusal("a\x1b\xff") == "'a\\x1b\\xff' is no day");
    CHECK(refusal("0d") == "'0' is out of bounds: a number is 1 to 9999");
    CHECK(refusal("10000d") == "'10000' is out of bounds: a number is 1 to 9999");
}

TEST_CASE("there is no fallback: a word too many refuses the whole") {
    for (const std::string words : {"in 2w ago",
                                    "last last fri",
                                    "fri fri",
                                    "today 2w",
                                    "2w 3",
                                    "next",
                                    "last",
                                    "in",
                                    "ago",
                                    "2w from",
                                    "+",
                                    "-",
                                    "--2w",
                                    "fri-",
                                    "20 - nov",
                                    "20 nov,",
                                    "in +2w",
                                    "+2w ago",
                                    "this week",
                                    "next feb",
                                    "3rd 4th",
                                    "1.5w",
                                    "2w,",
                                    "-fri",
                                    "20 nov 2026 14:00",
                                    "so",
                                    "eox",
                                    "2026-11-20T10:00",
                                    "202611200",
                                    "99999999999999999999",
                                    "the",
                                    "nov 3rd 4",
                                    "20 nov 20261",
                                    "/",
                                    "11/",
                                    "1/2/3/4"}) {
        CAPTURE(words);
        CHECK(refusal(words) != "");
    }
}

TEST_CASE("a result outside 0001 to 9999 is refused") {
    CHECK(refusal("9999y") == "the day would be outside 0001-01-01 to 9999-12-31");
    CHECK(refusal("-9999y") == "the day would be outside 0001-01-01 to 9999-12-31");
    CHECK(refusal("9999y 9999y 9999y") == "a span of more than 9999 years");
    CHECK(refusal("0000-01-01") == "the day would be outside 0001-01-01 to 9999-12-31");
    CHECK_THROWS_AS(on("9999-12-31", "tomorrow", Looking::ahead), Error);
    CHECK_THROWS_AS(on("9999-12-31", "fri", Looking::ahead), Error);
    CHECK_THROWS_AS(on("9999-12-31", "1 jan", Looking::ahead), Error);
    CHECK_THROWS_AS(on("0001-01-01", "29 feb", Looking::back), Error);
}

TEST_CASE("every day from 1900 to 2100 reads back from each form that names it whole") {
    const DateContext context{Day(2026, 11, 21)};
    bool right = true;
    for (Day day(1900, 1, 1); day <= Day(2100, 12, 31); day = day + 1) {
        const auto is_day = [&](const std::string& words) {
            return parse_day(words, context, Looking::back) == day && parse_day(words, context, Looking::ahead) == day;
        };
        const auto month = month_name(day.month());
        right = right && is_day(to_iso(day)) && is_day(fmt::format("{} {} {}", day.day(), month, day.year())) &&
                is_day(fmt::format("{} {}, {}", full_month_name(day.month()), day.day(), day.year()));
        CAPTURE(to_iso(day));
        REQUIRE(right);
    }
}

TEST_CASE("every day of the year around today reads back from its span and from its short form") {
    const Day today(2026, 11, 21);
    for (int step = 1; step <= 366; ++step) {
        CAPTURE(step);
        CHECK(ahead(fmt::format("{}d", step)) == to_iso(today + step));
        CHECK(back(fmt::format("{} days", step)) == to_iso(today - step));
        if (step <= 365)
            CHECK(ahead(fmt::format("{} {}", (today + step).day(), month_name((today + step).month()))) == to_iso(today + step));
        if (step <= 364)
            CHECK(back(fmt::format("{} {}", (today - step).day(), month_name((today - step).month()))) == to_iso(today - step));
    }
}

TEST_CASE("the words offered for completion mean the day beside them") {
    for (const auto looking : {Looking::back, Looking::ahead}) {
        const DateContext context{Day(2026, 11, 21)};
        const auto offered = day_words(context, looking);
        CHECK(offered.size() >= 16);
        for (const auto& word : offered) {
            CAPTURE(word.word);
            CHECK(parse_day(word.word, context, looking) == word.day);
            CHECK((looking == Looking::back ? word.day <= context.today : word.day > context.today));
        }
    }
    CHECK_FALSE(day_words({Day(9999, 12, 31)}, Looking::ahead).empty());
}
