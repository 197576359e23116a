/// What is due, in a few characters or one sentence: for prompts and status bars.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "relnet/render/due_view.hpp"
#include "relnet/render/listing.hpp"

namespace relnet {

struct StatusCounts {
    std::size_t due = 0;       ///< people late and due today
    std::size_t promises = 0;  ///< promises due
    std::size_t dates = 0;     ///< yearly days of the coming week
    bool birthdays = true;     ///< all of them are birthdays
    std::optional<Day> quiet_until;
};

/// "4!2": people due, "!", promises due; a part that is 0 is left out.
std::string status_short(const StatusCounts&);

/// "4 due, 2 promises, 1 birthday this week", or "Nothing is due."
std::string status_sentence(const StatusCounts&, Day today);

/// {"text","tooltip","class"}: the class is "due" or "clear". `late` are the first of those who are due. The texts are Pango
/// markup, as waybar takes them.
std::string status_waybar(const StatusCounts&, const std::vector<Person>& late, Day today);

/// {"schema":"relnet.status/1","today","due","promises","dates","quiet_until"}.
std::string status_json(const StatusCounts&, Day today);

/// The pipe's columns: due, promises, dates.
Listing status_listing(const StatusCounts&);

}  // namespace relnet
