/// The programs whose CSV exports are known by their columns. One file a family.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "interchange/csv_record.hpp"

namespace relnet {

struct CsvFamily {
    std::string_view word;
    std::string_view what;
    bool (*recognises)(const Columns&);
    /// Takes what it knows of a row. False for a row that is no person.
    bool (*fill)(Record&, Card&, CsvContext&);
    /// True for a filled cell that says nothing: "Priority: Normal".
    bool (*is_noise)(std::string_view lower_column, std::string_view value);
};

extern const CsvFamily linkedin_csv, google_csv, thunderbird_csv, outlook_csv, generic_csv;

/// One --map, as FIELD=COLUMN[:DATEFORMAT].
struct ColumnMap {
    std::string field;
    std::size_t column;
    std::string day_format;
};

/// Throws Error(Exit::usage) for an unknown field, column or day format.
std::vector<ColumnMap> parse_maps(const std::vector<std::string>& maps, const Columns&);
/// Takes the mapped cells out of the row, before the family sees it; in the order of the maps.
std::vector<std::string> cut_mapped(const std::vector<ColumnMap>&, Record&);
/// Puts them into the card, over what the family made of the rest.
void apply_maps(const std::vector<ColumnMap>&, const std::vector<std::string>& values, int line, Card&, CsvContext&);
/// True where a column of that name is known without a map.
bool is_known_column(std::string_view name);

}  // namespace relnet
