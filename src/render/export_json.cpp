#include "relnet/render/export_json.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "relnet/base/text.hpp"
#include "relnet/render/json.hpp"

namespace relnet {
namespace {

/// What this relnet knows of a kind, in the order it is written.
struct Shape {
    std::string_view kind;
    std::vector<std::string_view> fields;
    std::vector<std::string_view> sets;
};

const std::array<Shape, 6> shapes = {{
    {"contact",
     {"name", "handle", "relation", "core", "org", "department", "title", "city", "channel", "cadence", "planned", "snooze",
      "birthday", "met", "where", "via", "added"},
     {"tag", "email", "phone", "url", "alias", "date", "key", "x", "raw"}},
    {"interaction", {"on", "at", "channel", "text", "minutes", "they", "answered"}, {"gave", "got"}},
    {"note", {"text", "pin", "agenda", "done", "made"}, {}},
    {"promise", {"text", "they", "made", "by", "state", "closed"}, {}},
    {"link", {"as", "from"}, {}},
    {"rule", {"cadence", "until"}, {}},
}};

/// Absent and false are one, but a talk counts as answered unless it says that it was not.
std::string absent(std::string_view field) {
    if (field == "core" || field == "they" || field == "pin" || field == "agenda") return "false";
    return field == "answered" ? "true" : "null";
}

void write_field(JsonWriter& json, const Folded& state, std::string_view field) {
    const Value& value = state.field(field);
    json.key(field).raw(value.is_null() ? absent(field) : value.json);
}

void write_set(JsonWriter& json, const Folded& state, std::string_view set) {
    json.key(set).array();
    for (const Value& value : state.elements(set)) json.raw(value.json);
    json.end();
}

void write_known(JsonWriter& json, const Folded& state, std::set<std::string_view>& written) {
    const auto shape = std::ranges::find(shapes, std::string_view(state.kind), &Shape::kind);
    if (shape == shapes.end()) return;
    for (const auto field : shape->fields) {
        if (written.insert(field).second) write_field(json, state, field);
    }
    for (const auto set : shape->sets) {
        if (written.insert(set).second) write_set(json, state, set);
    }
}

void write_unknown(JsonWriter& json, const Folded& state, std::set<std::string_view>& written) {
    for (const auto& [field, writes] : state.fields) {
        if (written.insert(field).second && !state.field(field).is_null()) write_field(json, state, field);
    }
    for (const auto& [set, elements] : state.sets) {
        if (written.insert(set).second && !elements.empty()) write_set(json, state, set);
    }
}

void begin(JsonWriter& json, const ExportedEntity& entity, std::string_view type) {
    json.object();
    if (!type.empty()) json.key("type").text(type);
    if (entity.rule.empty()) {
        json.key("uid").text(to_string(entity.uid));
    } else {
        json.key("rule").text(entity.rule);
    }
}

}  // namespace

State exported_state(const Folded& state) {
    if (state.removed) return State::removed;
    const auto word = state.kind == "contact" ? as_text(state.field("state")) : std::nullopt;
    if (!word) return State::active;
    return *word == to_word(State::gone) ? State::gone : *word == to_word(State::archived) ? State::archived : State::active;
}

std::string export_json(const ExportedEntity& entity, std::string_view type) {
    // Who merged into whom is told by there being one contact.
    std::set<std::string_view> written{"type", "uid", "rule", "people", "into", "with"};
    JsonWriter json;
    begin(json, entity, type);
    if (entity.state.kind == "contact") {
        json.key("state").text(to_word(exported_state(entity.state)));
        written.insert("state");
    } else if (entity.rule.empty()) {
        json.key("removed").flag(entity.state.removed);
        written.insert("removed");
        json.key("people").array();
        for (const Uid& uid : entity.people) json.text(to_string(uid));
        json.end();
    }
    write_known(json, entity.state, written);
    write_unknown(json, entity.state, written);
    return json.end().take();
}

std::vector<std::string> export_conflicts(const ExportedEntity& entity, std::string_view type) {
    std::vector<std::string> found;
    for (const auto& field : conflicts(entity.state)) {
        JsonWriter json;
        begin(json, entity, type);
        json.key("field").text(field).key("values").array();
        std::set<std::string_view> told;
        for (const Write& write : entity.state.fields.at(field)) {
            if (told.insert(write.value.json).second) json.raw(write.value.json);
        }
        found.push_back(json.end().end().take());
    }
    return found;
}

}  // namespace relnet
