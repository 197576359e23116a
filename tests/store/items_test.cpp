#include <doctest/doctest.h>

#include <algorithm>

#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

namespace {

struct PeopleBook : Book {
    Uid ada = add("Ada"), grace = add("Grace");

    Uid promise(const Uid& to, const std::string& text, std::map<std::string, Value> set = {}) {
        Change change{.op = Op::create, .of = store.new_uid(), .kind = "promise", .re = {to}, .set = std::move(set)};
        change.set["text"] = text_value(text);
        if (!change.set.contains("made")) change.set["made"] = day_value(day("2026-11-01"));
        return record("promise", change), change.of;
    }
    Uid link(const Uid& from, const Uid& to, const std::string& as) {
        Change change{.op = Op::create, .of = store.new_uid(), .kind = "link", .re = {from, to},
                      .set = {{"as", text_value(as)}, {"from", uid_value(from)}}, .add = {{"with", {uid_value(from), uid_value(to)}}}};
        return record("link", change), change.of;
    }
    Uid note(const Uid& of, const std::string& text, const std::string& kind = "") {
        Change change{.op = Op::create, .of = store.new_uid(), .kind = "note", .re = {of},
                      .set = {{"text", text_value(text)}, {"made", day_value(day("2026-11-02"))}}};
        if (!kind.empty()) change.set[kind] = flag_value(true);
        return record("note", change), change.of;
    }
    void merge(const Uid& keep, const Uid& drop) { set(drop, "into", uid_value(keep)); }
    Contact contact(const Uid& uid) const { return store.contact(person(uid).id); }
    Occasions today(const char* iso = "2026-11-21") const { return store.occasions(day(iso), soon_days); }
};

}  // namespace

TEST_CASE("a promise without a day is due two weeks after it was made, theirs a day later") {
    PeopleBook book;
    book.promise(book.ada, "the paper on looms");
    book.promise(book.grace, "her manual", {{"they", flag_value(true)}});
    CHECK(book.today("2026-11-14").promises.empty());
    REQUIRE(book.today("2026-11-15").promises.size() == 1);
    CHECK(book.today("2026-11-15").promises.front().contact.handle == "Ada");
    CHECK(book.today("2026-11-16").promises.size() == 2);
}

TEST_CASE("a kept promise is no longer due, and is still there") {
    PeopleBook book;
    const auto uid = book.promise(book.ada, "the paper", {{"by", day_value(day("2026-11-10"))}});
    book.record("promise", {.op = Op::set, .of = uid, .re = {book.ada}, .set = {{"state", text_value("kept")}, {"closed", day_value(day("2026-11-20"))}}});
    CHECK(book.today().promises.empty());
    CHECK(book.store.promises(false).empty());
    REQUIRE(book.store.promises(true).size() == 1);
    const auto kept = *book.store.promise(book.store.promises(true).front().id);
    CHECK(kept.uid == uid);
    CHECK(kept.by == day("2026-11-10"));
    CHECK(kept.closed == day("2026-11-20"));
    CHECK(kept.state == PromiseState::kept);
}

TEST_CASE("promises to people who are archived or gone are not due") {
    PeopleBook book;
    book.promise(book.ada, "the paper");
    book.promise(book.grace, "the tape");
    book.set(book.ada, "state", text_value("archived"));
    book.set(book.grace, "state", text_value("gone"));
    CHECK(book.today().promises.empty());
    REQUIRE(book.store.promises(false).size() == 1);
    CHECK(book.store.promises(false).front().text == "the paper");
}

TEST_CASE("both ends see a link, each from its own side") {
    PeopleBook book;
    book.link(book.ada, book.grace, "manager");
    REQUIRE(book.contact(book.ada).links.size() == 1);
    REQUIRE(book.contact(book.grace).links.size() == 1);
    CHECK(book.contact(book.ada).links.front().from_here);
    CHECK(book.contact(book.ada).links.front().other.handle == "Grace");
    CHECK(!book.contact(book.grace).links.front().from_here);
    CHECK(book.contact(book.grace).links.front().as == "manager");
}

TEST_CASE("what stands beside a contact goes along when it is merged, and back when they are split") {
    PeopleBook book;
    const auto alan = book.add("Alan");
    book.promise(book.grace, "the tape");
    book.note(book.grace, "likes tea", "pin");
    book.link(book.grace, alan, "mentor");
    book.link(book.ada, book.grace, "knows");
    book.merge(book.ada, book.grace);

    const auto merged = book.contact(book.ada);
    CHECK(merged.promises.size() == 1);
    CHECK(merged.notes.size() == 1);
    REQUIRE(merged.links.size() == 1);  // nobody is linked with herself
    CHECK(merged.links.front().other.handle == "Alan");
    REQUIRE(book.contact(alan).links.size() == 1);
    CHECK(book.contact(alan).links.front().other.id == merged.id);
    CHECK(book.store.rebuild() == 0);

    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.contact(book.ada).promises.empty());
    CHECK(book.contact(book.grace).promises.size() == 1);
    CHECK(book.contact(book.grace).links.size() == 2);
    CHECK(book.contact(alan).links.front().other.handle == "Grace");
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("an agenda item stands until it is done") {
    PeopleBook book;
    const auto uid = book.note(book.ada, "ask about the loom", "agenda");
    REQUIRE(book.today().topics.size() == 1);
    CHECK(book.today().topics.front().contact.handle == "Ada");
    book.record("note", {.op = Op::set, .of = uid, .re = {book.ada}, .set = {{"done", day_value(day("2026-11-21"))}}});
    CHECK(book.today().topics.empty());
    REQUIRE(book.contact(book.ada).notes.size() == 1);
    CHECK(book.contact(book.ada).notes.front().done == day("2026-11-21"));
    CHECK(book.store.note(book.contact(book.ada).notes.front().id)->first.handle == "Ada");
}

TEST_CASE("another title is news for thirty days, a first one or a letter put right is not") {
    PeopleBook book;
    book.set(book.ada, "title", text_value("Analyst"));
    CHECK(book.today().news.empty());
    book.set(book.ada, "title", text_value("Annalyst"));
    CHECK(book.today().news.empty());
    book.set(book.ada, "title", text_value("Countess"));
    REQUIRE(book.today().news.size() == 1);
    CHECK(book.today().news.front().was == "Annalyst");
    CHECK(book.today().news.front().now == "Countess");
    CHECK(book.today("2026-12-21").news.size() == 1);
    CHECK(book.today("2026-12-22").news.empty());
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.today().news.empty());
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("news of a title and of an organisation stand side by side, each since its own day") {
    PeopleBook book;
    book.set(book.ada, "title", text_value("CTO"));
    book.set(book.ada, "org", text_value("Acme"));
    book.set(book.ada, "title", text_value("CEO"));
    book.set(book.ada, "org", text_value("Engines"));
    REQUIRE(book.today().news.size() == 2);
    CHECK(book.contact(book.ada).news[0].was == "CTO");
    CHECK(book.contact(book.ada).news[1].was == "Acme");
    book.store.undo(*book.store.undoable(0), "undo");
    REQUIRE(book.today().news.size() == 1);
    CHECK(book.today().news.front().now == "CEO");
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("the texts of a book are given once each, but for those of removed people") {
    PeopleBook book;
    book.note(book.ada, "a note");
    book.promise(book.grace, "a promise");
    book.talk({book.ada, book.grace}, "2026-11-20", "a talk");
    std::vector<std::string> texts;
    const auto collect = [&] {
        texts.clear();
        book.store.each_text([&](TextKind, std::int64_t, Day, std::string_view, std::string_view text) { texts.emplace_back(text); });
        std::ranges::sort(texts);
        return texts;
    };
    CHECK(collect() == std::vector<std::string>{"a note", "a promise", "a talk"});
    book.remove(book.grace);
    CHECK(collect() == std::vector<std::string>{"a note", "a talk"});
}

TEST_CASE("a note that was changed while two were one is with whose it was when they are apart again") {
    PeopleBook book;
    const auto note = book.note(book.grace, "likes tea");
    book.merge(book.ada, book.grace);
    book.record("note", {.op = Op::set, .of = note, .re = {book.ada}, .set = {{"text", text_value("likes coffee")}}});
    book.store.undo(*book.store.undoable(1), "undo");
    CHECK(book.contact(book.ada).notes.empty());
    REQUIRE(book.contact(book.grace).notes.size() == 1);
    CHECK(book.contact(book.grace).notes.front().text == "likes coffee");
    CHECK(book.store.rebuild() == 0);
}
