#include "relnet/render/plan_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/agenda.hpp"
#include "relnet/render/due_view.hpp"
#include "relnet/render/sentence.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

constexpr std::size_t most_named = 8;

std::string day_name(Day day, Day today) {
    const auto name = fmt::format("{} {} {}", weekday_full_name(day), day.day(), full_month_name(day.month()));
    const auto dated = day.year() == today.year() ? name : fmt::format("{} {}", name, day.year());
    return day == today ? dated + " (today)" : day - today == 1 ? dated + " (tomorrow)" : dated;
}

/// "due" on the very day, "18 days late" after it.
Cell lateness_cell(const Person& person, Day day) {
    auto cell = when_cell(person, day);
    if (due_day(person.schedule) == day) cell.text = person.schedule.planned ? "planned" : "due";
    return cell;
}

std::vector<Cell> person_row(const Person& person, Day day) {
    const bool has_rhythm = !person.schedule.planned || due_day(person.schedule) != day;
    return {{" "},
            handle_cell(person.handle),
            name_cell(person.name),
            lateness_cell(person, day),
            has_rhythm ? cadence_cell(person) : dim_cell(""),
            channel_cell(person),
            last_cell(person, day),
            tags_cell(person)};
}

/// Days on which nobody is planned are named together.
Cell heading_of(const PlannedDay& first, const PlannedDay& last, Day today) {
    if (!first.people.empty()) return {day_name(first.day, today), Tone::name, true};
    const auto days = first.day == last.day ? day_name(first.day, today)
                                            : short_day(first.day, today) + " to " + short_day(last.day, today);
    return {days + ": nobody", Tone::dim, true};
}

Table rows_of(const PlanScreen& screen) {
    Table table;
    table.columns = {{"", 0},        {"", 0, false, 1},    {"", 0},    {"due", 0, true}, {"why", 3},
                     {"channel", 2}, {"last", 0, true, 2}, {"tags", 1}};
    table.names = 2;
    table.long_name = long_person_name;
    const auto& days = screen.plan.days;
    for (std::size_t first = 0, next = 0; first < days.size(); first = next) {
        next = first + 1;
        while (days[first].people.empty() && next < days.size() && days[next].people.empty()) ++next;
        if (!table.rows.empty()) table.rows.emplace_back();
        table.rows.push_back({heading_of(days[first], days[next - 1], screen.today)});
        for (const auto& person : days[first].people) table.rows.push_back(person_row(person, days[first].day));
    }
    return table;
}

std::size_t planned_count(const Plan& plan) {
    std::size_t count = 0;
    for (const auto& day : plan.days) count += day.people.size();
    return count;
}

std::string counts(const PlanScreen& screen) {
    const auto people = count_of(planned_count(screen.plan), "person", "people");
    return screen.limit == 0 ? people : fmt::format("{}, at most {} a day", people, screen.limit);
}

std::string span(const PlanScreen& screen) {
    if (screen.plan.last == screen.today) return short_day(screen.today, screen.today);
    return short_day(screen.today, screen.today) + " to " + short_day(screen.plan.last, screen.today);
}

std::string later_text(const PlanScreen& screen) {
    const auto& later = screen.plan.later;
    if (later.empty()) return {};
    std::vector<std::string> who;
    for (std::size_t i = 0; i < std::min(later.size(), most_named); ++i) who.push_back(show(later[i].name));
    if (later.size() > most_named) who.push_back(fmt::format("{} more", later.size() - most_named));
    return fmt::format("Later, {} without a place: {}.", later.size(), list_of(who));
}

std::string dormant_text(const PlanScreen& screen) {
    if (screen.plan.dormant == 0) return {};
    return fmt::format("Dormant, {}, not planned: relnet due --dormant", screen.plan.dormant);
}

std::string quiet_text(const PlanScreen& screen) {
    if (!screen.quiet_until) return {};
    return fmt::format("Quiet until {}: nobody before. To end it: relnet snooze --all --off",
                       short_day(*screen.quiet_until, screen.today));
}

std::string remarks(const PlanScreen& screen, const Style& style) {
    std::string text;
    for (const auto& remark : {later_text(screen), dormant_text(screen)}) {
        if (!remark.empty()) text += wrapped(remark, style);
    }
    return text;
}

std::string nobody(const PlanScreen& screen, const Style& style) {
    if (!screen.anybody) return wrapped(screen.empty_book ? nobody_here : no_cadence, style);
    auto text = screen.quiet_until ? quiet_text(screen)
                                   : fmt::format("Nobody is due from today to {}.", short_day(screen.plan.last, screen.today));
    if (screen.plan.days.empty())
        text = "None of the days to " + short_day(screen.plan.last, screen.today) + " is one of yours (due.days).";
    return wrapped(text, style) + remarks(screen, style);
}

}  // namespace

std::string plan_screen(const PlanScreen& screen, const Style& style) {
    if (planned_count(screen.plan) == 0) return nobody(screen, style);
    auto text = heading({span(screen), Tone::name}, {counts(screen), Tone::dim}, style);
    if (screen.quiet_until) text += wrapped(quiet_text(screen), style);
    text += "\n" + to_text(rows_of(screen), style);
    while (text.ends_with("\n\n")) text.pop_back();
    const auto last = remarks(screen, style);
    return last.empty() ? text : text + "\n" + last;
}

Listing plan_listing(const PlanScreen& screen, bool every_field) {
    Listing listing{person_fields(), 10, {}};
    listing.fields.insert(listing.fields.begin(), "day");
    const auto add = [&](const Person& person, Day day, std::string where) {
        auto values = every_field ? person_values(person, day) : person_columns(person, day);
        values.insert(values.begin(), std::move(where));
        listing.rows.push_back(std::move(values));
    };
    for (const auto& [day, people] : screen.plan.days) {
        for (const auto& person : people) add(person, day, to_iso(day));
    }
    for (const auto& person : screen.plan.later) add(person, screen.today, "");
    return listing;
}

std::vector<std::string> plan_items(const PlanScreen& screen) {
    std::vector<std::string> items;
    for (const auto& [day, people] : screen.plan.days) {
        for (const auto& person : people) {
            items.push_back(fmt::format("{{\"day\":\"{}\",{}", to_iso(day), due_json(person, day).substr(1)));
        }
    }
    return items;
}

std::string plan_extra(const PlanScreen& screen) {
    JsonWriter json;
    json.object().key("today").day(screen.today).key("until").day(screen.plan.last).key("limit");
    if (screen.limit == 0)
        json.null();
    else
        json.number(static_cast<std::int64_t>(screen.limit));
    json.key("quiet_until").day(screen.quiet_until).key("later").array();
    for (const auto& person : screen.plan.later) json.person(reference(person));
    const auto object = json.end().key("dormant").number(static_cast<std::int64_t>(screen.plan.dormant)).end().take();
    return object.substr(1, object.size() - 2);
}

}  // namespace relnet
