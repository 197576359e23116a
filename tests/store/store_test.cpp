#include <doctest/doctest.h>

#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

TEST_CASE("a due date follows the last contact") {
    Book book;
    const auto ada = book.add("Ada", {{"cadence", text_value("P4W")}});
    CHECK(book.due(ada) == day("2026-12-19"));
    book.talk({ada}, "2026-10-06");
    CHECK(book.due(ada) == day("2026-11-03"));
    book.talk({ada}, "2026-09-01", "an older letter");
    CHECK(book.due(ada) == day("2026-11-03"));
}

TEST_CASE("removing an interaction brings the older due day back") {
    Book book;
    const auto ada = book.add("Ada", {{"cadence", text_value("P4W")}});
    book.talk({ada}, "2026-10-06");
    const auto later = book.talk({ada}, "2026-11-20");
    CHECK(book.due(ada) == day("2026-12-18"));
    book.remove(later);
    CHECK(book.due(ada) == day("2026-11-03"));
    CHECK(book.store.interaction_count(book.person(ada).id) == 1);
}

TEST_CASE("of two talks on one day the one recorded last is the last") {
    Book book;
    const auto ada = book.add("Ada");
    const auto talk = [&](const char* channel, const char* on) {
        Change change{.op = Op::create, .of = book.store.new_uid(), .kind = "interaction", .re = {ada}, .who = "Ada"};
        change.set = {{"on", day_value(day(on))}, {"channel", text_value(channel)}};
        change.add["with"].push_back(uid_value(ada));
        book.record("log", change);
        return change.of;
    };
    talk("mail", "2026-11-20");
    CHECK(book.person(ada).schedule.last_channel == Channel::mail);
    const auto later = talk("call", "2026-11-20");
    CHECK(book.person(ada).schedule.last_channel == Channel::call);
    talk("letter", "2026-11-01");
    CHECK(book.person(ada).schedule.last_channel == Channel::call);
    book.remove(later);
    CHECK(book.person(ada).schedule.last_channel == Channel::mail);
}

TEST_CASE("a tag's cadence applies at once to everybody who carries it") {
    Book book;
    const auto ada = book.add("Ada", {}, {"friend"});
    CHECK(!book.due(ada));
    book.rule("tag:friend", "P2W");
    CHECK(book.due(ada) == day("2026-12-05"));
    CHECK(book.person(ada).schedule.cadence_from == "tag:friend");
    book.record("cadence", {.op = Op::set, .rule = "tag:friend", .set = {{"cadence", Value{}}}});
    CHECK(!book.due(ada));
}

TEST_CASE("a planned day ends with a talk recorded later, and lives again when that talk is removed") {
    Book book;
    const auto ada = book.add("Ada", {{"planned", stay_value({day("2026-12-01"), day("2026-11-21"), ""})}});
    CHECK(book.due(ada) == day("2026-12-01"));
    const auto talk = book.talk({ada}, "2026-11-21");
    CHECK(!book.due(ada));
    book.remove(talk);
    CHECK(book.due(ada) == day("2026-12-01"));
}

TEST_CASE("undo walks back through the commands and redo comes forth again") {
    Book book;
    const auto ada = book.add("Ada", {{"city", text_value("London")}});
    book.set(ada, "city", text_value("Paris"));
    book.talk({ada}, "2026-11-20");
    const auto city = [&] { return book.store.contact(book.person(ada).id).city; };

    CHECK(book.store.undoable(0)->title == "logged call with somebody, 2026-11-20");
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.store.interaction_count(book.person(ada).id) == 0);
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(city() == "London");
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.person(ada).state == State::removed);
    CHECK(!book.store.undoable(0));

    book.store.undo(*book.store.redoable(0), "redo");
    CHECK(book.person(ada).state == State::active);
    book.store.undo(*book.store.redoable(0), "redo");
    CHECK(city() == "Paris");
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(city() == "London");
    book.store.undo(*book.store.redoable(0), "redo");
    book.store.undo(*book.store.redoable(0), "redo");
    CHECK(book.store.interaction_count(book.person(ada).id) == 1);
    CHECK(!book.store.redoable(0));
}

TEST_CASE("a new command empties the redo list") {
    Book book;
    const auto ada = book.add("Ada");
    book.set(ada, "city", text_value("Paris"));
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.store.redoable(0));
    book.set(ada, "org", text_value("Engines"));
    CHECK(!book.store.redoable(0));
}

TEST_CASE("a removed contact comes back with a talk that its removal had not seen") {
    Book book;
    const auto ada = book.add("Ada");
    book.remove(ada);
    CHECK(book.person(ada).state == State::removed);
    book.talk({ada}, "2026-11-20");
    CHECK(book.person(ada).state == State::active);
}

TEST_CASE("merged contacts share their talks, are found by either uid, and part again") {
    Book book;
    const auto ada = book.add("Ada", {{"cadence", text_value("P4W")}});
    const auto lady = book.add("Lady", {}, {"friend"});
    book.talk({lady}, "2026-10-06");
    book.set(lady, "into", uid_value(ada));
    CHECK(book.person(lady).id == book.person(ada).id);
    CHECK(book.due(ada) == day("2026-11-03"));
    CHECK(book.person(ada).tags == std::vector<std::string>{"friend"});
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.person(lady).name == "Lady");
    CHECK(book.due(ada) == day("2026-12-19"));
    CHECK(book.store.interaction_count(book.person(lady).id) == 1);
}

TEST_CASE("a tag that both had, taken off while they were one and put back, is with each of them when they are apart again") {
    Book book;
    const auto ada = book.add("Ada", {}, {"friend"});
    const auto lady = book.add("Lady", {}, {"friend"});
    book.set(lady, "into", uid_value(ada));
    book.record("tag", {.op = Op::drop, .of = ada, .drop = {{"tag", {{"friend", {}}}}}});
    CHECK(book.person(ada).tags.empty());
    book.store.undo(*book.store.undoable(0), "undo");
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.person(ada).tags == std::vector<std::string>{"friend"});
    CHECK(book.person(lady).tags == std::vector<std::string>{"friend"});
}

TEST_CASE("a rebuild of the derived rows changes none of them") {
    Book book;
    const auto ada = book.add("Ada", {{"cadence", text_value("P4W")}, {"birthday", text_value("--02-29")}}, {"friend", "chess"});
    const auto grace = book.add("Grace", {{"relation", text_value("peer")}});
    book.rule("relation:peer", "P1M");
    book.talk({ada, grace}, "2026-11-01", "tea");
    book.remove(book.talk({ada}, "2026-11-10"));
    book.record("note", {.op = Op::create, .of = book.store.new_uid(), .kind = "note", .re = {ada}, .set = {{"text", text_value("likes tea")}}});
    const auto alan = book.add("Alan");
    book.set(alan, "into", uid_value(grace));
    book.store.undo(*book.store.undoable(0), "undo");
    book.store.end_command();
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("due keeps the dormant apart and orders the late by ratio") {
    Book book;
    const auto slow = book.add("Slow", {{"cadence", text_value("P3M")}});
    const auto quick = book.add("Quick", {{"cadence", text_value("P4W")}});
    const auto asleep = book.add("Asleep", {{"cadence", text_value("P1W")}});
    book.talk({slow}, "2026-08-01");
    book.talk({quick}, "2026-10-06");
    book.talk({asleep}, "2026-01-01");
    const auto rows = book.store.due({.today = day("2026-11-21")});
    REQUIRE(rows.late.size() == 2);
    CHECK(rows.late[0].uid == quick);
    CHECK(rows.late[1].uid == slow);
    REQUIRE(rows.dormant.size() == 1);
    CHECK(rows.dormant[0].uid == asleep);
    CHECK(rows.dormant_count == 1);
}

TEST_CASE("a birthday on 29 February is near on 28 February of a common year") {
    Book book;
    book.add("Ada", {{"birthday", text_value("1988-02-29")}});
    CHECK(book.store.dates(day("2027-02-21"), 7).size() == 1);
    CHECK(book.store.dates(day("2027-02-21"), 7).front().next == day("2027-02-28"));
    CHECK(book.store.dates(day("2028-02-21"), 7).empty());
    CHECK(book.store.dates(day("2027-03-01"), 7).empty());
    CHECK(book.store.dates(day("2026-12-28"), 70).size() == 1);
}

TEST_CASE("a snooze that a talk has ended does not come back when a later one is undone") {
    Book book;
    const auto ada = book.add("Ada", {{"cadence", text_value("P4W")}});
    book.set(ada, "snooze", stay_value({day("2026-12-05"), day("2026-11-21"), ""}));
    book.talk({ada}, "2026-11-21");
    book.set(ada, "snooze", stay_value({day("2026-12-12"), day("2026-11-21"), ""}));
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(!book.person(ada).schedule.snoozed_until);
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("a planned day that a talk has ended is still ended when both are undone and done again") {
    Book book;
    const auto ada = book.add("Ada", {{"cadence", text_value("P4W")}});
    book.set(ada, "planned", stay_value({day("2026-12-05"), day("2026-11-21"), ""}));
    book.talk({ada}, "2026-11-21");
    REQUIRE(book.due(ada) == day("2026-12-19"));
    for (int i = 0; i < 2; ++i) book.store.undo(*book.store.undoable(0), "undo");
    CHECK(!book.person(ada).schedule.planned);
    book.store.undo(*book.store.redoable(0), "redo");
    CHECK(book.due(ada) == day("2026-12-05"));
    book.store.undo(*book.store.redoable(0), "redo");
    CHECK(book.due(ada) == day("2026-12-19"));
}

TEST_CASE("a rule for a tag with an accent reaches at once who carries it without") {
    Book book;
    const auto ada = book.add("Ada", {}, {"cafe"});
    book.rule("tag:café", "P4W");
    CHECK(book.due(ada) == day("2026-12-19"));
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("who is equally late comes by folded name") {
    Book book;
    for (const char* name : {"Zoe", "bob", "Émile", "alice"}) {
        book.talk({book.add(name, {{"cadence", text_value("P1W")}})}, "2026-11-01");
    }
    const auto names = [](const std::vector<Person>& people) {
        std::string text;
        for (const auto& person : people) text += person.name + ' ';
        return text;
    };
    CHECK(names(book.store.due({.today = day("2026-11-21")}).late) == "alice bob Émile Zoe ");
    CHECK(names(book.store.due({.today = day("2026-11-05")}).soon) == "alice bob Émile Zoe ");
}

TEST_CASE("yearly days are found in the last week there is") {
    Book book;
    book.add("Ada", {{"birthday", text_value("--12-31")}});
    CHECK(book.store.dates(day("9999-12-30"), 7).size() == 1);
}

TEST_CASE("somebody due soon and snoozed is not listed, wherever the snooze ends") {
    Book book;
    const auto ada = book.add("Ada", {{"cadence", text_value("P4W")}});
    book.talk({ada}, "2026-10-27");
    const auto soon = [&] { return book.store.due({.today = day("2026-11-21")}).soon.size(); };
    CHECK(soon() == 1);
    book.set(ada, "snooze", stay_value({day("2026-11-22"), day("2026-11-21"), ""}));
    CHECK(soon() == 0);
    book.set(ada, "snooze", stay_value({day("2026-11-26"), day("2026-11-21"), ""}));
    CHECK(soon() == 0);
    book.set(ada, "snooze", Value{});
    CHECK(soon() == 1);
}

TEST_CASE("who is removed stays so when an old talk with others is changed, and when that is undone") {
    Book book;
    const auto ada = book.add("Ada"), grace = book.add("Grace");
    const auto talk = book.talk({ada, grace}, "2026-10-06");
    book.remove(ada);
    const auto is_removed = [&] { return book.person(ada).state == State::removed; };
    book.record("log", {.op = Op::set, .of = talk, .re = {ada, grace}, .who = "Ada and Grace", .set = {{"text", text_value("tea")}}});
    CHECK(is_removed());
    book.record("log", {.op = Op::del, .of = talk, .re = {ada, grace}, .who = "Ada and Grace"});
    CHECK(is_removed());
    for (const char* command : {"undo", "undo"}) {
        book.store.undo(*book.store.undoable(0), command);
        CHECK(is_removed());
    }
    for (const char* command : {"redo", "redo"}) {
        book.store.undo(*book.store.redoable(0), command);
        CHECK(is_removed());
    }
    CHECK(book.store.rebuild() == 0);
    book.talk({ada, grace}, "2026-11-20");
    CHECK(!is_removed());
}

TEST_CASE("the undo of a removal brings back, also after an old talk was changed and that undone") {
    Book book;
    const auto ada = book.add("Ada"), grace = book.add("Grace");
    const auto talk = book.talk({ada, grace}, "2026-10-06");
    book.remove(ada);
    book.record("log", {.op = Op::set, .of = talk, .re = {ada, grace}, .set = {{"text", text_value("tea")}}});
    book.store.undo(*book.store.undoable(0), "undo");
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.person(ada).state == State::active);
}
