/// What is new about a contact since a moment: one state against an earlier one.
#pragma once

#include <string>
#include <vector>

#include "relnet/domain/fold.hpp"

namespace relnet {

/// A field that says something else, or an element that came (`was` is empty) or went (`now` is empty).
struct Renewal {
    std::string field;  ///< "title", "tag"
    std::string was, now;
    bool operator==(const Renewal&) const = default;
};

/// What a person would call news: the facts, not the rhythm. Introducers and foreign ids are left out.
std::vector<Renewal> renewals(const Folded& before, const Folded& after);

}  // namespace relnet
