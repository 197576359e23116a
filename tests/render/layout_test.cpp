#include "render/layout.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

Style wide(int width) {
    Style style;
    style.width = width;
    return style;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a heading has its right part end at column 79, also on a wide terminal") {
    const auto expected = "left" + std::string(70, ' ') + "right\n";
    CHECK(heading({"left"}, {"right"}, wide(80)) == expected);
    CHECK(heading({"left"}, {"right"}, wide(200)) == expected);
}

TEST_CASE("a heading that does not fit goes on two lines") {
    CHECK(heading({"Saturday 21 November 2026"}, {"4 due, 1 soon, 1 birthday, 1 promise"}, wide(40)) ==
          "Saturday 21 November 2026\n4 due, 1 soon, 1 birthday, 1 promise\n");
    CHECK(heading({"left"}, {""}, wide(40)) == "left\n");
}

TEST_CASE("text is broken between words") {
    CHECK(wrap("one two three", 8) == Lines{"one two", "three"});
    CHECK(wrap("one  two", 20) == Lines{"one two"});
}

TEST_CASE("newlines stay, also empty lines between them") { CHECK(wrap("one\n\ntwo", 20) == Lines{"one", "", "two"}); }

TEST_CASE("a word longer than the line is broken where it must") {
    CHECK(wrap("abcdefghijkl mn", 10) == Lines{"abcdefghij", "kl mn"});
    CHECK(wrap("陈伟陈伟陈伟", 9) == Lines{"陈伟陈伟", "陈伟"});
}

TEST_CASE("a labelled text continues under itself") {
    CHECK(labelled("note", "one two three four five", 8, wide(20)) ==
          "  note    one two\n          three four\n          five\n");
}

TEST_CASE("items flow onto further lines under the first") {
    CHECK(flowing("by", {"aaaa 1", "bbbb 2", "cccc 3"}, 4, 2, wide(20)) == "by  aaaa 1  bbbb 2\n    cccc 3\n");
}

TEST_CASE("a line without text in it has no spaces") {
    const auto style = wide(80);
    Line line(style);
    CHECK(line.put(10, {""}).take() == "\n");
    CHECK(line.put(2, {"a"}).put(6, {""}).take() == "  a\n");
}
