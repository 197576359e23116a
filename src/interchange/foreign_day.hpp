/// Days as other programs write them. No locale, no guess: a day that could be two days is said to be so.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "relnet/domain/date_words.hpp"
#include "relnet/domain/day.hpp"

namespace relnet {

struct ForeignDay {
    enum class Kind {
        empty,       ///< nothing, or all zeros: no day
        day,         ///< `on`
        text,        ///< not understood: "circa 1800", a year of two digits
        impossible,  ///< numbers that no calendar has: 9999/99/99
        ambiguous,   ///< 3/4/1990 without an order
    };
    Kind kind = Kind::empty;
    PartialDay on;
};

/// "1990-04-12", "19900412", "--0412", "--04-12", "1990-04", "1990", any of them with a time behind it (cut off, no zone shift),
/// "12 Mar 2021", "Mar 12, 2021", "31.12.1990", and 12/31/1990 by `order` or where only one reading is a day. The year 1604 is
/// Apple's for none, as is 0000. `7-Feb-22` only with `short_years`, as 2022.
ForeignDay read_foreign_day(std::string_view text, DateOrder order, bool short_years = false);

/// By %d %m %Y %b %B, with %H %M %S read and dropped. Nothing where the text is not of this form or no such day.
std::optional<PartialDay> read_day_by_format(std::string_view text, std::string_view format);

/// Throws Error(Exit::usage) for a format that read_day_by_format does not know, %y above all.
void check_day_format(std::string_view format);

/// The whole day, where all three parts are known.
std::optional<Day> whole_day(const PartialDay&);

}  // namespace relnet
