#include <doctest/doctest.h>

#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

TEST_CASE("talks for counting come without failed attempts, with people by number and what was given") {
    Book book;
    const auto ada = book.add("Ada"), grace = book.add("Grace");
    Change talk{.op = Op::create, .of = book.store.new_uid(), .kind = "interaction", .re = {ada, grace}};
    talk.set = {{"on", day_value(day("2026-11-01"))}, {"channel", text_value("meet")}, {"text", text_value("tea")}};
    talk.add = {{"with", {uid_value(ada), uid_value(grace)}}, {"gave", {labelled_value({"a book", "gift"})}}};
    book.record("log", talk);
    Change attempt{.op = Op::create, .of = book.store.new_uid(), .kind = "interaction", .re = {ada}};
    attempt.set = {{"on", day_value(day("2026-11-02"))}, {"answered", Value{"false"}}};
    attempt.add["with"] = {uid_value(ada)};
    book.record("log", attempt);
    book.talk({ada}, "2026-11-03");

    std::vector<CountedTalk> talks;
    book.store.each_talk({}, {}, [&](const CountedTalk& one) { talks.push_back(one); });
    REQUIRE(talks.size() == 2);
    CHECK(talks[0].on == day("2026-11-01"));
    CHECK(talks[0].channel == Channel::meet);
    CHECK(talks[0].people == std::vector{book.person(ada).id, book.person(grace).id});
    CHECK(talks[0].gave == std::vector<Favour>{{"gift", "a book"}});
    CHECK(talks[1].gave.empty());

    std::size_t later = 0;
    book.store.each_talk(day("2026-11-02"), day("2026-11-03"), [&](const CountedTalk&) { ++later; });
    CHECK(later == 1);
}
