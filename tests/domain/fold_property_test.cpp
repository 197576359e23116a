#include <doctest/doctest.h>

#include "domain/three_machines.hpp"

using namespace three_machines;

TEST_CASE("three machines with wrong clocks show what causality says, in any order and with any line twice") {
    int conflicted = 0, removed = 0, merged = 0, compared = 0;
    for (std::uint64_t seed = 1; seed <= 10'000; ++seed) {
        World world(seed, seed % 2 == 0);
        world.run(24);
        INFO("seed " << seed << ": " << world.first_wrong);
        REQUIRE(world.wrong == 0);
        conflicted += world.conflicted;
        removed += world.removed;
        merged += world.merged;
        compared += world.compared;
    }
    // Else the worlds were too dull to prove anything.
    CHECK(compared > 500'000);
    CHECK(conflicted > 10'000);
    CHECK(removed > 1000);
    CHECK(merged > 10'000);
}

TEST_CASE("undo and redo take back what the command did, and nothing of what anybody else did") {
    int taken_back = 0, restored = 0;
    for (std::uint64_t seed = 1; seed <= 2'000; ++seed) {
        World world(seed, true, true);
        world.run(24);
        INFO("seed " << seed << ": " << world.first_wrong);
        REQUIRE(world.wrong == 0);
        taken_back += world.taken_back;
        restored += world.restored;
    }
    CHECK(taken_back > 2'000);
    CHECK(restored > 1'000);
}

TEST_CASE("control: were the last writer by the clock shown, values that somebody had replaced would come back") {
    int wrong = 0, fields = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        World world(seed, true);
        world.run(24);
        wrong += world.wrong_by_time;
        fields += world.fields;
    }
    CHECK(wrong * 100 > fields);
    CHECK(wrong < fields);
}

TEST_CASE("control: were an undo a write like any other, it would settle what it never touched") {
    int wrong = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        World world(seed, true, true, true);
        world.run(24);
        wrong += world.wrong;
    }
    CHECK(wrong > 0);
}
