#include "relnet/domain/line.hpp"

#include <array>
#include <nlohmann/json.hpp>

#include "relnet/base/text.hpp"
#include "relnet/domain/object.hpp"

namespace relnet {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 7> op_words = {"new", "set", "add", "drop", "del", "keep", "forget"};
/// A hostile line must not exhaust the stack.
constexpr int deepest = 16;

std::string canonical(const Json& json, int depth = 0) {
    if (depth > deepest) throw std::length_error("nested too deeply");
    if (json.is_string()) return json_quote(json.get_ref<const std::string&>());
    if (!json.is_structured()) return json.dump();
    std::string out(1, json.is_object() ? '{' : '[');
    for (auto item = json.begin(); item != json.end(); ++item) {
        if (out.size() > 1) out += ',';
        if (json.is_object()) out += json_quote(item.key()) + ':';
        out += canonical(*item, depth + 1);
    }
    return out + (json.is_object() ? '}' : ']');
}

Json parsed(std::string_view text) { return Json::parse(text, nullptr, false); }

// Writing. Keys in the order of relnet-journal(5), payload keys sorted by the maps that hold them.

void append_ids(std::string& out, const std::vector<ChangeId>& ids) {
    out += '[';
    for (const auto& id : ids) out += (out.back() == '[' ? "\"" : ",\"") + to_string(id) + '"';
    out += ']';
}

template <typename Map, typename Append>
void append_object(std::string& out, const Map& map, Append append) {
    out += '{';
    for (const auto& [key, value] : map) {
        if (out.back() != '{') out += ',';
        out += json_quote(key) + ':';
        append(value);
    }
    out += '}';
}

void append_over(std::string& out, const Change& change) {
    if (change.over.empty()) return;
    out += ",\"over\":";
    append_object(out, change.over, [&](const auto& ids) { append_ids(out, ids); });
}

void append_add(std::string& out, const Change& change) {
    if (change.add.empty()) return;
    out += ",\"add\":";
    append_object(out, change.add, [&](const std::vector<Value>& values) {
        out += list_value(values).json;
    });
}

void append_drop(std::string& out, const Change& change) {
    if (change.drop.empty()) return;
    out += ",\"drop\":";
    append_object(out, change.drop,
                  [&](const auto& elements) { append_object(out, elements, [&](const auto& ids) { append_ids(out, ids); }); });
}

void append_seen(std::string& out, const Change& change) {
    if (change.op != Op::del) return;
    out += ",\"seen\":";
    append_object(out, change.seen, [&](std::int64_t seq) { out += std::to_string(seq); });
    if (change.miss.empty()) return;
    out += ",\"miss\":";
    append_object(out, change.miss, [&](const auto& seqs) {
        out += '[';
        for (const auto seq : seqs) out += (out.back() == '[' ? "" : ",") + std::to_string(seq);
        out += ']';
    });
}

std::string tail_of(const Change& change) {
    std::string out;
    if (!change.command.empty()) out += ",\"do\":" + json_quote(change.command);
    if (change.undoes) out += ",\"undoes\":\"" + to_string(*change.undoes) + '"';
    if (!change.kind.empty()) out += ",\"kind\":" + json_quote(change.kind);
    if (!change.re.empty()) {
        out += ",\"re\":[";
        for (const auto& uid : change.re) out += (out.back() == '[' ? "\"" : ",\"") + to_string(uid) + '"';
        out += ']';
    }
    if (!change.who.empty()) out += ",\"who\":" + json_quote(change.who);
    if (!change.set.empty()) {
        out += ",\"set\":";
        append_object(out, change.set, [&](const Value& value) { out += value.json; });
    }
    append_over(out, change);
    append_add(out, change);
    append_drop(out, change);
    append_seen(out, change);
    return out + '}';
}

std::string prefix_of(const ChangeId& id, Op op, std::string_view of) {
    return "{\"id\":\"" + to_string(id) + "\",\"op\":\"" + std::string(op_words[static_cast<std::size_t>(op)]) +
           "\",\"of\":" + json_quote(of);
}

std::string prefix_of(const Change& change) {
    return prefix_of(change.id, change.op, change.rule.empty() ? to_string(change.of) : change.rule);
}

// Reading. What has another shape than expected throws, and the line is kept as one this relnet does not understand.

Op op_of(const std::string& word) {
    for (std::size_t i = 0; i < op_words.size(); ++i) {
        if (op_words[i] == word) return static_cast<Op>(i);
    }
    return Op::unknown;
}

ChangeId id_of(const Json& json) {
    const auto id = parse_change_id(json.get_ref<const std::string&>());
    if (!id) throw std::invalid_argument("no change id");
    return *id;
}

std::vector<ChangeId> ids_of(const Json& json) {
    std::vector<ChangeId> ids;
    for (const auto& id : json) ids.push_back(id_of(id));
    return ids;
}

/// The member, or an empty one: items() of a temporary would dangle.
const Json& member(const Json& json, const char* key, Json::value_t type = Json::value_t::object) {
    static const Json none;
    const auto found = json.find(key);
    if (found == json.end()) return none;
    if (found->type() != type) throw std::invalid_argument(key);
    return *found;
}

void read_payload(const Json& json, Change& change) {
    for (const auto& [field, value] : member(json, "set").items()) change.set[field] = {canonical(value)};
    for (const auto& [field, ids] : member(json, "over").items()) change.over[field] = ids_of(ids);
    for (const auto& [name, values] : member(json, "add").items()) {
        auto& added = change.add[name];
        for (const auto& value : values) added.push_back({canonical(value)});
    }
    for (const auto& [name, elements] : member(json, "drop").items()) {
        auto& dropped = change.drop[name];
        for (const auto& [key, ids] : elements.items()) dropped[key] = ids_of(ids);
    }
    for (const auto& [device, seq] : member(json, "seen").items()) change.seen[device] = seq.get<std::int64_t>();
    for (const auto& [device, seqs] : member(json, "miss").items()) {
        change.miss[device] = seqs.get<std::vector<std::int64_t>>();
    }
}

void read_head(const Json& json, Change& change) {
    change.command = json.value("do", "");
    if (json.contains("undoes")) change.undoes = parse_command_id(json["undoes"].get<std::string>());
    change.kind = json.value("kind", "");
    change.who = json.value("who", "");
    for (const auto& uid : member(json, "re", Json::value_t::array)) {
        const auto known = parse_uid(uid.get<std::string>());
        if (!known) throw std::invalid_argument("no uid");
        change.re.push_back(*known);
    }
}

void read_rest(const Json& json, Change& change) {
    try {
        read_head(json, change);
        read_payload(json, change);
    } catch (const std::exception&) {
        const Change bare{.id = change.id, .op = Op::unknown, .of = change.of, .rule = change.rule};
        change = bare;
    }
}

}  // namespace

std::string to_line(const Change& change) { return change.line.empty() ? prefix_of(change) + tail_of(change) : change.line; }

std::string line_tail(const Change& change) {
    // A rule's name and an unknown op can't be told from the columns beside the tail.
    if (!change.rule.empty() || change.op == Op::unknown) return to_line(change);
    if (change.line.empty()) return tail_of(change);
    const auto prefix = prefix_of(change);
    return starts_with(change.line, prefix) ? change.line.substr(prefix.size()) : change.line;
}

std::optional<Change> parse_line(std::string_view line) {
    const auto json = parsed(line);
    if (!json.is_object() || !json.contains("id") || !json.contains("op") || !json.contains("of")) return {};
    if (!json["id"].is_string() || !json["op"].is_string() || !json["of"].is_string()) return {};
    const auto id = parse_change_id(json["id"].get<std::string>());
    if (!id) return {};
    const auto of = json["of"].get<std::string>();
    Change change{.id = *id, .op = op_of(json["op"].get<std::string>())};
    if (const auto uid = parse_uid(of)) {
        change.of = *uid;
    } else {
        change.rule = of;
        change.of = rule_uid(of);
    }
    read_rest(json, change);
    if (change.op == Op::unknown || to_line(change) != line) change.line = line;
    return change;
}

std::optional<Change> parse_tail(const ChangeId& id, Op op, const Uid& of, std::string_view tail) {
    if (tail.starts_with('{')) return parse_line(tail);
    if (static_cast<std::size_t>(op) >= op_words.size()) return {};
    // An empty object with the tail's keys: the tail begins with a comma, or ends the object at once.
    const auto json = parsed(tail.starts_with(',') ? '{' + std::string(tail.substr(1)) : "{}");
    if (!json.is_object()) return {};
    Change change{.id = id, .op = op, .of = of};
    read_rest(json, change);
    if (tail_of(change) != tail) change.line = prefix_of(change.id, op, to_string(of)) + std::string(tail);
    return change;
}

std::optional<std::string> as_text(const Value& value) {
    if (value.json.size() < 2 || value.json.front() != '"') return {};
    if (value.json.find('\\') == std::string::npos) return value.json.substr(1, value.json.size() - 2);
    const auto json = parsed(value.json);
    if (!json.is_string()) return {};
    return json.get<std::string>();
}

std::optional<Labelled> as_labelled(const Value& value) {
    if (value.json.empty() || value.json.front() != '{') return {};
    const auto json = parsed(value.json);
    if (!json.is_object() || !json.contains("value") || !json["value"].is_string()) return {};
    const auto label = json.find("label");
    return Labelled{json["value"].get<std::string>(), label != json.end() && label->is_string() ? label->get<std::string>() : ""};
}

std::optional<Stay> as_stay(const Value& value) {
    if (value.json.empty() || value.json.front() != '{') return {};
    const auto json = parsed(value.json);
    if (!json.is_object()) return {};
    const auto word = [&](const char* key) {
        return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : "";
    };
    const auto on = parse_iso_day(word("on")), set = parse_iso_day(word("set"));
    if (!on || !set) return {};
    return Stay{*on, *set, word("why")};
}

std::map<std::string, Value> object_fields(const Value& value) {
    std::map<std::string, Value> fields;
    const auto json = parsed(value.json);
    if (json.is_object()) {
        for (const auto& [key, member] : json.items()) fields[key] = {canonical(member)};
    }
    return fields;
}

std::vector<Value> list_of_values(const Value& value) {
    std::vector<Value> values;
    const auto json = parsed(value.json);
    if (json.is_array()) {
        for (const auto& element : json) values.push_back({canonical(element)});
    }
    return values;
}

Value object_value(const std::map<std::string, Value>& fields) {
    std::string json;
    append_object(json, fields, [&](const Value& value) { json += value.json; });
    return {json};
}

Value list_value(const std::vector<Value>& values) {
    std::string json = "[";
    for (const auto& value : values) json += (json.size() > 1 ? "," : "") + value.json;
    return {json + ']'};
}

}  // namespace relnet
