/// The elements of relnet.export/1: what was recorded, whole. Every field and every set of an entity is written, also one that
/// this relnet does not know; those it knows are always there. Nothing depends on today, on the machine or on local numbers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/fold.hpp"

namespace relnet {

/// An entity and what its fields don't say.
struct ExportedEntity {
    Uid uid;
    const Folded& state;
    std::string rule;           ///< what a rule is about: "tag:friend"; for rules alone
    std::vector<Uid> people{};  ///< whom it concerns; not for contacts and rules
};

/// {"uid","state",…}; a rule has "rule" for them. `type` is the first member in JSON lines, or empty.
std::string export_json(const ExportedEntity&, std::string_view type = {});

/// The fields that hold several values, one object each: {"uid","field","values"}, the shown value first.
std::vector<std::string> export_conflicts(const ExportedEntity&, std::string_view type = {});

/// active, archived, gone or removed.
State exported_state(const Folded&);

}  // namespace relnet
