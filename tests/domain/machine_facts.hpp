/// A machine of the property test of fold, and its changes as the oracle is told of them.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "domain/causal_oracle.hpp"
#include "relnet/domain/fold.hpp"

namespace three_machines {

using namespace relnet;

constexpr int contact_count = 4;
constexpr int entity_count = 8;  // the rest are interactions
constexpr std::array<const char*, 3> device_names = {"attic", "barn", "cellar"};

inline Uid uid_at(int entity) {
    Uid uid;
    uid.bytes[15] = static_cast<std::uint8_t>(entity + 1);
    return uid;
}
inline int entity_at(const Uid& uid) { return uid.bytes[15] - 1; }
inline bool is_contact(int entity) { return entity < contact_count; }

/// One machine: its clock, and the changes it has, in an order of its own and some of them twice.
struct Device {
    std::int64_t clock_error = 0, last_time = 0, last_seq = 0;
    causal::Past seen;
    std::vector<int> log;  ///< in the order of arrival
    std::map<Uid, Uid> stand_in;
    std::array<std::vector<Change>, entity_count> own, children;
    std::vector<CommandId> done, undone;  ///< what it may take back, and what it may do again; the last goes first
};

inline causal::Fact fact_of(const Change& change, int device, const causal::Past& past,
                            const std::function<int(const ChangeId&)>& index_of) {
    causal::Fact fact{
        .time = change.id.time, .seq = change.id.seq, .device = device, .entity = entity_at(change.of), .past = past};
    fact.creates = change.op == Op::create;
    fact.deletes = change.op == Op::del;
    for (const auto& [field, value] : change.set) {
        const auto to = field == "into" ? as_uid(value) : std::nullopt;
        fact.writes[field] = to ? std::to_string(entity_at(*to)) : value.json;
    }
    for (const auto& [name, values] : change.add) {
        for (const auto& value : values) fact.adds.insert({name, name == "email" ? "p@example.org" : as_text(value).value()});
    }
    for (const auto& [name, elements] : change.drop) {
        for (const auto& [key, adds] : elements) fact.drops.insert({name, key});
    }
    for (const auto& contact : change.re) fact.concerned.insert(entity_at(contact));
    if (!change.undoes) return fact;
    for (const auto& [field, ids] : change.over) {
        for (const auto& id : ids) fact.replaces[field].insert(index_of(id));
    }
    for (const auto& [name, elements] : change.drop) {
        for (const auto& [key, ids] : elements) {
            for (const auto& id : ids) fact.takes[{name, key}].insert(index_of(id));
        }
    }
    return fact;
}

}  // namespace three_machines
