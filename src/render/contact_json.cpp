#include <fmt/format.h>

#include <algorithm>

#include "relnet/domain/balance.hpp"
#include "relnet/render/json.hpp"
#include "relnet/render/link_view.hpp"
#include "relnet/render/promise_view.hpp"
#include "relnet/render/show_view.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

void write_labelled(JsonWriter& json, std::string_view key, const std::vector<Labelled>& all) {
    json.key(key).array();
    for (const auto& one : all) json.object().key("value").text(one.value).key("label").text_or_null(one.label).end();
    json.end();
}

void write_dates(JsonWriter& json, const std::vector<DatedFact>& dates) {
    json.key("dates").array();
    for (const auto& date : dates) json.object().key("kind").text(date.kind).key("on").text(to_iso(date.on)).end();
    json.end();
}

void write_tallies(JsonWriter& json, std::string_view key, const std::vector<Tally>& tallies) {
    json.key(key).array();
    for (const auto& tally : tallies) json.object().key("kind").text(tally.name).key("count").number(tally.count).end();
    json.end();
}

template <class T>
void write_all(JsonWriter& json, std::string_view key, const std::vector<T>& all, std::string (*written)(const T&)) {
    json.key(key).array();
    for (const auto& one : all) json.raw(written(one));
    json.end();
}

void write_favours(JsonWriter& json, std::string_view key, const std::vector<Favour>& favours) {
    json.key(key).array();
    for (const auto& favour : favours) json.object().key("kind").text(favour.kind).key("text").text_or_null(favour.text).end();
    json.end();
}

/// A key names one value: where a field was recorded twice, the first counts.
void write_fields(JsonWriter& json, const std::vector<Labelled>& fields) {
    json.key("fields").object();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const bool again = std::any_of(fields.begin(), field, [&](const Labelled& other) { return other.label == field->label; });
        if (!again) json.key(field->label).text(field->value);
    }
    json.end();
}

void write_identity(JsonWriter& json, const Contact& contact) {
    json.key("uid").text(to_string(contact.uid)).key("id").number(contact.id);
    json.key("handle").text(contact.handle).key("name").text(contact.name);
    write_texts(json, "aliases", contact.aliases);
    json.key("relation").text_or_null(to_word(contact.relation)).key("core").flag(contact.core);
    json.key("org").text_or_null(contact.org).key("department").text_or_null(contact.department);
    json.key("title").text_or_null(contact.title).key("city").text_or_null(contact.city);
    json.key("channel").text_or_null(contact.preferred ? to_word(*contact.preferred) : "");
    write_labelled(json, "emails", contact.emails);
    write_labelled(json, "phones", contact.phones);
    write_labelled(json, "urls", contact.urls);
    write_texts(json, "tags", contact.tags);
    write_dates(json, contact.dates);
    json.key("met").day(contact.met).key("where").text_or_null(contact.where).key("via");
    if (contact.via) {
        json.person(*contact.via);
    } else {
        json.null();
    }
}

void write_schedule(JsonWriter& json, const Contact& contact, Day today) {
    const auto live = live_schedule(contact);
    write_cadence(json, contact.schedule);
    json.key("added").day(contact.schedule.added);
    write_last(json, contact.schedule);
    json.key("planned").day(contact.schedule.planned).key("snoozed_until").day(contact.schedule.snoozed_until);
    json.key("due").day(due_day(live)).key("status").text_or_null(to_word(status_of(live, today)));
}

/// The keys that only `show` has.
void write_past(JsonWriter& json, const ShowScreen& screen) {
    json.key("interactions").array();
    const auto shown = std::min(screen.most, screen.interactions.size());
    for (std::size_t i = 0; i < shown; ++i) json.raw(interaction_json(screen.interactions[i]));
    json.end().key("interaction_count").number(static_cast<std::int64_t>(screen.interactions.size()));
    const auto balance = balance_of(screen.interactions);
    write_tallies(json, "gave", balance.gave);
    write_tallies(json, "got", balance.got);
    json.key("introduced").array();
    for (const auto& person : screen.introduced) json.person(person);
    json.end();
}

/// The whole contact; with `screen` what happened too.
std::string written(const Contact& contact, Day today, const ShowScreen* screen) {
    JsonWriter json;
    json.object();
    write_identity(json, contact);
    write_schedule(json, contact, today);
    write_all(json, "notes", contact.notes, note_json);
    write_all(json, "promises", contact.promises, promise_json);
    write_all(json, "links", contact.links, link_json);
    if (screen != nullptr) write_past(json, *screen);
    write_fields(json, contact.fields);
    json.key("state").text(to_word(contact.state));
    return json.take();
}

}  // namespace

std::string interaction_json(const Interaction& interaction) {
    JsonWriter json;
    json.object().key("uid").text(to_string(interaction.uid)).key("id").number(interaction.id).key("on").day(interaction.on);
    json.key("at").text_or_null(interaction.at ? fmt::format("{:02}:{:02}", *interaction.at / 60, *interaction.at % 60) : "");
    json.key("channel").text(to_word(interaction.channel)).key("text").text_or_null(interaction.text);
    json.key("duration").text_or_null(interaction.minutes ? fmt::format("PT{}M", *interaction.minutes) : "");
    json.key("they").flag(interaction.they).key("answered").flag(interaction.answered);
    write_favours(json, "gave", interaction.gave);
    write_favours(json, "got", interaction.got);
    json.key("people").array();
    for (const auto& person : interaction.people) json.person(person);
    return json.take();
}

std::string note_json(const Note& note) {
    JsonWriter json;
    json.object().key("uid").text(to_string(note.uid)).key("id").number(note.id).key("text").text(note.text);
    json.key("pinned").flag(note.pinned).key("agenda").flag(note.agenda).key("made").day(note.made).key("done").day(note.done);
    return json.take();
}

std::string contact_json(const Contact& contact, Day today) { return written(contact, today, nullptr); }

std::string show_json(const ShowScreen& screen) {
    JsonWriter json;
    json.object().key("schema").text("relnet.show/1").key("contact").raw(written(screen.contact, screen.today, &screen));
    return json.take();
}

}  // namespace relnet
