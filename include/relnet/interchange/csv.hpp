/// Comma-separated values by RFC 4180, as they are really written: quotes with newlines in them, `,` `;` or TAB between cells,
/// any line ends.
///
///     CsvReader rows(text, sniff_separator(text));
///     while (const auto row = rows.next()) { … row->cells[0] … }
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

struct CsvRow {
    int line = 0;  ///< where it begins in the text, from 1
    std::vector<std::string> cells;
};

class CsvReader {
public:
    /// `text` must outlive this.
    CsvReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

    /// The next row that is not an empty line, or nothing at the end. Throws Error(Exit::refused) over a limit: 64 KiB a cell,
    /// 256 columns, 100,000 rows.
    std::optional<CsvRow> next();

private:
    bool cell(CsvRow&);
    void quoted(std::string& out);
    void line_end();
    [[noreturn]] void refuse(const std::string& why) const;

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t rows_ = 0;
    int line_ = 1;
};

/// The separator that the first line with one outside quotes has most of: ',' where there is none.
char sniff_separator(std::string_view text);

}  // namespace relnet
