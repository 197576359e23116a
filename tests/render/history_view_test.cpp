#include "relnet/render/history_view.hpp"

#include <doctest/doctest.h>

#include "render/people.hpp"

using namespace relnet;

namespace {

const std::vector<HistoryRow> rows{{412, "2026-11-21 16:12", "laptop-k3f9", "logged call with Ada Lovelace", true},
                                   {9, "2026-11-20 08:00", "desk", "imported 120 contacts", false}};

}  // namespace

TEST_CASE("history has number, time, device, title, and says what was undone") {
    CHECK(history_screen(rows, true, terminal(100)) ==
          "#412   2026-11-21 16:12   laptop-k3f9   logged call with Ada Lovelace   undone\n"
          "  #9   2026-11-20 08:00   desk          imported 120 contacts\n");
}

TEST_CASE("a history of one machine does not name it") {
    CHECK(history_screen(rows, false, terminal(66)) ==
          "#412   2026-11-21 16:12   logged call with Ada Lovelace   undone\n"
          "  #9   2026-11-20 08:00   imported 120 contacts\n");
}

TEST_CASE("history for programs") {
    CHECK(to_tsv(history_listing(rows), {}, '\n') ==
          "412\t2026-11-21 16:12\tlaptop-k3f9\tlogged call with Ada Lovelace\tundone\n"
          "9\t2026-11-20 08:00\tdesk\timported 120 contacts\t\n");
    CHECK(
        history_json(rows[0]) ==
        R"({"number":412,"time":"2026-11-21 16:12","device":"laptop-k3f9","title":"logged call with Ada Lovelace","undone":true})");
}

TEST_CASE("a title from another machine cannot act on the terminal") {
    CHECK(history_screen({{1, "\x1b", "\x1b", "\x1b[2J", false}}, true, terminal()).find('\x1b') == std::string::npos);
}
