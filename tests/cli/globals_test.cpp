#include "cli/globals.hpp"

#include <doctest/doctest.h>

#include "cli/fake_world.hpp"

using namespace relnet;
using testing::FakeWorld;

namespace {

template <typename Get>
Exit exit_of(Get get) {
    try {
        get();
    } catch (const Error& error) {
        return error.exit;
    }
    return Exit::ok;
}

}  // namespace

TEST_CASE("the data file is where XDG says, else below the home directory") {
    FakeWorld fake;
    fake.variables = {{"HOME", "/home/ada"}};
    CHECK(default_db(fake.make()) == "/home/ada/.local/share/relnet/relnet.db");
    CHECK(default_config(fake.make()) == "/home/ada/.config/relnet/config.toml");
    CHECK(state_directory(fake.make()) == "/home/ada/.local/state/relnet");
    fake.variables["XDG_DATA_HOME"] = "/data";
    fake.variables["XDG_CONFIG_HOME"] = "/etc/ada";
    CHECK(default_db(fake.make()) == "/data/relnet/relnet.db");
    CHECK(default_config(fake.make()) == "/etc/ada/relnet/config.toml");
}

TEST_CASE("empty and relative XDG values are ignored") {
    FakeWorld fake;
    fake.variables = {{"HOME", "/home/ada"}, {"XDG_DATA_HOME", ""}, {"XDG_STATE_HOME", "state"}};
    CHECK(default_db(fake.make()) == "/home/ada/.local/share/relnet/relnet.db");
    CHECK(state_directory(fake.make()) == "/home/ada/.local/state/relnet");
}

TEST_CASE("without HOME there is no default place, and no fallback") {
    FakeWorld fake;
    CHECK(exit_of([&] { default_db(fake.make()); }) == Exit::data);
    fake.variables["HOME"] = "";
    CHECK(exit_of([&] { default_db(fake.make()); }) == Exit::data);
    fake.variables["HOME"] = "home";
    CHECK(exit_of([&] { default_db(fake.make()); }) == Exit::data);
    CHECK(default_config(fake.make()) == "");
    fake.variables["XDG_DATA_HOME"] = "/data";
    CHECK(default_db(fake.make()) == "/data/relnet/relnet.db");
}

TEST_CASE("an option beats the environment") {
    FakeWorld fake;
    fake.variables = {{"HOME", "/home/ada"},
                      {"RELNET_DB", "/env.db"},
                      {"RELNET_CONFIG", "/env.toml"},
                      {"RELNET_NO_INPUT", "1"},
                      {"RELNET_TODAY", "2026-01-02"}};
    GlobalWords words;
    CHECK(resolve_globals(words, fake.make()).db == "/env.db");
    CHECK(resolve_globals(words, fake.make()).db_was_named);
    CHECK(resolve_globals(words, fake.make()).config_file == "/env.toml");
    CHECK(resolve_globals(words, fake.make()).no_input);
    CHECK(resolve_today(words, fake.make(), {}) == Day{2026, 1, 2});
    words.db = "/option.db";
    words.config = "/option.toml";
    words.today = "2026-03-04";
    CHECK(resolve_globals(words, fake.make()).db == "/option.db");
    CHECK(resolve_globals(words, fake.make()).config_file == "/option.toml");
    CHECK(resolve_today(words, fake.make(), {}) == Day{2026, 3, 4});
    words.no_config = true;
    CHECK(resolve_globals(words, fake.make()).config_file == "");
}

TEST_CASE("an empty variable is as good as none, an empty option is a mistake") {
    FakeWorld fake;
    fake.variables = {{"HOME", "/home/ada"}, {"RELNET_DB", ""}, {"RELNET_TODAY", ""}};
    GlobalWords words;
    CHECK_FALSE(resolve_globals(words, fake.make()).db_was_named);
    CHECK(resolve_today(words, fake.make(), {}) == Day{2026, 11, 21});
    words.db = "";
    CHECK(exit_of([&] { resolve_globals(words, fake.make()); }) == Exit::usage);
}

TEST_CASE("--json may pin its version, and only the known one") {
    FakeWorld fake;
    GlobalWords words;
    words.json = "1";
    CHECK(resolve_globals(words, fake.make()).json);
    words.json = "2";
    CHECK(exit_of([&] { resolve_globals(words, fake.make()); }) == Exit::usage);
    words.json.reset();
    words.format = "json";
    CHECK(resolve_globals(words, fake.make()).json);
    CHECK(resolve_globals(words, fake.make()).format == "");
}

TEST_CASE("--fields alone lists the fields") {
    FakeWorld fake;
    GlobalWords words;
    CHECK_FALSE(resolve_globals(words, fake.make()).list_fields);
    words.fields = "";
    CHECK(resolve_globals(words, fake.make()).list_fields);
    words.fields = "name, due";
    CHECK(resolve_globals(words, fake.make()).fields == std::vector<std::string>{"name", "due"});
    CHECK_FALSE(resolve_globals(words, fake.make()).list_fields);
}

TEST_CASE("a path below home is shown with ~") {
    FakeWorld fake;
    fake.variables = {{"HOME", "/home/ada"}};
    CHECK(short_path(fake.make(), "/home/ada/x.db") == "~/x.db");
    CHECK(short_path(fake.make(), "/home/adam/x.db") == "/home/adam/x.db");
}
