#include "relnet/base/process.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("a program's output is captured up to a limit, and its status told") {
    const Finished finished = capture_program({"printf", "%s-%s", "a b", "$HOME"}, 100);
    CHECK(finished.started);
    CHECK(finished.status == 0);
    CHECK(finished.out == "a b-$HOME");
    CHECK(capture_program({"printf", "12345"}, 3).out == "123");
    CHECK(capture_program({"false"}, 10).status == 1);
}

TEST_CASE("a program that does not exist is not started") {
    CHECK_FALSE(run_program({"relnet-no-such-program"}).started);
    CHECK_FALSE(capture_program({"relnet-no-such-program"}, 10, true).started);
    CHECK_FALSE(feed_program({}, "x").started);
}

TEST_CASE("a program is fed, and may stop reading early") {
    CHECK(feed_program({"grep", "-q", "needle"}, "hay\nneedle\n").status == 0);
    CHECK(feed_program({"grep", "-q", "needle"}, "hay\n").status == 1);
    CHECK(feed_program({"true"}, std::string(1 << 20, 'x')).started);
}

TEST_CASE("a program is fed and heard at once, whatever it does first") {
    const std::string much(1 << 20, 'x');
    CHECK(filter_program({"cat"}, much, 2 << 20).out == much);
    CHECK(filter_program({"sort"}, "b\na\n", 100).out == "a\nb\n");
    CHECK(filter_program({"cat"}, much, 3).out == "xxx");
    CHECK(filter_program({"true"}, much, 10).status == 0);
    CHECK(filter_program({"sh", "-c", "exec <&-; echo a; exit 130"}, much, 10).out == "a\n");
    CHECK(filter_program({"sh", "-c", "exit 130"}, "", 10).status == 130);
    CHECK_FALSE(filter_program({"relnet-no-such-program"}, "x", 10).started);
}

TEST_CASE("a program that a signal ends has the status of shells") {
    CHECK(run_program({"sh", "-c", "kill -TERM $$"}).status == 128 + 15);
}

TEST_CASE("a program that goes on by itself is started, or said not to be there") {
    CHECK(start_program({"true"}));
    CHECK_FALSE(start_program({"relnet-no-such-program"}));
    CHECK_FALSE(start_program({}));
}

TEST_CASE("a program answers by both its outputs, where it was told to run and with what it is to know") {
    const auto answer = answer_of({{"sh", "-c", "pwd; echo \"$A-$B\" >&2; exit 3"}, "/usr", {"A=1", "B"}}, 100);
    CHECK(answer.out == "/usr\n");
    CHECK(answer.err == "1-\n");
    CHECK(answer.status == 3);
    CHECK(answer_of({{"printf", "12345"}, "/", {}}, 3).out == "123");
    CHECK(answer_of({{"sh", "-c", "sleep 5 & echo a"}, "/", {}}, 9).out == "a\n");
    CHECK(answer_of({{"sh", "-c", "exec >&- 2>&-; exit 4"}, "/", {}}, 9).status == 4);
    CHECK_FALSE(answer_of({{"relnet-no-such-program"}, "/", {}}, 9).started);
}
