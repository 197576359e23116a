#include "relnet/domain/plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <random>

#include "relnet/domain/agenda.hpp"

using namespace relnet;

namespace {

const Day today{2026, 11, 21};  // a Saturday
constexpr std::array<bool, 7> mondays_to_fridays{true, true, true, true, true, false, false};

Person due_on(Day due, int cadence, int number) {
    Person person;
    for (int byte = 0; byte < 2; ++byte)
        person.uid.bytes[14 + static_cast<std::size_t>(byte)] = static_cast<unsigned char>(number >> (8 - 8 * byte));
    person.id = number;
    person.name = "Person " + std::to_string(number);
    person.schedule.last = due - cadence;
    person.schedule.cadence = Cadence{cadence, Unit::day};
    return person;
}

Person planned_for(Day day, int number) {
    auto person = due_on(today + 500, 30, number);
    person.schedule.planned = day;
    return person;
}

std::map<Day, std::vector<std::int64_t>> ids(const Plan& plan) {
    std::map<Day, std::vector<std::int64_t>> found;
    for (const auto& day : plan.days) {
        for (const auto& person : day.people) found[day.day].push_back(person.id);
    }
    return found;
}

std::vector<Person> random_people(std::mt19937& random, int count) {
    std::vector<Person> people;
    for (int i = 0; i < count; ++i) {
        const int cadence = 5 + static_cast<int>(random() % 200);
        const int late = static_cast<int>(random() % static_cast<unsigned>(cadence)) - cadence / 3;
        people.push_back(random() % 6 == 0 ? planned_for(today + static_cast<int>(random() % 12) - 3, i)
                                           : due_on(today - late, cadence, i));
        if (random() % 8 == 0) people.back().schedule.snoozed_until = today + static_cast<int>(random() % 10);
    }
    return people;
}

PlanQuery random_query(std::mt19937& random) {
    PlanQuery query{
        .today = today + static_cast<int>(random() % 7), .days = 1 + static_cast<int>(random() % 20), .limit = 1 + random() % 6};
    if (random() % 2 == 0) query.working = mondays_to_fridays;
    if (random() % 4 == 0) query.quiet_until = query.today + static_cast<int>(random() % 9);
    return query;
}

Day first_day_of(const Person& person, const PlanQuery& query) {
    return std::max({*shown_day(person.schedule), query.today, query.quiet_until.value_or(query.today)});
}

/// First come, first served: everybody in the order they are shown gets the first working day with a place.
long lateness_of_greedy(const std::vector<Person>& people, const PlanQuery& query) {
    std::vector<std::pair<int, int>> jobs;  // first day, due day
    for (const auto& person : people) {
        if (status_of(person.schedule, query.today) == Status::dormant) continue;
        jobs.emplace_back(first_day_of(person, query).number(), due_day(person.schedule)->number());
    }
    std::sort(jobs.begin(), jobs.end());
    const int end = query.today.number() + query.days;
    std::map<int, std::size_t> taken;
    long total = 0;
    for (const auto& [from, due] : jobs) {
        if (from >= end) continue;
        int day = from;
        while (day < end &&
               (!query.working[static_cast<std::size_t>(Day::from_number(day).weekday())] || taken[day] == query.limit))
            ++day;
        ++taken[day];
        total += day - due;
    }
    return total;
}

long lateness_of(const Plan& plan) {
    long total = 0;
    for (const auto& day : plan.days) {
        for (const auto& person : day.people) total += day.day - *due_day(person.schedule);
    }
    for (const auto& person : plan.later) total += plan.last + 1 - *due_day(person.schedule);
    return total;
}

}  // namespace

TEST_CASE("the latest come first, so many a day, and who does not fit is named") {
    std::vector<Person> people;
    for (int i = 0; i < 7; ++i) people.push_back(due_on(today - 10 + i, 100, i));
    const auto plan = plan_days(people, {.today = today, .days = 3, .limit = 2});
    CHECK(ids(plan) == std::map<Day, std::vector<std::int64_t>>{{today, {0, 1}}, {today + 1, {2, 3}}, {today + 2, {4, 5}}});
    REQUIRE(plan.later.size() == 1);
    CHECK(plan.later[0].id == 6);
}

TEST_CASE("nobody is placed before they are due, awake and out of the quiet time") {
    auto snoozed = due_on(today - 5, 30, 1);
    snoozed.schedule.snoozed_until = today + 4;
    const std::vector<Person> people{due_on(today + 3, 30, 0), snoozed, due_on(today - 1, 30, 2)};
    PlanQuery query{.today = today, .days = 7};
    CHECK(ids(plan_days(people, query)) ==
          std::map<Day, std::vector<std::int64_t>>{{today, {2}}, {today + 3, {0}}, {today + 4, {1}}});
    query.quiet_until = today + 4;
    CHECK(ids(plan_days(people, query)) == std::map<Day, std::vector<std::int64_t>>{{today + 4, {1, 2, 0}}});
    query.quiet_until = today + 7;
    const auto plan = plan_days(people, query);
    CHECK(ids(plan).empty());
    CHECK(plan.later.empty());
}

TEST_CASE("only working days are filled, and the days of the week that are none are not there") {
    const auto plan = plan_days({due_on(today, 30, 0)}, {.today = today, .days = 7, .working = mondays_to_fridays});
    CHECK(plan.days.size() == 5);
    CHECK(ids(plan) == std::map<Day, std::vector<std::int64_t>>{{Day{2026, 11, 23}, {0}}});
}

TEST_CASE("who was planned for a day keeps it, before the most urgent") {
    std::vector<Person> people;
    for (int i = 0; i < 6; ++i) people.push_back(due_on(today - 20, 30, i));
    people.push_back(planned_for(today + 1, 6));
    const auto plan = ids(plan_days(people, {.today = today, .days = 4, .limit = 2}));
    CHECK(plan.at(today + 1) == std::vector<std::int64_t>{6, 2});
    // A day that is past is no longer anybody's own: ten days late of thirty is less than twenty of thirty.
    people.back() = planned_for(today - 10, 6);
    CHECK(ids(plan_days(people, {.today = today, .days = 4, .limit = 2})).at(today + 3) == std::vector<std::int64_t>{6});
}

TEST_CASE("a plan for a day off leads on the next working day") {
    std::vector<Person> people{planned_for(today + 1, 9)};
    for (int i = 0; i < 4; ++i) people.push_back(due_on(today - 20, 30, i));
    const auto plan = ids(plan_days(people, {.today = today, .days = 7, .limit = 1, .working = mondays_to_fridays}));
    CHECK(plan.at(Day{2026, 11, 23}) == std::vector<std::int64_t>{9});
}

TEST_CASE("more people planned for one day than it has places go on, by urgency") {
    std::vector<Person> people{due_on(today - 20, 30, 0)};
    for (int i = 1; i < 4; ++i) people.push_back(planned_for(today, i));
    const auto plan = ids(plan_days(people, {.today = today, .days = 4, .limit = 2}));
    CHECK(plan.at(today) == std::vector<std::int64_t>{1, 2});
    CHECK(plan.at(today + 1) == std::vector<std::int64_t>{0, 3});
}

TEST_CASE("dormant, archived and never due people are not in it; the dormant are counted") {
    auto archived = due_on(today, 30, 1);
    archived.state = State::archived;
    Person never;
    const auto plan = plan_days({due_on(today - 200, 30, 0), archived, never}, {.today = today});
    CHECK(ids(plan).empty());
    CHECK(plan.later.empty());
    CHECK(plan.dormant == 1);
}

TEST_CASE("no limit puts everybody on their first day, and a week without working days leaves all for later") {
    std::vector<Person> people;
    for (int i = 0; i < 30; ++i) people.push_back(due_on(today - i, 30, i));
    CHECK(plan_days(people, {.today = today, .limit = 0}).days[0].people.size() == 30);
    CHECK(plan_days(people, {.today = today, .working = {}}).later.size() == 30);
}

TEST_CASE("the plan ends with the last day there is") {
    const Day end{9999, 12, 31};
    const auto plan = plan_days({due_on(end - 1, 30, 0), due_on(end, 30, 1)}, {.today = end - 1, .days = 30, .limit = 1});
    CHECK(plan.last == end);
    CHECK(ids(plan) == std::map<Day, std::vector<std::int64_t>>{{end - 1, {0}}, {end, {1}}});
}

TEST_CASE("over random loads no day is over its limit, nobody is lost or too early, and no place is empty while somebody waits") {
    std::mt19937 random(1);
    for (int round = 0; round < 400; ++round) {
        const auto people = random_people(random, static_cast<int>(random() % 60));
        const auto query = random_query(random);
        const auto plan = plan_days(people, query);
        std::map<std::int64_t, Day> day_of;
        for (const auto& day : plan.days) {
            CHECK(day.people.size() <= query.limit);
            CHECK(query.working[static_cast<std::size_t>(day.day.weekday())]);
            for (const auto& person : day.people) CHECK(day_of.emplace(person.id, day.day).second);
        }
        for (const auto& person : plan.later) CHECK(day_of.emplace(person.id, plan.last + 1).second);
        std::size_t dormant = 0;
        for (const auto& person : people) {
            const Day from = first_day_of(person, query);
            const bool is_dormant = status_of(person.schedule, query.today) == Status::dormant;
            if (is_dormant && from <= plan.last) ++dormant;
            const auto placed = day_of.find(person.id);
            CHECK((placed != day_of.end()) == (!is_dormant && from <= plan.last));
            if (placed == day_of.end()) continue;
            CHECK(placed->second >= from);
            for (const auto& day : plan.days) {
                if (day.day >= from && day.day < placed->second) CHECK(day.people.size() == query.limit);
            }
        }
        CHECK(plan.dormant == dormant);
    }
}

TEST_CASE("over random loads the lateness in all is no more than that of first come, first served") {
    std::mt19937 random(2);
    for (int round = 0; round < 400; ++round) {
        const auto people = random_people(random, static_cast<int>(random() % 80));
        const auto query = random_query(random);
        CHECK(lateness_of(plan_days(people, query)) <= lateness_of_greedy(people, query));
    }
}

TEST_CASE("planning anew each morning reaches everybody who is late within late / limit working days") {
    std::mt19937 random(4);
    for (int round = 0; round < 60; ++round) {
        std::vector<Person> people;
        const int count = 1 + static_cast<int>(random() % 40);
        for (int i = 0; i < count; ++i) {
            const int cadence = 60 + static_cast<int>(random() % 300);
            people.push_back(due_on(today - static_cast<int>(random() % 60), cadence, i));
        }
        auto query = random_query(random);
        query.today = today;
        query.quiet_until.reset();
        int needed = static_cast<int>((people.size() + query.limit - 1) / query.limit);
        for (; needed > 0; query.today = query.today + 1) {
            const auto plan = plan_days(people, query);
            if (plan.days.empty() || plan.days[0].day != query.today) continue;
            for (const auto& met : plan.days[0].people) {
                std::erase_if(people, [&](const Person& person) { return person.id == met.id; });
            }
            --needed;
        }
        CHECK(people.empty());
    }
}

TEST_CASE("under a load that can be carried nobody falls dormant in two years, however short the cadences of others") {
    std::mt19937 random(5);
    for (int round = 0; round < 6; ++round) {
        std::vector<Person> people;
        for (double load = 0; load < 0.85 * 3 * 5 / 7;) {
            const int cadence = 5 + static_cast<int>(random() % 200);
            load += 1.0 / cadence;
            people.push_back(due_on(today + static_cast<int>(random() % static_cast<unsigned>(cadence)) - cadence / 2, cadence,
                                    static_cast<int>(people.size())));
        }
        for (int day = 0; day < 700; ++day) {
            const auto plan = plan_days(people, {.today = today + day, .days = 1, .limit = 3, .working = mondays_to_fridays});
            CHECK(plan.dormant == 0);
            if (plan.days.empty()) continue;
            for (const auto& met : plan.days[0].people) people[static_cast<std::size_t>(met.id)].schedule.last = today + day;
        }
    }
}
