/// What is new about a contact since a moment: one state against an earlier one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/fold.hpp"

namespace relnet {

/// A field that says something else, or an element that came (`was` is empty) or went (`now` is empty).
struct Renewal {
    std::string field;  ///< "title", "tag"
    std::string was, now;
    bool operator==(const Renewal&) const = default;
};

/// What a person would call news: facts about the contact. How I keep in touch (rhythm, channel, tags, core, state), introducers and
/// foreign ids are left out.
std::vector<Renewal> renewals(const Folded& before, const Folded& after);

/// Whether a title or an organisation is the same, better written: case, accents, signs and spaces, or a letter or two of a long word.
/// "Engineer I" and "Engineer II", CTO and CEO are different ones.
bool is_correction(std::string_view was, std::string_view now);

}  // namespace relnet
