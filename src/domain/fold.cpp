#include "relnet/domain/fold.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

using Ordered = std::vector<const Change*>;

/// Of two lines with one id, which only a hand in the journal can make, the greater one holds, on every machine.
bool comes_before(const Change& a, const Change& b) { return a.id != b.id ? a.id < b.id : to_line(b) < to_line(a); }

Ordered in_order(std::span<const Change> changes) {
    Ordered ordered;
    ordered.reserve(changes.size());
    for (const auto& change : changes) ordered.push_back(&change);
    std::ranges::sort(ordered, [](const Change* a, const Change* b) { return comes_before(*a, *b); });
    const auto repeated = std::ranges::unique(ordered, {}, &Change::id);
    ordered.erase(repeated.begin(), repeated.end());
    return ordered;
}

/// What was written to one field, by id, with what each write replaced.
struct Field {
    std::map<ChangeId, const Change*> writes;
    std::set<ChangeId> replaced;
};

const std::vector<ChangeId>& replaced_by(const Change& change, const std::string& field) {
    static const std::vector<ChangeId> none;
    const auto over = change.over.find(field);
    return over == change.over.end() ? none : over->second;
}

/// Which commands merged somebody into whom.
using Merges = std::set<std::pair<CommandId, Uid>>;

Merges merges_in(const Ordered& changes) {
    Merges merges;
    for (const Change* change : changes) {
        const auto into = change->set.find("into");
        const auto keep = into == change->set.end() ? std::nullopt : as_uid(into->second);
        if (keep) merges.emplace(change->command_id(), *keep);
    }
    return merges;
}

/// The writes that `write` replaced, itself or through what it replaced.
std::set<ChangeId> known_to(const Change& write, const std::string& name, const Field& field) {
    std::vector<ChangeId> todo = replaced_by(write, name);
    std::set<ChangeId> known;
    while (!todo.empty()) {
        const ChangeId id = todo.back();
        todo.pop_back();
        if (!known.insert(id).second) continue;
        const auto older = field.writes.find(id);
        if (older == field.writes.end()) continue;
        const auto& next = replaced_by(*older->second, name);
        todo.insert(todo.end(), next.begin(), next.end());
    }
    return known;
}

/// Live writes of a field of which some give way to others.
class Precedence {
public:
    Precedence(const std::string& name, const Field& field, const Ordered& live, const Merges& merges)
        : name_(name), field_(field), live_(live), merges_(merges) {}

    /// Of two that give way to each other, as when two are merged in opposite directions at once, the greater stays.
    bool yields(const Change& write) {
        if (live_.size() < 2 || !may_yield(write)) return false;
        return std::ranges::any_of(live_, [&](const Change* other) {
            return other != &write && gives_way(write, *other) && (write.id < other->id || !gives_way(*other, write));
        });
    }

private:
    bool settles_merge(const Change& write) const { return merges_.contains({write.command_id(), write.of}); }
    bool may_yield(const Change& write) const { return write.undoes || settles_merge(write); }

    /// A write made by undo yields to a plain one made in knowledge of what was undone: an undo here and an edit there are no
    /// conflict. What a merge only says again yields to a plain one made in knowledge of what it says: neither are two merges.
    bool gives_way(const Change& write, const Change& other) {
        if (other.undoes || !may_yield(write)) return false;
        const auto& known = known_by(other);
        if (write.undoes) {
            const auto first = known.lower_bound({write.undoes->time, 0, {}});
            return std::any_of(first, known.end(), [&](const ChangeId& id) {
                return id.time == write.undoes->time && id.device == write.undoes->device;
            });
        }
        return std::ranges::any_of(replaced_by(write, name_), [&](const ChangeId& id) {
            const auto said = field_.writes.find(id);
            return said != field_.writes.end() && said->second->set.at(name_) == write.set.at(name_) && known.contains(id);
        });
    }

    const std::set<ChangeId>& known_by(const Change& write) {
        const auto found = known_.find(&write);
        return found != known_.end() ? found->second : known_.emplace(&write, known_to(write, name_, field_)).first->second;
    }

    const std::string& name_;
    const Field& field_;
    const Ordered& live_;
    const Merges& merges_;
    std::map<const Change*, std::set<ChangeId>> known_;
};

Register fold_field(const std::string& name, const Field& field, const Merges& merges) {
    Ordered live;
    for (const auto& [id, change] : field.writes) {
        if (!field.replaced.contains(id)) live.push_back(change);
    }
    Precedence precedence(name, field, live, merges);
    Register shown, all;
    for (auto write = live.rbegin(); write != live.rend(); ++write) {
        all.push_back({(*write)->id, (*write)->set.at(name)});
        if (!precedence.yields(**write)) shown.push_back(all.back());
    }
    // Three that were merged in a circle at once.
    return shown.empty() ? all : shown;
}

void fold_fields(const Ordered& changes, Folded& folded) {
    // Nearly every talk has one change, which replaces nothing.
    if (changes.size() == 1 && changes.front()->over.empty()) {
        for (const auto& [name, value] : changes.front()->set) folded.fields[name] = {{changes.front()->id, value}};
        return;
    }
    std::map<std::string, Field> fields;
    for (const Change* change : changes) {
        for (const auto& [name, value] : change->set) fields[name].writes[change->id] = change;
        for (const auto& [name, ids] : change->over) fields[name].replaced.insert(ids.begin(), ids.end());
    }
    const auto merges = merges_in(changes);
    for (const auto& [name, field] : fields) {
        if (auto shown = fold_field(name, field, merges); !shown.empty()) folded.fields[name] = std::move(shown);
    }
}

void fold_sets(const Ordered& changes, Folded& folded) {
    std::map<std::string, std::map<std::string, std::set<ChangeId>>> dropped;
    for (const Change* change : changes) {
        for (const auto& [name, elements] : change->drop) {
            for (const auto& [key, ids] : elements) dropped[name][key].insert(ids.begin(), ids.end());
        }
    }
    // In ascending order, so the greatest live add gives the value.
    for (const Change* change : changes) {
        for (const auto& [name, values] : change->add) {
            for (const auto& value : values) {
                const auto key = element_key(name, value);
                if (dropped[name][key].contains(change->id)) continue;
                auto& element = folded.sets[name][key];
                element.value = value;
                if (element.adds.empty() || element.adds.back() != change->id) element.adds.push_back(change->id);
            }
        }
    }
}

/// What a delete had seen, ready to be asked for many changes.
class Cover {
public:
    explicit Cover(const Change& del) : seen_(del.seen) {
        for (const auto& [device, seqs] : del.miss) missed_[device].insert(seqs.begin(), seqs.end());
    }
    bool includes(const ChangeId& id) const {
        const auto seen = seen_.find(id.device);
        if (seen == seen_.end() || id.seq > seen->second) return false;
        const auto missed = missed_.find(id.device);
        return missed == missed_.end() || !missed->second.contains(id.seq);
    }

private:
    const std::map<std::string, std::int64_t>& seen_;
    std::map<std::string, std::set<std::int64_t>> missed_;
};

/// Removed only while every change is covered by some delete; deletes themselves need no cover.
bool is_removed(const Ordered& own, const Ordered& children) {
    std::vector<Cover> deletes;
    for (const Change* change : own) {
        if (change->op == Op::del) deletes.emplace_back(*change);
    }
    if (deletes.empty()) return false;
    const auto is_seen = [&](const Change* change) {
        return change->op == Op::del || std::ranges::any_of(deletes, [&](const Cover& cover) { return cover.includes(change->id); });
    };
    return std::ranges::all_of(own, is_seen) && std::ranges::all_of(children, is_seen);
}

}  // namespace

const Value& Folded::field(std::string_view name) const {
    static const Value nothing;
    const auto found = fields.find(std::string(name));
    return found == fields.end() ? nothing : found->second.front().value;
}

std::vector<Value> Folded::elements(std::string_view set_name) const {
    std::vector<Value> values;
    const auto found = sets.find(std::string(set_name));
    if (found == sets.end()) return values;
    for (const auto& [key, element] : found->second) values.push_back(element.value);
    return values;
}

const Change* creation(std::span<const Change> own) {
    const Change* found = nullptr;
    for (const Change& change : own) {
        if (change.op == Op::create && (found == nullptr || comes_before(change, *found))) found = &change;
    }
    return found;
}

Folded fold(std::span<const Change> own, std::span<const Change> children) {
    Folded folded;
    const auto changes = in_order(own);
    for (const Change* change : changes) folded.forgotten |= change->op == Op::forget;
    if (const Change* first = creation(own)) {
        folded.kind = first->kind;
        folded.first = first->id;
    }
    folded.removed = folded.forgotten || is_removed(changes, in_order(children));
    if (folded.forgotten) return folded;
    fold_fields(changes, folded);
    fold_sets(changes, folded);
    return folded;
}

std::vector<std::string> conflicts(const Folded& folded) {
    constexpr std::array<std::string_view, 6> settled = {"added", "planned", "snooze", "handle", "news", "into"};
    std::vector<std::string> names;
    for (const auto& [name, live] : folded.fields) {
        const auto differs = [&](const Write& write) { return write.value != live.front().value; };
        if (std::ranges::find(settled, name) == settled.end() && std::ranges::any_of(live, differs)) names.push_back(name);
    }
    return names;
}

void complete(Change& change, const Folded& seen) {
    for (const auto& [name, value] : change.set) {
        if (change.op == Op::create || change.over.contains(name)) continue;
        auto& over = change.over[name];
        const auto known = seen.fields.find(name);
        if (known == seen.fields.end()) continue;
        for (const auto& write : known->second) over.push_back(write.id);
    }
    for (auto& [name, elements] : change.drop) {
        for (auto& [key, adds] : elements) {
            const auto set = seen.sets.find(name);
            if (!adds.empty() || set == seen.sets.end()) continue;
            if (const auto element = set->second.find(key); element != set->second.end()) adds = element->second.adds;
        }
    }
}

std::map<Uid, Uid> representatives(const std::map<Uid, std::optional<Uid>>& into) {
    std::map<Uid, Uid> root;
    for (const auto& [member, target] : into) root[member] = member;
    const auto find = [&](Uid uid) {
        while (root[uid] != uid) uid = root[uid];
        return uid;
    };
    const auto points = [&](const Uid& member) {
        return into.at(member) && into.contains(*into.at(member)) && *into.at(member) != member;
    };
    for (const auto& [member, target] : into) {
        if (points(member)) root[find(member)] = find(*target);
    }
    std::map<Uid, std::vector<Uid>> groups;
    for (const auto& [member, target] : into) groups[find(member)].push_back(member);
    std::map<Uid, Uid> stands_for;
    for (const auto& [group, members] : groups) {
        // Members are in ascending order, so the first is the smallest uid.
        const auto still = std::ranges::count_if(members, [&](const Uid& uid) { return !points(uid); });
        const auto first =
            still == 1 ? std::ranges::find_if(members, [&](const Uid& uid) { return !points(uid); }) : members.begin();
        for (const auto& member : members) stands_for[member] = *first;
    }
    return stands_for;
}

bool has_ended(const Stay& stay, const ChangeId& written, std::span<const Talk> talks) {
    return std::ranges::any_of(talks, [&](const Talk& talk) {
        const bool same_command = talk.recorded.time == written.time && talk.recorded.device == written.device;
        return talk.counted && talk.on >= stay.set && talk.recorded > written && !same_command;
    });
}

}  // namespace relnet
