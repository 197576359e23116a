#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "relnet/domain/line.hpp"
#include "support.hpp"

using namespace relnet;
using namespace relnet::testing;

namespace {

/// What two machines must agree on.
std::vector<std::string> state_of(const Store& store) {
    std::vector<std::string> lines;
    store.each_contact({.archived = true, .removed = true}, [&](const Contact& contact) {
        lines.push_back(contact.handle + " " + contact.name + " " + std::to_string(static_cast<int>(contact.state)) + " " +
                        (contact.schedule.due ? to_iso(*contact.schedule.due) : "never"));
    });
    return lines;
}

Intake give(Book& from, Book& to, const Segment& segment = {}) {
    to.store.take_in(segment, all_of(from.store));
    return to.store.settle();
}

}  // namespace

TEST_CASE("two books that take in each other's lines show the same, and taking them in again changes nothing") {
    Laptop laptop;
    Desktop desktop;
    const auto ada = laptop.add("Ada Lovelace", {{"cadence", text_value("P4W")}});
    laptop.talk({ada}, "2026-11-10");
    CHECK(give(laptop, desktop).fresh == 2);
    desktop.talk({ada}, "2026-11-15");
    desktop.add("Grace Hopper");
    const auto arrived = give(desktop, laptop);
    CHECK(arrived.fresh == 2);
    CHECK(arrived.known == 2);
    CHECK(arrived.talks.size() == 1);
    REQUIRE(arrived.arrived.size() == 1);
    CHECK(arrived.arrived.front().name == "Grace Hopper");
    CHECK(state_of(laptop.store) == state_of(desktop.store));
    CHECK(laptop.due(ada) == day("2026-12-13"));
    CHECK(give(desktop, laptop).is_empty());
    CHECK(laptop.store.rebuild() == 0);
    CHECK(desktop.store.rebuild() == 0);
}

TEST_CASE("a talk that comes before the one it was with is told of when she comes") {
    Laptop laptop;
    Desktop desktop;
    const auto ada = laptop.add("Ada Lovelace");
    laptop.talk({ada}, "2026-11-10");
    const auto lines = all_of(laptop.store);
    desktop.store.take_in({}, {lines[1]});
    desktop.store.settle();
    CHECK(state_of(desktop.store).empty());
    desktop.store.take_in({}, {lines[0]});
    desktop.store.settle();
    CHECK(desktop.person(ada).schedule.last == day("2026-11-10"));
    CHECK(desktop.store.rebuild() == 0);
}

TEST_CASE("a line that counts from afar makes one gap, and whom it concerns can be removed and written of") {
    Laptop laptop;
    const auto ada = laptop.add("Ada Lovelace");
    const auto far = [&](const std::string& seq) {
        return parse_line(R"({"id":"2026-11-01T00:00:00.000Z-)" + seq + R"(","op":"set","of":")" + to_string(ada) +
                          R"(","set":{"city":"Faro"},"over":{"city":[]}})");
    };
    laptop.store.take_in({}, {*far("1000000000@zz-0000"), *far("999999999999@" + laptop.store.device())});
    laptop.store.settle();
    const auto gaps = laptop.store.gaps();
    REQUIRE(gaps.contains("zz-0000"));
    CHECK(gaps.at("zz-0000").spans.size() == 1);
    CHECK(gaps.at("zz-0000").count == 999'999'999);
    laptop.remove(ada);
    CHECK(laptop.person(ada).state == State::removed);
    CHECK(to_line(laptop.store.changes_of(ada).back()).size() < 20'000);
    const auto lines = all_of(laptop.store);
    CHECK(lines.back().id.device != far("999999999999@" + lines.front().id.device)->id.device);
    CHECK(lines.back().id.seq == 1);
    CHECK(!far("1000000000000@zz-0000"));
    CHECK(!far("9223372036854775807@zz-0000"));
}

TEST_CASE("a rule for what this relnet does not know is kept, told of once and governs nobody") {
    Laptop laptop;
    Desktop desktop;
    const auto ada = laptop.add("Ada Lovelace", {{"relation", text_value("vendor")}});
    const std::string line =
        R"({"id":"2026-11-20T00:00:00.000Z-1@newer-0000","op":"new","of":"relation:vendor","do":"cadence","kind":"rule","set":{"cadence":"P6W"}})";
    laptop.store.take_in({}, {*parse_line(line)});
    CHECK(laptop.store.settle().newer == 1);
    CHECK(!laptop.due(ada));
    CHECK(laptop.store.rebuild() == 0);
    CHECK(to_line(all_of(laptop.store).back()) == line);
    desktop.store.take_in({}, {*parse_line(R"({"id":"2026-11-20T00:00:00.000Z-1@newer-0000","op":"new","of":")" + to_string(ada) +
                                           R"(","kind":"gathering","set":{"on":"2026-11-20"}})")});
    CHECK(desktop.store.settle().newer == 1);
    CHECK(!is_understood({.op = Op::set, .set = {{"shoe", number_value(43)}}}));
    CHECK(is_understood({.op = Op::set, .rule = "relation:mentor", .set = {{"cadence", text_value("P6W")}}}));
}

TEST_CASE("a pointer to somebody who has not come points nowhere, and what is written meanwhile is seen at once") {
    Laptop laptop;
    Desktop desktop;
    const auto keep = laptop.add("Keep Kay");
    give(laptop, desktop);
    const auto drop = desktop.add("Drop Dan");
    desktop.store.record("merge", {{.op = Op::set, .of = drop, .re = {drop}, .set = {{"into", uid_value(keep)}}},
                                   {.op = Op::set, .of = keep, .re = {keep}, .set = {{"city", text_value("Kent")}}}});
    desktop.store.end_command();
    Book third{Store::in_memory({.now_ms = 1'795'000'200'000, .seed = 9, .host = "third", .machine = "m3", .today = day("2026-11-21")})};
    auto lines = all_of(desktop.store);
    const auto first = lines.front();
    REQUIRE(first.of == keep);
    third.store.take_in({}, {lines.begin() + 1, lines.end()});
    third.store.settle();
    CHECK(third.person(drop).name == "Drop Dan");
    third.store.record("tag", {{.op = Op::add, .of = drop, .re = {drop}, .add = {{"tag", {text_value("friend")}}}}});
    third.store.record("tag", {{.op = Op::add, .of = keep, .re = {keep}, .add = {{"tag", {text_value("early")}}}}});
    third.store.end_command();
    CHECK(third.store.with_key(Key::tag, "friend").size() == 1);
    CHECK(third.store.rebuild() == 0);
    third.store.take_in({}, {first});
    third.store.settle();
    CHECK(third.person(drop).uid == keep);
    CHECK(third.store.with_key(Key::tag, "early").size() == 1);
    CHECK(third.store.rebuild() == 0);
}

TEST_CASE("a thing made twice, as two kinds, is what its first line says, in whatever order they come") {
    Laptop laptop;
    const auto uid = laptop.store.new_uid();
    const auto make = [&](int seq, const char* kind) {
        return *parse_line(R"({"id":"2026-11-01T00:00:00.000Z-)" + std::to_string(seq) + R"(@odd-0000","op":"new","of":")" + to_string(uid) +
                           R"(","kind":")" + kind + R"(","re":[")" + to_string(uid) + R"("],"set":{"name":"Odd","on":"2026-10-01"}})");
    };
    const std::vector<Change> lines{make(1, "interaction"), make(2, "contact")};
    for (const bool reversed : {false, true}) {
        Book book;
        for (const auto& line : reversed ? std::vector{lines[1], lines[0]} : lines) {
            book.store.take_in({}, {line});
            book.store.settle();
        }
        CHECK(!book.store.person(uid));
        CHECK(book.store.state_of(uid).kind == "interaction");
        CHECK(book.store.rebuild() == 0);
    }
}

TEST_CASE("lines that come one by one, in any order, give the rows and the history that a rebuild gives") {
    Laptop laptop;
    const auto ada = laptop.add("Ada Lovelace"), bob = laptop.add("Bob Baker");
    laptop.talk({ada, bob}, "2026-11-10");
    laptop.store.record("tag", {{.op = Op::add, .of = ada, .re = {ada}, .who = "Ada Lovelace", .add = {{"tag", {text_value("friend")}}}},
                                {.op = Op::add, .of = bob, .re = {bob}, .who = "Bob Baker", .add = {{"tag", {text_value("friend")}}}}});
    laptop.store.end_command();
    for (const char* word : {"undo", "redo", "undo"}) {
        const auto last = word[0] == 'u' ? laptop.store.undoable(0) : laptop.store.redoable(0);
        REQUIRE(last);
        laptop.store.undo(*last, word);
    }
    const auto titles = [](const Store& store) {
        std::multiset<std::string> found;
        for (const auto& entry : store.history(SIZE_MAX)) found.insert(entry.title + (entry.undone ? " (undone)" : ""));
        return found;
    };
    const auto told = titles(laptop.store);
    CHECK(told.contains("undo of tagged Ada Lovelace and Bob Baker: +friend"));
    CHECK(told.contains("redo of tagged Ada Lovelace and Bob Baker: +friend (undone)"));
    auto lines = all_of(laptop.store);
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        std::ranges::shuffle(lines, random);
        Desktop desktop;
        for (std::size_t i = 0; i < lines.size();) {
            const auto end = round % 2 == 0 ? i + 1 : std::min(lines.size(), i + 1 + random() % 6);
            desktop.store.take_in({}, {lines.begin() + static_cast<std::ptrdiff_t>(i), lines.begin() + static_cast<std::ptrdiff_t>(end)});
            desktop.store.settle();
            i = end;
        }
        CHECK(titles(desktop.store) == told);
        CHECK(state_of(desktop.store) == state_of(laptop.store));
        CHECK(desktop.store.rebuild() == 0);
    }
}

TEST_CASE("a talk without a day is kept, and shown once it has one") {
    Laptop laptop;
    const auto ada = laptop.add("Ada Lovelace");
    const auto talk = laptop.store.new_uid();
    laptop.record("log", {.op = Op::create, .of = talk, .kind = "interaction", .re = {ada}, .set = {{"channel", text_value("call")}},
                          .add = {{"with", {uid_value(ada)}}}});
    laptop.record("promise", {.op = Op::create, .of = laptop.store.new_uid(), .kind = "promise", .re = {ada}, .set = {{"text", text_value("a book")}}});
    CHECK(laptop.store.interaction_count(laptop.person(ada).id) == 0);
    CHECK(!laptop.person(ada).schedule.last);
    CHECK(laptop.store.promises(true).empty());
    CHECK(laptop.store.rebuild() == 0);
    laptop.record("log", {.op = Op::set, .of = talk, .re = {ada}, .set = {{"on", day_value(day("2026-11-10"))}}});
    CHECK(laptop.person(ada).schedule.last == day("2026-11-10"));
    CHECK(laptop.store.rebuild() == 0);
}

TEST_CASE("who was removed here is back when a talk arrives that the removal had not seen") {
    Laptop laptop;
    Desktop desktop;
    const auto ada = laptop.add("Ada Lovelace");
    give(laptop, desktop);
    laptop.talk({ada}, "2026-11-10");
    desktop.remove(ada);
    const auto back = give(laptop, desktop);
    REQUIRE(back.revived.size() == 1);
    CHECK(back.revived.front().name == "Ada Lovelace");
    CHECK(desktop.person(ada).state == State::active);
}

TEST_CASE("many lines at once are folded to the rows that came of recording them one by one") {
    Laptop laptop;
    Desktop desktop;
    std::vector<Uid> people;
    for (int i = 0; i < 40; ++i) people.push_back(laptop.add("Person" + std::to_string(i), {{"cadence", text_value("P4W")}}));
    give(laptop, desktop);
    desktop.remove(people[3]);
    std::vector<Uid> talks;
    for (std::size_t i = 0; i < 2'100; ++i) {
        const auto on = to_iso(day("2026-01-01") + static_cast<int>(i * 17 % 300));
        talks.push_back(laptop.talk({people[i % 40], people[(i + 1) % 40]}, on.c_str(), "contact them"));
    }
    laptop.record("log", {.op = Op::set, .of = talks[7], .re = {people[7], people[8]}, .set = {{"on", day_value(day("2026-11-20"))}}});
    laptop.remove(talks[9]);
    const auto arrived = give(laptop, desktop);
    CHECK(arrived.fresh == 2'102);
    CHECK(arrived.known == 40);
    REQUIRE(arrived.revived.size() == 1);
    CHECK(arrived.revived.front().name == "Person3");
    CHECK(state_of(laptop.store) == state_of(desktop.store));
    CHECK(laptop.store.rebuild() == 0);
    CHECK(desktop.store.rebuild() == 0);
    for (const auto& uid : people) {
        const auto here = laptop.store.interactions(laptop.person(uid).id), there = desktop.store.interactions(desktop.person(uid).id);
        REQUIRE(here.size() == there.size());
        for (std::size_t i = 0; i < here.size(); ++i) CHECK(here[i].uid == there[i].uid);
    }
}

TEST_CASE("among many lines a talk that comes before the one it was with is told of when she comes") {
    Laptop laptop;
    Desktop desktop;
    const auto grace = desktop.add("Grace Hopper"), ada = desktop.add("Ada Lovelace");
    desktop.talk({ada}, "2026-11-10");
    for (int i = 0; i < 2'100; ++i) desktop.talk({grace}, "2026-11-01");
    auto lines = all_of(desktop.store);
    std::erase_if(lines, [&](const Change& change) { return change.of == ada; });
    laptop.store.take_in({}, lines);
    CHECK(laptop.store.settle().fresh == 2'102);
    CHECK(!laptop.store.person(ada));
    give(desktop, laptop);
    CHECK(laptop.store.interaction_count(laptop.person(ada).id) == 1);
    CHECK(laptop.store.rebuild() == 0);
}

TEST_CASE("two who come to hold one handle are shown under their full forms until one is given another") {
    Laptop laptop;
    Desktop desktop;
    const auto lovelace = laptop.add("Ada Lovelace", {{"handle", text_value("ada")}});
    const auto yonath = desktop.add("Ada Yonath", {{"handle", text_value("ada")}});
    give(laptop, desktop);
    give(desktop, laptop);
    for (Book* book : std::initializer_list<Book*>{&laptop, &desktop}) {
        CHECK(book->person(lovelace).handle == "ada-lovelace");
        CHECK(book->person(yonath).handle == "ada-yonath");
        CHECK(book->store.with_key(Key::handle, "ada").size() == 2);
        CHECK(book->store.with_key(Key::handle, "ada-yonath").size() == 1);
        CHECK(book->store.rebuild() == 0);
    }
    laptop.set(yonath, "handle", text_value("yonath"));
    CHECK(laptop.person(lovelace).handle == "ada");
    CHECK(laptop.person(yonath).handle == "yonath");
    laptop.store.undo(*laptop.store.undoable(0), "undo");
    CHECK(laptop.person(lovelace).handle == "ada-lovelace");
    laptop.remove(yonath);
    CHECK(laptop.person(lovelace).handle == "ada");
    CHECK(laptop.store.rebuild() == 0);
}

TEST_CASE("the full form of a handle that two hold follows the names of others") {
    Laptop laptop;
    Desktop desktop;
    const auto ann = laptop.add("Ann Kay", {{"handle", text_value("quinn")}});
    const auto zoe = laptop.add("Zoe", {{"handle", text_value("zoe")}});
    desktop.add("Quinn Celik", {{"handle", text_value("quinn")}});
    give(desktop, laptop);
    CHECK(laptop.person(ann).handle == "ann-kay");
    laptop.set(zoe, "name", text_value("Ann Kay"));
    CHECK(laptop.person(ann).handle.starts_with("ann-kay-"));
    CHECK(laptop.store.rebuild() == 0);
    laptop.set(zoe, "name", text_value("Zoe"));
    CHECK(laptop.person(ann).handle == "ann-kay");
    const auto twin = laptop.add("Ann Kay", {{"handle", text_value("twin")}});
    CHECK(laptop.person(ann).handle.starts_with("ann-kay-"));
    laptop.remove(twin);
    CHECK(laptop.person(ann).handle == "ann-kay");
    CHECK(laptop.store.rebuild() == 0);
}

TEST_CASE("history holds the commands of both machines, and undo takes back this one's last") {
    Laptop laptop;
    Desktop desktop;
    const auto ada = laptop.add("Ada Lovelace");
    give(laptop, desktop);
    desktop.talk({ada}, "2026-11-15", "tea");
    give(desktop, laptop);
    CHECK(laptop.store.history(10).size() == 2);
    REQUIRE(laptop.store.undoable(0));
    CHECK(laptop.store.undoable(0)->title == "added Ada Lovelace");
    laptop.store.undo(*laptop.store.undoable(0), "undo");
    CHECK(laptop.person(ada).state == State::active);  // the other machine has talked with her since
}

TEST_CASE("what was erased on one machine is erased on the others, and its old lines bring nothing back") {
    Laptop laptop;
    Desktop desktop;
    const auto ada = laptop.add("Ada Lovelace"), grace = laptop.add("Grace Hopper");
    laptop.talk({ada, grace}, "2026-11-10", "tea");
    const auto lines = all_of(laptop.store);
    give(laptop, desktop);
    laptop.record("rm", {.op = Op::forget, .of = ada, .re = {ada}});
    laptop.store.scrub();
    give(laptop, desktop);
    CHECK(desktop.person(ada).state == State::removed);
    const auto told = [&] {
        std::string text;
        for (const auto& change : all_of(desktop.store)) text += to_line(change);
        return text;
    };
    CHECK(told().find("Lovelace") == std::string::npos);
    desktop.store.take_in({}, lines);
    CHECK(desktop.store.settle().is_empty());
    CHECK(told().find("Lovelace") == std::string::npos);
    CHECK(told().find("Hopper") != std::string::npos);
}
