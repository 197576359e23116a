/// What the rules of merging mean, decided by causality alone: for every change the full set of changes that its device had seen
/// is kept, and nothing of what a line says about causes (`over`, `seen`, the adds of a drop) is looked at. Shares no code with
/// fold. Only an undo is believed in what it names: it takes back that, and nothing else it had seen.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace causal {

using Past = std::bitset<160>;  ///< by index of the fact

/// A change, as the oracle knows it.
struct Fact {
    std::int64_t time = 0;
    std::int64_t seq = 0;
    int device = 0;
    int entity = 0;
    bool creates = false, deletes = false;
    std::map<std::string, std::string> writes;  ///< field, JSON
    std::set<std::pair<std::string, std::string>> adds, drops;
    std::set<int> concerned;  ///< contacts
    // An undo touches what it takes back, and nothing else that its device had seen.
    std::set<int> undone;                           ///< facts of the command it takes back; empty: it is no undo
    std::map<std::string, std::set<int>> replaces;  ///< of an undo: the writes of a field that it takes back
    std::map<std::pair<std::string, std::string>, std::set<int>> takes;  ///< and the adds of an element
    Past past;
    std::set<int> group;  ///< the contacts that were one with `entity` when this was made; for anything else the entity alone

    auto rank() const { return std::tuple(time, seq, device); }
};

/// What one contact (with all that are merged into it) or one other entity looks like.
struct Picture {
    std::map<std::string, std::vector<int>> live;  ///< field: facts, the greatest first
    std::map<std::pair<std::string, std::string>, std::set<int>> elements;
    bool removed = false;
    std::optional<int> first;  ///< the smallest create
    bool operator==(const Picture&) const = default;
};

class Oracle {
public:
    std::vector<Fact> facts;
    bool undo_is_a_plain_write = false;  ///< for the control

    int record(Fact fact) {
        fact.group = fact.writes.contains("into") ? std::set{fact.entity} : group_of(fact.entity, fact.past);
        facts.push_back(std::move(fact));
        return static_cast<int>(facts.size()) - 1;
    }

    /// All contacts that are one with `entity` for who has seen `view`.
    std::set<int> group_of(int entity, const Past& view) const {
        std::set<int> group = {entity};
        const auto pointers = pointers_of(view);
        for (bool grown = true; grown;) {
            grown = false;
            for (const auto& [from, to] : pointers) {
                if (group.contains(from) != group.contains(to)) {
                    group.insert({from, to});
                    grown = true;
                }
            }
        }
        return group;
    }

    /// The one that points nowhere; if there are several or none, the smallest.
    int representative(int entity, const Past& view) const {
        const auto group = group_of(entity, view);
        const auto pointers = pointers_of(view);
        std::vector<int> still;
        for (int member : group) {
            if (!pointers.contains(member)) still.push_back(member);
        }
        return still.size() == 1 ? still.front() : *group.begin();
    }

    Picture picture(const std::set<int>& members, const Past& view) const {
        Picture picture;
        for (int i : seen(view)) {
            const Fact& fact = facts[i];
            if (!members.contains(fact.entity)) continue;
            if (fact.creates && (!picture.first || fact.rank() < facts[*picture.first].rank())) picture.first = i;
            for (const auto& [field, value] : fact.writes) {
                if (is_live(i, field, members, view)) picture.live[field].push_back(i);
            }
            for (const auto& element : fact.adds) {
                if (is_present(i, element, members, view)) picture.elements[element].insert(i);
            }
        }
        for (auto& [field, live] : picture.live) {
            auto shown = live;
            std::erase_if(shown, [&](int write) { return yields(write, field, live) || repeats(write, field, live, members); });
            if (!shown.empty()) live = shown;
            std::ranges::sort(live, [&](int a, int b) { return facts[a].rank() > facts[b].rank(); });
        }
        picture.removed = is_removed(members, view);
        return picture;
    }

    /// The value a fact wrote.
    const std::string& value(int fact, const std::string& field) const { return facts[fact].writes.at(field); }

private:
    std::vector<int> seen(const Past& view) const {
        std::vector<int> indexes;
        for (int i = 0; i < static_cast<int>(facts.size()); ++i) {
            if (view[i]) indexes.push_back(i);
        }
        return indexes;
    }

    std::map<int, int> pointers_of(const Past& view) const {
        std::map<int, int> pointers;
        std::set<int> known;
        std::map<int, int> shown;
        for (int i : seen(view)) {
            known.insert(facts[i].entity);
            if (!facts[i].writes.contains("into") || !is_live(i, "into", {facts[i].entity}, view)) continue;
            const auto [best, first] = shown.emplace(facts[i].entity, i);
            if (!first && facts[i].rank() > facts[best->second].rank()) best->second = i;
        }
        for (const auto& [entity, i] : shown) {
            const auto& to = value(i, "into");
            if (to != "null" && known.contains(std::stoi(to))) pointers[entity] = std::stoi(to);
        }
        return pointers;
    }

    /// What an undo writes gives way to who wrote knowing what is undone.
    bool yields(int write, const std::string& field, const std::vector<int>& live) const {
        const auto knew = [&](int other) {
            return facts[other].undone.empty() && std::ranges::any_of(facts[write].undone, [&](int undone) {
                       return facts[undone].writes.contains(field) && facts[other].past[undone] &&
                              facts[other].group.contains(facts[undone].entity);
                   });
        };
        return std::ranges::any_of(live, knew);
    }

    /// Whether the write only settles a merge and says what an older one had said, which `other` was to replace.
    bool is_outdated(int write, int other, const std::string& field, const std::set<int>& members) const {
        const Fact& settling = facts[write];
        if (write == other || !settling.undone.empty() || !facts[other].undone.empty()) return false;
        const auto merges = [&](const Fact& pointer) {
            const auto into = pointer.writes.find("into");
            return pointer.device == settling.device && pointer.time == settling.time && members.contains(pointer.entity) &&
                   into != pointer.writes.end() && into->second == std::to_string(settling.entity);
        };
        if (std::ranges::none_of(facts, merges)) return false;
        for (int older = 0; older < write; ++older) {
            const Fact& said = facts[older];
            const bool says_so = said.writes.contains(field) && said.writes.at(field) == settling.writes.at(field);
            if (!says_so || !settling.past[older] || !members.contains(said.entity) || !settling.group.contains(said.entity)) continue;
            if (!is_live(older, field, settling.group, settling.past) || !facts[other].past[older]) continue;
            if (facts[other].group.contains(said.entity)) return true;
        }
        return false;
    }
    bool repeats(int write, const std::string& field, const std::vector<int>& live, const std::set<int>& members) const {
        return std::ranges::any_of(live, [&](int other) {
            return is_outdated(write, other, field, members) &&
                   (facts[write].rank() < facts[other].rank() || !is_outdated(other, write, field, members));
        });
    }

    bool is_live(int write, const std::string& field, const std::set<int>& members, const Past& view) const {
        return std::ranges::none_of(seen(view), [&](int other) {
            const Fact& later = facts[other];
            if (!later.undone.empty() && !undo_is_a_plain_write) {
                const auto replaced = later.replaces.find(field);
                return members.contains(later.entity) && replaced != later.replaces.end() && replaced->second.contains(write);
            }
            return members.contains(later.entity) && later.writes.contains(field) && later.past[write] &&
                   later.group.contains(facts[write].entity);
        });
    }

    bool is_present(int add, const std::pair<std::string, std::string>& element, const std::set<int>& members,
                    const Past& view) const {
        return std::ranges::none_of(seen(view), [&](int other) {
            const Fact& drop = facts[other];
            if (!drop.undone.empty() && !undo_is_a_plain_write) {
                const auto taken = drop.takes.find(element);
                return members.contains(drop.entity) && taken != drop.takes.end() && taken->second.contains(add);
            }
            return members.contains(drop.entity) && drop.drops.contains(element) && drop.past[add] &&
                   drop.group.contains(facts[add].entity);
        });
    }

    bool is_removed(const std::set<int>& members, const Past& view) const {
        std::vector<int> deletes, others;
        for (int i : seen(view)) {
            const bool own = members.contains(facts[i].entity);
            const bool concerns = std::ranges::any_of(facts[i].concerned, [&](int contact) { return members.contains(contact); });
            if (own && facts[i].deletes) {
                deletes.push_back(i);
            } else if ((own || concerns) && !facts[i].deletes) {
                others.push_back(i);
            }
        }
        return !deletes.empty() && std::ranges::all_of(others, [&](int other) {
            return std::ranges::any_of(deletes, [&](int del) { return facts[del].past[other]; });
        });
    }
};

}  // namespace causal
