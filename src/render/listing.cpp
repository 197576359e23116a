#include "relnet/render/listing.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

std::size_t field_number(const Listing& listing, const std::string& name) {
    const auto found = std::find(listing.fields.begin(), listing.fields.end(), name);
    if (found != listing.fields.end()) return static_cast<std::size_t>(found - listing.fields.begin());
    std::string hint;
    if (const auto near = nearest(lower_ascii(name), listing.fields, 1); !near.empty())
        hint = "did you mean: " + near.front() + "\n";
    fail(Exit::usage, "unknown field '" + name + "'", hint + "fields: " + join(listing.fields, ", "));
}

std::vector<std::size_t> columns_of(const Listing& listing, const std::vector<std::string>& chosen) {
    std::vector<std::size_t> columns(chosen.empty() ? listing.columns : chosen.size());
    std::iota(columns.begin(), columns.end(), std::size_t{0});
    for (std::size_t i = 0; i < chosen.size(); ++i) columns[i] = field_number(listing, chosen[i]);
    return columns;
}

/// A row may be short: what it lacks is unknown.
const std::string& value_at(const std::vector<std::string>& row, std::size_t column) {
    static const std::string unknown;
    return column < row.size() ? row[column] : unknown;
}

void append_for_tsv(std::string& line, const std::string& value) {
    if (value.find('\\') == std::string::npos) {
        line += show(value);
        return;
    }
    std::string doubled;
    for (const char c : value) doubled.append(c == '\\' ? 2 : 1, c);
    line += show(doubled);
}

void append_for_csv(std::string& line, const std::string& value) {
    const auto safe = show_lines(value);
    const bool edges = !safe.empty() && (safe.front() == ' ' || safe.back() == ' ');
    if (!edges && safe.find_first_of(",\"\n") == std::string::npos) {
        line += safe;
        return;
    }
    line += '"';
    for (const char c : safe) line.append(c == '"' ? 2 : 1, c);
    line += '"';
}

void append_for_markdown(std::string& line, const std::string& value) {
    for (const char c : show(value)) {
        if (std::string_view("|*_[]<\\`").find(c) != std::string_view::npos) line += '\\';
        line += c;
    }
}

using Append = void (*)(std::string& line, const std::string& value);

void append_line(std::string& text, const std::vector<std::string>& row, const std::vector<std::size_t>& columns, Append append,
                 std::string_view between) {
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i > 0) text += between;
        append(text, value_at(row, columns[i]));
    }
}

/// A template in pieces: text as it is, or the number of a field.
struct Piece {
    std::string text;
    std::optional<std::size_t> field;
};

class TemplateReader {
public:
    TemplateReader(const Listing& listing, std::string_view form) : listing_(listing), form_(form) {}

    std::vector<Piece> read() {
        while (at_ < form_.size()) step();
        flush();
        return std::move(pieces_);
    }

private:
    bool is_next(std::string_view text) const { return form_.substr(at_, text.size()) == text; }

    bool literal(std::string_view written, char meant) {
        if (!is_next(written)) return false;
        text_ += meant;
        at_ += written.size();
        return true;
    }

    void step() {
        if (literal("{{", '{') || literal("}}", '}') || literal("\\t", '\t') || literal("\\n", '\n') || literal("\\\\", '\\'))
            return;
        if (form_[at_] == '{') return field();
        text_ += form_[at_++];
    }

    void field() {
        const auto close = form_.find('}', at_);
        if (close == std::string_view::npos) {
            fail(Exit::usage, "'{' without '}' in '" + std::string(form_) + "'", "a field is written {name}, a brace {{");
        }
        flush();
        pieces_.push_back({{}, field_number(listing_, std::string(form_.substr(at_ + 1, close - at_ - 1)))});
        at_ = close + 1;
    }

    void flush() {
        if (!text_.empty()) pieces_.push_back({std::exchange(text_, {}), std::nullopt});
    }

    const Listing& listing_;
    std::string_view form_;
    std::size_t at_ = 0;
    std::string text_;
    std::vector<Piece> pieces_;
};

}  // namespace

std::string to_tsv(const Listing& listing, const std::vector<std::string>& chosen, char end) {
    const auto columns = columns_of(listing, chosen);
    std::string text;
    for (const auto& row : listing.rows) {
        append_line(text, row, columns, append_for_tsv, "\t");
        text += end;
    }
    return text;
}

std::string to_csv(const Listing& listing, const std::vector<std::string>& chosen) {
    const auto columns = columns_of(listing, chosen);
    std::string text;
    append_line(text, listing.fields, columns, append_for_csv, ",");
    for (const auto& row : listing.rows) append_line(text += "\r\n", row, columns, append_for_csv, ",");
    return text + "\r\n";
}

std::string to_markdown(const Listing& listing, const std::vector<std::string>& chosen) {
    const auto columns = columns_of(listing, chosen);
    std::string text = "| ";
    append_line(text, listing.fields, columns, append_for_markdown, " | ");
    text += " |\n|";
    for (std::size_t i = 0; i < columns.size(); ++i) text += " --- |";
    text += "\n";
    for (const auto& row : listing.rows) {
        append_line(text += "| ", row, columns, append_for_markdown, " | ");
        text += " |\n";
    }
    return text;
}

std::string from_template(const Listing& listing, std::string_view form, char end) {
    const auto pieces = TemplateReader(listing, form).read();
    std::string text;
    for (const auto& row : listing.rows) {
        for (const auto& piece : pieces) text += piece.field ? show(value_at(row, *piece.field)) : piece.text;
        text += end;
    }
    return text;
}

}  // namespace relnet
