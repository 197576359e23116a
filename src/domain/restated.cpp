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
    for (const auto& undone_id : replaced_by(*write, field)) {
        // What was undone may itself only have said again what an older write said.
        for (std::optional<ChangeId> undone = undone_id; undone && *undone < id; undone = restated_write(field, *undone, changes)) {
            const Change* change = with_id(*undone, changes);
            if (change == nullptr) break;
            for (const auto& older_id : replaced_by(*change, field)) {
                const Change* older = with_id(older_id, changes);
                // Only ever to older writes, so that a hostile line can't lead in circles.
                if (older == nullptr || !(older_id < *undone) || !older->set.contains(field)) continue;
                if (older->set.at(field) == write->set.at(field)) return older_id;
            }
        }
    }
    return {};
}

bool stands_for_write(const std::string& field, ChangeId id, const ChangeId& older, std::span<const Change> changes) {
    while (id != older) {
        const auto before = restated_write(field, id, changes);
        if (!before) return false;
        id = *before;
    }
    return true;
}

bool stands_for_add(const std::string& set, const std::string& key, const ChangeId& id, const ChangeId& older,
                    std::span<const Change> changes) {
    if (id == older) return true;
    const Change* add = with_id(id, changes);
    if (add == nullptr || !add->undoes) return false;
    return std::ranges::any_of(changes, [&](const Change& change) {
        if (change.command_id() != *add->undoes || !(change.id < id) || !change.drop.contains(set)) return false;
        const auto dropped = change.drop.at(set).find(key);
        return dropped != change.drop.at(set).end() && std::ranges::any_of(dropped->second, [&](const ChangeId& before) {
                   return before < change.id && stands_for_add(set, key, before, older, changes);
               });
    });
}

ChangeId first_written(const std::string& field, const ChangeId& id, std::span<const Change> changes) {
    const auto before = restated_write(field, id, changes);
    return before ? first_written(field, *before, changes) : id;
}

}  // namespace relnet
