#include "relnet/render/style.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("a tone is one of the sixteen colours, and ends behind its text") {
    Style style;
    style.colour = true;
    CHECK(paint(style, Tone::alarm, "late") == "\x1b[1;31mlate\x1b[0m");
    CHECK(paint(style, Tone::due, "today") == "\x1b[33mtoday\x1b[0m");
    CHECK(paint(style, Tone::good, "done") == "\x1b[32mdone\x1b[0m");
    CHECK(paint(style, Tone::handle, "ada") == "\x1b[36mada\x1b[0m");
    CHECK(paint(style, Tone::dim, "call") == "\x1b[2mcall\x1b[0m");
    CHECK(paint(style, Tone::name, "Ada") == "\x1b[1mAda\x1b[0m");
}

TEST_CASE("without colour, without a tone or without text nothing is added") {
    Style style;
    CHECK(paint(style, Tone::alarm, "late") == "late");
    style.colour = true;
    CHECK(paint(style, Tone::plain, "late") == "late");
    CHECK(paint(style, Tone::alarm, "") == "");
}
