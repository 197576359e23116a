#include "interchange/csv_record.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "interchange/card_parts.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// Undoes the guard that keeps a spreadsheet from taking text for a formula.
std::string_view without_guard(std::string_view cell) {
    const bool guarded =
        cell.size() > 1 && cell[0] == '\'' && std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos;
    return guarded ? cell.substr(1) : cell;
}

bool is_type_word(std::string_view label) {
    return std::all_of(label.begin(), label.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

[[noreturn]] void refuse_ambiguous(std::string_view text, int line) {
    const auto reading = [&](DateOrder order) { return to_iso(read_foreign_day(text, order).on); };
    fail(Exit::usage,
         fmt::format("line {}: '{}' could be {} or {}", line, text, reading(DateOrder::dmy), reading(DateOrder::mdy)),
         "say how the file writes days: --date-order dmy or --date-order mdy");
}

}  // namespace

Columns::Columns(const CsvRow& header) {
    for (const auto& cell : header.cells) {
        names_.push_back(one_line(cell));
        lower_names_.push_back(lower_ascii(names_.back()));
        places_.try_emplace(lower_names_.back(), names_.size() - 1);
    }
}

bool Columns::has(std::string_view lower_name) const { return places_.find(lower_name) != places_.end(); }

std::size_t Columns::find(std::string_view lower_name) const {
    const auto place = places_.find(lower_name);
    return place == places_.end() ? std::string_view::npos : place->second;
}

Record::Record(const Columns& columns, CsvRow row) : columns_(columns), row_(std::move(row)), taken_(row_.cells.size()) {}

std::string Record::take(std::string_view lower_name) { return take(columns_.find(lower_name)); }

std::string Record::take(std::size_t column) {
    if (column >= row_.cells.size()) return {};
    taken_[column] = true;
    return with_plain_line_ends(trim(without_guard(trim(row_.cells[column]))));
}

void Record::clear(std::size_t column) {
    if (column < row_.cells.size()) row_.cells[column].clear();
}

std::vector<std::size_t> Record::left() const {
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < row_.cells.size(); ++i) {
        if (!taken_[i] && !trim(row_.cells[i]).empty()) left.push_back(i);
    }
    return left;
}

bool Record::blank() const {
    return std::all_of(row_.cells.begin(), row_.cells.end(), [](const std::string& cell) { return trim(cell).empty(); });
}

void add_name(Card& card, const NameParts& parts) {
    const NameParts n = {one_line(parts.family), one_line(parts.given), one_line(parts.middle), one_line(parts.prefix),
                         one_line(parts.suffix)};
    if (card.name.empty()) card.name = one_line(n.given + " " + n.middle + " " + n.family);
    const bool more = !n.middle.empty() || !n.prefix.empty() || !n.suffix.empty();
    if (!more && (n.family + n.given).empty()) return;
    if (!more && is_plain_name(card.name, n.family, n.given)) return;
    card.raw.push_back(fmt::format("N:{};{};{};{};{}", escape_value(n.family), escape_value(n.given), escape_value(n.middle),
                                   escape_value(n.prefix), escape_value(n.suffix)));
}

void add_address(Card& card, const PostalAddress& a) {
    std::string value;
    std::size_t filled = 0;
    for (const auto* part : {&a.po_box, &a.extended, &a.street, &a.city, &a.region, &a.code, &a.country}) {
        value += (part == &a.po_box ? "" : ";") + escape_value(*part);
        filled += !part->empty();
    }
    if (filled == 0) return;
    if (card.city.empty()) card.city = one_line(a.city);
    const std::string label = lower_ascii(a.label);
    if (filled == 1 && label.empty() && card.city == one_line(a.city)) return;
    if (is_type_word(label)) {
        card.raw.push_back("ADR" + (label.empty() ? "" : ";TYPE=" + label) + ":" + value);
    } else {
        keep_labelled(card, "ADR", value, a.label);
    }
}

void add_emails(Card& card, std::string_view values, const std::string& label, CsvContext& context, int line) {
    for (const auto& written : values_of(values, ",;")) {
        const std::string value = bare_address(written);
        if (value.find('@') == std::string::npos) {
            context.tally.add("an e-mail without @ was dropped", line, value);
        } else {
            card.emails.push_back({.value = one_line(value), .label = label});
        }
    }
}

void add_phones(Card& card, std::string_view values, const std::string& label) {
    for (const auto& value : values_of(values, ";")) card.phones.push_back({.value = one_line(value), .label = label});
}

void add_day(Card& card, const std::string& kind, std::string_view text, CsvContext& context, int line) {
    const ForeignDay found = read_clear_day(text, context, line);
    if (found.kind == ForeignDay::Kind::day) card.dates.push_back({.kind = kind, .on = found.on});
    if (found.kind == ForeignDay::Kind::impossible) context.tally.add("no such day, left out", line, text);
    if (found.kind != ForeignDay::Kind::text) return;
    context.tally.add("a day that was not understood is kept as a note", line, text);
    card.notes.push_back(kind + ": " + one_line(text));
}

ForeignDay read_clear_day(std::string_view text, const CsvContext& context, int line, bool short_years) {
    const ForeignDay found = read_foreign_day(text, context.order, short_years);
    if (found.kind == ForeignDay::Kind::ambiguous) refuse_ambiguous(trim(text), line);
    return found;
}

void keep_labelled(Card& card, const std::string& property, std::string_view value, std::string_view label) {
    const std::string group = fmt::format("item{}", card.raw.size() + 1);
    card.raw.push_back(fmt::format("{}.{}:{}", group, property, value));
    if (!label.empty()) card.raw.push_back(fmt::format("{}.X-ABLabel:{}", group, escape_value(label)));
}

std::vector<std::string> values_of(std::string_view cell, std::string_view separators) {
    std::vector<std::string> values;
    const auto push = [&](std::string_view part) {
        if (part = trim(part); !part.empty()) values.emplace_back(part);
    };
    std::size_t start = 0;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const bool triple = cell.substr(i, 3) == ":::";
        if (!triple && cell[i] != '\n' && separators.find(cell[i]) == std::string_view::npos) continue;
        push(cell.substr(start, i - start));
        i += triple ? 2 : 0;
        start = i + 1;
    }
    push(cell.substr(start));
    return values;
}

}  // namespace relnet
