// How output may look: the order of the colour variables, width, letters.
#include <doctest/doctest.h>

#include "cli/fake_world.hpp"
#include "cli/globals.hpp"

using namespace relnet;
using testing::FakeWorld;

namespace {

bool colour(std::map<std::string, std::string, std::less<>> variables, bool terminal = true, const GlobalWords& words = {},
            const Config& config = {}) {
    FakeWorld fake;
    fake.variables = std::move(variables);
    return resolve_style(words, fake.make(), config, terminal).colour;
}

Style style(std::map<std::string, std::string, std::less<>> variables, const GlobalWords& words = {},
            std::optional<int> terminal_width = {}) {
    FakeWorld fake;
    fake.variables = std::move(variables);
    World world = fake.make();
    world.terminal_width = terminal_width;
    return resolve_style(words, world, {}, terminal_width.has_value());
}

}  // namespace

TEST_CASE("colour is for terminals, unless something says otherwise") {
    CHECK(colour({}));
    CHECK_FALSE(colour({}, false));
    CHECK_FALSE(colour({{"TERM", "dumb"}}));
    CHECK_FALSE(colour({{"CLICOLOR", "0"}}));
    CHECK(colour({{"CLICOLOR", "1"}}));
}

TEST_CASE("NO_COLOR counts only where it is not empty") {
    CHECK_FALSE(colour({{"NO_COLOR", "1"}}));
    CHECK_FALSE(colour({{"NO_COLOR", "0"}}));
    CHECK(colour({{"NO_COLOR", ""}}));
}

TEST_CASE("forcing colour loses only to NO_COLOR and the option") {
    CHECK(colour({{"CLICOLOR_FORCE", "1"}}, false));
    CHECK(colour({{"FORCE_COLOR", "1"}, {"TERM", "dumb"}, {"CLICOLOR", "0"}}, false));
    CHECK_FALSE(colour({{"FORCE_COLOR", "0"}}, false));
    CHECK_FALSE(colour({{"FORCE_COLOR", ""}}, false));
    CHECK_FALSE(colour({{"FORCE_COLOR", "1"}, {"NO_COLOR", "1"}}));
}

TEST_CASE("the option and RELNET_COLOR beat every other variable") {
    GlobalWords words;
    words.color = "always";
    CHECK(colour({{"NO_COLOR", "1"}}, false, words));
    words.color = "never";
    CHECK_FALSE(colour({{"FORCE_COLOR", "1"}}, true, words));
    words.color = "auto";
    CHECK(colour({{"NO_COLOR", "1"}}, true, words));
    words.color.reset();
    CHECK(colour({{"RELNET_COLOR", "always"}, {"NO_COLOR", "1"}}, false));
    words.no_color = true;
    CHECK_FALSE(colour({{"RELNET_COLOR", "always"}}, true, words));
}

TEST_CASE("the config file loses to the environment and beats the terminal") {
    Config config;
    config.color = "always";
    CHECK(colour({}, false, {}, config));
    CHECK_FALSE(colour({{"NO_COLOR", "1"}}, true, {}, config));
    config.color = "never";
    CHECK_FALSE(colour({}, true, {}, config));
}

TEST_CASE("width: option, terminal, COLUMNS, 80; never under 40") {
    GlobalWords words;
    CHECK(style({}).width == 80);
    CHECK(style({{"COLUMNS", "100"}}).width == 100);
    CHECK(style({{"COLUMNS", "wide"}}).width == 80);
    CHECK(style({{"COLUMNS", "0"}}).width == 80);
    CHECK(style({{"COLUMNS", "100"}}, words, 120).width == 120);
    words.width = 50;
    CHECK(style({{"COLUMNS", "100"}}, words, 120).width == 50);
    words.width = 3;
    CHECK(style({}, words).width == 40);
}

TEST_CASE("letters beyond ASCII need a UTF-8 locale") {
    GlobalWords words;
    CHECK_FALSE(style({}).utf8);
    CHECK(style({{"LANG", "de_DE.UTF-8"}}).utf8);
    CHECK(style({{"LANG", "C.utf8"}}).utf8);
    CHECK_FALSE(style({{"LANG", "de_DE.UTF-8"}, {"LC_ALL", "C"}}).utf8);
    CHECK(style({{"LANG", "C"}, {"LC_CTYPE", "en_GB.UTF-8"}, {"LC_ALL", ""}}).utf8);
    words.ascii = true;
    CHECK_FALSE(style({{"LANG", "de_DE.UTF-8"}}, words).utf8);
}
