/// The coming days with at most so many people each: the rules of relnet-plan(1) as a pure function.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "relnet/domain/contact.hpp"

namespace relnet {

struct PlanQuery {
    Day today;
    int days = 7;                                                           ///< counted from today, today included
    std::size_t limit = 5;                                                  ///< people a day; 0: any number
    std::array<bool, 7> working{true, true, true, true, true, true, true};  ///< from Monday
    std::optional<Day> quiet_until;
};

struct PlannedDay {
    Day day;
    std::vector<Person> people;  ///< whose day it is by their own plan first, then the most urgent
};

struct Plan {
    Day last;                      ///< the last day looked at
    std::vector<PlannedDay> days;  ///< the working days of the time, those without anybody too
    std::vector<Person> later;     ///< shown within the time, but without a place; most urgent first
    std::size_t dormant = 0;       ///< shown within the time, but left to `due --dormant`
};

/// Everybody who is late or becomes due within the days gets the first day from their shown day on that has a place for them. On
/// each day go first those who were planned for it by hand, then the most urgent of who is waiting, as `due` would rank them that
/// morning. So no place stays empty while somebody waits, and nobody is left out in silence.
Plan plan_days(const std::vector<Person>&, const PlanQuery&);

}  // namespace relnet
