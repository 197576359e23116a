#include "relnet/domain/agenda.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// A cadence that leads past 9999-12-31 is one that never comes round.
std::optional<Day> next_if_any(const Cadence& cadence, Day from) {
    try {
        return next(cadence, from);
    } catch (const Error&) {
        return std::nullopt;
    }
}

Day anchor(const Schedule& schedule) { return schedule.last.value_or(schedule.added); }

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x80; });
}

bool same_tag(const std::string& one, const std::string& other) {
    if (one == other) return true;
    if (is_ascii(one) && is_ascii(other)) return false;
    return fold(one) == fold(other);
}

bool carries(const std::vector<std::string>& tags, const std::string& name) {
    return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) { return same_tag(tag, name); });
}

std::optional<Effective> from_tags(const std::vector<std::string>& tags, const Rules& rules) {
    const Rules::Named* shortest = nullptr;
    for (const auto& rule : rules.tags) {
        if (!carries(tags, rule.name)) continue;
        if (!shortest || pace(rule.cadence) < pace(shortest->cadence)) shortest = &rule;
    }
    if (!shortest) return std::nullopt;
    return Effective{shortest->cadence, "tag:" + shortest->name};
}

std::optional<Effective> from_relation(Relation relation, const Rules& rules) {
    if (relation == Relation::none) return std::nullopt;
    for (const auto& rule : rules.relations) {
        if (rule.name == to_word(relation)) return Effective{rule.cadence, "relation:" + rule.name};
    }
    return std::nullopt;
}

/// 2800 is "28", 3044 is "30.44".
std::string length_in_days(int hundredths) {
    return hundredths % 100 == 0 ? fmt::format("{}", hundredths / 100)
                                 : fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

/// "tag:friend" is "tag friend".
std::string rule_in_words(std::string_view from) {
    std::string words = show(from);
    if (const auto colon = words.find(':'); colon != std::string::npos) words[colon] = ' ';
    return words;
}

std::string explain_due(const Schedule& schedule, Day due, Day today) {
    if (schedule.planned) return (schedule.first_follow_up ? "first follow-up on " : "planned for ") + short_day(due, today);
    return fmt::format("{} {} + {} ({}) = {}", schedule.last ? "last" : "added", short_day(anchor(schedule), today),
                       to_string(*schedule.cadence), rule_in_words(schedule.cadence_from), short_day(due, today));
}

std::string explain_today(const Schedule& schedule, Day due, Day today) {
    auto words = fmt::format("; today {}: ", short_day(today, today));
    if (due >= today) return words + "due " + when(schedule, today);
    words += fmt::format("{} of {} (ratio {:.2f})", when(schedule, today), length_in_days(effective_pace(schedule)),
                         lateness_ratio(schedule, today));
    if (is_dormant(due, effective_pace(schedule), today)) words += ", dormant";
    return words;
}

std::string explain_snooze(const Schedule& schedule, Day today) {
    if (!schedule.snoozed_until || *schedule.snoozed_until <= today) return {};
    auto words = "; snoozed until " + short_day(*schedule.snoozed_until, today);
    if (!schedule.snoozed_why.empty()) words += " (" + show(schedule.snoozed_why) + ")";
    return words;
}

std::string explain_never(const Schedule& schedule) {
    if (schedule.cadence) return to_string(*schedule.cadence) + " leads past the year 9999: never due";
    return schedule.cadence_from == "own" ? "the cadence is switched off: never due" : "no cadence and no planned day: never due";
}

}  // namespace

std::string_view to_word(Status status) {
    switch (status) {
        case Status::never:
            return "";
        case Status::ok:
            return "ok";
        case Status::soon:
            return "soon";
        case Status::today:
            return "today";
        case Status::late:
            return "late";
        case Status::dormant:
            return "dormant";
    }
    return "";
}

std::optional<Day> due_day(const Schedule& schedule) {
    if (schedule.due) return schedule.due;
    if (schedule.planned) return schedule.planned;
    if (!schedule.cadence) return std::nullopt;
    return next_if_any(*schedule.cadence, anchor(schedule));
}

bool is_snoozed(const Schedule& schedule, Day today) { return schedule.snoozed_until && *schedule.snoozed_until > today; }

std::optional<Day> shown_day(const Schedule& schedule) {
    const auto due = due_day(schedule);
    if (!due || !schedule.snoozed_until) return due;
    return std::max(*due, *schedule.snoozed_until);
}

int effective_pace(const Schedule& schedule) { return schedule.cadence ? pace(*schedule.cadence) : pace_without_cadence; }

double lateness_ratio(const Schedule& schedule, Day today) {
    const auto due = due_day(schedule);
    return due ? (today - *due) * 100.0 / effective_pace(schedule) : 0;
}

bool is_dormant(Day due, int pace, Day today) { return std::int64_t{100} * (today - due) > std::int64_t{4} * pace; }

Status status_of(const Schedule& schedule, Day today, int within) {
    const auto due = due_day(schedule);
    if (!due) return Status::never;
    if (*due < today) return is_dormant(*due, effective_pace(schedule), today) ? Status::dormant : Status::late;
    if (*due == today) return Status::today;
    return *due - today <= within ? Status::soon : Status::ok;
}

bool more_urgent(const Person& one, const Person& other, Day today) {
    const auto due_one = due_day(one.schedule);
    const auto due_other = due_day(other.schedule);
    if (due_one.has_value() != due_other.has_value()) return due_one.has_value();
    if (due_one) {
        const std::int64_t late_one = today - *due_one;
        const std::int64_t late_other = today - *due_other;
        // Cross-multiplied, so that equal ratios are equal and no order hangs on a rounding.
        const auto weight_one = late_one * effective_pace(other.schedule);
        const auto weight_other = late_other * effective_pace(one.schedule);
        if (weight_one != weight_other) return weight_one > weight_other;
        if (late_one != late_other) return late_one > late_other;
    }
    const auto name_one = fold(one.name);
    const auto name_other = fold(other.name);
    return name_one != name_other ? name_one < name_other : one.uid < other.uid;
}

std::vector<std::size_t> dormant_turn(std::size_t n, Day today) {
    std::vector<std::size_t> turn;
    if (n == 0) return turn;
    const auto count = static_cast<std::int64_t>(n);
    const auto remainder = std::int64_t{3} * today.number() % count;
    const auto start = static_cast<std::size_t>(remainder < 0 ? remainder + count : remainder);
    for (std::size_t i = 0; i < std::min<std::size_t>(3, n); ++i) turn.push_back((start + i) % n);
    return turn;
}

std::string explain(const Person& person, Day today) {
    const auto& schedule = person.schedule;
    const auto due = due_day(schedule);
    if (!due) return explain_never(schedule);
    return explain_due(schedule, *due, today) + explain_today(schedule, *due, today) + explain_snooze(schedule, today);
}

std::string when(const Schedule& schedule, Day today) {
    const auto due = due_day(schedule);
    if (!due) return "never";
    const int late = today - *due;
    if (late > 0) return count_of(static_cast<std::size_t>(late), "day") + " late";
    if (late == 0) return "today";
    return late == -1 ? "tomorrow" : "in " + count_of(static_cast<std::size_t>(-late), "day");
}

Effective effective_cadence(std::string_view own, const std::vector<std::string>& tags, Relation relation, const Rules& rules) {
    if (own == "none") return {std::nullopt, "own"};
    if (const auto cadence = parse_iso_cadence(own)) return {cadence, "own"};
    if (const auto effective = from_tags(tags, rules)) return *effective;
    if (const auto effective = from_relation(relation, rules)) return *effective;
    if (rules.by_default) return {rules.by_default, "default"};
    return {};
}

}  // namespace relnet
