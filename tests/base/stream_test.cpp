#include "relnet/base/stream.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <cerrno>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

/// A pipe that holds `text`; its writing end is closed.
struct Filled {
    int ends[2] = {-1, -1};

    explicit Filled(std::string_view text) {
        REQUIRE(pipe(ends) == 0);
        REQUIRE(write_all(ends[1], text) == 0);
        close(ends[1]);
    }
    ~Filled() { close(ends[0]); }
    Filled(const Filled&) = delete;
};

}  // namespace

TEST_CASE("lines are read one by one, the last also without a newline") {
    const Filled input("one\n\ntwo");
    CHECK(read_line(input.ends[0]) == "one");
    CHECK(read_line(input.ends[0]) == "");
    CHECK(read_line(input.ends[0]) == "two");
    CHECK_FALSE(read_line(input.ends[0]));
}

TEST_CASE("all input is read, or refused where it is too much") {
    CHECK(read_all(Filled("12345").ends[0], 5) == "12345");
    CHECK_THROWS_AS(read_all(Filled("123456").ends[0], 5), Error);
    CHECK(read_some(Filled("123456").ends[0], 5) == "12345");
}

TEST_CASE("what stops a write is told") { CHECK(write_all(-1, "x") == EBADF); }
