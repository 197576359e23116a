#include <doctest/doctest.h>

#include "relnet/render/sentence.hpp"

using namespace relnet;

TEST_CASE("a sentence that fits stays as it is") {
    CHECK(wrapped("Nobody is here yet.", {.width = 40}) == "Nobody is here yet.\n");
    CHECK(wrapped("one\n  two   three\n", {.width = 40}) == "one\n  two   three\n");
    CHECK(wrapped("", {.width = 40}) == "\n");
}

TEST_CASE("a sentence is broken between words, and goes on under its beginning") {
    CHECK(wrapped("Nobody is archived, or nobody of them matches what you said.", {.width = 40}) ==
          "Nobody is archived, or nobody of them\nmatches what you said.\n");
    CHECK(wrapped("  write for example 2026-11-20, yesterday, last fri", {.width = 40}) ==
          "  write for example 2026-11-20,\n  yesterday, last fri\n");
    CHECK(wrapped("relnet: 'ad' could be 2 people; nothing was logged", {.width = 40}, 2) ==
          "relnet: 'ad' could be 2 people; nothing\n  was logged\n");
}

TEST_CASE("a command to type is kept in one piece") {
    CHECK(wrapped("No tags yet. The first: relnet tag WHO +friend", {.width = 40}) ==
          "No tags yet. The first:\n  relnet tag WHO +friend\n");
    CHECK(wrapped("Not due: no cadence yet: relnet cadence ada 4w. Undo: relnet undo", {.width = 40}) ==
          "Not due: no cadence yet:\n  relnet cadence ada 4w\nUndo: relnet undo\n");
    CHECK(wrapped("Add one: relnet add \"Ada Lovelace\" --birthday \"10 dec\"", {.width = 40}) ==
          "Add one:\n  relnet add \"Ada Lovelace\" \\\n    --birthday \"10 dec\"\n");
    CHECK(wrapped("none of them is ever due: relnet cadence --default 3mo, or relnet cadence +TAG 6w", {.width = 40}) ==
          "none of them is ever due:\n  relnet cadence --default 3mo\nor relnet cadence +TAG 6w\n");
}

TEST_CASE("what stood apart gets a line of its own") {
    CHECK(wrapped("  did you mean: log     (all commands: relnet help)", {.width = 40}) ==
          "  did you mean: log\n  (all commands: relnet help)\n");
    CHECK(wrapped("  relnet add \"Ada Lovelace\" --every 4w -t friend     add someone", {.width = 40}) ==
          "  relnet add \"Ada Lovelace\" --every 4w \\\n    -t friend\n      add someone\n");
    CHECK(wrapped("  relnet import contacts.vcf                         or an address book", {.width = 40}) ==
          "  relnet import contacts.vcf\n      or an address book\n");
}

TEST_CASE("colours take no room, and a word that is too wide is left whole") {
    CHECK(wrapped("\033[1;31mrelnet:\033[0m 'ad' could be somebody else", {.width = 40}) ==
          "\033[1;31mrelnet:\033[0m 'ad' could be somebody else\n");
    CHECK(wrapped("in /a/very/long/path/that/is/wider/than/the/terminal", {.width = 40}) ==
          "in\n/a/very/long/path/that/is/wider/than/the/terminal\n");
}
