// What this relnet has a meaning for; all else it keeps as it is.
#include <algorithm>
#include <array>
#include <set>

#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

constexpr std::array<std::string_view, 6> kinds = {"contact", "interaction", "note", "promise", "link", "rule"};
/// Single values and sets, of all kinds.
const std::set<std::string_view> fields = {
    "name", "handle", "relation", "core",  "org",     "department", "title",    "city", "channel", "cadence", "planned", "snooze",
    "met",  "where",  "birthday", "via",   "added",   "state",      "into",     "news", "on",      "at",      "text",    "with",
    "tag",  "email",  "phone",    "url",   "minutes", "they",       "answered", "gave", "got",     "pin",     "agenda",  "done",
    "made", "by",     "closed",   "alias", "date",    "key",        "raw",      "x",    "as",      "from",    "until"};

bool governs(std::string_view rule) {
    if (rule.starts_with("tag:") || rule == "default" || rule == "quiet") return true;
    if (!rule.starts_with("relation:")) return false;
    return std::ranges::find(relation_words(), rule.substr(rule.find(':') + 1)) != relation_words().end();
}

}  // namespace

bool is_understood(const Change& change) {
    if (change.op == Op::unknown) return false;
    if (change.op == Op::create && std::ranges::find(kinds, change.kind) == kinds.end()) return false;
    if (!change.rule.empty() && !governs(change.rule)) return false;
    const auto known = [](const auto& entry) { return fields.contains(entry.first); };
    return std::ranges::all_of(change.set, known) && std::ranges::all_of(change.add, known) && std::ranges::all_of(change.drop, known);
}

}  // namespace relnet
