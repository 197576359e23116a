#include "relnet/render/find_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/json.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

constexpr int narrow_terminal = 60, widest_handles = 20;

/// Piece by piece through show(), so that the marks stand where the words do.
std::vector<Cell> pieces_of(const std::string& text, const TextSearch& search) {
    std::vector<Cell> pieces;
    const auto add = [&](std::size_t begin, std::size_t end, Tone tone) {
        if (begin < end)
            pieces.push_back({.text = show(std::string_view(text).substr(begin, end - begin)), .tone = tone, .tail = {}});
    };
    std::size_t at = 0;
    for (const auto& place : search.places(text)) {
        add(at, place.begin, Tone::plain);
        add(place.begin, place.end, Tone::name);
        at = place.end;
    }
    add(at, text.size(), Tone::plain);
    return pieces;
}

int width_of(const std::vector<Cell>& pieces) {
    int columns = 0;
    for (const auto& piece : pieces) columns += width(piece.text);
    return columns;
}

/// The last words of a text that are at most `columns` wide; of a single long one, as in a script without spaces, its end.
std::string last_words(std::string_view text, int columns) {
    const auto fits = [&](std::size_t at) { return width(text.substr(at)) <= columns; };
    std::size_t begin = text.size();
    for (auto space = text.rfind(' '); space != std::string_view::npos && fits(space + 1); space = text.rfind(' ', space - 1)) {
        begin = space + 1;
        if (space == 0) break;
    }
    if (begin < text.size() || text.ends_with(' ')) return std::string(text.substr(begin));
    for (auto at = begin; at > 0 && fits(at - 1); --at) {
        if ((static_cast<unsigned char>(text[at - 1]) & 0xC0) != 0x80) begin = at - 1;
    }
    return std::string(text.substr(begin));
}

/// What stands before the first word found gives way until that word is within the first third, or all behind it fits.
void cut_front(std::vector<Cell>& pieces, int columns) {
    if (pieces.size() < 2 || pieces.front().tone != Tone::plain) return;
    auto& front = pieces.front().text;
    const int room = std::max(columns / 3, columns - (width_of(pieces) - width(front)));
    if (width(front) > room) front = "..." + last_words(front, room - 3);
}

void cut_back(std::vector<Cell>& pieces, int columns) {
    int left = columns - 3;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const int needed = width(pieces[i].text);
        if (needed > left) {
            // Made wide enough in any case that fit cuts it, and writes the dots.
            pieces[i].text = fit(pieces[i].text + "    ", left + 3);
            pieces.resize(i + 1);
            return;
        }
        left -= needed;
    }
}

void put_pieces(Line& line, int column, const std::vector<Cell>& pieces) {
    for (const auto& piece : pieces) line.put(std::max(column, line.end()), piece);
}

std::vector<Cell> snippet_pieces(const std::string& text, const TextSearch& search, int columns) {
    auto pieces = pieces_of(one_line(text), search);
    if (width_of(pieces) > columns) cut_front(pieces, columns);
    if (width_of(pieces) > columns) cut_back(pieces, columns);
    return pieces;
}

std::string handles_of(const FoundRow& row) {
    std::vector<std::string> handles;
    for (const auto& person : row.people) handles.push_back(person.handle);
    return join(handles, ",");
}

std::string names_of(const FoundRow& row) {
    std::vector<std::string> names;
    for (const auto& person : row.people) names.push_back(person.name);
    return join(names, ",");
}

std::string day_of(const FoundRow& row, Day today) {
    return row.on ? day_month(*row.on, today) : row.kind == FoundKind::person ? "never" : "";
}

/// A person is not named by a number here, but by the handle.
std::string number_of(const FoundRow& row) { return row.kind == FoundKind::person ? "" : fmt::format("[{}]", row.id); }

std::string text_of(const FoundRow& row) {
    if (row.kind != FoundKind::person) return row.text;
    const auto name = names_of(row);
    return row.text.empty() ? name : fmt::format("{} ({})", name, row.text);
}

struct Columns {
    int handle = 0, day = 0, number = 0;
};

Columns columns_of(const std::vector<FoundRow>& rows, Day today) {
    Columns columns;
    for (const auto& row : rows) {
        columns.handle = std::max(columns.handle, std::min(width(show(handles_of(row))), widest_handles));
        columns.day = std::max(columns.day, width(day_of(row, today)));
        columns.number = std::max(columns.number, width(number_of(row)));
    }
    return columns;
}

std::string wide_row(const FoundRow& row, const Columns& columns, const TextSearch& search, Day today, const Style& style) {
    Line line(style);
    const auto day = day_of(row, today);
    int at = 2;
    line.put(at, handle_cell(fit(handles_of(row), columns.handle)));
    at += columns.handle + 2;
    line.put(at + columns.day - width(day), dim_cell(day));
    at += columns.day + 2;
    line.put(at, dim_cell(number_of(row)));
    at += columns.number > 0 ? columns.number + 1 : 0;
    put_pieces(line, at, snippet_pieces(text_of(row), search, style.width - at));
    return line.take();
}

std::string narrow_row(const FoundRow& row, const TextSearch& search, Day today, const Style& style) {
    Line line(style);
    line.put(2, handle_cell(fit(handles_of(row), widest_handles)));
    line.put(line.end() + 2, dim_cell(day_of(row, today)));
    auto text = line.put(line.end() + 2, dim_cell(number_of(row))).take();
    put_pieces(line, 4, snippet_pieces(text_of(row), search, style.width - 4));
    return text + line.take();
}

}  // namespace

std::string_view to_word(FoundKind kind) {
    switch (kind) {
        case FoundKind::person:
            return "person";
        case FoundKind::note:
            return "note";
        case FoundKind::promise:
            return "promise";
        case FoundKind::interaction:
            return "interaction";
    }
    return "";
}

std::string found_heading(FoundKind kind, std::size_t count, const Style& style) {
    const auto words = kind == FoundKind::person ? count_of(count, "person", "people") : count_of(count, to_word(kind));
    Line line(style);
    return line.put(0, dim_cell(words)).take();
}

std::string found_rows(const std::vector<FoundRow>& rows, const TextSearch& search, Day today, const Style& style) {
    const auto columns = columns_of(rows, today);
    std::string text;
    for (const auto& row : rows) {
        text +=
            style.width < narrow_terminal ? narrow_row(row, search, today, style) : wide_row(row, columns, search, today, style);
    }
    return text;
}

std::string snippet(std::string_view text, const TextSearch& search, int columns, const Style& style) {
    Line line(style);
    put_pieces(line, 0, snippet_pieces(std::string(text), search, columns));
    auto made = line.take();
    made.pop_back();
    return made;
}

Listing found_listing(const std::vector<FoundRow>& rows) {
    Listing listing{{"kind", "handle", "name", "day", "id", "text"}, 6, {}};
    listing.rows.reserve(rows.size());
    for (const auto& row : rows) {
        listing.rows.push_back({std::string(to_word(row.kind)), handles_of(row), names_of(row), row.on ? to_iso(*row.on) : "",
                                fmt::format("{}", row.id), row.text});
    }
    return listing;
}

std::string found_json(const FoundRow& row) {
    JsonWriter json;
    json.object().key("kind").text(to_word(row.kind)).key("contact");
    if (row.kind == FoundKind::interaction || row.people.empty()) {
        json.null();
    } else {
        json.person(row.people.front());
    }
    json.key("people").array();
    for (const auto& person : row.people) json.person(person);
    json.end().key("on").day(row.on).key("id").number(row.id).key("text").text_or_null(row.text);
    return json.end().take();
}

}  // namespace relnet
