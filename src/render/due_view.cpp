#include "relnet/render/due_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/sentence.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"
#include "render/promises.hpp"

namespace relnet {
namespace {

/// "work anniversary" fits; what is longer is written out by `relnet dates`.
constexpr int longest_kind = 16;

Table due_table() {
    Table table;
    table.columns = {{"", 0},        {"", 0, false, 1},    {"", 0},    {"due", 0, true}, {"why", 3},
                     {"channel", 2}, {"last", 0, true, 2}, {"tags", 1}};
    table.names = 2;
    table.long_name = long_person_name;
    return table;
}

std::vector<Cell> person_row(const Person& person, Day today, bool marked) {
    const auto when = when_cell(person, today);
    return {{marked ? "!" : " ", marked ? when.tone : Tone::plain},
            handle_cell(person.handle),
            name_cell(person.name),
            when,
            cadence_cell(person),
            channel_cell(person),
            last_cell(person, today),
            tags_cell(person)};
}

std::string date_in_words(const DueDate& date, Day today) {
    const auto day = short_day(date.next, today);
    if (!date.on.year) return "on " + day;
    const int years = date.next.year() - *date.on.year;
    return date.kind == "birthday" ? fmt::format("turns {} on {}", years, day) : fmt::format("{} years on {}", years, day);
}

std::string in_days(int days) { return days == 0 ? "today" : days == 1 ? "tomorrow" : fmt::format("in {} days", days); }

std::vector<Cell> date_row(const DueDate& date, Day today) {
    return {{" "},
            handle_cell(date.contact.handle),
            name_cell(date.contact.name),
            {in_days(date.next - today), Tone::good},
            dim_cell(fit(show(date.kind), longest_kind)),
            {date_in_words(date, today), Tone::dim, true}};
}

std::string days_ago(int days) { return days == 0 ? "today" : days == 1 ? "yesterday" : fmt::format("{} days ago", days); }

std::vector<Cell> text_row(const PersonRef& contact, const std::string& text, std::string tail) {
    return {{" "}, handle_cell(contact.handle), {text, Tone::plain, true, std::move(tail)}};
}

std::vector<Cell> news_row(const News& news, Day today) {
    return text_row(news.contact, news_in_words(news), days_ago(today - news.on));
}

std::vector<Cell> promise_row(const Promise& promise, Day today) {
    auto tail = "since " + day_month(promise.made, today);
    if (promise.by) tail = "by " + (*promise.by == today ? "today" : day_month(*promise.by, today));
    const auto who = promise.they ? "promised you" : "you promised";
    return text_row(promise.contact, fmt::format("{} [{}]: {}", who, promise.id, show(promise.text)), std::move(tail));
}

std::vector<Cell> topic_row(const DueTopic& topic) {
    return text_row(topic.contact, fmt::format("next time [{}]: {}", topic.id, show(topic.text)), "");
}

void append_people(Table& table, const std::vector<Person>& people, Day today, bool marked) {
    for (const auto& person : people) table.rows.push_back(person_row(person, today, marked));
}

void append_gap(Table& table) {
    if (!table.rows.empty() && !table.rows.back().empty()) table.rows.emplace_back();
}

Table all_rows(const DueScreen& screen) {
    auto table = due_table();
    append_people(table, screen.late, screen.today, true);
    if (screen.late_count > screen.late.size()) {
        table.rows.push_back(
            {dim_cell(" "), {fmt::format("{} more: relnet due -n 0", screen.late_count - screen.late.size()), Tone::dim, true}});
    }
    append_gap(table);
    append_people(table, screen.soon, screen.today, false);
    for (const auto& date : screen.dates) table.rows.push_back(date_row(date, screen.today));
    for (const auto& news : screen.news) table.rows.push_back(news_row(news, screen.today));
    append_gap(table);
    for (const auto& promise : screen.promises) table.rows.push_back(promise_row(promise, screen.today));
    for (const auto& topic : screen.topics) table.rows.push_back(topic_row(topic));
    append_gap(table);
    if (screen.dormant.empty()) return table;
    table.rows.push_back({{"Dormant: later than 4 cadences", Tone::dim, true}});
    append_people(table, screen.dormant, screen.today, false);
    if (screen.dormant_count > screen.dormant.size()) {
        table.rows.push_back(
            {dim_cell(" "),
             {fmt::format("{} more: relnet due --dormant", screen.dormant_count - screen.dormant.size()), Tone::dim, true}});
    }
    return table;
}

std::string counts(const DueScreen& screen) {
    std::vector<std::string> parts;
    const auto add = [&](std::size_t count, std::string_view words) {
        if (count > 0) parts.push_back(fmt::format("{} {}", count, words));
    };
    const bool birthdays =
        std::all_of(screen.dates.begin(), screen.dates.end(), [](const DueDate& d) { return d.kind == "birthday"; });
    add(screen.late_count, "due");
    add(screen.soon.size(), "soon");
    if (!screen.dates.empty()) parts.push_back(count_of(screen.dates.size(), birthdays ? "birthday" : "date"));
    add(screen.news.size(), "news");
    if (!screen.promises.empty()) parts.push_back(count_of(screen.promises.size(), "promise"));
    add(screen.dormant_count, "dormant");
    return join(parts, ", ");
}

std::string full_day(Day day) {
    return fmt::format("{} {} {} {}", weekday_full_name(day), day.day(), full_month_name(day.month()), day.year());
}

std::string day_off(Day today, const Style& style) {
    std::string text;
    for (const auto& line : wrap(weekday_full_name(today) + " is not one of your days (due.days)", style.width)) {
        text += paint(style, Tone::dim, line) + "\n";
    }
    return text;
}

/// What to say where nobody is due.
std::string nobody(const DueScreen& screen, const Style& style) {
    if (screen.quiet_until) {
        const auto text = fmt::format("Quiet until {}: nobody is shown before.\nTo end it: relnet snooze --all --off",
                                      short_day(*screen.quiet_until, screen.today));
        return wrapped(text, style);
    }
    if (screen.filtered) return "Nobody of them is due today.\n";
    if (screen.next) {
        const auto day = shown_day(screen.next->schedule).value_or(screen.today);
        const auto text = fmt::format("Nobody is due today. Next: {} {} ({}).", show(screen.next->name),
                                      in_days(day - screen.today), short_day(day, screen.today));
        return wrapped(text, style);
    }
    if (screen.dormant_count > 0) return "Nobody is due today.\n";
    return wrapped(screen.empty_book ? nobody_here : no_cadence, style);
}

std::string hint(const DueScreen& screen, const Style& style) {
    if (!screen.hints || !style.hints || screen.late.empty()) return {};
    const auto handle = show(screen.late.front().handle);
    const auto log = fmt::format("relnet log {} \"...\"  when done", handle);
    const auto snooze = fmt::format("relnet snooze {} 1w  for later", handle);
    const bool fits = width(log) + 5 + width(snooze) <= style.width;
    Line line(style);
    auto text = "\n" + line.put(0, dim_cell(fits ? log + "     " + snooze : log)).take();
    return fits ? text : text + line.put(0, dim_cell(snooze)).take();
}

}  // namespace

std::string due_screen(const DueScreen& screen, const Style& style) {
    const auto table = all_rows(screen);
    const bool lonely = screen.late_count == 0;
    if (lonely && table.rows.empty()) return nobody(screen, style);
    auto text = heading({full_day(screen.today), Tone::name}, {counts(screen), Tone::dim}, style);
    if (screen.day_off) text += day_off(screen.today, style);
    text += "\n";
    if (lonely) text += nobody(screen, style) + "\n";
    auto rows = to_text(table, style);
    while (rows.ends_with("\n\n")) rows.pop_back();
    return text + rows + hint(screen, style);
}

std::string everyone_screen(const std::vector<Person>& people, Day today, const Style& style) {
    auto table = due_table();
    table.columns.insert(table.columns.begin() + 7, Column{"snoozed", 0});
    for (const auto& person : people) {
        const auto due = due_day(person.schedule);
        auto row = person_row(person, today, due && *due <= today);
        const auto& snoozed = person.schedule.snoozed_until;
        const bool asleep = snoozed && *snoozed > today;
        row.insert(row.begin() + 7, dim_cell(asleep ? "snoozed to " + day_month(*snoozed, today) : ""));
        table.rows.push_back(std::move(row));
    }
    return to_text(table, style);
}

std::string why_screen(const std::vector<Person>& people, Day today, const Style& style) {
    std::string text;
    for (const auto& person : people) {
        if (!text.empty()) text += "\n";
        Line line(style);
        const auto handle = handle_cell(person.handle);
        text += line.put(0, handle).put(width(handle.text) + 2, name_cell(person.name)).take();
        for (auto& piece : wrap(explain(person, today), style.width - 2)) text += line.put(2, {std::move(piece)}).take();
    }
    return text;
}

std::string due_line(const std::vector<Person>& late, Day today) {
    std::vector<std::string> names;
    for (const auto& person : late) {
        const int days = today - due_day(person.schedule).value_or(today);
        names.push_back(show(person.name) + (days > 0 ? fmt::format(" ({} d)", days) : ""));
    }
    return names.empty() ? std::string{} : fmt::format("{} due: {}", names.size(), join(names, ", "));
}

Listing due_listing(const std::vector<Person>& people, Day today, bool every_field) {
    Listing listing{person_fields(), 9, {}};
    listing.rows.reserve(people.size());
    for (const auto& person : people) listing.rows.push_back(every_field ? person_values(person, today) : person_columns(person, today));
    return listing;
}

std::string due_json(const Person& person, Day today) {
    const auto& schedule = person.schedule;
    const auto due = due_day(schedule);
    JsonWriter json;
    json.object().key("uid").text(to_string(person.uid)).key("id").number(person.id);
    json.key("handle").text(person.handle).key("name").text(person.name);
    json.key("status").text_or_null(to_word(status_of(schedule, today))).key("due").day(due);
    if (due) {
        json.key("days_late").number(today - *due).key("ratio").decimal(lateness_ratio(schedule, today), 2);
    } else {
        json.key("days_late").null().key("ratio").null();
    }
    write_cadence(json, schedule);
    json.key("planned").day(schedule.planned);
    write_last(json, schedule);
    json.key("snoozed_until").day(schedule.snoozed_until);
    json.key("relation").text_or_null(to_word(person.relation)).key("core").flag(person.core);
    write_texts(json, "tags", person.tags);
    return json.take();
}

std::string date_json(const DueDate& date, Day today) {
    JsonWriter json;
    json.object().key("contact").person(date.contact).key("kind").text(date.kind).key("on").text(to_iso(date.on));
    json.key("next").day(date.next).key("in_days").number(date.next - today).key("years");
    if (date.on.year) {
        json.number(date.next.year() - *date.on.year);
    } else {
        json.null();
    }
    return json.take();
}

std::string topic_json(const DueTopic& topic) {
    JsonWriter json;
    return json.object().key("id").number(topic.id).key("contact").person(topic.contact).key("text").text(topic.text).end().take();
}

}  // namespace relnet
