/// Something promised, by me to a contact or by a contact to me.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "relnet/domain/day.hpp"
#include "relnet/domain/person_ref.hpp"

namespace relnet {

/// Numbers are what is stored; only appended to.
enum class PromiseState { open = 0, kept, dropped };
std::string_view to_word(PromiseState);

struct Promise {
    Uid uid;
    std::int64_t id = 0;  ///< local number
    PersonRef contact;
    std::string text;
    Day made;
    std::optional<Day> by;
    bool they = false;  ///< the contact promised it to me
    PromiseState state = PromiseState::open;
    std::optional<Day> closed;  ///< the day it was kept or dropped
};

/// A promise without a day is looked at this long after it was made.
inline constexpr int promise_days = 14;

/// The day it was promised for, else two weeks after it was made.
Day promise_day(const Promise&);

/// Open, and its day is past.
bool is_late(const Promise&, Day today);

/// Whether `due` lists it: one of mine from its day on, one of theirs once it is late.
bool is_due(const Promise&, Day today);

}  // namespace relnet
