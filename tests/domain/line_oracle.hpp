// What a line says by the JSON library's tree: it shares nothing with the reader of line.cpp but the writer.
#pragma once

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "relnet/base/text.hpp"
#include "relnet/domain/line.hpp"

namespace line_oracle {

using namespace relnet;
using Json = nlohmann::json;

/// A control makes one of them wrong.
struct Rules {
    int deepest = 16;
    bool keeps_what_is_no_canonical_line = true;
};

inline std::string canonical(const Json& json, const Rules& rules, int depth = 0) {
    if (depth > rules.deepest) throw std::length_error("nested too deeply");
    if (json.is_string()) return json_quote(json.get_ref<const std::string&>());
    if (!json.is_structured()) return json.dump();
    std::string out(1, json.is_object() ? '{' : '[');
    for (auto item = json.begin(); item != json.end(); ++item) {
        if (out.size() > 1) out += ',';
        if (json.is_object()) out += json_quote(item.key()) + ':';
        out += canonical(*item, rules, depth + 1);
    }
    return out + (json.is_object() ? '}' : ']');
}

inline std::vector<ChangeId> ids_of(const Json& json) {
    std::vector<ChangeId> ids;
    for (const auto& text : json) {
        const auto id = parse_change_id(text.get_ref<const std::string&>());
        if (!id) throw std::invalid_argument("no change id");
        ids.push_back(*id);
    }
    return ids;
}

inline const Json& member(const Json& json, const char* key, Json::value_t type = Json::value_t::object) {
    static const Json none;
    const auto found = json.find(key);
    if (found == json.end()) return none;
    if (found->type() != type) throw std::invalid_argument(key);
    return *found;
}

inline void read_parts(const Json& json, Change& change, const Rules& rules) {
    change.command = json.value("do", "");
    if (json.contains("undoes")) change.undoes = parse_command_id(json["undoes"].get<std::string>());
    change.kind = json.value("kind", "");
    change.who = json.value("who", "");
    for (const auto& text : member(json, "re", Json::value_t::array)) {
        const auto uid = parse_uid(text.get<std::string>());
        if (!uid) throw std::invalid_argument("no uid");
        change.re.push_back(*uid);
    }
    if (change.op == Op::unknown) return;
    for (const auto& [field, value] : member(json, "set").items()) change.set[field] = {canonical(value, rules)};
    for (const auto& [field, ids] : member(json, "over").items()) change.over[field] = ids_of(ids);
    for (const auto& [name, values] : member(json, "add").items()) {
        auto& added = change.add[name];
        for (const auto& value : values) added.push_back({canonical(value, rules)});
    }
    for (const auto& [name, elements] : member(json, "drop").items()) {
        auto& dropped = change.drop[name];
        for (const auto& [key, ids] : elements.items()) dropped[key] = ids_of(ids);
    }
    for (const auto& [device, seq] : member(json, "seen").items()) change.seen[device] = seq.get<std::int64_t>();
    for (const auto& [device, seqs] : member(json, "miss").items()) change.miss[device] = seqs.get<std::vector<std::int64_t>>();
}

inline void read_rest(const Json& json, Change& change, const Rules& rules) {
    try {
        read_parts(json, change, rules);
    } catch (const std::exception&) {
        Change bare;
        bare.id = change.id, bare.op = Op::unknown, bare.of = change.of, bare.rule = change.rule;
        change = bare;
    }
}

inline std::optional<Change> parse_line(std::string_view line, const Rules& rules = {}) {
    const auto json = Json::parse(line, nullptr, false);
    if (!json.is_object()) return {};
    for (const char* key : {"id", "op", "of"}) {
        if (!json.contains(key) || !json[key].is_string()) return {};
    }
    const auto id = parse_change_id(json["id"].get<std::string>());
    if (!id) return {};
    Change change;
    change.id = *id;
    change.op = Op::unknown;
    const std::vector<std::string> words = {"new", "set", "add", "drop", "del", "keep", "forget"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (json["op"] == words[i]) change.op = static_cast<Op>(i);
    }
    const auto of = json["of"].get<std::string>();
    if (const auto uid = parse_uid(of)) {
        change.of = *uid;
    } else {
        change.rule = of;
        change.of = rule_uid(of);
    }
    read_rest(json, change, rules);
    if (!rules.keeps_what_is_no_canonical_line) return change;
    if (change.op == Op::unknown || to_line(change) != line) change.line = line;
    return change;
}

inline std::optional<Change> parse_tail(const ChangeId& id, Op op, const Uid& of, std::string_view tail) {
    Change change;
    change.id = id, change.op = op, change.of = of;
    const auto whole = to_line(change);
    const auto prefix = whole.substr(0, whole.size() - line_tail(change).size());
    const auto first = tail.find_first_not_of(" \t\r\n");
    const char letter = first == std::string_view::npos ? '\0' : tail[first];
    if (letter != ',' && letter != '}') return parse_line(tail);
    if (!tail.starts_with(',')) return parse_line(prefix + std::string(tail));
    const auto json = Json::parse('{' + std::string(tail.substr(1)), nullptr, false);
    if (!json.is_object()) return {};
    read_rest(json, change, {});
    if (change.op == Op::unknown || line_tail(change) != tail) change.line = prefix + std::string(tail);
    return change;
}

inline bool same(const std::optional<Change>& a, const std::optional<Change>& b) {
    if (!a || !b) return !a && !b;
    return a->id == b->id && a->op == b->op && a->of == b->of && a->rule == b->rule && a->kind == b->kind &&
           a->command == b->command && a->undoes == b->undoes && a->re == b->re && a->who == b->who && a->set == b->set &&
           a->over == b->over && a->add == b->add && a->drop == b->drop && a->seen == b->seen && a->miss == b->miss &&
           a->line == b->line;
}

}  // namespace line_oracle
