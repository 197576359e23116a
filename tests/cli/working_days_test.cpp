#include "cli/working_days.hpp"

#include <doctest/doctest.h>

#include <string>

using relnet::parse_working_days;

namespace {

/// "MTWTFSS" with a dot for each free day.
std::string week(std::string_view words) {
    const auto days = parse_working_days(words);
    if (!days) return "refused";
    std::string text;
    for (std::size_t i = 0; i < 7; ++i) text += (*days)[i] ? "MTWTFSS"[i] : '.';
    return text;
}

}  // namespace

TEST_CASE("working days are names, spans and lists of them") {
    CHECK(week("mon-fri") == "MTWTF..");
    CHECK(week("mon tue thu") == "MT.T...");
    CHECK(week("Mon, Wed-Thu,SUNDAY") == "M.WT..S");
    CHECK(week("tues") == ".T.....");
    CHECK(week("daily") == "MTWTFSS");
    CHECK(week("weekdays sat") == "MTWTFS.");
}

TEST_CASE("a span may go past Sunday, and one day is a span too") {
    CHECK(week("sat-mon") == "M....SS");
    CHECK(week("fri-fri") == "....F..");
    CHECK(week("tue-mon") == "MTWTFSS");
}

TEST_CASE("what names no day is refused whole") {
    for (const auto* words : {"", " ", ",", "mo", "mon-", "-fri", "mon-fri-sun", "5", "mon tomorrow", "mondays", "mon - fri"}) {
        CAPTURE(words);
        CHECK(week(words) == "refused");
    }
}
