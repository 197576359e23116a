#include "render/person.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

std::string iso_or_nothing(const std::optional<Day>& day) { return day ? to_iso(*day) : std::string{}; }

}  // namespace

Cell handle_cell(std::string_view handle) { return {show(handle), Tone::handle}; }
Cell name_cell(std::string_view name) { return {show(name), Tone::name}; }
Cell dim_cell(std::string text) { return {std::move(text), Tone::dim}; }

Cell tags_cell(const Person& person) {
    std::string text;
    for (const auto& tag : person.tags) text.append(text.empty() ? "+" : " +").append(show(tag));
    return dim_cell(std::move(text));
}

Cell when_cell(const Person& person, Day today) {
    const auto due = due_day(person.schedule);
    if (!due) return {};
    // One and a half cadences since the last contact is half a cadence past the due day.
    const bool alarm = lateness_ratio(person.schedule, today) > 0.5;
    return {when(person.schedule, today), alarm ? Tone::alarm : *due <= today ? Tone::due : Tone::good};
}

Cell cadence_cell(const Person& person) {
    const auto& schedule = person.schedule;
    if (schedule.planned) return dim_cell(schedule.first_follow_up ? "follow-up" : "planned");
    return dim_cell(schedule.cadence ? "every " + to_short(*schedule.cadence) : "");
}

Cell channel_cell(const Person& person) {
    const auto& schedule = person.schedule;
    const bool known = schedule.last && schedule.last_channel != Channel::other;
    return dim_cell(known ? std::string(to_word(schedule.last_channel)) : "");
}

Cell last_cell(const Person& person, Day today) {
    return dim_cell(person.schedule.last ? day_month(*person.schedule.last, today) : "never");
}

Schedule live_schedule(const Person& person) {
    auto schedule = person.schedule;
    if (person.state == State::active) return schedule;
    schedule.planned.reset();
    schedule.cadence.reset();
    return schedule;
}

const std::vector<std::string>& person_fields() {
    static const std::vector<std::string> fields{"handle",  "name",     "status", "days",    "due",     "last",
                                                 "channel", "cadence",  "tags",   "id",      "uid",     "when",
                                                 "ratio",   "relation", "core",   "planned", "snoozed", "from"};
    return fields;
}

std::vector<std::string> person_columns(const Person& person, Day today) {
    const auto& schedule = person.schedule;
    const auto due = person.state == State::active ? due_day(schedule) : std::nullopt;
    return {person.handle,
            person.name,
            std::string(due ? to_word(status_of(schedule, today)) : ""),
            due ? std::to_string(today - *due) : "",
            iso_or_nothing(due),
            iso_or_nothing(schedule.last),
            schedule.last ? std::string(to_word(schedule.last_channel)) : "",
            schedule.cadence ? to_short(*schedule.cadence) : "",
            join(person.tags, ",")};
}

std::vector<std::string> person_values(const Person& person, Day today) {
    const auto& schedule = person.schedule;
    const auto live = live_schedule(person);
    const bool is_due = due_day(live).has_value();
    auto values = person_columns(person, today);
    for (auto&& value : {fmt::format("{}", person.id), to_string(person.uid), is_due ? when(live, today) : "",
                         is_due ? fmt::format("{:.2f}", lateness_ratio(live, today)) : "", std::string(to_word(person.relation)),
                         std::string(person.core ? "yes" : "no"), iso_or_nothing(schedule.planned), iso_or_nothing(schedule.snoozed_until),
                         schedule.cadence_from}) {
        values.push_back(value);
    }
    return values;
}

void write_cadence(JsonWriter& json, const Schedule& schedule) {
    json.key("cadence").text_or_null(schedule.cadence ? to_iso(*schedule.cadence) : "");
    json.key("cadence_from").text_or_null(schedule.cadence_from);
}

void write_last(JsonWriter& json, const Schedule& schedule) {
    json.key("last").day(schedule.last);
    json.key("last_channel").text_or_null(schedule.last ? to_word(schedule.last_channel) : "");
}

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key).array();
    for (const auto& text : texts) json.text(text);
    json.end();
}

std::string cadence_in_words(const Schedule& schedule) {
    std::string from = show(schedule.cadence_from);
    if (starts_with(from, "tag:")) from.replace(0, 4, "+");
    if (starts_with(from, "relation:")) from.replace(0, 9, "relation ");
    auto words = schedule.cadence ? to_string(*schedule.cadence) : "no cadence";
    return from.empty() ? words : words + " (" + from + ")";
}

}  // namespace relnet
