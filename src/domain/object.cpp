#include "relnet/domain/object.hpp"

#include <algorithm>

#include "domain/json_text.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// What an object holds; nothing where the value is none.
std::vector<JsonMember> members_of(const Value& value) {
    const auto json = json_value(value.json);
    return json && is_json_object(*json) ? json_entries(*json) : std::vector<JsonMember>{};
}

/// The member as text, if it is one.
std::optional<std::string> text_in(const std::vector<JsonMember>& members, std::string_view key) {
    const auto member = std::ranges::find(members, key, &JsonMember::key);
    if (member == members.end() || !is_json_text(member->value)) return {};
    return json_text(member->value);
}

}  // namespace

std::optional<std::string> as_text(const Value& value) {
    if (value.json.size() < 2 || value.json.front() != '"') return {};
    if (value.json.find('\\') == std::string::npos) return value.json.substr(1, value.json.size() - 2);
    const auto json = json_value(value.json);
    return json ? std::optional(json_text(*json)) : std::nullopt;
}

std::optional<Labelled> as_labelled(const Value& value) {
    if (!is_json_object(value.json)) return {};
    const auto members = members_of(value);
    auto text = text_in(members, "value");
    if (!text) return {};
    return Labelled{std::move(*text), text_in(members, "label").value_or("")};
}

std::optional<Stay> as_stay(const Value& value) {
    if (!is_json_object(value.json)) return {};
    const auto members = members_of(value);
    const auto day = [&](std::string_view key) { return parse_iso_day(text_in(members, key).value_or("")); };
    const auto on = day("on"), set = day("set");
    if (!on || !set) return {};
    return Stay{*on, *set, text_in(members, "why").value_or("")};
}

std::map<std::string, Value> object_fields(const Value& value) {
    std::map<std::string, Value> fields;
    for (const auto& [key, member] : members_of(value)) fields[key] = {json_canonical(member)};
    return fields;
}

std::vector<Value> list_of_values(const Value& value) {
    std::vector<Value> values;
    const auto json = json_value(value.json);
    if (!json || !is_json_list(*json)) return values;
    for (const auto& [place, element] : json_entries(*json)) values.push_back({json_canonical(element)});
    return values;
}

Value object_value(const std::map<std::string, Value>& fields) {
    std::string json = "{";
    for (const auto& [key, value] : fields) {
        if (json.size() > 1) json += ',';
        json.append(json_quote(key)).append(1, ':').append(value.json);
    }
    return {json + '}'};
}

Value list_value(const std::vector<Value>& values) {
    std::string json = "[";
    for (const auto& value : values) {
        if (json.size() > 1) json += ',';
        json += value.json;
    }
    return {json + ']'};
}

}  // namespace relnet
