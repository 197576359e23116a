/// Birthdays and other yearly days that are near.
#pragma once

#include <string>
#include <vector>

#include "relnet/render/due_view.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// A line each, in the order given. A 29 February that is kept on the 28th says so.
std::string dates_screen(const std::vector<DueDate>&, Day today, const Style&);

/// The pipe's columns: contact (the handle), kind, on, next, in_days, years.
Listing dates_listing(const std::vector<DueDate>&, Day today);

}  // namespace relnet
