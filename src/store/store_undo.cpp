#include <algorithm>

#include "impl.hpp"
#include "relnet/domain/undo.hpp"

namespace relnet {
namespace {

struct Row {
    CommandEntry entry;
    std::int64_t undoes = 0;  ///< number of a command
    bool in_force = true;
};

/// The commands, newest first, each with whether it is in force: an entry is, unless an entry in force undoes it.
std::vector<Row> commands(const Database& db, Devices& devices) {
    std::vector<Row> rows;
    std::set<std::int64_t> undone;
    Query query(db.statement("SELECT number,time,device,title,undoes FROM command ORDER BY number DESC"));
    while (query.step()) {
        Row row{.entry = {.number = query.number(0), .id = {query.number(1), devices.name(query.number(2))}, .title = query.text(3)}};
        row.undoes = query.is_null(4) ? 0 : query.number(4);
        row.in_force = !undone.contains(row.entry.number);
        row.entry.undone = !row.in_force;
        if (row.in_force && row.undoes != 0) undone.insert(row.undoes);
        rows.push_back(std::move(row));
    }
    return rows;
}

const Row* with_number(const std::vector<Row>& rows, std::int64_t number) {
    const auto found = std::ranges::find(rows, number, [](const Row& row) { return row.entry.number; });
    return found == rows.end() ? nullptr : &*found;
}

/// An entry that undoes a command or a redo; one that undoes an undo is a redo.
bool is_undo(const std::vector<Row>& rows, const Row& row) {
    if (row.undoes == 0) return false;
    const Row* target = with_number(rows, row.undoes);
    return target == nullptr || !is_undo(rows, *target);
}

/// A command that was undone and done again lives in the changes of the last redo: those are what a new undo takes back.
const Row& carrier(const std::vector<Row>& rows, const Row& row) {
    const auto undo = std::ranges::find(rows, row.entry.number, &Row::undoes);
    if (undo == rows.end() || undo->in_force) return row;
    const auto redo = std::ranges::find(rows, undo->entry.number, &Row::undoes);
    return redo == rows.end() ? row : carrier(rows, *redo);
}

}  // namespace

std::vector<CommandEntry> Store::history(std::size_t most, std::optional<std::int64_t> contact) const {
    std::set<std::int64_t> concerning;
    if (contact) {
        auto entities = impl_->members_of(*contact);
        auto changes = impl_->changes_of(entities);
        std::ranges::move(impl_->children_of(*contact), std::back_inserter(changes));
        for (const auto& change : changes) {
            Query row(impl_->db.statement("SELECT number FROM command WHERE time=? AND device=?"), change.id.time,
                      impl_->devices.number(change.id.device));
            if (row.step()) concerning.insert(row.number(0));
        }
    }
    const auto rows = commands(impl_->db, impl_->devices);
    std::vector<CommandEntry> entries;
    for (const auto& row : rows) {
        if (entries.size() == most) break;
        if (contact && !concerning.contains(row.entry.number)) continue;
        entries.push_back(row.entry);
        if (const Row* target = with_number(rows, row.undoes)) entries.back().undoes = target->entry.id;
    }
    return entries;
}

std::optional<CommandEntry> Store::undoable(std::size_t nth) const {
    if (impl_->recording.id.device.empty()) impl_->start();
    const auto rows = commands(impl_->db, impl_->devices);
    for (const auto& row : rows) {
        if (row.undoes != 0 || !row.in_force || row.entry.id.device != impl_->recording.id.device) continue;
        if (nth-- == 0) return CommandEntry{carrier(rows, row).entry.number, carrier(rows, row).entry.id, row.entry.title};
    }
    return {};
}

std::optional<CommandEntry> Store::redoable(std::size_t nth) const {
    if (impl_->recording.id.device.empty()) impl_->start();
    const auto rows = commands(impl_->db, impl_->devices);
    for (const auto& row : rows) {
        if (row.entry.id.device != impl_->recording.id.device) continue;
        if (row.undoes == 0) return {};  // a new command empties the list
        if (row.in_force && is_undo(rows, row) && nth-- == 0) return row.entry;
    }
    return {};
}

std::vector<std::string> Store::undo(const CommandEntry& entry, const std::string& command) {
    impl_->start();
    const auto rows = commands(impl_->db, impl_->devices);
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
        .family =
            [&](const Uid& uid) {
                auto changes = impl_->changes_of({uid});
                if (const auto contact = impl_->contact_of(uid)) std::ranges::move(impl_->children_of(*contact), std::back_inserter(changes));
                return changes;
            },
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
