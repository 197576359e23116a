#include "cli/config.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "cli/fake_world.hpp"
#include "relnet/base/file.hpp"

using namespace relnet;

namespace {

Config parsed(std::string_view text) { return parse_config(text, "config.toml"); }

std::string refused(std::string_view text) {
    try {
        parsed(text);
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        return error.message;
    }
    return "";
}

}  // namespace

TEST_CASE("an empty config file means the defaults") {
    const Config config = parsed("");
    CHECK(config.settings.core_size == 20);
    CHECK(config.settings.due_soon == 7);
    CHECK(config.settings.hints);
    CHECK(config.color == "auto");
    CHECK(config.warnings.empty());
}

TEST_CASE("every key of the config file is taken") {
    const Config config = parsed(R"(
due = { limit = 12, days = "mon-thu", soon = 10 }
core.size = 15
log.channel = "call"
date.order = "dmy"
week.start = "sunday"
[ui]
color = "never"
hints = false
picker = "fzf"
[hooks]
enabled = true
[sync]
dir = "/srv/relnet"
git = "/usr/bin/git"
add = "people"
subject = "people: sync"
)");
    CHECK(config.warnings.empty());
    CHECK(config.settings.due_limit == 12);
    CHECK(config.settings.due_days == std::array{true, true, true, true, false, false, false});
    CHECK(config.settings.due_soon == 10);
    CHECK(config.settings.core_size == 15);
    CHECK(config.settings.log_channel == "call");
    CHECK(config.settings.date_order == DateOrder::dmy);
    CHECK(config.settings.week_start == Weekday::sunday);
    CHECK(config.color == "never");
    CHECK_FALSE(config.settings.hints);
    CHECK(config.settings.picker == "fzf");
    CHECK(config.settings.hooks);
    CHECK(config.settings.sync_dir == "/srv/relnet");
    CHECK(config.settings.sync_subject == "people: sync");
    CHECK(config_keys().size() == 15);
}

TEST_CASE("an unknown key is a warning with its line and the nearest key") {
    CHECK(parsed("\n\nui.colour = \"never\"\n").warnings ==
          std::vector<std::string>{"config.toml:3: unknown key 'ui.colour'; did you mean 'ui.color'?"});
    CHECK(parsed("[zebra]\nstripes = 3").warnings ==
          std::vector<std::string>{"config.toml:2: unknown key 'zebra.stripes'; all keys: relnet config list --origin"});
    CHECK(parsed("color = 1").warnings.size() == 1);
}

TEST_CASE("the settings of a file come with their lines, whichever way they are written") {
    const auto settings =
        config_settings("[ui]\nhints = false\ncolor = \"never\"\n[other]\nkey = 1\n[core]\n\nsize = 9", "config.toml");
    REQUIRE(settings.size() == 3);
    CHECK(settings[0].key == "core.size");
    CHECK(settings[0].value == "9");
    CHECK(settings[0].line == 8);
    CHECK(settings[2].key == "ui.hints");
    CHECK(settings[2].value == "false");
    CHECK(settings[2].line == 2);
    CHECK_THROWS_AS(config_settings("nonsense", "config.toml"), Error);
}

TEST_CASE("the template of a new file holds every key with a fallback that the key takes") {
    const auto text = config_template();
    CHECK(config_settings(text, "config.toml").empty());
    for (const auto& key : config_key_list()) {
        CAPTURE(key.name);
        CHECK(text.find("# " + std::string(key.name) + " = ") != std::string::npos);
        CHECK(!key.what.empty());
        if (!key.fallback.empty()) CHECK_NOTHROW(with_setting("", std::string(key.name), std::string(key.fallback)));
    }
}

TEST_CASE("a bad value is refused with its line") {
    CHECK(refused("\ndue.soon = \"many\"") == "config.toml:2: bad value for 'due.soon'");
    CHECK(refused("due.days = 5") == "config.toml:1: bad value for 'due.days'");
    CHECK(refused("due.days = \"mon-fry\"") == "config.toml:1: bad value for 'due.days'");
    CHECK(refused("due.soon = -1") == "config.toml:1: bad value for 'due.soon'");
    CHECK(refused("due.soon = 2.5") == "config.toml:1: bad value for 'due.soon'");
    CHECK(refused("ui.hints = \"yes\"") == "config.toml:1: bad value for 'ui.hints'");
    CHECK(refused("[ui]\n\ncolor = \"blue\"") == "config.toml:3: bad value for 'ui.color'");
    CHECK(refused("date.order = \"ymd\"") == "config.toml:1: bad value for 'date.order'");
    CHECK(refused("log.channel = \"pigeon\"") == "config.toml:1: bad value for 'log.channel'");
    CHECK(refused("sync.dir = 3") == "config.toml:1: bad value for 'sync.dir'");
    CHECK(refused("sync.dir = 'dotfiles'") == "config.toml:1: bad value for 'sync.dir'");
    CHECK(refused("sync.dir = '~ada/dotfiles'") == "config.toml:1: bad value for 'sync.dir'");
}

TEST_CASE("what is not TOML is refused with its line") {
    CHECK(refused("due.soon = 3\nnonsense").starts_with("config.toml:2: this is not TOML: "));
    CHECK(refused("due.soon = \"\x1b[31m").find('\x1b') == std::string::npos);
}

TEST_CASE("a config file need not exist, but one that was named must") {
    const testing::Scratch scratch;
    CHECK(read_config(scratch / "none.toml", false).settings.core_size == 20);
    CHECK(read_config("", false).settings.core_size == 20);
    CHECK_THROWS_AS(read_config(scratch / "none.toml", true), Error);
    write_file(scratch / "config.toml", "core.size = 9\n", false);
    CHECK(read_config(scratch / "config.toml", true).settings.core_size == 9);
}

TEST_CASE("a key is set where its table stands, else above all tables, and what stands there is changed") {
    CHECK(with_setting("[sync]\ngit = \"yadm\"\n\n[due]\nlimit = 5\n", "sync.dir", "~/dots") ==
          "[sync]\ndir = \"~/dots\"\ngit = \"yadm\"\n\n[due]\nlimit = 5\n");
    CHECK(with_setting("[ due ]  # the list\nlimit = 5\n", "due.soon", "9") == "[ due ]  # the list\nsoon = 9\nlimit = 5\n");
    CHECK(with_setting("[due]\nlimit = 5\n", "sync.dir", "~/dots") == "sync.dir = \"~/dots\"\n[due]\nlimit = 5\n");
    CHECK(with_setting("[ui]\ncolor = \"never\"  # a \"quiet\" one\n", "ui.color", "auto") == "[ui]\ncolor = \"auto\"  # a \"quiet\" one\n");
    CHECK(with_setting("sync.dir = \"/a#b\"\n", "sync.dir", "/c") == "sync.dir = \"/c\"\n");
    CHECK(with_setting("[sync]\ndir = \"/a\"\n", "sync.dir", "/b") == "[sync]\ndir = \"/b\"\n");
    CHECK(with_setting("sync.git = \"yadm\"\n", "sync.dir", "/b") == "sync.dir = \"/b\"\nsync.git = \"yadm\"\n");
}
