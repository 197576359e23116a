#include <doctest/doctest.h>

#include "commands/sync_parts.hpp"

using namespace relnet;

TEST_CASE("the words of sync.git are split at spaces, and ~ is the home directory, also behind =") {
    CHECK(program_words("yadm", "/home/ada") == std::vector<std::string>{"yadm"});
    CHECK(program_words("git --git-dir=~/.dots --work-tree=~ ", "/home/ada") ==
          std::vector<std::string>{"git", "--git-dir=/home/ada/.dots", "--work-tree=/home/ada"});
    CHECK(program_words("~/bin/git a~b x=~ada", "/home/ada") == std::vector<std::string>{"/home/ada/bin/git", "a~b", "x=~ada"});
}

TEST_CASE("a commit is named by device and number of changes, and by people only where that is wanted") {
    Pending found{.files = {"r/laptop-k3f9/1.jsonl"}, .devices = {"laptop-k3f9"}, .changes = {}};
    CHECK(subject_of(found, false) == "relnet: laptop-k3f9: 1 file");
    for (const char* who : {"Ada Lovelace", "Grace Hopper", "Ada Lovelace"}) {
        Change change;
        change.who = who;
        found.changes.push_back(change);
    }
    CHECK(subject_of(found, false) == "relnet: laptop-k3f9: 3 changes");
    CHECK(subject_of(found, true) == "relnet: laptop-k3f9: Ada Lovelace and Grace Hopper");
    found.changes.back().who = "Evil\nLine";
    CHECK(subject_of(found, true) == "relnet: laptop-k3f9: Ada Lovelace, Grace Hopper and Evil\\nLine");
}

TEST_CASE("why git said no is its own first complaint") {
    CHECK(reason({.started = true, .status = 128, .out = {}, .err = "hint: x\nfatal: no such remote\n"}) == "no such remote");
    CHECK(reason({.started = true, .status = 1, .out = {}, .err = "lint says no\n"}) == "lint says no");
    CHECK(reason({.started = true, .status = 1, .out = {}, .err = {}}) == "git ended with 1");
}
