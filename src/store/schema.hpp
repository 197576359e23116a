// The tables of the data file, and the steps from older ones. Steps are only appended to.
#pragma once

#include <span>
#include <string>
#include <vector>

namespace relnet {

inline constexpr int application_id = 0x52454C4E;  // "RELN"

/// The statements that lead the base tables from schema number `i` to `i + 1`.
std::span<const std::string> schema_steps();

/// The objects of the base, which have been the same since schema 1.
std::span<const std::string> base_schema();

/// The tables that are folded from changes, and their indexes, as they are now.
const std::string& derived_schema();

inline int current_schema() { return static_cast<int>(schema_steps().size()); }

/// The text of all objects of the current schema as SQLite keeps it, ordered.
std::string schema_text();
/// The same of any objects.
std::string schema_text(std::vector<std::string> objects);

/// The tables that are folded from changes: emptied and filled again by a rebuild.
std::span<const std::string> derived_tables();

}  // namespace relnet
