#include "relnet/domain/fold.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "domain/registers.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

/// Of two lines with one id, which only a hand in the journal can make, the greater one holds, on every machine.
bool comes_before(const Change& a, const Change& b) { return a.id != b.id ? a.id < b.id : to_line(b) < to_line(a); }

Ordered in_order(std::span<const Change> changes) {
    Ordered ordered;
    ordered.reserve(changes.size());
    for (const auto& change : changes) ordered.push_back(&change);
    std::ranges::sort(ordered, [](const Change* a, const Change* b) { return comes_before(*a, *b); });
    ordered.erase(std::unique(ordered.begin(), ordered.end(), [](const Change* a, const Change* b) { return a->id == b->id; }), ordered.end());
    return ordered;
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
        const auto differs = [&shown = live.front().value](const Write& write) { return write.value != shown; };
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
