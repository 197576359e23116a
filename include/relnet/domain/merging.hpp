/// Two contacts that are one person: what to write so that one of them stands for both.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relnet/domain/change.hpp"
#include "relnet/domain/fold.hpp"

namespace relnet {

struct MergeSide {
    Uid uid;
    const Folded& state;                  ///< with all that was merged into it before
    std::vector<ChangeId> pointers = {};  ///< its own live writes of `into`, without those of its members
    bool planned_lasts = false, snooze_lasts = false;
    std::optional<Uid> introducer = {};  ///< who `via` stands for now, should that one have been merged
};

/// A value under a word of somebody's own, which a contact has once: a custom field, a yearly day.
struct LeftValue {
    std::string label, kept, left;
    bool operator==(const LeftValue&) const = default;
};

struct Merging {
    /// The pointer from `drop` to `keep`, then what settles the fields of both; for one command.
    std::vector<Change> changes;
    /// Single values of `drop` that `keep` has otherwise: "city".
    std::vector<std::string> left_out;
    /// The same of custom fields and yearly days.
    std::vector<LeftValue> left_values;
};

/// `keep` stays: its values, `drop`'s where it has none, so that nothing is in conflict; it is gone if either is. `drop`'s name
/// and handle become aliases. Sets (tags, addresses …) and all that concerns either come together by the fold.
Merging merge_contacts(const MergeSide& keep, const MergeSide& drop);

}  // namespace relnet
