#include <algorithm>
#include <functional>

#include "impl.hpp"
#include "relnet/domain/undo.hpp"

namespace relnet {
namespace {

constexpr std::size_t nowhere = SIZE_MAX;

struct Row {
    CommandEntry entry;
    std::int64_t undoes = 0;      ///< number of a command, or not_here
    std::size_t target = nowhere; ///< its place
    std::size_t root = nowhere;   ///< place of the command that was done, undone, done again ...; of a command itself
    int depth = -1;               ///< 0 a command, odd an undo, even a redo; -1 not known yet
    bool in_force = true;         ///< unless an entry in force undoes it
};

/// Newest first.
class Rows {
public:
    Rows(const Database& db, Devices& devices) {
        Query query(db.statement("SELECT number,time,device,title,undoes FROM command ORDER BY number DESC"));
        while (query.step()) {
            Row row{.entry = {.number = query.number(0), .id = {query.number(1), devices.name(query.number(2))}, .title = query.text(3)}};
            row.undoes = query.is_null(4) ? 0 : query.number(4);
            rows_.push_back(std::move(row));
        }
        for (auto& row : rows_) row.target = place_of(row.undoes);
        weigh();
        for (std::size_t i = 0; i < rows_.size(); ++i) trace(i);
        for (auto& row : rows_) {
            row.entry.undone = !row.in_force;
            if (row.depth > 0 && row.root != nowhere) row.entry.title = (row.depth % 2 == 1 ? "undo of " : "redo of ") + rows_[row.root].entry.title;
        }
    }

    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    const Row* target_of(const Row& row) const { return row.target == nowhere ? nullptr : &rows_[row.target]; }

    /// A command that was undone and done again lives in the changes of the last redo: those are what a new undo takes back.
    const Row& carrier(const Row& row) const {
        const Row* last = &row;
        for (std::size_t steps = 0; steps < rows_.size(); ++steps) {
            const Row* undo = newest_undoing(*last);
            if (undo == nullptr || undo->in_force) break;
            const Row* redo = newest_undoing(*undo);
            if (redo == nullptr) break;
            last = redo;
        }
        return *last;
    }

private:
    std::size_t place_of(std::int64_t number) const {
        const auto found = std::ranges::lower_bound(rows_, number, std::greater<>{}, [](const Row& row) { return row.entry.number; });
        return found == rows_.end() || found->entry.number != number ? nowhere : static_cast<std::size_t>(found - rows_.begin());
    }

    const Row* newest_undoing(const Row& target) const {
        const auto found = std::ranges::find(rows_, target.entry.number, &Row::undoes);
        return found == rows_.end() ? nullptr : &*found;
    }

    /// Each once all that undo it are weighed. Lines come in any order, so an undo may stand before what it undoes; those that a hand
    /// in the journal has led in a circle stay in force.
    void weigh() {
        std::vector<std::size_t> waiting(rows_.size()), ready;
        for (const auto& row : rows_) {
            if (row.target != nowhere) ++waiting[row.target];
        }
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (waiting[i] == 0) ready.push_back(i);
        }
        while (!ready.empty()) {
            const Row& row = rows_[ready.back()];
            ready.pop_back();
            if (row.target == nowhere) continue;
            if (row.in_force) rows_[row.target].in_force = false;
            if (--waiting[row.target] == 0) ready.push_back(row.target);
        }
    }

    void trace(std::size_t start) {
        std::vector<std::size_t> path;
        std::size_t at = start;
        for (; at != nowhere && rows_[at].depth < 0; at = rows_[at].target) {
            rows_[at].depth = 0;
            if (rows_[at].undoes == 0) rows_[at].root = at;
            path.push_back(at);
        }
        // What is undone may not have come.
        int depth = at == nowhere ? (rows_[path.back()].undoes == 0 ? -1 : 0) : rows_[at].depth;
        std::size_t root = at == nowhere ? rows_[path.back()].root : rows_[at].root;
        for (auto place = path.rbegin(); place != path.rend(); ++place) {
            rows_[*place].depth = ++depth;
            rows_[*place].root = root;
        }
    }

    std::vector<Row> rows_;
};

}  // namespace

std::vector<CommandEntry> Store::history(std::size_t most, std::optional<std::int64_t> contact) const {
    std::set<CommandId> concerning;
    if (contact) {
        auto entities = impl_->members_of(*contact);
        std::ranges::move(impl_->children_of(*contact), std::back_inserter(entities));
        concerning = impl_->commands_on(entities);
    }
    const Rows rows(impl_->db, impl_->devices);
    std::vector<CommandEntry> entries;
    for (const auto& row : rows) {
        if (entries.size() == most) break;
        if (contact && !concerning.contains(row.entry.id)) continue;
        entries.push_back(row.entry);
        if (const Row* target = rows.target_of(row)) entries.back().undoes = target->entry.id;
    }
    return entries;
}

std::optional<CommandEntry> Store::undoable(std::size_t nth) const {
    if (impl_->recording.id.device.empty()) impl_->start();
    const auto own = impl_->own_devices();
    const Rows rows(impl_->db, impl_->devices);
    for (const auto& row : rows) {
        if (row.undoes != 0 || !row.in_force || !own.contains(row.entry.id.device)) continue;
        if (nth-- > 0) continue;
        const auto& carrier = rows.carrier(row).entry;
        return CommandEntry{carrier.number, carrier.id, row.entry.title};
    }
    return {};
}

std::optional<CommandEntry> Store::redoable(std::size_t nth) const {
    if (impl_->recording.id.device.empty()) impl_->start();
    const auto own = impl_->own_devices();
    const Rows rows(impl_->db, impl_->devices);
    for (const auto& row : rows) {
        if (!own.contains(row.entry.id.device)) continue;
        if (row.undoes == 0) return {};  // a new command empties the list
        if (row.in_force && row.depth % 2 == 1 && nth-- == 0) return row.entry;
    }
    return {};
}

std::vector<std::string> Store::undo(const CommandEntry& entry, const std::string& command) {
    impl_->start();
    const Rows rows(impl_->db, impl_->devices);
    std::set<CommandId> in_force;
    for (const auto& row : rows) {
        if (row.in_force && row.undoes == 0) in_force.insert(row.entry.id);
    }
    const UndoView view{
        .state = [&](const Uid& uid) { return impl_->state_of(uid); },
        .changes =
            [&](const Uid& uid) {
                const auto contact = impl_->contact_of(uid);
                return impl_->changes_of(contact ? impl_->members_of(*contact) : std::vector{uid});
            },
        .family = [&](const Uid& uid) { return impl_->changes_of(impl_->with_children(uid)); },
        .commands = [&](const Uid& uid) { return impl_->commands_on(impl_->with_children(uid)); },
        .in_force = [&](const CommandId& id) { return in_force.contains(id); },
    };
    auto compensation = compensate(changes_of(entry.id), view);
    if (compensation.changes.empty()) return compensation.left;
    impl_->recording.undoes = entry.number;
    record(command, std::move(compensation.changes));
    impl_->finish_command();
    return compensation.left;
}

}  // namespace relnet
