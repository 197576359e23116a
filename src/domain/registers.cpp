// Fields that keep every concurrent value: which writes count, and which of those give way.
#include "domain/registers.hpp"

#include <algorithm>
#include <set>
#include <string>

namespace relnet {
namespace {

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

/// What was known to somebody is asked about every write that may give way.
class Precedence {
public:
    Precedence(const std::string& name, const Field& field, const Merges& merges) : name_(name), field_(field), merges_(merges) {}

    /// For each of the live writes, which are in ascending order, whether it gives way to another. Of two that give way to each other,
    /// as when two are merged in opposite directions at once, the greater stays.
    std::vector<bool> yielding(const Ordered& live) const {
        std::vector<bool> yields(live.size());
        if (live.size() < 2 || std::ranges::none_of(live, [&](const Change* write) { return may_yield(*write); })) return yields;
        std::vector<std::vector<bool>> gives_way(live.size(), std::vector<bool>(live.size()));
        for (std::size_t other = 0; other < live.size(); ++other) {
            if (live[other]->undoes) continue;
            const auto known = known_to(*live[other], name_, field_);
            for (std::size_t write = 0; write < live.size(); ++write) {
                gives_way[write][other] = write != other && may_yield(*live[write]) && is_outdated(*live[write], known);
            }
        }
        for (std::size_t write = 0; write < live.size(); ++write) {
            for (std::size_t other = 0; other < live.size(); ++other) {
                if (gives_way[write][other] && (write < other || !gives_way[other][write])) yields[write] = true;
            }
        }
        return yields;
    }

private:
    bool may_yield(const Change& write) const { return write.undoes || merges_.contains({write.command_id(), write.of}); }

    /// A write made by undo yields to a plain one made in knowledge of what was undone: an undo here and an edit there are no
    /// conflict. What a merge only says again yields to a plain one made in knowledge of what it says: neither are two merges.
    bool is_outdated(const Change& write, const std::set<ChangeId>& known) const {
        if (write.undoes) {
            for (auto id = known.lower_bound({write.undoes->time, 0, {}}); id != known.end() && id->time == write.undoes->time; ++id) {
                if (id->device == write.undoes->device) return true;
            }
            return false;
        }
        return std::ranges::any_of(replaced_by(write, name_), [&](const ChangeId& id) {
            const auto said = field_.writes.find(id);
            return said != field_.writes.end() && said->second->set.at(name_) == write.set.at(name_) && known.contains(id);
        });
    }

    const std::string& name_;
    const Field& field_;
    const Merges& merges_;
};

Register fold_field(const std::string& name, const Field& field, const Merges& merges) {
    Ordered live;
    for (const auto& [id, change] : field.writes) {
        if (!field.replaced.contains(id)) live.push_back(change);
    }
    const auto yields = Precedence(name, field, merges).yielding(live);
    // Three that were merged in a circle at once all give way, and so none does.
    const bool none_stays = std::ranges::find(yields, false) == yields.end();
    Register shown;
    for (std::size_t i = live.size(); i-- > 0;) {
        if (none_stays || !yields[i]) shown.push_back({live[i]->id, live[i]->set.at(name)});
    }
    return shown;
}

}  // namespace

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

}  // namespace relnet
