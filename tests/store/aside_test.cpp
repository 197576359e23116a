#include <doctest/doctest.h>

#include <set>

#include "store/support.hpp"

using namespace relnet;
using namespace relnet::testing;

TEST_CASE("a line that is in its file no more is put aside and in no state, and comes back as it was") {
    Book book;
    const auto ada = book.add("Ada Lovelace", {{"cadence", text_value("P4W")}});
    book.talk({ada}, "2026-11-10");
    const auto lines = all_of(book.store);
    const Segment before{"laptop/1.jsonl", 200, 1, 1, 7}, after{"laptop/1.jsonl", 100, 2, 2, 8};
    book.store.place(lines, before);
    CHECK(book.store.segments() == std::vector{before});
    book.store.take_in(after, {lines[0]});
    CHECK(book.store.misses_lines());
    const auto lost = book.store.settle();
    CHECK(lost.aside_own == 1);
    REQUIRE(book.store.aside().size() == 1);
    CHECK(book.store.aside().front().id == lines[1].id);
    CHECK_FALSE(book.person(ada).schedule.last);
    book.talk({ada}, "2026-11-12");
    CHECK(all_of(book.store).back().id.seq == 3);  // 2 is put aside, and no number is used twice
    book.store.take_in(before, lines);
    CHECK(book.store.settle().returned == 1);
    CHECK(book.store.aside().empty());
    CHECK(book.person(ada).schedule.last == day("2026-11-12"));
    CHECK(book.store.interaction_count(book.person(ada).id) == 2);
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("no number is used twice after a line came back that was dropped from what was put aside") {
    Book book;
    const auto ada = book.add("Ada Lovelace");
    book.talk({ada}, "2026-11-10");
    const auto lines = all_of(book.store);
    const Segment before{"laptop/1.jsonl", 200, 1, 1, 7}, after{"laptop/1.jsonl", 100, 2, 2, 8};
    book.store.place(lines, before);
    book.store.take_in(after, {lines[0]});
    book.store.settle();
    book.talk({ada}, "2026-11-12");
    book.store.drop_aside();
    book.store.take_in(before, lines);
    CHECK(book.store.settle().fresh == 1);
    book.talk({ada}, "2026-11-13");
    std::set<std::int64_t> seqs;
    for (const auto& change : all_of(book.store)) CHECK(seqs.insert(change.id.seq).second);
    CHECK(seqs.size() == 4);
}

TEST_CASE("a file that lost a line and won another, twice, is seen to have lost one") {
    Laptop laptop;
    Desktop desktop;
    const auto ada = desktop.add("Ada Lovelace"), grace = desktop.add("Grace Hopper");
    auto lines = all_of(desktop.store);
    laptop.store.take_in({.path = "desktop/1.jsonl"}, lines);
    laptop.store.settle();
    desktop.talk({grace}, "2026-11-10");
    lines = all_of(desktop.store);
    lines.erase(lines.begin());
    lines.push_back(lines.back());
    laptop.store.take_in({.path = "desktop/1.jsonl", .size = 1}, lines);
    CHECK(laptop.store.misses_lines());
    const auto done = laptop.store.settle();
    CHECK(done.aside_other == 1);
    CHECK(done.fresh == 1);
    CHECK(!laptop.store.person(ada));
}

TEST_CASE("a line that moved to another file is not missed") {
    Book book;
    book.add("Ada Lovelace");
    const auto lines = all_of(book.store);
    book.store.place(lines, {"laptop/1.jsonl", 100, 1, 1, 7});
    book.store.segment_is_gone("laptop/1.jsonl");
    CHECK(book.store.misses_lines());
    book.store.take_in({"laptop/2.jsonl", 100, 1, 1, 9}, lines);
    CHECK_FALSE(book.store.misses_lines());
    CHECK(book.store.settle().is_empty());
    CHECK(book.store.segments().size() == 1);
}
