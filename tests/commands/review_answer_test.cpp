#include "commands/review_answer.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"

using namespace relnet;
using namespace relnet::commands;

TEST_CASE("an answer is a letter or its word, in any case, and what stands behind it") {
    CHECK(parse_review_answer("l")->does == Does::log);
    CHECK(parse_review_answer("l")->text.empty());
    CHECK(parse_review_answer(" L  coffee, new flat \r")->text == "coffee, new flat");
    CHECK(parse_review_answer("snooze\t2w")->does == Does::snooze);
    CHECK(parse_review_answer("snooze\t2w")->text == "2w");
    CHECK(parse_review_answer("?")->does == Does::help);
    CHECK(parse_review_answer("Quit")->does == Does::quit);
}

TEST_CASE("anything else is no answer") {
    for (const char* line : {"", " ", "x", "lo", "lunch with her", "log,", "ll", "\x1b[A", "é", "-l"}) {
        CHECK_MESSAGE(!parse_review_answer(line), line);
    }
}

TEST_CASE("the question names what can be done now, in words where they fit") {
    CHECK(review_question(true, true, 80) == "l log, s snooze, p plan, n next, o open, u undo, q quit, ? help: ");
    CHECK(review_question(false, false, 80) == "l log, s snooze, p plan, n next, q quit, ? help: ");
    CHECK(review_question(true, true, 40) == "l s p n o u q, ? help: ");
    CHECK(width(review_question(true, true, 66)) < 40);
}
