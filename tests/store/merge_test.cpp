#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "relnet/domain/merging.hpp"
#include "store/support.hpp"

using namespace relnet;
using namespace relnet::testing;

namespace {

/// What one sees of every entity: values and elements, without the ids of who wrote them.
std::map<Uid, std::string> seen(const Store& store) {
    std::map<Uid, std::string> entities;
    store.each_state([&](const Uid& uid, const Folded& state) {
        std::string text = state.kind + (state.removed ? " removed" : "");
        for (const auto& [field, writes] : state.fields) {
            if (field == "into") continue;  // who stands for whom is seen in who is told of
            std::set<std::string> values;
            for (const auto& write : writes) values.insert(write.value.json);
            if (field == "added" || field == "planned" || field == "snooze" || field == "handle")
                values = {writes.front().value.json};
            if (values == std::set<std::string>{"null"}) continue;
            text += '\n' + field + ':';
            for (const auto& value : values) text += ' ' + value;
        }
        for (const auto& [set, elements] : state.sets) {
            for (const auto& [key, element] : elements) text += '\n' + set + ": " + element.value.json;
        }
        entities[uid] = text;
    });
    return entities;
}

std::vector<ChangeId> pointers(const Store& store, const Uid& uid) {
    const auto folded = fold(store.changes_of(uid));
    std::vector<ChangeId> ids;
    if (const auto found = folded.fields.find("into"); found != folded.fields.end()) {
        for (const auto& write : found->second) ids.push_back(write.id);
    }
    return ids;
}

Merging merging(const Store& store, const Person& keep, const Person& drop) {
    const auto mine = store.state_of(keep.uid), theirs = store.state_of(drop.uid);
    return merge_contacts({.uid = keep.uid,
                           .state = mine,
                           .planned_lasts = keep.schedule.planned.has_value(),
                           .snooze_lasts = keep.schedule.snoozed_until.has_value()},
                          {.uid = drop.uid,
                           .state = theirs,
                           .pointers = pointers(store, drop.uid),
                           .planned_lasts = drop.schedule.planned.has_value(),
                           .snooze_lasts = drop.schedule.snoozed_until.has_value()});
}

void merge(Book& book, const Uid& keep, const Uid& drop) {
    auto found = merging(book.store, book.person(keep), book.person(drop));
    book.store.record("merge", std::move(found.changes));
    book.store.end_command();
}

/// A small book of random people, written by random commands.
class Chance {
public:
    explicit Chance(unsigned seed) : random_(seed) {}

    void fill() {
        const auto people = 2 + roll(4);
        for (int i = 0; i < people; ++i) add_person(i);
        const auto commands = 3 + roll(15);
        for (int i = 0; i < commands; ++i) command();
    }
    void command() {
        switch (roll(9)) {
            case 0:
            case 1:
                book.talk(some_people(), a_day(), a_word());
                break;
            case 2:
                book.set(anybody(), pick({"city", "org", "title", "relation", "birthday"}), maybe(text_value(a_word())));
                break;
            case 3:
                child("note", {anybody()}, {{"text", text_value(a_word())}, {"made", day_value(day(a_day()))}});
                break;
            case 4:
                child("promise", {anybody()},
                      {{"text", text_value(a_word())}, {"made", day_value(day(a_day()))}, {"they", flag_value(roll(2) == 0)}});
                break;
            case 5:
                link();
                break;
            case 6:
                tag();
                break;
            case 7:
                book.set(anybody(), pick({"planned", "snooze"}), maybe(stay_value({day("2026-12-24"), day("2026-11-21"), ""})));
                break;
            case 8:
                book.set(anybody(), pick({"state", "core", "cadence"}), maybe(text_value(pick({"archived", "gone", "P4W"}))));
                break;
        }
    }
    /// Two contacts that are not one yet; false where all are.
    bool merge_two() {
        const auto keep = standing(anybody()), drop = standing(anybody());
        if (keep == drop) return false;
        merge(book, keep, drop);
        return true;
    }
    int roll(int sides) { return static_cast<int>(random_() % static_cast<unsigned>(sides)); }

    Book book;

private:
    Uid standing(const Uid& uid) { return book.person(uid).uid; }
    const Uid& anybody() { return people_[static_cast<std::size_t>(roll(static_cast<int>(people_.size())))]; }
    const char* pick(std::initializer_list<const char*> words) { return words.begin()[roll(static_cast<int>(words.size()))]; }
    const char* a_word() { return pick({"engines", "looms", "chess", "walnuts", "a long talk"}); }
    const char* a_day() { return pick({"2026-11-21", "2026-11-20", "2026-10-06", "2026-02-28"}); }
    Value maybe(Value value) { return roll(4) == 0 ? Value{} : value; }

    void add_person(int number) {
        std::map<std::string, Value> set{{"handle", text_value("p" + std::to_string(number))}};
        if (roll(2) == 0) set["city"] = text_value(pick({"London", "Paris"}));
        if (roll(3) == 0) set["added"] = day_value(day(a_day()));
        if (roll(2) == 0 && !people_.empty()) set["via"] = uid_value(anybody());
        people_.push_back(book.add(pick({"Ada Lovelace", "Ada L.", "Grace Hopper"}), std::move(set), {pick({"friend", "work"})}));
    }
    std::vector<Uid> some_people() {
        std::set<Uid> people{anybody()};
        if (roll(2) == 0) people.insert(anybody());
        return {people.begin(), people.end()};
    }
    void child(const char* kind, std::vector<Uid> re, std::map<std::string, Value> set) {
        book.record(kind, {.op = Op::create,
                           .of = book.store.new_uid(),
                           .kind = kind,
                           .re = std::move(re),
                           .who = "somebody",
                           .set = std::move(set)});
    }
    void link() {
        const auto a = anybody(), b = anybody();
        if (standing(a) == standing(b)) return;
        child("link", {a, b}, {{"as", text_value("manager")}, {"from", uid_value(a)}});
    }
    void tag() {
        Change change{.op = Op::add, .of = anybody(), .re = {}, .who = "somebody"};
        change.re = {change.of};
        if (roll(3) == 0) {
            change.op = Op::drop;
            change.drop["tag"]["friend"] = {};
        } else {
            change.add["tag"] = {text_value(pick({"friend", "chess"}))};
            change.add["email"] = {labelled_value({pick({"ada@example.org", "a@example.net"}), "work"})};
        }
        book.record("tag", change);
    }

    std::mt19937 random_;
    std::vector<Uid> people_;
};

}  // namespace

TEST_CASE("a merge and its undo leave every entity as it was") {
    for (unsigned seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        chance.fill();
        std::vector<std::map<Uid, std::string>> before{seen(chance.book.store)};
        for (int i = 0; i < 3; ++i) {
            if (chance.merge_two()) before.push_back(seen(chance.book.store));
        }
        for (auto expected = before.rbegin() + 1; expected != before.rend(); ++expected) {
            REQUIRE(chance.book.store.undo(*chance.book.store.undoable(0), "undo").empty());
            REQUIRE(seen(chance.book.store) == *expected);
        }
        for (std::size_t i = 1; i < before.size(); ++i) {
            REQUIRE(chance.book.store.undo(*chance.book.store.redoable(0), "redo").empty());
            REQUIRE(seen(chance.book.store) == before[i]);
        }
        REQUIRE(chance.book.store.rebuild() == 0);
    }
}

TEST_CASE("after a merge nothing is in conflict that was none before") {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        CAPTURE(seed);
        Chance chance(seed);
        chance.fill();
        while (chance.roll(4) != 0) chance.merge_two();
        chance.book.store.each_state([&](const Uid&, const Folded& state) { REQUIRE(conflicts(state).empty()); });
    }
}

TEST_CASE("whoever stays has every interaction, note, promise, link, tag and date of both") {
    Book book;
    const auto ada = book.add("Ada Lovelace", {{"city", text_value("London")}}, {"friend"});
    const auto twin =
        book.add("A. Lovelace",
                 {{"handle", text_value("al")}, {"city", text_value("Paris")}, {"birthday", text_value("--12-10")}}, {"chess"});
    const auto grace = book.add("Grace Hopper");
    book.talk({ada}, "2026-10-06");
    book.talk({twin, grace}, "2026-11-20");
    for (const char* kind : {"note", "promise"}) {
        book.record(kind, {.op = Op::create,
                           .of = book.store.new_uid(),
                           .kind = kind,
                           .re = {twin},
                           .set = {{"text", text_value("looms")}, {"made", day_value(day("2026-11-01"))}}});
    }
    book.record("link", {.op = Op::create,
                         .of = book.store.new_uid(),
                         .kind = "link",
                         .re = {twin, grace},
                         .set = {{"as", text_value("manager")}, {"from", uid_value(twin)}}});
    merge(book, ada, twin);
    const auto now = book.store.contact(book.person(ada).id);
    CHECK(now.handle == "Ada Lovelace");
    CHECK(now.city == "London");
    CHECK(now.tags == std::vector<std::string>{"chess", "friend"});
    CHECK(now.aliases == std::vector<std::string>{"A. Lovelace", "al"});
    CHECK(now.dates.size() == 1);
    CHECK(now.notes.size() == 1);
    CHECK(now.promises.size() == 1);
    REQUIRE(now.links.size() == 1);
    CHECK(now.links.front().other.name == "Grace Hopper");
    CHECK(now.schedule.last == day("2026-11-20"));
    CHECK(book.store.interaction_count(now.id) == 2);
    CHECK(book.person(twin).id == now.id);
    CHECK(book.store.contact(book.person(grace).id).links.front().other.name == "Ada Lovelace");
    CHECK(book.store.count({}) == 2);
}

namespace {

void give(const Book& from, Book& to) {
    to.store.take_in({}, all_of(from.store));
    to.store.settle();
}

void exchange(Book& one, Book& other) {
    give(one, other);
    give(other, one);
}

void take_back(Book& book) {
    const auto last = book.store.undoable(0);
    REQUIRE(last);
    CHECK(book.store.undo(*last, "undo").empty());
}

}  // namespace

TEST_CASE("who was merged in opposite directions on two machines is two again, each with what was theirs, once both have undone it") {
    for (const int exchanges : {0, 1}) {
        CAPTURE(exchanges);
        Book laptop;
        Desktop desktop;
        const auto xia = laptop.add("Xia", {{"city", text_value("Aachen")}}), yan = laptop.add("Yan", {{"city", text_value("Zagreb")}});
        laptop.talk({xia}, "2026-11-01", "with Xia");
        exchange(laptop, desktop);
        const auto before = seen(laptop.store);
        merge(laptop, xia, yan);
        merge(desktop, yan, xia);
        exchange(laptop, desktop);
        CHECK(laptop.person(xia).uid == laptop.person(yan).uid);
        CHECK(seen(laptop.store) == seen(desktop.store));
        take_back(laptop);
        if (exchanges == 1) exchange(laptop, desktop);
        take_back(desktop);
        exchange(laptop, desktop);
        CHECK(seen(laptop.store) == before);
        CHECK(seen(desktop.store) == before);
        CHECK(laptop.store.rebuild() == 0);
        CHECK(desktop.store.rebuild() == 0);
    }
}

TEST_CASE("a chain of merges made on two machines is one contact under the name of the one who stays, and nothing is in conflict") {
    Book laptop;
    Desktop desktop;
    const auto first = laptop.add("Xenia One", {{"city", text_value("Aachen")}}), second = laptop.add("Xenia Two", {{"city", text_value("Bergen")}}),
               third = laptop.add("Xenia Three", {{"city", text_value("Calais")}, {"org", text_value("Looms")}});
    exchange(laptop, desktop);
    const auto before = seen(laptop.store);
    merge(laptop, first, second);
    merge(desktop, second, third);
    exchange(laptop, desktop);
    for (auto* book : {&laptop, static_cast<Book*>(&desktop)}) {
        CHECK(book->person(third).uid == first);
        CHECK(book->person(first).name == "Xenia One");
        CHECK(conflicts(book->store.state_of(first)).empty());
        CHECK(book->store.state_of(first).field("city") == text_value("Aachen"));
        CHECK(book->store.state_of(first).field("org") == text_value("Looms"));
        CHECK(book->store.with_key(Key::alias, "xenia two").size() == 1);
        CHECK(book->store.with_key(Key::alias, "xenia three").size() == 1);
        CHECK(book->store.rebuild() == 0);
    }
    take_back(laptop);
    take_back(desktop);
    exchange(laptop, desktop);
    CHECK(seen(laptop.store) == before);
    CHECK(seen(desktop.store) == before);
}

TEST_CASE("an edit made elsewhere of the value that a merge took over holds, and a name in conflict finds its contact") {
    Book laptop;
    Desktop desktop;
    const auto keep = laptop.add("Keep Kay"), drop = laptop.add("Drop Dan", {{"city", text_value("Dover")}});
    exchange(laptop, desktop);
    merge(laptop, keep, drop);
    desktop.set(drop, "city", text_value("Deal"));
    desktop.set(keep, "name", text_value("Keep Karla"));
    laptop.set(keep, "name", text_value("Keep Karin"));
    exchange(laptop, desktop);
    CHECK(laptop.store.state_of(keep).field("city") == text_value("Deal"));
    CHECK(conflicts(laptop.store.state_of(keep)) == std::vector<std::string>{"name"});
    const auto shown = laptop.person(keep).name, other = shown == "Keep Karla" ? std::string("keep karin") : std::string("keep karla");
    const auto found = laptop.store.with_key(Key::alias, other);
    REQUIRE(found.size() == 1);
    CHECK(found.front().uid == keep);
    const auto aliases = laptop.store.contact(found.front().id).aliases;
    CHECK(std::ranges::find(aliases, std::string()) == aliases.end());
    CHECK(laptop.store.rebuild() == 0);
}
