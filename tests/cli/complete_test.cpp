#include <doctest/doctest.h>

#include "cli/complete_line.hpp"
#include "cli/complete_offers.hpp"
#include "relnet/cli/config_file.hpp"

using namespace relnet;

TEST_CASE("quotes and backslashes are taken off as a shell does, and an open quote is remembered") {
    const auto line = shell_line("zsh", 3, {"relnet", "--db", "a\\ b", "\"ada l"});
    CHECK(line.before == std::vector<std::string>{"--db", "a b"});
    CHECK(line.word == "ada l");
    CHECK(line.quote == '"');
    CHECK(shell_line("zsh", 1, {"relnet", "'it'\\''s"}).word == "it's");
    CHECK(shell_line("zsh", 1, {"relnet", "\"a\\b\\$\""}).word == "a\\b$");
    CHECK(shell_line("fish", 2, {"relnet", "it's", "\"x"}).before == std::vector<std::string>{"it's"});
}

TEST_CASE("bash gives a word in pieces, which are put together; what it does not replace is kept") {
    const auto line = shell_line("bash", 4, {"relnet", "log", "--on", "=", "f"});
    CHECK(line.before == std::vector<std::string>{"log"});
    CHECK(line.word == "--on=f");
    CHECK(line.kept == "--on=");
    CHECK(shell_line("bash", 3, {"relnet", "log", "--on", "="}).kept == "--on=");
    const auto behind_space = shell_line("bash", 4, {"relnet", "log", "--on", "=", ""});
    CHECK(behind_space.word.empty());
    CHECK(behind_space.before == std::vector<std::string>{"log", "--on="});
    CHECK(shell_line("bash", 2, {"relnet", "log", "--on=f"}).kept.empty());
    CHECK(shell_line("zsh", 3, {"relnet", "log", "--on", "=", "f"}).word == "=");
}

TEST_CASE("an index beyond the words is an empty word at the end") {
    CHECK(shell_line("bash", 9, {"relnet", "log"}).word.empty());
    CHECK(shell_line("bash", 9, {"relnet", "log"}).before == std::vector<std::string>{"log"});
    CHECK(shell_line("bash", 0, {}).before.empty());
    CHECK(shell_line("bash", 0, {"relnet"}).word.empty());
}

TEST_CASE("an offer is made once, whatever the case and the accents of what was typed, and never over the limit") {
    Offers offers;
    offers.add_if("GO", "Göttingen");
    offers.add_if("gö", "Göttingen");
    offers.add_if("x", "Göttingen");
    CHECK(offers.list().size() == 1);
    for (int i = 0; i < 300; ++i) offers.add(std::to_string(i));
    CHECK(offers.list().size() == Offers::most);
}

TEST_CASE("every value that is offered for a config key is one that the key takes") {
    for (const std::string& key : config_keys()) {
        for (const std::string& value : config_values(key)) CHECK_NOTHROW(with_setting("", key, value));
    }
}
