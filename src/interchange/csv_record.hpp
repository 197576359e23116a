/// One row of a CSV of contacts under its header, and what all families of such files do with it.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "interchange/foreign_day.hpp"
#include "interchange/tally.hpp"
#include "relnet/domain/date_words.hpp"
#include "relnet/interchange/card.hpp"
#include "relnet/interchange/csv.hpp"

namespace relnet {

/// The header. Names are compared in lower case.
class Columns {
public:
    explicit Columns(const CsvRow& header);
    bool has(std::string_view lower_name) const;
    /// Nothing is npos.
    std::size_t find(std::string_view lower_name) const;
    const std::vector<std::string>& names() const { return names_; }  ///< as written, trimmed
    const std::vector<std::string>& lower_names() const { return lower_names_; }

private:
    std::vector<std::string> names_, lower_names_;
    std::map<std::string, std::size_t, std::less<>> places_;
};

/// A row. Every cell can be taken once; what is left over is for custom fields.
class Record {
public:
    Record(const Columns& columns, CsvRow row);
    int line() const { return row_.line; }
    const Columns& columns() const { return columns_; }
    /// Trimmed, and without the `'` that a spreadsheet-safe export puts before `= + - @`. Empty where the column is missing.
    std::string take(std::string_view lower_name);
    std::string take(std::size_t column);
    void clear(std::size_t column);
    /// Columns that are filled and not taken.
    std::vector<std::size_t> left() const;
    bool blank() const;

private:
    const Columns& columns_;
    CsvRow row_;
    std::vector<bool> taken_;
};

struct CsvContext {
    Tally tally;
    DateOrder order = DateOrder::unset;
};

struct NameParts {
    std::string family, given, middle, prefix, suffix;
};
/// The name where there is none yet; parts that it does not show are kept as N.
void add_name(Card&, const NameParts&);

struct PostalAddress {
    std::string label, po_box, extended, street, city, region, code, country;
};
/// The city where there is none yet; the whole is kept as ADR.
void add_address(Card&, const PostalAddress&);

/// An e-mail; one without @ is a remark. `separators` stand between several.
void add_emails(Card&, std::string_view values, const std::string& label, CsvContext&, int line);
void add_phones(Card&, std::string_view values, const std::string& label);

/// Throws Error(Exit::usage) for a day that could be two.
ForeignDay read_clear_day(std::string_view text, const CsvContext&, int line, bool short_years = false);

/// A day of a kind. One that is not understood is a note, one that no calendar has a remark.
void add_day(Card&, const std::string& kind, std::string_view text, CsvContext&, int line);

/// A property that is kept raw, with its label in a line of its own.
void keep_labelled(Card&, const std::string& property, std::string_view value, std::string_view label);

/// At ` ::: `, at newlines and at any of `separators`; trimmed, empty ones dropped.
std::vector<std::string> values_of(std::string_view cell, std::string_view separators = {});

}  // namespace relnet
