#include "domain/restated.hpp"

#include <algorithm>

#include "relnet/domain/fold.hpp"

namespace relnet {
namespace {

const Change* with_id(const ChangeId& id, std::span<const Change> changes) {
    const auto found = std::ranges::find(changes, id, &Change::id);
    return found == changes.end() ? nullptr : &*found;
}

const std::vector<ChangeId>& replaced_by(const Change& change, const std::string& field) {
    static const std::vector<ChangeId> none;
    const auto over = change.over.find(field);
    return over == change.over.end() ? none : over->second;
}

}  // namespace

std::optional<ChangeId> restated_write(const std::string& field, const ChangeId& id, std::span<const Change> changes) {
    const Change* write = with_id(id, changes);
    if (write == nullptr || !write->undoes || !write->set.contains(field)) return {};
    for (const auto& undone : changes) {
        if (undone.command_id() != *write->undoes || undone.of != write->of) continue;
        for (const auto& older_id : replaced_by(undone, field)) {
            const Change* older = with_id(older_id, changes);
            if (older == nullptr || !older->set.contains(field)) continue;
            if (older->set.at(field) == write->set.at(field)) return older_id;
        }
    }
    return {};
}

// A write brought back leads to one that is older by cause, whatever the clocks say; hostile lines may lead in circles.
bool stands_for_write(const std::string& field, ChangeId id, const ChangeId& older, std::span<const Change> changes) {
    for (std::size_t steps = 0; id != older; ++steps) {
        const auto before = restated_write(field, id, changes);
        if (!before || steps == changes.size()) return false;
        id = *before;
    }
    return true;
}

bool stands_for_add(const std::string& set, const std::string& key, const ChangeId& id, const ChangeId& older,
                    std::span<const Change> changes) {
    if (id == older) return true;
    const Change* add = with_id(id, changes);
    if (add == nullptr || !add->undoes) return false;
    bool found = false;
    for (const auto& change : changes) {
        if (change.command_id() != *add->undoes || !(change.id < id) || !change.drop.contains(set)) continue;
        const auto dropped = change.drop.at(set).find(key);
        if (dropped == change.drop.at(set).end()) continue;
        found = true;
        for (const auto& before : dropped->second) {
            if (before < change.id && stands_for_add(set, key, before, older, changes)) return true;
        }
    }
    // It was taken away from the contact that this one was merged into, and they are two again.
    return !found && older < id && with_id(older, changes) != nullptr;
}

ChangeId first_written(const std::string& field, const ChangeId& id, std::span<const Change> changes) {
    ChangeId first = id;
    for (std::size_t steps = 0; steps < changes.size(); ++steps) {
        const auto before = restated_write(field, first, changes);
        if (!before) break;
        first = *before;
    }
    return first;
}

}  // namespace relnet
