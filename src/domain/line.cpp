#include "relnet/domain/line.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "domain/json_text.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/object.hpp"

namespace relnet {
namespace {

constexpr std::array<std::string_view, 7> op_words = {"new", "set", "add", "drop", "del", "keep", "forget"};

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
    append_object(out, change.add, [&](const std::vector<Value>& values) { out += list_value(values).json; });
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

enum class Part { id, op, of, command, undoes, kind, re, who, set, over, add, drop, seen, miss };
constexpr std::array<std::string_view, 14> part_names = {"id",  "op",  "of",   "do",  "undoes", "kind", "re",
                                                         "who", "set", "over", "add", "drop",   "seen", "miss"};

/// Where the members of a line stand that relnet knows, the last of each; empty where it has none.
class Parts {
public:
    explicit Parts(std::string_view object) {
        for (const auto& [key, value] : json_members(object)) {
            const auto known = std::ranges::find(part_names, key);
            if (known != part_names.end()) values_[static_cast<std::size_t>(known - part_names.begin())] = value;
        }
    }
    std::string_view operator[](Part part) const { return values_[static_cast<std::size_t>(part)]; }
    std::string text(Part part) const { return has(part) ? json_text((*this)[part]) : ""; }
    bool has(Part part) const { return !(*this)[part].empty(); }
    /// What an object holds.
    std::vector<JsonMember> members(Part part) const {
        if (has(part) && !is_json_object((*this)[part])) throw std::invalid_argument("no object");
        return has(part) ? json_entries((*this)[part]) : std::vector<JsonMember>{};
    }

private:
    std::array<std::string_view, part_names.size()> values_;
};

Op op_of(const std::string& word) {
    return static_cast<Op>(std::ranges::find(op_words, word) - op_words.begin());  // Op::unknown is the one behind them
}

std::vector<ChangeId> ids_of(std::string_view value) {
    std::vector<ChangeId> ids;
    for (const auto& [place, text] : json_entries(value)) {
        const auto id = parse_change_id(json_text(text));
        if (!id) throw std::invalid_argument("no change id");
        ids.push_back(*id);
    }
    return ids;
}

std::vector<JsonMember> elements(std::string_view list) {
    if (!is_json_list(list)) throw std::invalid_argument("no list");
    return json_entries(list);
}

void read_payload(const Parts& parts, Change& change) {
    for (const auto& [field, value] : parts.members(Part::set)) change.set[field] = {json_canonical(value)};
    for (const auto& [field, ids] : parts.members(Part::over)) change.over[field] = ids_of(ids);
    for (const auto& [name, values] : parts.members(Part::add)) {
        auto& added = change.add[name];
        for (const auto& [place, value] : json_entries(values)) added.push_back({json_canonical(value)});
    }
    for (const auto& [name, keys] : parts.members(Part::drop)) {
        auto& dropped = change.drop[name];
        for (const auto& [key, ids] : json_entries(keys)) dropped[key] = ids_of(ids);
    }
    for (const auto& [device, seq] : parts.members(Part::seen)) change.seen[device] = json_number(seq);
    for (const auto& [device, seqs] : parts.members(Part::miss)) {
        auto& missing = change.miss[device];
        for (const auto& [place, seq] : elements(seqs)) missing.push_back(json_number(seq));
    }
}

void read_head(const Parts& parts, Change& change) {
    change.command = parts.text(Part::command);
    change.undoes = parse_command_id(parts.text(Part::undoes));
    change.kind = parts.text(Part::kind);
    change.who = parts.text(Part::who);
    if (!parts.has(Part::re)) return;
    for (const auto& [place, uid] : elements(parts[Part::re])) {
        const auto known = parse_uid(json_text(uid));
        if (!known) throw std::invalid_argument("no uid");
        change.re.push_back(*known);
    }
}

void read_rest(const Parts& parts, Change& change) {
    try {
        read_head(parts, change);
        read_payload(parts, change);
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
    const auto object = json_value(line);
    if (!object || !is_json_object(*object)) return {};
    const Parts parts(*object);
    if (!is_json_text(parts[Part::id]) || !is_json_text(parts[Part::op]) || !is_json_text(parts[Part::of])) return {};
    const auto id = parse_change_id(parts.text(Part::id));
    if (!id) return {};
    const auto of = parts.text(Part::of);
    Change change{.id = *id, .op = op_of(parts.text(Part::op))};
    if (const auto uid = parse_uid(of)) {
        change.of = *uid;
    } else {
        change.rule = of;
        change.of = rule_uid(of);
    }
    read_rest(parts, change);
    if (change.op == Op::unknown || to_line(change) != line) change.line = line;
    return change;
}

std::optional<Change> parse_tail(const ChangeId& id, Op op, const Uid& of, std::string_view tail) {
    if (tail.starts_with('{')) return parse_line(tail);
    if (static_cast<std::size_t>(op) >= op_words.size()) return {};
    // An empty object with the tail's keys: the tail begins with a comma, or ends the object at once.
    const auto text = tail.starts_with(',') ? '{' + std::string(tail.substr(1)) : "{}";
    const auto object = json_value(text);
    if (!object) return {};
    Change change{.id = id, .op = op, .of = of};
    read_rest(Parts(*object), change);
    if (tail_of(change) != tail) change.line = prefix_of(change.id, op, to_string(of)) + std::string(tail);
    return change;
}

}  // namespace relnet
