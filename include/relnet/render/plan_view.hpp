/// The coming days: the screen of `plan`, and its rows for programs.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "relnet/domain/plan.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

struct PlanScreen {
    Day today;
    Plan plan;
    std::size_t limit = 0;           ///< people a day; 0: any number
    std::optional<Day> quiet_until;  ///< after today
    bool anybody = true;             ///< somebody has a cadence or a planned day at all
    bool empty_book = false;         ///< nobody has been added at all
};

std::string plan_screen(const PlanScreen&, const Style&);

/// A row each person: the day, then the columns of `due` as they will be that day. Who has no place comes last, without a day.
/// Without `every_field` the rows hold the pipe's columns alone.
Listing plan_listing(const PlanScreen&, bool every_field);

/// The elements of `items` in relnet.plan/1: those of `due` as they will be that day, with the day in front.
std::vector<std::string> plan_items(const PlanScreen&);
/// The other members: "today", "until", "limit", "quiet_until", "later" and "dormant".
std::string plan_extra(const PlanScreen&);

}  // namespace relnet
