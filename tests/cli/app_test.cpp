// The whole program as a function, with commands of the test's own.
#include <doctest/doctest.h>

#include <algorithm>
#include <memory>

#include "cli/fake_world.hpp"
#include "relnet/base/file.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"

using namespace relnet;
using testing::FakeWorld;
using testing::Scratch;

namespace {

struct Words {
    std::vector<std::string> names;
    bool fail_late = false;
};

Action setup_add(Args& args) {
    auto opt = std::make_shared<Words>();
    args.operands("name", opt->names, Means::text, "Who is new", true);
    args.flag("--fail-late", opt->fail_late, "Write, then fail");
    return [opt](Session& session) {
        std::vector<Change> changes;
        std::vector<PersonRef> people;
        for (const std::string& name : opt->names) {
            Change change{.op = Op::create, .of = session.new_uid(), .kind = "contact"};
            change.set = {{"name", text_value(name)}, {"handle", text_value(name)}, {"added", day_value(session.today())}};
            people.push_back({change.of, 0, name, name});
            changes.push_back(change);
        }
        session.apply(std::move(changes));
        session.say("half an answer");
        if (opt->fail_late) fail(Exit::refused, "changed my mind", "try again");
        session.wrote("add", "Added. Undo: relnet undo", people);
    };
}

Action setup_list(Args&) {
    return [](Session& session) {
        Listing listing{.fields = {"handle", "name", "state"}, .columns = 2, .rows = {}};
        std::vector<std::string> json;
        session.store().each_person({}, [&](const Person& person) {
            listing.rows.push_back({person.handle, person.name, "active"});
            json.push_back("{\"handle\":\"" + person.handle + "\"}");
        });
        session.note("a note");
        session.list("list", listing, json, "\"today\":\"" + to_iso(session.today()) + "\"");
    };
}

Action setup_due(Args&) {
    return [](Session& session) { session.out(session.store().is_empty() ? "nobody\n" : "due\n"); };
}

Action setup_long(Args&) {
    return [](Session& session) {
        session.page();
        for (int i = 0; i < 50; ++i) session.out("line\n");
    };
}

Action setup_ask(Args&) {
    return [](Session& session) { session.out(session.ask("really? ", "--yes") + "\n"); };
}

const Command add_command{.name = "add",
                          .group = "Every day",
                          .summary = "Add somebody",
                          .access = Access::write,
                          .setup = setup_add,
                          .examples = "relnet add Ada    # somebody new"};
const Command list_command{
    .name = "list", .group = "Every day", .summary = "List people", .access = Access::read, .setup = setup_list};
const Command due_command{
    .name = "due", .group = "Every day", .summary = "Show who is due", .access = Access::read, .setup = setup_due};
const Command long_command{.name = "long", .group = "Tool", .summary = "Print much", .access = Access::none, .setup = setup_long};
const Command ask_command{.name = "ask", .group = "Tool", .summary = "Ask", .access = Access::none, .setup = setup_ask};
const Command* const commands[] = {&due_command, &add_command, &list_command, &long_command, &ask_command};

/// A machine with a home directory of its own.
struct Machine {
    Scratch home;
    FakeWorld fake;

    Machine() { fake.variables["HOME"] = home.path(); }
    Result run(const std::vector<std::string>& words) { return relnet::run(commands, words, fake.make()); }
    std::string db() const { return home / ".local/share/relnet/relnet.db"; }
};

}  // namespace

TEST_CASE("without data and without a command there is a welcome, and nothing is created") {
    Machine machine;
    const Result result = machine.run({});
    CHECK(result.exit == 0);
    CHECK(result.out.starts_with(
        "relnet helps you keep in touch. Nobody is here yet.\n\n  relnet add \"Ada Lovelace\" --every 4w -t friend"));
    CHECK(result.out.ends_with("\nData will go to ~/.local/share/relnet/relnet.db. Nothing is written yet.\n"));
    CHECK(result.err == "");
    CHECK_FALSE(exists(machine.home / ".local"));
}

TEST_CASE("without a command it is due, once somebody is there") {
    Machine machine;
    CHECK(machine.run({"add", "ada"}).exit == 0);
    CHECK(machine.run({}).out == "due\n");
    CHECK(machine.run({"-q"}).out == "due\n");
    CHECK(machine.run({"--db", machine.home / "none.db"}).out.starts_with("relnet helps you"));
}

TEST_CASE("a write is told after the commit, and -q keeps it silent") {
    Machine machine;
    const Result result = machine.run({"add", "ada"});
    CHECK(result.exit == 0);
    CHECK(result.saved);
    CHECK(result.out == "half an answer\nAdded. Undo: relnet undo\n");
    CHECK(machine.run({"add", "grace", "-q"}).out == "");
    CHECK(machine.run({"list"}).out == "ada\tada\ngrace\tgrace\n");
}

TEST_CASE("a failed write says why, answers nothing and leaves nothing") {
    Machine machine;
    const Result result = machine.run({"add", "ada", "--fail-late"});
    CHECK(result.exit == 5);
    CHECK(result.out == "");
    CHECK(result.err == "relnet: changed my mind\n  try again\n");
    CHECK_FALSE(result.saved);
    CHECK(machine.run({"list"}).out == "");
}

TEST_CASE("a dry run writes nothing and says so") {
    Machine machine;
    const Result result = machine.run({"--dry-run", "add", "ada"});
    CHECK(result.exit == 0);
    CHECK_FALSE(result.saved);
    CHECK(result.err == "dry run: nothing was saved\n");
    CHECK(machine.run({"list"}).out == "");
}

TEST_CASE("the answer of a write in JSON names who changed and the number to undo") {
    Machine machine;
    const Result result = machine.run({"add", "ada", "--json"});
    CHECK(result.out.starts_with("{\"schema\":\"relnet.add/1\",\"changed\":[{\"uid\":\""));
    CHECK(result.out.ends_with("\"undo\":1}\n"));
    CHECK(std::ranges::count(result.out, '\n') == 1);
    CHECK(machine.run({"add", "grace", "--json", "--dry-run"}).out.ends_with("\"undo\":null}\n"));
}

TEST_CASE("a missing default file is empty for reads; one that was named is an error") {
    Machine machine;
    CHECK(machine.run({"list"}).exit == 0);
    CHECK(machine.run({"list"}).out == "");
    CHECK(machine.run({"--db", machine.home / "none.db", "list"}).exit == 6);
    machine.fake.variables["RELNET_DB"] = machine.home / "env.db";
    CHECK(machine.run({"list"}).exit == 6);
    CHECK(machine.run({"add", "ada"}).exit == 0);
    CHECK(machine.run({"list"}).out == "ada\tada\n");
    CHECK_FALSE(exists(machine.home / ".local/share"));
}

TEST_CASE("without HOME a command that needs data fails, help does not") {
    Machine machine;
    machine.fake.variables.clear();
    CHECK(machine.run({"list"}).exit == 6);
    CHECK(machine.run({"add", "ada"}).exit == 6);
    CHECK(machine.run({"list", "-h"}).exit == 0);
    CHECK(machine.run({"-V"}).out == "relnet 0.1.0\n");
}

TEST_CASE("help works everywhere on the line, and touches no file") {
    Machine machine;
    machine.fake.variables["RELNET_DB"] = machine.home / "none.db";
    for (const std::vector<std::string>& words : std::vector<std::vector<std::string>>{
             {"add", "-h"}, {"-h", "add"}, {"add", "ada", "--nope", "-h"}, {"--db", "x", "add", "-qh"}}) {
        const Result result = machine.run(words);
        CHECK(result.exit == 0);
        CHECK(result.err == "");
        CHECK(result.out.starts_with("usage: relnet add NAME... [OPTION]...\n\nexamples:\n  relnet add Ada    # somebody new\n"));
    }
    CHECK(machine.run({"add", "--help"}).out.starts_with("Add somebody\n\nusage: relnet add NAME... [OPTION]...\n"));
    CHECK(machine.run({"--help"}).out.find("\nEvery day\n  due  ") != std::string::npos);
    CHECK(machine.run({"-h"}).out == machine.run({"--help"}).out);
    CHECK(machine.run({"new", "-h"}).out == machine.run({"add", "-h"}).out);
    CHECK_FALSE(exists(machine.home / "none.db"));
}

TEST_CASE("help fits the width") {
    Machine machine;
    for (const char* width : {"40", "60", "80", "120"}) {
        const std::string text = machine.run({"add", "--help", "--width", width}).out;
        std::size_t start = 0;
        for (std::size_t end = text.find('\n'); end != std::string::npos; start = end + 1, end = text.find('\n', start)) {
            const std::string line = text.substr(start, end - start);
            if (line.starts_with("  -")) CHECK(line.size() <= std::max<std::size_t>(60, std::stoul(width)));
        }
    }
}

TEST_CASE("an unknown command names the nearest, or the person it may be") {
    Machine machine;
    CHECK(machine.run({"lsit"}).err == "relnet: unknown command 'lsit'\n  did you mean: list     (all commands: relnet help)\n");
    CHECK(machine.run({"lsit"}).exit == 2);
    CHECK(machine.run({"zebra"}).err == "relnet: unknown command 'zebra'\n  all commands: relnet help\n");
    machine.run({"add", "ada"});
    CHECK(machine.run({"Ada", "hi"}).err == "relnet: unknown command 'Ada'\n  a person? try: relnet show ada\n");
    CHECK(machine.run({"lsit", "-h"}).exit == 2);
}

TEST_CASE("an unknown command leaves the data file alone, whatever is wrong with it") {
    Machine machine;
    machine.run({"zebra"});
    CHECK_FALSE(exists(machine.db()));
    machine.run({"add", "ada"});
    std::filesystem::resize_file(machine.db(), 5000);
    CHECK(machine.run({"ada"}).err == "relnet: unknown command 'ada'\n  did you mean: add     (all commands: relnet help)\n");
}

TEST_CASE("errors in JSON are one object on standard error, and nothing else") {
    Machine machine;
    const Result result = machine.run({"--json", "add"});
    CHECK(result.exit == 2);
    CHECK(result.out == "");
    CHECK(result.err ==
          "{\"schema\":\"relnet.error/1\",\"code\":\"usage\",\"exit\":2,\"message\":\"add needs NAME\","
          "\"hint\":\"usage: relnet add NAME... [OPTION]...\",\"candidates\":[]}\n");
    CHECK(machine.run({"add", "--json"}).err == result.err);
    CHECK(machine.run({"list", "--json=2"}).exit == 2);
}

TEST_CASE("a listing has the form that was asked for") {
    Machine machine;
    machine.run({"add", "ada"});
    CHECK(machine.run({"list", "--json"}).out ==
          "{\"schema\":\"relnet.list/1\",\"today\":\"2026-11-21\",\"items\":[{\"handle\":\"ada\"}]}\n");
    CHECK(machine.run({"list", "--format", "json"}).out == machine.run({"list", "--json"}).out);
    CHECK(machine.run({"list", "--format=jsonl"}).out == "{\"handle\":\"ada\"}\n");
    CHECK(machine.run({"list", "--format", "{handle}: {state}"}).out == "ada: active\n");
    CHECK(machine.run({"list", "--fields", "state,name"}).out == "active\tada\n");
    CHECK(machine.run({"list", "--fields"}).out == "handle\nname\nstate\n");
    CHECK(machine.run({"list", "-z"}).out == std::string("ada\tada\0", 8));
    CHECK(machine.run({"list", "-q", "--format", "cvs"}).err ==
          "relnet: unknown format 'cvs'\n  did you mean: csv\n  one of: table, tsv, csv, json, jsonl, md, or a template: "
          "--format '{handle} {name}'\n");
    CHECK(machine.run({"list", "--format", "cvs"}).exit == 2);
}

TEST_CASE("notes go to standard error, and -q drops them") {
    Machine machine;
    CHECK(machine.run({"list"}).err == "a note\n");
    CHECK(machine.run({"list", "-q"}).err == "");
}

TEST_CASE("today can be set, and a bad day is a usage error") {
    Machine machine;
    CHECK(machine.run({"list", "--json", "--today", "2020-02-29"}).out.find("\"today\":\"2020-02-29\"") != std::string::npos);
    CHECK(machine.run({"list", "--today", "2021-02-29"}).exit == 2);
    machine.fake.variables["RELNET_TODAY"] = "2020-01-01";
    CHECK(machine.run({"list", "--json"}).out.find("\"today\":\"2020-01-01\"") != std::string::npos);
}

TEST_CASE("the config file warns of unknown keys and fails on bad values") {
    Machine machine;
    make_directories(machine.home / ".config/relnet");
    write_file(machine.home / ".config/relnet/config.toml", "ui.colour = 1\n", false);
    CHECK(machine.run({"list"}).err.starts_with("relnet: config.toml:1: unknown key 'ui.colour'"));
    CHECK(machine.run({"list", "--no-config"}).err == "a note\n");
    write_file(machine.home / ".config/relnet/config.toml", "core.size = 0\n", true);
    CHECK(machine.run({"list"}).exit == 2);
    CHECK(machine.run({"list", "-h"}).exit == 0);
}

TEST_CASE("long output goes through the pager only on a terminal, and only where it is taller than the screen") {
    Machine machine;
    CHECK(machine.run({"long"}).page == "");
    machine.fake.terminal = true;
    CHECK(machine.run({"long"}).page == "less -FRX");
    CHECK(machine.run({"long", "--no-pager"}).page == "");
    CHECK(machine.run({"list"}).page == "");
    machine.fake.variables["PAGER"] = "more";
    CHECK(machine.run({"long"}).page == "more");
    machine.fake.variables["RELNET_PAGER"] = "";
    CHECK(machine.run({"long"}).page == "");
    machine.fake.variables["RELNET_PAGER"] = "cat";
    CHECK(machine.run({"long"}).page == "");
    machine.fake.variables["RELNET_PAGER"] = "less -S";
    machine.fake.variables["LINES"] = "60";
    CHECK(machine.run({"long"}).page == "");
}

TEST_CASE("a question needs a terminal, and names the option that answers it") {
    Machine machine;
    CHECK(machine.run({"ask"}).exit == 5);
    CHECK(machine.run({"ask"}).err.find("answer it with --yes") != std::string::npos);
    machine.fake.terminal = true;
    machine.fake.answers = {"of course"};
    CHECK(machine.run({"ask"}).out == "of course\n");
    CHECK(machine.run({"ask", "--no-input"}).exit == 5);
    machine.fake.variables["CI"] = "1";
    CHECK(machine.run({"ask"}).exit == 5);
}

TEST_CASE("errors are red on a terminal only") {
    Machine machine;
    machine.fake.terminal = true;
    CHECK(machine.run({"zebra"}).err.starts_with("\x1b["));
    CHECK(machine.run({"zebra", "--no-color"}).err.starts_with("relnet: unknown"));
    machine.fake.variables["NO_COLOR"] = "1";
    CHECK(machine.run({"zebra"}).err.starts_with("relnet: unknown"));
}

TEST_CASE("what was typed reaches a terminal only made harmless") {
    Machine machine;
    CHECK(machine.run({"\x1b[31mzebra"}).err.find('\x1b') == std::string::npos);
    CHECK(machine.run({"list", "--\x1b]0;x"}).err.find('\x1b') == std::string::npos);
}

TEST_CASE("the demo is full of people, saves nothing and says so") {
    Machine machine;
    const Result result = machine.run({"--demo", "add", "zoe"});
    CHECK(result.exit == 0);
    CHECK_FALSE(result.saved);
    CHECK(result.err == "sample people; nothing is saved\n");
    CHECK(std::ranges::count(machine.run({"--demo", "list", "--db", "/nowhere/x.db"}).out, '\n') == 40);
    CHECK_FALSE(exists(machine.db()));
}

TEST_CASE("the version needs no data; -v adds what it was built with") {
    Machine machine;
    CHECK(machine.run({"--version"}).out == "relnet 0.1.0\n");
    CHECK(machine.run({"-V", "-v"}).out.find("\nschema ") != std::string::npos);
    CHECK(machine.run({"list", "-V"}).out == "relnet 0.1.0\n");
}

TEST_CASE("the spec lists every command with what it records") {
    Machine machine;
    const std::string spec = machine.run({"__spec"}).out;
    CHECK(spec.starts_with("{\"schema\":\"relnet.spec/1\",\"global\":["));
    CHECK(spec.find("\"name\":\"add\"") != std::string::npos);
    CHECK(spec.find("\"long\":\"--fail-late\"") != std::string::npos);
    CHECK(spec.find("\"operand\":\"name\"") != std::string::npos);
}
