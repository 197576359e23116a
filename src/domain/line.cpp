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

/// Longer than most lines, so that one is rarely moved while it grows.
constexpr std::size_t usual_length = 512;

void append_key(std::string& out, std::string_view key) { out.append(",\"").append(key).append("\":"); }

void append_quoted(std::string& out, std::string_view plain) { out.append(1, '"').append(plain).append(1, '"'); }

template <typename List, typename Append>
void append_list(std::string& out, const List& list, Append append) {
    out += '[';
    for (const auto& element : list) {
        if (out.back() != '[') out += ',';
        append(element);
    }
    out += ']';
}

template <typename Map, typename Append>
void append_object(std::string& out, const Map& map, Append append) {
    out += '{';
    for (const auto& [key, value] : map) {
        if (out.back() != '{') out += ',';
        out.append(json_quote(key)).append(1, ':');
        append(value);
    }
    out += '}';
}

void append_ids(std::string& out, const std::vector<ChangeId>& ids) {
    append_list(out, ids, [&](const ChangeId& id) { append_quoted(out, to_string(id)); });
}

void append_payload(std::string& out, const Change& change) {
    if (!change.set.empty()) {
        append_key(out, "set");
        append_object(out, change.set, [&](const Value& value) { out += value.json; });
    }
    if (!change.over.empty()) {
        append_key(out, "over");
        append_object(out, change.over, [&](const auto& ids) { append_ids(out, ids); });
    }
    if (!change.add.empty()) {
        append_key(out, "add");
        append_object(out, change.add,
                      [&](const auto& values) { append_list(out, values, [&](const Value& value) { out += value.json; }); });
    }
    if (!change.drop.empty()) {
        append_key(out, "drop");
        append_object(out, change.drop, [&](const auto& elements) {
            append_object(out, elements, [&](const auto& ids) { append_ids(out, ids); });
        });
    }
}

void append_seen(std::string& out, const Change& change) {
    const auto append_number = [&](std::int64_t seq) { out += std::to_string(seq); };
    append_key(out, "seen");
    append_object(out, change.seen, append_number);
    if (change.miss.empty()) return;
    append_key(out, "miss");
    append_object(out, change.miss, [&](const auto& seqs) { append_list(out, seqs, append_number); });
}

void append_tail(std::string& out, const Change& change) {
    const auto append_text = [&](std::string_view key, const std::string& text) {
        if (text.empty()) return;
        append_key(out, key);
        out += json_quote(text);
    };
    append_text("do", change.command);
    if (change.undoes) {
        append_key(out, "undoes");
        append_quoted(out, to_string(*change.undoes));
    }
    append_text("kind", change.kind);
    if (!change.re.empty()) {
        append_key(out, "re");
        append_list(out, change.re, [&](const Uid& uid) { append_quoted(out, to_string(uid)); });
    }
    append_text("who", change.who);
    append_payload(out, change);
    if (change.op == Op::del) append_seen(out, change);
    out += '}';
}

std::string tail_of(const Change& change) {
    std::string out;
    out.reserve(usual_length);
    append_tail(out, change);
    return out;
}

void append_prefix(std::string& out, const ChangeId& id, Op op, std::string_view of) {
    out.append("{\"id\":\"").append(to_string(id)).append("\",\"op\":\"").append(op_words[static_cast<std::size_t>(op)]);
    out.append("\",\"of\":").append(json_quote(of));
}

void append_prefix(std::string& out, const Change& change) {
    append_prefix(out, change.id, change.op, change.rule.empty() ? to_string(change.of) : change.rule);
}

// Reading. What has another shape than expected throws, and the line is kept as one this relnet does not understand.

enum class Part { id, op, of, command, undoes, kind, re, who, set, over, add, drop, seen, miss };
constexpr std::array<std::string_view, 14> part_names = {"id",  "op",  "of",   "do",  "undoes", "kind", "re",
                                                         "who", "set", "over", "add", "drop",   "seen", "miss"};

/// Where the members of a line stand that relnet knows, the last of each; empty where it has none.
class Parts {
public:
    explicit Parts(const std::vector<JsonMember>& members) {
        for (const auto& [key, value] : members) {
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
    std::string room;
    for (const auto& [place, text] : json_entries(value)) {
        const auto id = parse_change_id(json_text(text, room));
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
    std::string room;
    for (const auto& [place, uid] : elements(parts[Part::re])) {
        const auto known = parse_uid(json_text(uid, room));
        if (!known) throw std::invalid_argument("no uid");
        change.re.push_back(*known);
    }
}

void read_rest(const Parts& parts, Change& change) {
    try {
        read_head(parts, change);
        // What an operation that relnet does not know would set is not set.
        if (change.op != Op::unknown) read_payload(parts, change);
    } catch (const std::exception&) {
        const Change bare{.id = change.id, .op = Op::unknown, .of = change.of, .rule = change.rule};
        change = bare;
    }
}

}  // namespace

std::string to_line(const Change& change) {
    if (!change.line.empty()) return change.line;
    std::string out;
    out.reserve(usual_length);
    append_prefix(out, change);
    append_tail(out, change);
    return out;
}

std::string line_tail(const Change& change) {
    // A rule's name and an unknown op can't be told from the columns beside the tail.
    if (!change.rule.empty() || change.op == Op::unknown) return to_line(change);
    if (change.line.empty()) return tail_of(change);
    std::string prefix;
    append_prefix(prefix, change);
    return starts_with(change.line, prefix) ? change.line.substr(prefix.size()) : change.line;
}

std::optional<Change> parse_line(std::string_view line) {
    const auto object = json_object(line);
    if (!object) return {};
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
    // Somebody else may have put spaces before it; a byte order mark or anything else begins a whole line.
    const auto first = tail.substr(std::min(tail.find_first_not_of(" \t\r\n"), tail.size()));
    if (!first.starts_with(',') && !first.starts_with('}')) return parse_line(tail);
    if (static_cast<std::size_t>(op) >= op_words.size()) return {};
    const auto line = [&] {
        std::string whole;
        append_prefix(whole, id, op, to_string(of));
        return whole += tail;
    };
    if (!tail.starts_with(',')) return parse_line(line());
    const auto text = '{' + std::string(tail.substr(1));
    const auto object = json_object(text);
    if (!object) return {};
    Change change{.id = id, .op = op, .of = of};
    read_rest(Parts(*object), change);
    if (tail_of(change) != tail) change.line = line();
    return change;
}

}  // namespace relnet
