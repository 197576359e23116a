// Commands inside a command that talks with a person.
#include <doctest/doctest.h>

#include <memory>

#include "cli/fake_world.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"

using namespace relnet;
using testing::FakeWorld;
using testing::Scratch;

namespace {

struct Words {
    std::string name;
    bool fail_late = false;
};

Action setup_add(Args& args) {
    auto opt = std::make_shared<Words>();
    args.operand("name", opt->name, Means::text, "Who is new");
    args.flag("--fail-late", opt->fail_late, "Write, then fail");
    return [opt](Session& session) {
        const Uid uid = session.new_uid();
        Change change{.op = Op::create, .of = uid, .kind = "contact"};
        change.set = {{"name", text_value(opt->name)}, {"handle", text_value(opt->name)}, {"added", day_value(session.today())}};
        session.apply({std::move(change)});
        if (opt->fail_late) fail(Exit::refused, "changed my mind", "try again");
        session.wrote("add", "Added " + opt->name, {{uid, 0, opt->name, opt->name}});
    };
}

/// What the talking command does, and what it saw.
std::function<void(Session&)> talk;

Action setup_talk(Args&) {
    return [](Session& session) { talk(session); };
}

const Command add_command{
    .name = "add", .group = "Every day", .summary = "Add somebody", .access = Access::write, .setup = setup_add};
const Command talk_command{
    .name = "talk", .group = "Every day", .summary = "Talk with a person", .access = Access::read, .setup = setup_talk};
const Command* const commands[] = {&add_command, &talk_command};

struct Machine {
    Scratch home;
    FakeWorld fake;
    std::string early, early_errors;

    Machine() { fake.variables["HOME"] = home.path(); }
    World world() {
        World world = fake.make();
        world.write_early = [this](std::string_view text) { early += text; };
        world.warn_early = [this](std::string_view text) { early_errors += text; };
        world.ask_key = [this](std::string_view) -> std::optional<std::string> { return "key"; };
        return world;
    }
    Result run(const std::vector<std::string>& words, std::function<void(Session&)> what = {}) {
        talk = std::move(what);
        return relnet::run(commands, words, world());
    }
    std::size_t people() {
        std::size_t count = 0;
        run({"talk"}, [&](Session& session) { count = session.store().count({}); });
        return count;
    }
};

}  // namespace

TEST_CASE("a command inside another is saved by itself, and seen by the one around it") {
    Machine machine;
    const auto result = machine.run({"talk"}, [&](Session& session) {
        CHECK(session.store().is_empty());
        const auto first = session.run_command({"add", "ada"});
        CHECK(first.exit == 0);
        CHECK(first.out == "Added ada\n");
        CHECK(first.saved);
        CHECK(session.store().count({}) == 1);
        CHECK(machine.people() == 1);
        talk = {};
        CHECK(session.run_command({"add", "grace"}).exit == 0);
        CHECK(session.store().count({}) == 2);
        CHECK(session.store().history(9).size() == 2);
    });
    CHECK(result.exit == 0);
    CHECK(machine.people() == 2);
}

TEST_CASE("what a command inside throws is told, nothing of it is saved, and the one around goes on") {
    Machine machine;
    const auto result = machine.run({"talk"}, [&](Session& session) {
        CHECK(session.run_command({"add", "ada"}).exit == 0);
        const auto late = session.run_command({"add", "grace", "--fail-late"});
        CHECK(late.exit == 5);
        CHECK(late.err == "relnet: changed my mind\n  try again\n");
        CHECK(late.out == "");
        CHECK(session.run_command({"ad"}).exit == 2);
        CHECK(session.run_command({"add", "--nothing"}).exit == 2);
        CHECK(session.run_command({"add"}).exit == 2);
        CHECK(session.run_command({}).exit == 2);
        CHECK(session.store().count({}) == 1);
        session.out("end\n");
    });
    CHECK(result.out == "end\n");
    CHECK(machine.people() == 1);
}

TEST_CASE("the sample book is shared, and keeps what was done") {
    Machine machine;
    machine.run({"--demo", "talk"}, [](Session& session) {
        const auto before = session.store().count({});
        CHECK(session.run_command({"add", "a1"}).exit == 0);
        CHECK(session.run_command({"add", "a2"}).exit == 0);
        CHECK(session.store().count({}) == before + 2);
        CHECK(session.store().undoable(0)->number == session.store().undoable(1)->number + 1);
    });
    CHECK(machine.people() == 0);
}

TEST_CASE("global options hold inside too, but an answer is a sentence") {
    Machine machine;
    machine.run({"talk", "--dry-run"}, [](Session& session) {
        const auto result = session.run_command({"add", "ada"});
        CHECK(result.out == "Would be: Added ada\n");
        CHECK(result.err == "dry run: nothing was saved\n");
        CHECK_FALSE(result.saved);
    });
    CHECK(machine.people() == 0);
    machine.run({"talk", "--json"}, [](Session& session) { CHECK(session.run_command({"add", "ada"}).out == "Added ada\n"); });
    machine.run({"talk", "-q"}, [](Session& session) { CHECK(session.run_command({"add", "grace"}).out == ""); });
    const auto other = machine.home / "other.db";
    machine.run({"add", "first", "--db", other});
    machine.run({"talk", "--db", other}, [](Session& session) {
        CHECK(session.run_command({"add", "alan"}).exit == 0);
        CHECK(session.store().count({}) == 2);
    });
    CHECK(machine.people() == 2);
}

TEST_CASE("people added by several commands of one run have uids of their own") {
    Machine machine;
    machine.run({"talk"}, [](Session& session) {
        for (const char* name : {"a", "b", "c", "d"}) CHECK(session.run_command({"add", name}).exit == 0);
        CHECK(session.store().count({}) == 4);
    });
}

TEST_CASE("before a key is waited for, all words leave") {
    Machine machine;
    const auto result = machine.run({"talk"}, [&](Session& session) {
        session.out("a card\n");
        session.note("a note");
        CHECK(session.ask_key("? ") == "key");
        CHECK(machine.early == "a card\n");
        CHECK(machine.early_errors == "a note\n");
        session.out("the end\n");
    });
    CHECK(result.out == "the end\n");
    CHECK(result.err == "");
}

TEST_CASE("keys are not waited for where nobody may be asked") {
    Machine machine;
    machine.fake.terminal = true;
    const auto ask = [](Session& session) { session.out(session.ask_key("? ").value_or("nothing")); };
    CHECK(machine.run({"talk"}, ask).out == "key");
    CHECK(machine.run({"talk", "--no-input"}, ask).exit == 5);
    machine.fake.variables["CI"] = "true";
    CHECK(machine.run({"talk"}, ask).exit == 5);
    machine.fake.terminal = false;
    CHECK(machine.run({"talk"}, ask).out == "key");
}
