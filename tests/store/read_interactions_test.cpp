#include <doctest/doctest.h>

#include <new>

#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

namespace {

/// A talk of both with a gift, an attempt that failed, and a talk of Ada's alone.
struct Talks : Book {
    Uid ada = add("Ada"), grace = add("Grace"), both = store.new_uid();
    Talks() {
        Change talk{.op = Op::create, .of = both, .kind = "interaction", .re = {ada, grace}};
        talk.set = {{"on", day_value(day("2026-11-01"))}, {"channel", text_value("meet")}, {"text", text_value("tea")}};
        talk.add = {{"with", {uid_value(ada), uid_value(grace)}}, {"gave", {labelled_value({"a book", "gift"})}}};
        record("log", talk);
        Change attempt{.op = Op::create, .of = store.new_uid(), .kind = "interaction", .re = {ada}};
        attempt.set = {{"on", day_value(day("2026-11-02"))}, {"answered", Value{"false"}}};
        attempt.add["with"] = {uid_value(ada)};
        record("log", attempt);
        this->talk({ada}, "2026-11-03");
    }
    std::vector<CountedTalk> of(const Uid& uid, const char* since = "2026-10-01", const char* until = "2026-11-21") const {
        std::vector<CountedTalk> talks;
        store.each_talk(person(uid).id, day(since), day(until), [&](const CountedTalk& talk) { talks.push_back(talk); });
        return talks;
    }
};

}  // namespace

TEST_CASE("talks for counting come by day without failed attempts, and tell whether there is more to know") {
    const Talks book;
    const auto talks = book.of(book.ada);
    REQUIRE(talks.size() == 2);
    CHECK(talks[0].on == day("2026-11-01"));
    CHECK(talks[0].channel == Channel::meet);
    CHECK(talks[0].has_others);
    CHECK(talks[0].has_favours);
    CHECK(talks[1].on == day("2026-11-03"));
    CHECK(talks[1].channel == Channel::call);
    CHECK_FALSE(talks[1].has_others);
    CHECK_FALSE(talks[1].has_favours);
    CHECK(book.store.favours(talks[0].id).gave == std::vector<Favour>{{"gift", "a book"}});
    CHECK(book.store.favours(talks[0].id).got.empty());
    CHECK(book.store.favours(talks[1].id).gave.empty());

    const auto same = book.of(book.grace);
    REQUIRE(same.size() == 1);
    CHECK(same[0].id == talks[0].id);
    CHECK(book.of(book.ada, "2026-11-02", "2026-11-03").size() == 1);
    CHECK(book.of(book.ada, "2026-10-01", "2026-11-02").size() == 1);
}

TEST_CASE("what is told for counting follows an edit, a merge and a removal") {
    Talks book;
    Change edit{.op = Op::set, .of = book.both, .re = {book.ada, book.grace}, .set = {{"channel", text_value("mail")}}};
    edit.drop["gave"] = {{"gift=a book", {}}};
    book.record("edit", edit);
    CHECK(book.of(book.ada)[0].channel == Channel::mail);
    CHECK(book.of(book.grace)[0].channel == Channel::mail);
    book.set(book.grace, "into", uid_value(book.ada));
    REQUIRE(book.of(book.ada).size() == 2);
    CHECK_FALSE(book.of(book.ada)[0].has_others);
    book.remove(book.both);
    CHECK(book.of(book.ada).size() == 1);
}

TEST_CASE("want of memory while counting ends it with an error") {
    const Talks book;
    CHECK(book.of(book.ada).size() == book.of(book.ada).size());
    const auto id = book.person(book.ada).id;
    const auto no_memory = [](const CountedTalk&) { throw std::bad_alloc(); };
    CHECK_THROWS(book.store.each_talk(id, day("2026-10-01"), day("2026-11-21"), no_memory));
}
