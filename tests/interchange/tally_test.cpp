#include "interchange/tally.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("the first remark of a kind is told with its line, the others are counted") {
    Tally tally;
    tally.add("an e-mail without @ was dropped", 7, "bob");
    tally.add("no such day, left out", 8);
    tally.add("an e-mail without @ was dropped", 9, "eve");
    tally.add("an e-mail without @ was dropped", 11, "ivo");
    CHECK(tally.remarks() == std::vector<std::string>{"an e-mail without @ was dropped: 'bob' (line 7 and 2 more)",
                                                      "no such day, left out (line 8)"});
}

TEST_CASE("a long sample is cut") {
    Tally tally;
    tally.add("left out", 1, std::string(70'000, 'x'));
    CHECK(tally.remarks()[0] == "left out: '" + std::string(57, 'x') + "...' (line 1)");
}
