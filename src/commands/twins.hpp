// Who may be here twice, and the words for a merge.
#pragma once

#include "relnet/cli/session.hpp"
#include "relnet/domain/merging.hpp"
#include "relnet/render/twins_view.hpp"

namespace relnet::commands {

/// The likely pairs among all but the removed; each with the one to keep first.
std::vector<TwinRow> likely_twins(const Store&);

/// The list of merge --suggest.
void suggest_merges(Session&);

/// "3 interactions, 1 note, +chess": what `drop` brings to `keep`; empty where it is nothing.
std::string what_moves(const Store&, const Person& keep, const Person& drop);

/// "city London (not Paris)" for each field in `left_out`.
std::string what_stays(const Store&, const Merging&, const Folded& keep, const Folded& drop, Day today);

}  // namespace relnet::commands
