#include "relnet/domain/undo.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "domain/restated.hpp"

namespace relnet {
namespace {

constexpr const char* purged = "what was purged is gone";

/// Builds the changes that take one command back, the last change first.
class Reversal {
public:
    Reversal(std::span<const Change> command, const UndoView& view) : command_(command), view_(view) {
        for (const auto& change : command) {
            if (change.op == Op::create && change.rule.empty()) created_.insert(change.of);
            const auto into = change.set.find("into");
            if (into == change.set.end()) continue;
            merged_.insert(change.of);
            if (const auto target = as_uid(into->second)) stays_.insert(*target);
        }
    }

    Compensation run() {
        // A person without name and texts is nobody to bring back to a talk.
        if (std::ranges::find(command_, Op::forget, &Change::op) != command_.end()) return {{}, {purged}};
        for (auto change = command_.rbegin(); change != command_.rend(); ++change) reverse(*change);
        for (auto& change : result_.changes) change.undoes = command_.front().command_id();
        return std::move(result_);
    }

private:
    void reverse(const Change& change) {
        if (created_.contains(change.of)) {
            if (change.op == Op::create) reverse_create(change);
            return;
        }
        if ((change.op == Op::del || change.op == Op::keep) && view_.state(change.of).forgotten) {
            result_.left.emplace_back(purged);
            return;
        }
        if (change.op == Op::del && !was_removed_before(change)) result_.changes.push_back(reply(change, Op::keep));
        const Folded now = view_.state(change.of);
        reverse_sets(change, now);
        reverse_adds(change, now);
        reverse_drops(change, now);
        // Last: a delete must have seen what goes with it.
        if (change.op == Op::keep) result_.changes.push_back(reply(change, Op::del));
    }

    /// A delete may only have said again that somebody is removed.
    bool was_removed_before(const Change& deletion) const {
        const auto is_later = [&](const Change& change) {
            return change.command_id() == deletion.command_id() || deletion.id < change.id;
        };
        auto own = view_.changes(deletion.of), family = view_.family(deletion.of);
        std::erase_if(own, is_later);
        std::erase_if(family, is_later);
        return fold(own, family).removed;
    }

    void reverse_create(const Change& change) {
        const auto blocks = [&](const CommandId& other) { return other != change.command_id() && view_.in_force(other); };
        if (std::ranges::any_of(view_.commands(change.of), blocks)) {
            result_.left.push_back(name_of(change) + ", changed since");
        } else {
            result_.changes.push_back(reply(change, Op::del));
        }
    }

    void reverse_sets(const Change& change, const Folded& now) {
        if (change.set.empty()) return;
        const auto known = view_.changes(change.of);
        Change back = reply(change, Op::set);
        std::vector<Change> others;
        for (const auto& [field, value] : change.set) {
            const auto live = live_write(now, field, change.id, known);
            if (!live) {
                // What a merge only said again may have given way to another merge: there is nothing to take back.
                if (field != "news" && !stays_.contains(change.of)) result_.left.push_back(field + " of " + name_of(change));
                continue;
            }
            back.over[field] = {*live};
            if (field != "into") cover_joining(change, field, back.over[field]);
            const auto before = values_before(change, field, known);
            back.set[field] = before.empty() ? Value{} : before.front();
            // Several values lived before: they come back as the conflict they were, the one that was shown as the last.
            for (std::size_t i = before.size(); i-- > 1;) {
                Change other = reply(change, Op::set);
                other.set[field] = before[i];
                other.over[field] = back.over[field];
                others.push_back(std::move(other));
            }
        }
        std::ranges::move(others, std::back_inserter(result_.changes));
        if (!back.set.empty()) result_.changes.push_back(std::move(back));
    }

    /// Where a merge is done again, what the one who joins shows by now is settled too.
    void cover_joining(const Change& change, const std::string& field, std::vector<ChangeId>& over) const {
        for (const Change& pointer : command_) {
            if (!pointer.set.contains("into") || pointer.of == change.of) continue;
            const auto before = values_before(pointer, "into", view_.changes(pointer.of));
            if (before.empty() || before.front().is_null()) continue;
            const auto joining = view_.state(pointer.of);
            const auto writes = joining.fields.find(field);
            if (writes == joining.fields.end()) continue;
            for (const auto& write : writes->second) over.push_back(write.id);
        }
    }

    /// What the field showed before the change, and what stood beside it, the shown one first.
    std::vector<Value> values_before(const Change& change, const std::string& field, const std::vector<Change>& known) const {
        std::vector<Value> values;
        const auto over = change.over.find(field);
        if (over == change.over.end()) return values;
        const auto apart = leaving(known);
        auto ids = over->second;
        std::ranges::sort(ids, std::greater<>{});
        for (const auto& id : ids) {
            const auto older = std::ranges::find(known, id, &Change::id);
            // What a merge took from the other contact is live there again once they are apart.
            if (older == known.end() || apart.contains(older->of) != apart.contains(change.of)) continue;
            const auto& last = taken_back(*older, field, known);
            const auto value = last.set.find(field);
            // Equal values are one: two contacts that were merged may have the same city.
            if (value == last.set.end() || std::ranges::find(values, value->second) != values.end()) continue;
            values.push_back(value->second);
        }
        return values;
    }

    /// The write itself, or what its own undo has said in its place meanwhile: that it is gone shows once what was written over it is
    /// gone too.
    const Change& taken_back(const Change& write, const std::string& field, const std::vector<Change>& known) const {
        const Change* last = &write;
        for (std::size_t steps = 0; steps < known.size(); ++steps) {
            const auto replaces = [&](const Change& other) {
                const auto over = other.over.find(field);
                return other.undoes && other.of == last->of && other.set.contains(field) && over != other.over.end() &&
                       other.command_id() != command_.front().command_id() &&
                       std::ranges::find(over->second, last->id) != over->second.end();
            };
            const auto undo = std::ranges::find_if(known, replaces);
            if (undo == known.end()) break;
            last = &*undo;
        }
        return *last;
    }

    /// Whom the command merged into another, with all that had been merged into them before. Never the one who stays, who may have
    /// been merged the other way elsewhere.
    std::set<Uid> leaving(const std::vector<Change>& known) const {
        std::set<Uid> group = merged_;
        if (group.empty()) return group;
        std::map<Uid, std::vector<Change>> own;
        for (const auto& other : known) own[other.of].push_back(other);
        for (bool grown = true; grown;) {
            grown = false;
            for (const auto& [uid, changes] : own) {
                const auto target = as_uid(fold(changes).field("into"));
                if (target && group.contains(*target) && !stays_.contains(uid)) grown |= group.insert(uid).second;
            }
        }
        return group;
    }

    /// The live write that says what the write `id` said: itself, or what brought it back.
    static std::optional<ChangeId> live_write(const Folded& now, const std::string& field, const ChangeId& id, const std::vector<Change>& known) {
        const auto found = now.fields.find(field);
        if (found == now.fields.end()) return {};
        for (const auto& write : found->second) {
            if (stands_for_write(field, write.id, id, known)) return write.id;
        }
        return {};
    }

    void reverse_adds(const Change& change, const Folded& now) {
        if (change.add.empty()) return;
        const auto known = view_.changes(change.of);
        Change back = reply(change, Op::drop);
        for (const auto& [name, values] : change.add) {
            const auto set = now.sets.find(name);
            if (set == now.sets.end()) continue;
            for (const auto& value : values) {
                const auto key = element_key(name, value);
                const auto element = set->second.find(key);
                if (element == set->second.end()) continue;
                for (const auto& add : element->second.adds) {
                    if (stands_for_add(name, key, add, change.id, known)) back.drop[name][key].push_back(add);
                }
            }
        }
        if (!back.drop.empty()) result_.changes.push_back(std::move(back));
    }

    void reverse_drops(const Change& change, const Folded& now) {
        if (change.drop.empty()) return;
        const auto known = view_.changes(change.of);
        std::map<Uid, Change> back;
        for (const auto& [name, elements] : change.drop) {
            for (const auto& [key, ids] : elements) {
                const auto set = now.sets.find(name);
                if (set != now.sets.end() && set->second.contains(key)) continue;
                for (const auto& [of, value] : last_added(name, key, ids, known)) {
                    auto& again = back.try_emplace(of, reply(change, Op::add)).first->second;
                    again.add[name].push_back(value);
                    // Of those who were merged each gets back its own: they may part again.
                    if (of == change.of) continue;
                    again.of = of;
                    if (std::ranges::find(again.re, of) == again.re.end()) again.re.push_back(of);
                }
            }
        }
        for (auto& [of, again] : back) result_.changes.push_back(std::move(again));
    }

    /// What the adds `ids` gave, to each of those who have been merged since.
    static std::map<Uid, Value> last_added(const std::string& name, const std::string& key, const std::vector<ChangeId>& ids,
                                           const std::vector<Change>& known) {
        std::map<Uid, Value> found;
        std::map<Uid, ChangeId> greatest;
        for (const auto& change : known) {
            const auto added = change.add.find(name);
            if (added == change.add.end() || std::ranges::find(ids, change.id) == ids.end()) continue;
            if (const auto other = greatest.find(change.of); other != greatest.end() && change.id < other->second) continue;
            for (const auto& candidate : added->second) {
                if (element_key(name, candidate) != key) continue;
                found.insert_or_assign(change.of, candidate);
                greatest.insert_or_assign(change.of, change.id);
            }
        }
        return found;
    }

    static Change reply(const Change& change, Op op) {
        return {.op = op, .of = change.of, .rule = change.rule, .re = change.re, .who = change.who};
    }

    static std::string name_of(const Change& change) {
        if (!change.who.empty()) return change.who;
        const auto name = change.set.find("name");
        if (name != change.set.end()) return as_text(name->second).value_or("somebody");
        return change.rule.empty() ? "an entry" : change.rule;
    }

    std::span<const Change> command_;
    const UndoView& view_;
    std::set<Uid> created_;
    std::set<Uid> merged_, stays_;
    Compensation result_;
};

}  // namespace

Compensation compensate(std::span<const Change> command, const UndoView& view) {
    if (command.empty()) return {};
    return Reversal(command, view).run();
}

}  // namespace relnet
