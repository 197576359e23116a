#include "interchange/csv_contacts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "interchange/card_parts.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// A preamble is never longer.
constexpr int header_within_rows = 50;

struct Header {
    const CsvFamily* family;
    char separator;
    CsvRow row;
};

/// The separators to try: what the first line looks like, then the others, since a preamble may look like anything.
std::string separators(std::string_view text) {
    std::string order(1, sniff_separator(text));
    for (const char c : {',', ';', '\t'}) {
        if (c != order[0]) order += c;
    }
    return order;
}

std::size_t known_names(const CsvRow& row) {
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(), is_known_column));
}

/// The first row that the family knows; of a generic file the one with most known names.
std::optional<CsvRow> header_of(std::string_view text, char separator, const CsvFamily& family) {
    CsvReader rows(text, separator);
    std::optional<CsvRow> best;
    for (int i = 0; i < header_within_rows; ++i) {
        auto row = rows.next();
        if (!row) break;
        if (!family.recognises(Columns(*row))) continue;
        if (&family != &generic_csv) return row;
        if (!best || known_names(*row) > known_names(*best)) best = std::move(row);
    }
    return best;
}

std::optional<Header> find_header(std::string_view text, const std::vector<const CsvFamily*>& families) {
    for (const auto* family : families) {
        for (const char separator : separators(text)) {
            if (auto row = header_of(text, separator, *family)) return Header{family, separator, std::move(*row)};
        }
    }
    return std::nullopt;
}

/// Of a file in which nothing is known, but which has a map: the first row that has all mapped columns.
Header mapped_header(std::string_view text, const ReadOptions& options) {
    const char separator = sniff_separator(text);
    CsvReader rows(text, separator);
    std::optional<CsvRow> first;
    for (int i = 0; i < header_within_rows; ++i) {
        auto row = rows.next();
        if (!row) break;
        if (!first) first = *row;
        try {
            if (!options.map.empty() && !parse_maps(options.map, Columns(*row)).empty()) {
                return {&generic_csv, separator, std::move(*row)};
            }
        } catch (const Error&) {
            continue;
        }
    }
    if (!first) fail(Exit::refused, "there are no rows");
    if (!options.map.empty()) parse_maps(options.map, Columns(*first));
    const std::vector<std::string> names = Columns(*first).names();
    std::string hint = "its columns, each ready to be mapped to a field (name, email, birthday …):";
    for (const auto& name : names) hint += fmt::format("\n--map FIELD='{}'", name);
    fail(Exit::usage, "no column is known", hint);
}

Header header_for(std::string_view text, std::string_view word, const ReadOptions& options) {
    if (word.empty() || word == generic_csv.word) {
        const auto families = word.empty() ? csv_families() : std::vector<const CsvFamily*>{&generic_csv};
        if (auto header = find_header(text, families)) return std::move(*header);
        return mapped_header(text, options);
    }
    for (const auto* family : csv_families()) {
        if (family->word != word) continue;
        if (auto header = find_header(text, {family})) return std::move(*header);
        fail(Exit::usage, fmt::format("no header of {} was found", family->what),
             "without --format the file's own columns are looked at; --format csv takes --map");
    }
    fail(Exit::usage, fmt::format("'{}' is no CSV format", word));
}

void name_card(Card& card) {
    if (card.name.empty()) card.name = card.org;
    if (card.name.empty() && !card.emails.empty()) card.name = card.emails[0].value;
    if (card.name.empty() && !card.phones.empty()) card.name = card.phones[0].value;
    if (card.name.empty() && !card.aliases.empty()) card.name = card.aliases[0];
}

class Rows {
public:
    Rows(const Header& header, const ReadOptions& options)
        : family_(*header.family),
          columns_(header.row),
          maps_(parse_maps(options.map, columns_)),
          unknown_(columns_.names().size()) {
        reading_.format = family_.word;
        context_.order = options.date_order;
    }

    void take(CsvRow row) {
        count_cells(row);
        Record record(columns_, std::move(row));
        if (record.blank()) return;
        Card card;
        card.line = record.line();
        const auto mapped = cut_mapped(maps_, record);
        const bool person = family_.fill(record, card, context_);
        apply_maps(maps_, mapped, record.line(), card, context_);
        keep_the_rest(record, card);
        if (!person && card.name.empty()) {
            context_.tally.add("a row without a name was passed over", card.line);
            ++reading_.passed_over;
            return;
        }
        name_card(card);
        if (card.name.empty()) {
            reading_.refusals.push_back({card.line, "nothing to name it by: no name, company, e-mail or phone"});
            return;
        }
        finish_card(card);
        reading_.cards.push_back(std::move(card));
    }

    Reading done() {
        for (auto& remark : context_.tally.remarks()) reading_.remarks.push_back(std::move(remark));
        std::vector<std::string> names;
        for (std::size_t i = 0; i < unknown_.size(); ++i) {
            if (unknown_[i] && !columns_.names()[i].empty()) names.push_back(columns_.names()[i]);
        }
        if (!names.empty()) {
            reading_.remarks.push_back(
                fmt::format("columns not taken: {}; --map set:'{}'='{}' keeps one", join(names, ", "), names[0], names[0]));
        }
        return std::move(reading_);
    }

private:
    void count_cells(const CsvRow& row) {
        const std::size_t wanted = columns_.names().size();
        if (row.cells.size() < wanted) context_.tally.add("a row has fewer cells than the header", row.line);
        for (std::size_t i = wanted; i < row.cells.size(); ++i) {
            if (!trim(row.cells[i]).empty()) return context_.tally.add("a row has more cells than the header", row.line);
        }
    }

    /// A known program's own columns become custom fields; of any other file only what is asked for.
    void keep_the_rest(Record& record, Card& card) {
        for (const std::size_t column : record.left()) {
            const bool named = column < columns_.names().size() && !columns_.names()[column].empty();
            const std::string name = named ? columns_.names()[column] : fmt::format("column {}", column + 1);
            const std::string value = record.take(column);
            if (&family_ == &generic_csv) {
                if (named) unknown_[column] = true;
            } else if (!family_.is_noise(lower_ascii(name), value)) {
                card.fields.push_back({.value = value, .label = name});
            }
        }
    }

    Reading reading_;
    CsvContext context_;
    const CsvFamily& family_;
    Columns columns_;
    std::vector<ColumnMap> maps_;
    std::vector<bool> unknown_;
};

}  // namespace

const std::vector<const CsvFamily*>& csv_families() {
    static const std::vector<const CsvFamily*> families = {&linkedin_csv, &google_csv, &thunderbird_csv, &outlook_csv,
                                                           &generic_csv};
    return families;
}

const CsvFamily* find_csv_family(std::string_view text) {
    const auto header = find_header(text, csv_families());
    return header ? header->family : nullptr;
}

Reading read_csv_contacts(std::string_view text, std::string_view word, const ReadOptions& options) {
    const Header header = header_for(text, word, options);
    CsvReader reader(text, header.separator);
    Rows rows(header, options);
    while (auto row = reader.next()) {
        if (row->line > header.row.line) rows.take(std::move(*row));
    }
    return rows.done();
}

}  // namespace relnet
