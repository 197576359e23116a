/// Between the journal's files and the data file: taking in what came, writing down what was recorded.
///
/// Both need a store that is open for writing. Order of a write, so that a crash at any point is safe: refresh, record, write_down,
/// commit. What was written down and not committed is taken in by the next refresh.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "relnet/journal/directory.hpp"

namespace relnet {

/// Whether no file changed since its lines were taken in, by what stat says alone.
bool is_current(const Journal&, const Store&);

/// Whether this is the copy of the journal that was last refreshed from.
bool is_where_it_was(const Journal&, const Store&);

/// Takes in what is new. `now_ms`: a file changed about then may still be changing, and is read again next time.
Intake refresh(const Journal&, Store&, std::int64_t now_ms);

/// Appends the changes to this device's own files, durably, and marks them as standing there. Gives the paths of files that are new.
/// Error(Exit::data) where it can't, and nothing is appended.
std::vector<std::string> write_down(const Journal&, Store&, const std::vector<Change>&);

}  // namespace relnet
