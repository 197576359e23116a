/// When somebody is due, how late, and in which order: the rules of relnet-due(1) as pure functions of what was recorded and today.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/contact.hpp"

namespace relnet {

enum class Status { never, ok, soon, today, late, dormant };
std::string_view to_word(Status);  ///< "" for never

inline constexpr int soon_days = 7;

/// The day that is known already (Schedule::due); else planned, else anchor + cadence, else never. The anchor is the last contact, or the day the contact was added.
std::optional<Day> due_day(const Schedule&);

/// max(due, snoozed until): the first day `due` lists the person, but for a quiet rule.
std::optional<Day> shown_day(const Schedule&);

/// Hidden until a day that is still to come.
bool is_snoozed(const Schedule&, Day today);

/// In hundredths of a day: the cadence's pace, or 30 days where only a planned day is.
int effective_pace(const Schedule&);

/// Days late over the length of the cadence; negative before the due day, 0 where never due.
double lateness_ratio(const Schedule&, Day today);

/// More than four cadences late.
bool is_dormant(Day due, int pace, Day today);

/// `within` is how many days ahead counts as soon.
Status status_of(const Schedule&, Day today, int within = soon_days);

/// Latest first: lateness ratio, then days late, then name.
bool more_urgent(const Person&, const Person&, Day today);

/// The three of `n` dormant people (sorted by uid) whose turn it is today: indexes, at most three, going round the list.
std::vector<std::size_t> dormant_turn(std::size_t n, Day today);

/// The arithmetic in words: "last Tue 6 Oct + every 4 weeks (own) = Tue 3 Nov; today Sat 21 Nov: 18 days late of 28 (ratio 0.64)".
std::string explain(const Person&, Day today);

/// "18 days late", "today", "in 2 days", "never".
std::string when(const Schedule&, Day today);

/// The cadence that applies: the contact's own, else the shortest of its tags' (equal: by the tag's name), else its relation's, else
/// the default, else none.
struct Rules {
    struct Named {
        std::string name;
        Cadence cadence;
    };
    std::vector<Named> tags;       ///< sorted by name
    std::vector<Named> relations;
    std::optional<Cadence> by_default;
    std::optional<Day> quiet_until;  ///< a holiday: nobody is shown before
};
struct Effective {
    std::optional<Cadence> cadence;
    std::string from;
};
/// `own` is "" (by the rules), "none" (switched off) or ISO 8601.
Effective effective_cadence(std::string_view own, const std::vector<std::string>& tags, Relation, const Rules&);

}  // namespace relnet
