#include "relnet/domain/renewal.hpp"

#include <set>

namespace relnet {
namespace {

constexpr const char* told_fields[] = {"name", "relation", "core",     "title", "department", "org",
                                       "city", "channel",  "birthday", "met",   "where",      "state"};
constexpr const char* told_sets[] = {"email", "phone", "url", "alias", "tag", "date", "x"};

std::string text_of(const Value& value) {
    if (const auto labelled = as_labelled(value))
        return labelled->label.empty() ? labelled->value : labelled->label + " " + labelled->value;
    if (const auto text = as_text(value)) return *text;
    return as_flag(value) ? "yes" : "";
}

std::set<std::string> keys(const Folded& state, const std::string& name) {
    std::set<std::string> found;
    const auto set = state.sets.find(name);
    if (set == state.sets.end()) return found;
    for (const auto& [key, element] : set->second) {
        if (!element.adds.empty()) found.insert(key);
    }
    return found;
}

void compare_set(const std::string& name, const Folded& before, const Folded& after, std::vector<Renewal>& found) {
    const auto was = keys(before, name), now = keys(after, name);
    for (const auto& key : now) {
        if (!was.contains(key)) found.push_back({name, "", text_of(after.sets.at(name).at(key).value)});
    }
    for (const auto& key : was) {
        if (!now.contains(key)) found.push_back({name, text_of(before.sets.at(name).at(key).value), ""});
    }
}

}  // namespace

std::vector<Renewal> renewals(const Folded& before, const Folded& after) {
    std::vector<Renewal> found;
    for (const auto* name : told_fields) {
        const auto was = text_of(before.field(name)), now = text_of(after.field(name));
        if (was != now) found.push_back({name, was, now});
    }
    for (const auto* name : told_sets) compare_set(name, before, after, found);
    return found;
}

}  // namespace relnet
