#include "relnet/render/dates_view.hpp"

#include <doctest/doctest.h>

#include "render/people.hpp"

using namespace relnet;

namespace {

const PersonRef marie{Uid{}, 5, "marie", "Marie Kerr"};

DueDate date(std::string kind, PartialDay on, Day from = today) {
    return {marie, std::move(kind), on, *next_occurrence(on, from)};
}

}  // namespace

TEST_CASE("a birthday says who turns what, another day how many years") {
    CHECK(dates_screen({date("birthday", {1986, 11, 26})}, today, terminal()) ==
          "marie   Marie Kerr   Thu 26 Nov   in 5 days   birthday   turns 40\n");
    CHECK(dates_screen({date("anniversary", {2014, 11, 21})}, today, terminal()) ==
          "marie   Marie Kerr   Sat 21 Nov   today   anniversary   12 years\n");
    CHECK(dates_screen({date("birthday", {{}, 11, 22})}, today, terminal()) ==
          "marie   Marie Kerr   Sun 22 Nov   tomorrow   birthday\n");
}

TEST_CASE("a day of this year has no years behind it yet") {
    CHECK(dates_screen({date("birthday", {2026, 11, 26})}, today, terminal()) ==
          "marie   Marie Kerr   Thu 26 Nov   in 5 days   birthday\n");
    CHECK(to_tsv(dates_listing({date("birthday", {2026, 11, 26})}, today), {}, '\n') ==
          "marie\tbirthday\t2026-11-26\t2026-11-26\t5\t0\n");
}

TEST_CASE("29 February is kept on the 28th in common years, and that is said") {
    const Day before{2027, 2, 1}, leap{2028, 2, 1};
    CHECK(dates_screen({date("birthday", {1992, 2, 29}, before)}, before, terminal()) ==
          "marie   Marie Kerr   Sun 28 Feb   in 27 days   birthday   turns 35, born 29 Feb\n");
    CHECK(dates_screen({date("birthday", {{}, 2, 29}, before)}, before, terminal()) ==
          "marie   Marie Kerr   Sun 28 Feb   in 27 days   birthday   born 29 Feb\n");
    CHECK(dates_screen({date("wedding", {{}, 2, 29}, before)}, before, terminal()) ==
          "marie   Marie Kerr   Sun 28 Feb   in 27 days   wedding   in leap years 29 Feb\n");
    CHECK(dates_screen({date("birthday", {1992, 2, 29}, leap)}, leap, terminal()) ==
          "marie   Marie Kerr   Tue 29 Feb   in 28 days   birthday   turns 36\n");
}

TEST_CASE("narrow terminals take two lines") {
    CHECK(dates_screen({date("birthday", {1986, 11, 26}), date("birthday", {{}, 11, 21})}, today, terminal(40)) ==
          "marie  Marie Kerr\n  26 Nov, in 5 days: birthday, turns 40\n"
          "marie  Marie Kerr\n  21 Nov, today: birthday\n");
}

TEST_CASE("for programs") {
    CHECK(to_tsv(dates_listing({date("birthday", {1986, 11, 26})}, today), {}, '\n') ==
          "marie\tbirthday\t1986-11-26\t2026-11-26\t5\t40\n");
    CHECK(to_tsv(dates_listing({date("name day", {{}, 12, 4})}, today), {"name", "on", "years"}, '\n') ==
          "Marie Kerr\t--12-04\t\n");
}
