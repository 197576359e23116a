/// Counting what happened: one pass over the people and the talks of each.
///
///     StatsCounter counter({.today = today, .since = today - 364, .until = today});
///     counter.talk(today - 1, Channel::call);  // of Ada and Grace
///     counter.add(ada, 1);
///     counter.add(grace, 1);
///     counter.take();
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/agenda.hpp"

namespace relnet {

enum class StatsBy { month, week, channel, tag, relation, org, department, contact, gave, got };
std::string_view to_word(StatsBy);
/// Throws Error(Exit::usage) with the list and the nearest word.
StatsBy parse_stats_by(std::string_view);

struct Tally {
    std::string name;
    std::int64_t count = 0;
    bool operator==(const Tally&) const = default;
};

/// A person with how often we talked in the period.
struct PersonTally {
    Person person;
    std::int64_t count = 0;
};

/// Promises by what became of them: kept and dropped ones count on the day they were closed, open ones from the day they are late.
struct PromiseCount {
    std::int64_t kept = 0, dropped = 0, late = 0;
    std::int64_t all() const { return kept + dropped + late; }
    bool operator==(const PromiseCount&) const = default;
};

/// Months are "2026-05", weeks the ISO day they begin; both have their zeros, in order of time. All other tallies are above 0,
/// greatest first, then by name. A talk with two friends counts for each of them, so twice under the tag they share.
struct Stats {
    Day since, until;
    std::int64_t interactions = 0;
    std::int64_t people = 0;        ///< fed, and talked to in the period
    std::int64_t with_cadence = 0;  ///< active people with a cadence
    std::int64_t in_rhythm = 0;     ///< those of them who are not late
    std::vector<Tally> by_month, by_channel, by_tag, by_relation, gave, got;
    PromiseCount promises;            ///< mine
    PromiseCount their_promises;
    std::vector<Tally> rows;          ///< what was asked for by StatsPeriod::by
    std::vector<PersonTally> most;    ///< at most stats_top
    std::vector<PersonTally> fading;  ///< a ratio above 2, most talks first, at most stats_top
    std::vector<long> per_day;        ///< from `since` to `until`
};

inline constexpr std::size_t stats_top = 5;

struct StatsPeriod {
    Day today;
    std::optional<Day> since, until;  ///< without: from the first interaction, to today
    std::optional<StatsBy> by = {};
    Weekday week_start = Weekday::monday;
};

/// Memory: a counter a day, whatever the number of interactions.
class StatsCounter {
public:
    explicit StatsCounter(const StatsPeriod&);
    /// An interaction that counts, once, however many took part.
    void talk(Day on, Channel);
    void value(bool given, std::string_view kind);
    void add(const Promise&);
    /// A person with the number of talks in the period.
    void add(const Person&, std::int64_t talks, std::string_view org = {}, std::string_view department = {});
    Stats take();

private:
    std::uint32_t& day_count(Day);
    void tally(std::string_view org, std::string_view department, const Person&, std::int64_t talks);
    void judge(const Person&, std::int64_t talks);
    std::vector<Tally> by_month(const Stats&) const;
    std::vector<Tally> by_week(const Stats&) const;
    std::vector<Tally> by_channel() const;
    std::vector<Tally> asked_for(const Stats&);

    StatsPeriod period_;
    std::int32_t first_day_ = 0;  ///< of days_
    std::vector<std::uint32_t> days_;
    std::optional<Day> earliest_, latest_;
    std::array<std::int64_t, 8> channels_{};
    std::map<std::string, std::int64_t, std::less<>> tags_, relations_, gave_, got_, others_;
    std::vector<Tally> contact_rows_;
    Stats stats_;
};

/// Median days between days of contact, in any order; nothing for fewer than two different days.
std::optional<int> typical_gap(std::vector<Day> days);

}  // namespace relnet
