#include "relnet/render/status_view.hpp"

#include <doctest/doctest.h>

#include "render/people.hpp"

using namespace relnet;

TEST_CASE("the short form leaves out what is 0") {
    CHECK(status_short({.due = 4, .promises = 2, .dates = 1}) == "4!2");
    CHECK(status_short({.due = 4}) == "4");
    CHECK(status_short({.promises = 2}) == "!2");
    CHECK(status_short({.dates = 1}).empty());
}

TEST_CASE("the sentence") {
    CHECK(status_sentence({.due = 4, .promises = 2, .dates = 1}, today) == "4 due, 2 promises, 1 birthday this week");
    CHECK(status_sentence({.due = 1, .promises = 1, .dates = 2, .birthdays = false}, today) ==
          "1 due, 1 promise, 2 dates this week");
    CHECK(status_sentence({}, today) == "Nothing is due.");
    CHECK(status_sentence({.quiet_until = Day{2026, 12, 1}}, today) == "Quiet until Tue 1 Dec");
}

TEST_CASE("waybar gets text, tooltip and class, with markup and control characters made harmless") {
    CHECK(status_waybar({}, {}, today) == R"({"text":"","tooltip":"Nothing is due.","class":"clear"})");
    auto odd = ada();
    odd.name = "A <b>& \x1b";
    CHECK(status_waybar({.due = 2}, {odd}, today) ==
          R"({"text":"2","tooltip":"2 due\nA &lt;b&gt;&amp; \\x1b: 18 days late\nand 1 more","class":"due"})");
}

TEST_CASE("for programs") {
    CHECK(status_json({.due = 4, .promises = 2, .dates = 1}, today) ==
          R"({"schema":"relnet.status/1","today":"2026-11-21","due":4,"promises":2,"dates":1,"quiet_until":null})");
    CHECK(to_tsv(status_listing({.due = 4, .promises = 2}), {}, '\n') == "4\t2\t0\n");
}
