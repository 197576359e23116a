#include "relnet/base/error.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("fail throws the exit code, the message and the hint it was given") {
    try {
        fail(Exit::not_found, "nobody called 'adda'", "close: ada");
    } catch (const Error& error) {
        CHECK(error.exit == Exit::not_found);
        CHECK(std::string(error.what()) == "nobody called 'adda'");
        CHECK(error.hint == "close: ada");
        CHECK(error.candidates.empty());
        return;
    }
    FAIL("nothing was thrown");
}

TEST_CASE("every exit code has its number and its name in the JSON contract") {
    const auto is = [](Exit exit, int number, std::string_view name) {
        return static_cast<int>(exit) == number && code_name(exit) == name;
    };
    CHECK(is(Exit::ok, 0, "ok"));
    CHECK(is(Exit::output, 1, "output"));
    CHECK(is(Exit::usage, 2, "usage"));
    CHECK(is(Exit::not_found, 3, "not-found"));
    CHECK(is(Exit::ambiguous, 4, "ambiguous"));
    CHECK(is(Exit::refused, 5, "refused"));
    CHECK(is(Exit::data, 6, "data"));
    CHECK(is(Exit::sync, 7, "sync"));
    CHECK(is(Exit::due, 10, "due"));
}
