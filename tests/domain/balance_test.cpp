#include "relnet/domain/balance.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

Interaction talk(Day on, std::vector<Favour> gave, std::vector<Favour> got) {
    Interaction talk;
    talk.on = on;
    talk.gave = std::move(gave);
    talk.got = std::move(got);
    return talk;
}

}  // namespace

TEST_CASE("the balance counts by kind, the most frequent first") {
    const std::vector talks{talk(Day{2026, 3, 1}, {{"thanks", ""}, {"advice", "on the flat"}}, {}),
                            talk(Day{2026, 2, 1}, {{"advice", ""}}, {{"help", ""}})};
    const auto balance = balance_of(talks);
    CHECK(balance.gave == std::vector<Tally>{{"advice", 2}, {"thanks", 1}});
    CHECK(balance.got == std::vector<Tally>{{"help", 1}});
}

TEST_CASE("the last day something was given is found in any order, and an attempt gives nothing") {
    auto attempt = talk(Day{2026, 9, 1}, {{"gift", ""}}, {});
    attempt.answered = false;
    const std::vector talks{talk(Day{2026, 2, 1}, {{"advice", ""}}, {}), attempt, talk(Day{2026, 3, 1}, {{"thanks", ""}}, {}),
                            talk(Day{2026, 5, 1}, {}, {{"help", ""}})};
    CHECK(last_given(talks) == Day{2026, 3, 1});
    CHECK(balance_of(talks).gave.size() == 2);
    CHECK_FALSE(last_given({}).has_value());
}

TEST_CASE("thanks and gifts are no asking") {
    CHECK(is_ask("intro"));
    CHECK(is_ask("help"));
    CHECK_FALSE(is_ask("thanks"));
    CHECK_FALSE(is_ask("other"));
}
