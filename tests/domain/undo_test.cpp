#include "relnet/domain/undo.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

#include "domain/commands_in.hpp"

using namespace relnet;

namespace {

const Uid ada = uid_of("ada");

/// A history of one device, to which commands are added and from which they are taken back.
struct History {
    std::vector<Change> all;
    std::vector<CommandId> in_force;

    CommandId command(const char* word, std::vector<Change> changes) {
        const std::int64_t time = static_cast<std::int64_t>(all.size()) + 1;
        for (auto& change : changes) {
            complete(change, fold(of(change.of)));
            if (change.op == Op::del) change.seen["a"] = static_cast<std::int64_t>(all.size());
            change.id = {time, static_cast<std::int64_t>(all.size()) + 1, "a"};
            if (&change == &changes.front()) change.command = word;
            all.push_back(change);
        }
        if (!changes.front().undoes) in_force.push_back({time, "a"});
        return {time, "a"};
    }
    std::vector<Change> of(const Uid& uid) const {
        std::vector<Change> found;
        for (const auto& change : all) {
            if (change.of == uid) found.push_back(change);
        }
        return found;
    }
    Compensation undo(const CommandId& id) {
        std::vector<Change> changes;
        for (const auto& change : all) {
            if (change.command_id() == id) changes.push_back(change);
        }
        std::erase(in_force, id);
        auto back = compensate(changes, {.state = [&](const Uid& uid) { return fold(of(uid)); },
                                         .changes = [&](const Uid& uid) { return of(uid); },
                                         .family = [&](const Uid& uid) { return of(uid); },
                                         .commands = [&](const Uid& uid) { return commands_in(of(uid)); },
                                         .in_force = [&](const CommandId& other) { return std::ranges::find(in_force, other) != in_force.end(); }});
        if (!back.changes.empty()) command("undo", back.changes);
        return back;
    }
    Folded now() const { return fold(of(ada)); }
};

Change add_ada() { return {.op = Op::create, .of = ada, .kind = "contact", .set = {{"name", text_value("Ada")}, {"city", text_value("London")}}}; }
Change set(const char* field, const char* text) { return {.op = Op::set, .of = ada, .who = "Ada", .set = {{field, text_value(text)}}}; }

}  // namespace

TEST_CASE("undoing an edit shows what was there before") {
    History history;
    history.command("add", {add_ada()});
    const auto edit = history.command("edit", {set("city", "Paris")});
    CHECK(history.undo(edit).left.empty());
    CHECK(as_text(history.now().field("city")) == "London");
}

TEST_CASE("undoing the first write of a field leaves none") {
    History history;
    history.command("add", {add_ada()});
    const auto edit = history.command("edit", {set("org", "Engines")});
    history.undo(edit);
    CHECK(history.now().field("org").is_null());
}

TEST_CASE("a field that was written since is left alone and named") {
    History history;
    history.command("add", {add_ada()});
    Change both = set("city", "Paris");
    both.set["org"] = text_value("Engines");
    const auto edit = history.command("edit", {both});
    history.command("edit", {set("city", "Rome")});
    const auto back = history.undo(edit);
    CHECK(back.left == std::vector<std::string>{"city of Ada"});
    CHECK(as_text(history.now().field("city")) == "Rome");
    CHECK(history.now().field("org").is_null());
}

TEST_CASE("undoing an add removes, unless something came since") {
    History history;
    const auto add = history.command("add", {add_ada()});
    SUBCASE("nothing came") {
        history.undo(add);
        CHECK(history.now().removed);
    }
    SUBCASE("an edit came") {
        const auto edit = history.command("edit", {set("city", "Paris")});
        CHECK(history.undo(add).left == std::vector<std::string>{"Ada, changed since"});
        CHECK(!history.now().removed);
        history.in_force.push_back(add);
        history.undo(edit);
        history.undo(add);
        CHECK(history.now().removed);
    }
}

TEST_CASE("tags that were added go, tags that were dropped come back") {
    History history;
    auto person = add_ada();
    person.add["tag"] = {text_value("work")};
    history.command("add", {person});
    const auto tag = history.command("tag", {{.op = Op::add, .of = ada, .add = {{"tag", {text_value("chess")}}}, .drop = {{"tag", {{"work", {}}}}}}});
    CHECK(history.now().elements("tag") == std::vector{text_value("chess")});
    history.undo(tag);
    CHECK(history.now().elements("tag") == std::vector{text_value("work")});
}

TEST_CASE("the undo of an undo is a redo") {
    History history;
    history.command("add", {add_ada()});
    const auto edit = history.command("edit", {set("city", "Paris")});
    history.undo(edit);
    history.undo(history.all.back().command_id());
    CHECK(as_text(history.now().field("city")) == "Paris");
}

TEST_CASE("a conflict comes back with the same value shown, however often what settled it is undone and done again") {
    History history;
    history.command("add", {add_ada()});
    const auto first = history.of(ada).front().id;
    std::vector<Change> writes;
    for (const char* city : {"Aachen", "Bergen", "Zagreb"}) {
        writes.push_back(set("city", city));
        writes.back().over["city"] = {first};
    }
    history.command("edit", writes);
    const auto values = [&] {
        std::vector<std::string> found;
        const auto now = history.now();
        for (const auto& write : now.fields.at("city")) found.push_back(write.value.json);
        return found;
    };
    const auto before = values();
    REQUIRE(before.front() == "\"Zagreb\"");
    auto command = history.command("edit", {set("city", "Oslo")});
    for (int again = 0; again < 4; ++again) {
        history.undo(command);
        command = history.all.back().command_id();
        if (again % 2 == 0) CHECK(values() == before);
        if (again % 2 == 1) CHECK(history.now().field("city") == text_value("Oslo"));
    }
}

TEST_CASE("what its own machine has taken back meanwhile does not come back when what was written over it is undone") {
    History history;
    history.command("add", {add_ada()});
    const auto here = history.command("edit", {set("city", "Paris")});
    const auto paris = history.all.back();
    const auto there = history.command("edit", {set("city", "Rome")});
    // Undone elsewhere, without knowledge of Rome.
    Change undo = set("city", "London");
    undo.over["city"] = {paris.id};
    undo.undoes = here;
    history.command("undo", {undo});
    REQUIRE(history.now().fields.at("city").size() == 1);
    REQUIRE(history.now().field("city") == text_value("Rome"));
    history.undo(there);
    CHECK(history.now().field("city") == text_value("London"));
    CHECK(conflicts(history.now()).empty());
}

TEST_CASE("a conflict comes back as the conflict it was") {
    History history;
    history.command("add", {add_ada()});
    const auto first = history.of(ada).front().id;
    Change paris = set("city", "Paris"), rome = set("city", "Rome");
    paris.over["city"] = {first};
    rome.over["city"] = {first};
    history.command("edit", {paris, rome});
    REQUIRE(history.now().fields.at("city").size() == 2);
    const auto settle = history.command("edit", {set("city", "Oslo")});
    CHECK(history.now().fields.at("city").size() == 1);
    history.undo(settle);
    CHECK(history.now().fields.at("city").size() == 2);
}

TEST_CASE("a command whose people were purged is told without holes") {
    for (const auto& [word, told] : std::map<std::string, std::string>{{"add", "added somebody"}, {"tag", "tagged somebody"}, {"snooze", "snoozed somebody"},
                                                                       {"edit", "edited somebody"}, {"rm", "removed somebody"}}) {
        CHECK(describe(std::vector{Change{.op = word == "rm" ? Op::del : Op::set, .command = word}}, 0) == told);
    }
    Change talk{.op = Op::create, .kind = "interaction", .command = "log"};
    CHECK(describe(std::vector{talk}, 0) == "logged contact with somebody");
    CHECK(describe(std::vector{Change{.op = Op::set, .who = "Ada"}}, 0) == "changed Ada");
    CHECK(describe(std::vector{Change{.op = Op::set, .rule = "tag:friend", .command = "resolve", .set = {{"cadence", {}}}}}, 0) ==
          "settled cadence of +friend");
}

TEST_CASE("commands are told in the words of their people") {
    Change talk{.op = Op::create, .kind = "interaction", .command = "log", .who = "Ada and Grace",
                .set = {{"on", day_value(Day{2026, 11, 20})}, {"channel", text_value("call")}}};
    CHECK(describe(std::vector{talk}, 0) == "logged call with Ada and Grace, 2026-11-20");
    Change tag{.op = Op::add, .command = "tag", .who = "Ada", .add = {{"tag", {text_value("chess")}}}, .drop = {{"tag", {{"work", {}}}}}};
    CHECK(describe(std::vector{tag}, 0) == "tagged Ada: +chess -work");
    Change card{.op = Op::create, .kind = "contact", .command = "import", .set = {{"name", text_value("Ada")}}};
    CHECK(describe(std::vector{card}, 812) == "imported 812 contacts");
    Change away{.op = Op::set, .command = "archive", .who = "Ada", .set = {{"state", text_value("gone")}}};
    CHECK(describe(std::vector{away}, 0) == "archived Ada as gone");
    Change pointer{.op = Op::set, .command = "merge", .who = "Ada King"}, stays{.op = Op::set, .who = "Ada Lovelace"};
    CHECK(describe(std::vector{pointer, stays}, 0) == "merged Ada King into Ada Lovelace");
    Change removal{.op = Op::del, .command = "rm", .who = "Ada"}, purge{.op = Op::forget, .command = "rm"};
    CHECK(describe(std::vector{removal}, 0) == "removed Ada");
    CHECK(describe(std::vector{purge}, 0) == "purged somebody");
    Change rule{.op = Op::set, .rule = "tag:friend", .command = "cadence", .set = {{"cadence", text_value("P4W")}}};
    CHECK(describe(std::vector{rule}, 0) == "set the cadence of +friend to every 4 weeks");
}

TEST_CASE("edits, notes and changed interactions are told by what they touch") {
    Change edit{.command = "edit", .who = "Ada"};
    edit.set = {{"city", text_value("London")}};
    edit.drop["x"]["size=39"] = {};
    CHECK(describe(std::vector{edit}, 0) == "edited Ada: city, fields");
    Change note{.op = Op::create, .kind = "note", .command = "note", .who = "Ada"};
    CHECK(describe(std::vector{note}, 0) == "noted for Ada");
    note.op = Op::del;
    CHECK(describe(std::vector{note}, 0) == "removed a note of Ada");
    note.op = Op::set;
    CHECK(describe(std::vector{note}, 0) == "settled an agenda item of Ada");
    Change talk{.op = Op::set, .command = "log", .who = "Ada and Grace"};
    CHECK(describe(std::vector{talk}, 0) == "changed an interaction with Ada and Grace");
    talk.op = Op::del;
    CHECK(describe(std::vector{talk}, 0) == "removed an interaction with Ada and Grace");
}

TEST_CASE("writes of one field are walked back one by one, and forward again") {
    History history;
    history.command("add", {add_ada()});
    std::vector<CommandId> commands;
    for (const char* city : {"Paris", "Rome", "Oslo"}) commands.push_back(history.command("edit", {set("city", city)}));
    const auto city = [&] { return as_text(history.now().field("city")).value_or(""); };
    std::vector<CommandId> undos;
    for (const char* before : {"Rome", "Paris", "London"}) {
        const auto back = history.undo(commands.back());
        CHECK(back.left.empty());
        CHECK(city() == before);
        commands.pop_back();
        undos.push_back(history.all.back().command_id());
    }
    for (const char* after : {"Paris", "Rome", "Oslo"}) {
        CHECK(history.undo(undos.back()).left.empty());
        CHECK(city() == after);
        undos.pop_back();
    }
}

TEST_CASE("a tag put on, taken off and put on again is walked back step by step") {
    History history;
    history.command("add", {add_ada()});
    const auto has_tag = [&] { return history.now().elements("tag").size() == 1; };
    const auto on = history.command("tag", {{.op = Op::add, .of = ada, .add = {{"tag", {text_value("chess")}}}}});
    const auto off = history.command("tag", {{.op = Op::drop, .of = ada, .drop = {{"tag", {{"chess", {}}}}}}});
    const auto again = history.command("tag", {{.op = Op::add, .of = ada, .add = {{"tag", {text_value("chess")}}}}});
    history.undo(again);
    CHECK(!has_tag());
    history.undo(off);
    CHECK(has_tag());
    history.undo(on);
    CHECK(!has_tag());
}

TEST_CASE("the undo of a restore removes again, whatever was set with it") {
    History history;
    history.command("add", {add_ada()});
    history.command("rm", {{.op = Op::del, .of = ada}});
    Change back = set("handle", "ada-2");
    back.op = Op::keep;
    const auto restore = history.command("restore", {back});
    CHECK(!history.now().removed);
    history.undo(restore);
    CHECK(history.now().removed);
}

TEST_CASE("what was purged stays so, and is said to") {
    History history;
    history.command("add", {add_ada()});
    const auto purge = history.command("rm", {{.op = Op::forget, .of = ada}, set("city", "Paris")});
    const auto back = history.undo(purge);
    CHECK(back.changes.empty());
    CHECK(back.left == std::vector<std::string>{"what was purged is gone"});
}
