#include "relnet/interchange/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "interchange/limits.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {

std::optional<CsvRow> CsvReader::next() {
    CsvRow row;
    do {
        if (at_ >= text_.size()) return std::nullopt;
        row = CsvRow{.line = line_, .cells = {}};
        while (cell(row)) {
        }
    } while (row.cells.size() == 1 && trim(row.cells[0]).empty());
    // One more than the limit: the header is no record.
    if (rows_++ > record_limit) fail(Exit::refused, fmt::format("line {}: more than {} rows", row.line, record_limit));
    return row;
}

/// Reads a cell; true where another one follows in the row.
bool CsvReader::cell(CsvRow& row) {
    if (row.cells.size() == column_limit) refuse(fmt::format("more than {} columns", column_limit));
    std::string& out = row.cells.emplace_back();
    const std::size_t first = text_.find_first_not_of(' ', at_);
    if (first < text_.size() && text_[first] == '"') {
        at_ = first;
        quoted(out);
    }
    const std::size_t start = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
    // Behind a closing quote only blanks are lawful; anything else is kept.
    const std::string_view tail = text_.substr(start, at_ - start);
    if (out.empty() || !trim(tail).empty()) out += tail;
    if (out.size() > value_limit) refuse(fmt::format("a cell is over {} KiB", value_limit >> 10));
    if (at_ < text_.size() && text_[at_] == separator_) {
        ++at_;
        return true;
    }
    line_end();
    return false;
}

void CsvReader::quoted(std::string& out) {
    const int opened = line_;
    for (++at_; at_ < text_.size(); ++at_) {
        if (text_[at_] == '"') {
            if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') break;
            ++at_;
        }
        if (out.size() == value_limit) {
            fail(Exit::refused, fmt::format("line {}: a cell is over {} KiB", opened, value_limit >> 10),
                 "is the quote that opens there closed?");
        }
        if (text_[at_] == '\n' || (text_[at_] == '\r' && (at_ + 1 >= text_.size() || text_[at_ + 1] != '\n'))) ++line_;
        out += text_[at_];
    }
    if (at_ < text_.size()) ++at_;
}

void CsvReader::line_end() {
    if (at_ >= text_.size()) return;
    if (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n') ++at_;
    ++at_;
    ++line_;
}

void CsvReader::refuse(const std::string& why) const { fail(Exit::refused, fmt::format("line {}: {}", line_, why)); }

char sniff_separator(std::string_view text) {
    std::size_t commas = 0, semicolons = 0, tabs = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        commas += c == ',';
        semicolons += c == ';';
        tabs += c == '\t';
        if ((c == '\n' || c == '\r') && commas + semicolons + tabs > 0) break;
    }
    const std::size_t most = std::max({commas, semicolons, tabs});
    if (most == commas) return ',';
    return most == semicolons ? ';' : '\t';
}

}  // namespace relnet
