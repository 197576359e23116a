/// Comma-separated values by RFC 4180, as they are really written: quotes with newlines in them, `,` `;` or TAB between cells,
/// any line ends.
///
/// Throws Error(Exit::refused) over a limit: 64 KiB a cell, 256 columns, 100,000 rows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

struct CsvRow {
    int line = 0;  ///< where it begins in the text, from 1
    std::vector<std::string> cells;
};

/// All rows but empty lines. `most` > 0 stops after that many.
std::vector<CsvRow> read_csv(std::string_view text, char separator, std::size_t most = 0);

/// The separator that the first line with one outside quotes has most of: ',' where there is none.
char sniff_separator(std::string_view text);

}  // namespace relnet
