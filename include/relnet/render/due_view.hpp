/// Whom to get in touch with: the screen of `due`, its one-line form, and the rows for programs.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "relnet/domain/agenda.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// A yearly day that comes round soon.
struct DueDate {
    PersonRef contact;
    std::string kind;
    PartialDay on;
    Day next;
};

/// Something to bring up at the next talk with somebody who is due.
struct DueTopic {
    PersonRef contact;
    std::int64_t id = 0;  ///< of the note
    std::string text;
};

struct DueScreen {
    Day today;
    std::vector<Person> late;  ///< late and today, in the order shown; may be shorter than late_count
    std::vector<Person> soon;
    std::vector<Person> dormant;  ///< those shown
    std::size_t late_count = 0;
    std::size_t dormant_count = 0;
    std::vector<DueDate> dates;
    std::vector<News> news;
    std::vector<Promise> promises;  ///< due or late
    std::vector<DueTopic> topics;
    std::optional<Day> quiet_until;
    std::optional<Person> next;  ///< the first one due after today; nothing if nobody has a cadence or a planned day
    bool empty_book = false;     ///< nobody has been added at all
    bool filtered = false;       ///< only some were looked for
    bool day_off = false;        ///< today is none of the days people are planned for (due.days)
    bool hints = false;          ///< few interactions are logged yet
};

std::string due_screen(const DueScreen&, const Style&);

/// `due --all`: everybody in the order given; who is snoozed is marked with the day it ends.
std::string everyone_screen(const std::vector<Person>&, Day today, const Style&);

/// `due --why`: each person with the arithmetic.
std::string why_screen(const std::vector<Person>&, Day today, const Style&);

/// "4 due: Ada Lovelace (18 d), Grace Hopper (9 d), José García", without a newline; empty if nobody is.
std::string due_line(const std::vector<Person>& late, Day today);

/// The pipe's columns: handle, name, status, days, due, last, channel, cadence, tags.
/// Without `every_field` the rows hold these columns alone.
Listing due_listing(const std::vector<Person>&, Day today, bool every_field = true);

/// One element of `items` in relnet.due/1.
std::string due_json(const Person&, Day today);

/// {"contact","kind","on","next","in_days","years"}; years is null where the year is unknown.
std::string date_json(const DueDate&, Day today);

/// {"id","contact","text"}; the id is the note's.
std::string topic_json(const DueTopic&);

}  // namespace relnet
