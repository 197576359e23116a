#include "relnet/domain/renewal.hpp"

#include <algorithm>
#include <cctype>
#include <set>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr const char* told_fields[] = {"name", "relation", "title", "department", "org", "city", "birthday", "met", "where"};
constexpr const char* told_sets[] = {"email", "phone", "url", "date", "x"};

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

/// Folded words without signs.
std::vector<std::string> bare_words(std::string_view text) {
    auto all = words(fold(text));
    for (auto& word : all) std::erase_if(word, [](unsigned char c) { return c < 0x80 && std::isalnum(c) == 0; });
    std::erase(all, "");
    return all;
}

/// How many letters of a word may have been put right.
int slips(std::size_t letters) { return letters >= 8 ? 2 : letters >= 5 ? 1 : 0; }

}  // namespace

bool is_correction(std::string_view was, std::string_view now) {
    const auto before = bare_words(was), after = bare_words(now);
    if (join(before, "") == join(after, "")) return true;
    return std::ranges::equal(before, after, [](const std::string& one, const std::string& other) {
        return edit_distance(one, other) <= slips(std::min(one.size(), other.size()));
    });
}

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
