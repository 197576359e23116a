#include "relnet/domain/stats.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::array<std::string_view, 10> by_words{"month", "week",       "channel", "tag",  "relation",
                                                    "org",   "department", "contact", "gave", "got"};

using Tallies = std::map<std::string, std::int64_t, std::less<>>;

void count(Tallies& tallies, std::string_view name, std::int64_t more) {
    if (name.empty() || more == 0) return;
    const auto found = tallies.find(name);
    if (found != tallies.end()) {
        found->second += more;
    } else {
        tallies.emplace(name, more);
    }
}

void sort_by_count(std::vector<Tally>& tallies) {
    std::sort(tallies.begin(), tallies.end(),
              [](const Tally& a, const Tally& b) { return a.count != b.count ? a.count > b.count : a.name < b.name; });
}

std::vector<Tally> sorted(const Tallies& tallies) {
    std::vector<Tally> rows;
    for (const auto& [name, count] : tallies) rows.push_back({name, count});
    sort_by_count(rows);
    return rows;
}

/// Keeps the greatest few, so that a million people leave only these behind.
void keep_top(std::vector<PersonTally>& top, const Person& person, std::int64_t talks) {
    const auto before = [](const PersonTally& a, const PersonTally& b) {
        return a.count != b.count ? a.count > b.count : fold(a.person.name) < fold(b.person.name);
    };
    if (top.size() == stats_top && top.back().count > talks) return;
    const PersonTally tally{person, talks};
    top.insert(std::upper_bound(top.begin(), top.end(), tally, before), tally);
    if (top.size() > stats_top) top.pop_back();
}

Day week_of(Day day, Weekday start) { return day - (static_cast<int>(day.weekday()) - static_cast<int>(start) + 7) % 7; }

bool is_fading(const Schedule& schedule, Day today) {
    const auto due = due_day(schedule);
    return due && std::int64_t{100} * (today - *due) > std::int64_t{2} * effective_pace(schedule);
}

}  // namespace

std::string_view to_word(StatsBy by) { return by_words.at(static_cast<std::size_t>(by)); }

StatsBy parse_stats_by(std::string_view typed) {
    const auto wanted = lower_ascii(trim(typed));
    const auto found = std::find(by_words.begin(), by_words.end(), wanted);
    if (found != by_words.end()) return static_cast<StatsBy>(found - by_words.begin());
    const std::vector<std::string> known(by_words.begin(), by_words.end());
    const auto near = nearest(wanted, known, 1);
    fail(Exit::usage, "cannot count by '" + std::string(typed) + "'",
         (near.empty() ? "" : "did you mean: " + near.front() + "\n") + "known: " + join(known, ", "));
}

StatsCounter::StatsCounter(const StatsPeriod& period) : period_(period) {
    if (!period.since) return;
    const auto until = period.until.value_or(period.today);
    first_day_ = period.since->number();
    if (until >= *period.since) days_.resize(static_cast<std::size_t>(until - *period.since) + 1);
}

void StatsCounter::talk(Day on, Channel channel) {
    ++day_count(on);
    ++stats_.interactions;
    const auto number = static_cast<std::size_t>(channel);
    ++channels_[number < channels_.size() ? number : 0];
}

void StatsCounter::value(bool given, std::string_view kind) { count(given ? gave_ : got_, kind, 1); }

void StatsCounter::add(const Promise& promise) {
    const bool open = promise.state == PromiseState::open;
    if (open && !is_late(promise, period_.today)) return;
    const Day on = open ? promise_day(promise) : promise.closed.value_or(promise_day(promise));
    if ((period_.since && on < *period_.since) || on > period_.until.value_or(period_.today)) return;
    auto& count = promise.they ? stats_.their_promises : stats_.promises;
    ++(open ? count.late : promise.state == PromiseState::kept ? count.kept : count.dropped);
}

std::uint32_t& StatsCounter::day_count(Day on) {
    if (period_.since && on >= *period_.since && on - *period_.since < static_cast<int>(days_.size())) {
        return days_[static_cast<std::size_t>(on - *period_.since)];
    }
    if (!earliest_ || on < *earliest_) earliest_ = on;
    if (!latest_ || on > *latest_) latest_ = on;
    if (days_.empty()) first_day_ = on.number();
    if (on.number() < first_day_) {
        // Days may come newest first: growing by half keeps the moves few.
        const auto more = std::max(static_cast<std::size_t>(first_day_ - on.number()), days_.size() / 2);
        days_.insert(days_.begin(), more, 0);
        first_day_ -= static_cast<std::int32_t>(more);
    }
    const auto place = static_cast<std::size_t>(on.number() - first_day_);
    if (place >= days_.size()) days_.resize(place + 1);
    return days_[place];
}

void StatsCounter::add(const Person& person, std::int64_t talks, std::string_view org, std::string_view department) {
    if (talks > 0) {
        ++stats_.people;
        tally(org, department, person, talks);
        keep_top(stats_.most, person, talks);
    }
    if (person.state == State::active) judge(person, talks);
}

void StatsCounter::tally(std::string_view org, std::string_view department, const Person& person, std::int64_t talks) {
    for (const auto& tag : person.tags) count(tags_, tag, talks);
    count(relations_, to_word(person.relation), talks);
    if (period_.by == StatsBy::org) count(others_, org, talks);
    if (period_.by == StatsBy::department) count(others_, department, talks);
    if (period_.by == StatsBy::contact) contact_rows_.push_back({person.handle, talks});
}

void StatsCounter::judge(const Person& person, std::int64_t talks) {
    if (person.schedule.cadence) {
        ++stats_.with_cadence;
        const auto status = status_of(person.schedule, period_.today);
        if (status != Status::late && status != Status::dormant) ++stats_.in_rhythm;
    }
    if (talks > 0 && is_fading(person.schedule, period_.today)) keep_top(stats_.fading, person, talks);
}

std::vector<Tally> StatsCounter::by_month(const Stats& stats) const {
    std::vector<Tally> rows;
    Day day = stats.since;
    for (const auto count : stats.per_day) {
        if (rows.empty() || day.day() == 1) rows.push_back({fmt::format("{:04}-{:02}", day.year(), day.month()), 0});
        rows.back().count += count;
        if (day < stats.until) day = day + 1;
    }
    return rows;
}

std::vector<Tally> StatsCounter::by_week(const Stats& stats) const {
    std::vector<Tally> rows;
    Day day = stats.since;
    for (const auto count : stats.per_day) {
        if (rows.empty() || day.weekday() == period_.week_start) rows.push_back({to_iso(week_of(day, period_.week_start)), 0});
        rows.back().count += count;
        if (day < stats.until) day = day + 1;
    }
    return rows;
}

std::vector<Tally> StatsCounter::by_channel() const {
    std::vector<Tally> rows;
    for (std::size_t i = 0; i < channels_.size(); ++i) {
        if (channels_[i] > 0) rows.push_back({std::string(to_word(static_cast<Channel>(i))), channels_[i]});
    }
    sort_by_count(rows);
    return rows;
}

std::vector<Tally> StatsCounter::asked_for(const Stats& stats) {
    switch (*period_.by) {
        case StatsBy::month:
            return stats.by_month;
        case StatsBy::week:
            return by_week(stats);
        case StatsBy::channel:
            return stats.by_channel;
        case StatsBy::tag:
            return stats.by_tag;
        case StatsBy::relation:
            return stats.by_relation;
        case StatsBy::gave:
            return stats.gave;
        case StatsBy::got:
            return stats.got;
        case StatsBy::org:
        case StatsBy::department:
            return sorted(others_);
        case StatsBy::contact:
            sort_by_count(contact_rows_);
            return std::move(contact_rows_);
    }
    return {};
}

Stats StatsCounter::take() {
    auto stats = std::move(stats_);
    stats.until = period_.until.value_or(std::max(period_.today, latest_.value_or(period_.today)));
    stats.since = period_.since.value_or(std::min(stats.until, earliest_.value_or(stats.until)));
    for (auto number = stats.since.number(); number <= stats.until.number(); ++number) {
        const auto place = static_cast<std::size_t>(number - first_day_);
        stats.per_day.push_back(number >= first_day_ && place < days_.size() ? static_cast<long>(days_[place]) : 0);
    }
    stats.by_month = by_month(stats);
    stats.by_channel = by_channel();
    stats.by_tag = sorted(tags_);
    stats.by_relation = sorted(relations_);
    stats.gave = sorted(gave_);
    stats.got = sorted(got_);
    if (period_.by) stats.rows = asked_for(stats);
    return stats;
}

std::optional<int> typical_gap(std::vector<Day> days) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    if (days.size() < 2) return std::nullopt;
    std::vector<int> gaps;
    for (std::size_t i = 1; i < days.size(); ++i) gaps.push_back(days[i] - days[i - 1]);
    std::sort(gaps.begin(), gaps.end());
    const auto middle = gaps.size() / 2;
    return gaps.size() % 2 == 1 ? gaps[middle] : (gaps[middle - 1] + gaps[middle] + 1) / 2;
}

}  // namespace relnet
