#include "relnet/domain/limit.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>

#include "relnet/domain/agenda.hpp"

using namespace relnet;

namespace {

const Day today{2026, 11, 21};

Person late_by(int days, int cadence, unsigned char number) {
    Person person;
    person.uid.bytes[15] = static_cast<unsigned char>(number * 37);
    person.id = number;
    person.name = "Person " + std::to_string(number);
    person.schedule.last = today - days - cadence;
    person.schedule.cadence = Cadence{cadence, Unit::day};
    return person;
}

/// Each less late than the one before, of one cadence, so that the order by ratio stays from day to day.
std::vector<Person> some_late(int count) {
    std::vector<Person> people;
    for (int i = 0; i < count; ++i) people.push_back(late_by(2 * count - i, 100, static_cast<unsigned char>(i)));
    return people;
}

std::vector<std::int64_t> ids(const std::vector<Person>& people) {
    std::vector<std::int64_t> found;
    for (const auto& person : people) found.push_back(person.id);
    return found;
}

}  // namespace

TEST_CASE("without a limit, or with few people, all of them are shown") {
    CHECK(share_of_day(some_late(9), 0, today).size() == 9);
    CHECK(share_of_day(some_late(5), 5, today).size() == 5);
    CHECK(share_of_day({}, 3, today).empty());
}

TEST_CASE("half of the places, rounded up, are for the most urgent, and the order given is kept") {
    for (int day = 0; day < 40; ++day) {
        const auto shown = ids(share_of_day(some_late(20), 5, today + day));
        REQUIRE(shown.size() == 5);
        CHECK(std::vector(shown.begin(), shown.begin() + 3) == std::vector<std::int64_t>{0, 1, 2});
        CHECK(std::ranges::is_sorted(shown));
    }
}

TEST_CASE("the same day shows the same people, whatever their order") {
    auto people = some_late(20);
    const auto shown = ids(share_of_day(people, 6, today));
    std::ranges::reverse(people);
    auto reversed = ids(share_of_day(people, 6, today));
    std::ranges::reverse(reversed);
    CHECK(shown == reversed);
}

TEST_CASE("everybody is shown within rest / places days, from any day on") {
    for (int count = 2; count < 40; ++count) {
        for (std::size_t limit = 1; limit < static_cast<std::size_t>(count); ++limit) {
            const std::size_t most_urgent = limit == 1 ? 0 : (limit + 1) / 2;
            const std::size_t rest = static_cast<std::size_t>(count) - most_urgent, places = limit - most_urgent;
            const int rounds = static_cast<int>((rest + places - 1) / places);
            for (const Day start : {today, today + 1, Day{1969, 12, 30}, Day{2, 1, 1}}) {
                std::set<std::int64_t> seen;
                for (int day = 0; day < rounds; ++day) {
                    auto people = some_late(count);
                    for (auto& person : people) person.schedule.last = *person.schedule.last + (start - today);
                    for (const auto id : ids(share_of_day(people, limit, start + day))) seen.insert(id);
                }
                CHECK(seen.size() == static_cast<std::size_t>(count));
            }
        }
    }
}

TEST_CASE("nobody is forgotten while the order by urgency changes and people come and go") {
    std::mt19937 random(3);
    std::vector<Person> people;
    for (unsigned char i = 0; i < 60; ++i)
        people.push_back(late_by(static_cast<int>(random() % 20), 20 + static_cast<int>(random() % 200), i));
    std::vector<int> unseen(people.size(), 0);
    for (int day = 0; day < 300; ++day) {
        std::vector<Person> late;
        for (const auto& person : people) {
            if (*due_day(person.schedule) <= today + day) late.push_back(person);
        }
        std::set<std::int64_t> shown;
        for (const auto id : ids(share_of_day(late, 8, today + day))) shown.insert(id);
        for (auto& person : people) {
            auto& days = unseen[static_cast<std::size_t>(person.id)];
            days = shown.contains(person.id) || *due_day(person.schedule) > today + day ? 0 : days + 1;
            CHECK(days < 60);
            if (shown.contains(person.id) && random() % 2 == 0) person.schedule.last = today + day;
        }
    }
}
