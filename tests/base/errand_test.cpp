#include "relnet/base/errand.hpp"

#include <doctest/doctest.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <string>

#include "relnet/base/error.hpp"
#include "relnet/base/stopping.hpp"

using namespace relnet;

namespace {

Done shell(const std::string& script, std::string_view input = {}, int seconds = 20) {
    return run_errand({.file = "/bin/sh",
                       .words = {"sh", "-c", script},
                       .directory = "/",
                       .variable = "ERRAND=yes",
                       .input = input,
                       .seconds = seconds});
}

}  // namespace

TEST_CASE("an errand is heard: status, output and errors apart, its own directory and variable") {
    const Done done = shell("cat; pwd; echo $ERRAND; echo why >&2; exit 3", "in\n");
    CHECK(done.error == 0);
    CHECK(done.status == 3);
    CHECK(done.out == "in\n/\nyes\n");
    CHECK(done.err == "why\n");
    CHECK(shell("kill -TERM $$").status == 128 + SIGTERM);
}

TEST_CASE("an errand may be given an environment of its own") {
    const Done done = run_errand({.file = "/usr/bin/env",
                                  .words = {"env"},
                                  .directory = "/",
                                  .variable = "LAST=z",
                                  .input = {},
                                  .own_environment = {"A=b", "C="}});
    CHECK(done.out == "A=b\nC=\nLAST=z\n");
}

TEST_CASE("an errand may read much, nothing, or after it has spoken") {
    const std::string much(1 << 20, 'x');
    CHECK(shell("exit 0", much).status == 0);
    CHECK(shell("exec <&-; exit 4", much).status == 4);
    CHECK(shell("head -c 200000 /dev/zero; wc -c", much).out.size() == 1 << 16);
    CHECK(shell("head -c 200000 /dev/zero >&2; wc -c", much).out == "1048576\n");
}

TEST_CASE("an errand that cannot be started says why") {
    CHECK(run_errand({.file = "/no/such/file", .words = {"x"}, .directory = "/", .variable = "A=b", .input = {}}).error ==
          ENOENT);
    CHECK(run_errand({.file = "/etc/passwd", .words = {"x"}, .directory = "/", .variable = "A=b", .input = {}}).error == EACCES);
}

TEST_CASE("an errand has so many seconds, with all it has started") {
    const Done done = shell("sleep 60 & echo begun; wait", "", 1);
    CHECK(done.late);
    CHECK(done.status == 128 + SIGKILL);
    CHECK(done.out == "begun\n");
}

TEST_CASE("what an errand leaves running is not waited for") {
    const Done done = shell("sleep 5 & echo begun", "", 4);
    CHECK_FALSE(done.late);
    CHECK(done.status == 0);
    CHECK(done.out == "begun\n");
}

TEST_CASE("a signal for us ends the errand, and is told") {
    const Done done = shell("kill -INT $PPID; sleep 60");
    CHECK(done.stopped == SIGINT);
    CHECK(done.status == 128 + SIGKILL);
    CHECK(stop_signal() == 0);
}

TEST_CASE("a signal is noted while somebody is stoppable, in the words of the outermost") {
    stop_if_asked();
    const Stoppable outer("stopped; nothing was imported");
    const Stoppable inner("stopped; nothing was saved");
    raise(SIGTERM);
    CHECK(stop_signal() == SIGTERM);
    try {
        stop_if_asked();
        FAIL("goes on");
    } catch (const Error& error) {
        CHECK(signal_of(static_cast<int>(error.exit)) == SIGTERM);
        CHECK(error.message == "stopped; nothing was imported");
        CHECK(code_name(error.exit) == "stopped");
    }
    CHECK_THROWS_AS(wait_to_read(0), Error);
}

TEST_CASE("a status stands for a signal only where shells say so") {
    CHECK(signal_of(130) == SIGINT);
    CHECK(signal_of(0) == 0);
    CHECK(signal_of(10) == 0);
    CHECK(signal_of(128) == 0);
}
