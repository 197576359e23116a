#include "relnet/domain/plan.hpp"

#include <algorithm>

#include "relnet/domain/agenda.hpp"

namespace relnet {
namespace {

/// Somebody who has no place yet.
struct Waiting {
    const Person* person;
    Day from;          ///< the first day they may be placed on
    bool planned;      ///< for a day to come, by hand
    bool met = false;  ///< a working day on or after `from` has been: from then on the plan of their own no longer leads
};

bool is_working(Day day, const PlanQuery& query) { return query.working[static_cast<std::size_t>(day.weekday())]; }

Day last_day(const PlanQuery& query) {
    static const Day end_of_time(9999, 12, 31);
    return query.today + std::min(query.days - 1, end_of_time - query.today);
}

/// Who waits for a place in the time; the dormant are only counted.
std::vector<Waiting> waiting_people(const std::vector<Person>& people, const PlanQuery& query, Plan& plan) {
    std::vector<Waiting> waiting;
    for (const auto& person : people) {
        const auto shown = shown_day(person.schedule);
        if (person.state != State::active || !shown) continue;
        const Day from = std::max({*shown, query.quiet_until.value_or(*shown), query.today});
        if (from > plan.last) continue;
        if (status_of(person.schedule, query.today) == Status::dormant) {
            ++plan.dormant;
            continue;
        }
        waiting.push_back({&person, from, person.schedule.planned && *person.schedule.planned >= query.today});
    }
    return waiting;
}

/// Takes who gets a place on `day` out of those who wait.
std::vector<Person> fill(Day day, std::size_t places, std::vector<Waiting>& waiting) {
    const auto later = std::partition(waiting.begin(), waiting.end(), [&](const Waiting& one) { return one.from <= day; });
    const auto first = waiting.begin();
    const auto end =
        places == 0 || static_cast<std::ptrdiff_t>(places) >= later - first ? later : first + static_cast<std::ptrdiff_t>(places);
    std::partial_sort(first, end, later, [&](const Waiting& a, const Waiting& b) {
        const bool own_a = a.planned && !a.met, own_b = b.planned && !b.met;
        return own_a != own_b ? own_a : more_urgent(*a.person, *b.person, day);
    });
    std::vector<Person> placed;
    for (auto one = first; one != end; ++one) placed.push_back(*one->person);
    for (auto one = end; one != later; ++one) one->met = true;
    waiting.erase(first, end);
    return placed;
}

}  // namespace

Plan plan_days(const std::vector<Person>& people, const PlanQuery& query) {
    Plan plan{.last = last_day(query)};
    auto waiting = waiting_people(people, query, plan);
    for (Day day = query.today;; day = day + 1) {
        if (is_working(day, query)) plan.days.push_back({day, fill(day, query.limit, waiting)});
        if (day == plan.last) break;
    }
    for (const auto& one : waiting) plan.later.push_back(*one.person);
    std::ranges::sort(plan.later, [&](const Person& a, const Person& b) { return more_urgent(a, b, plan.last); });
    return plan;
}

}  // namespace relnet
