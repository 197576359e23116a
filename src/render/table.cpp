#include "relnet/render/table.hpp"

#include <algorithm>
#include <numeric>

#include "relnet/base/text.hpp"
#include "render/layout.hpp"

namespace relnet {
namespace {

constexpr int narrow_terminal = 60;
constexpr int least_width = 8;  ///< a column that is cut keeps at least this

/// Column widths; 0 where a column is empty or was dropped.
using Widths = std::vector<int>;

Widths measure(const Table& table) {
    Widths widths(table.columns.size(), 0);
    for (const auto& row : table.rows) {
        for (std::size_t c = 0; c < std::min(row.size(), widths.size()); ++c) {
            if (!row[c].spans) widths[c] = std::max(widths[c], width(row[c].text));
        }
    }
    return widths;
}

/// Where each column starts; the last entry is where the table ends.
std::vector<int> starts_of(const Table& table, const Widths& widths) {
    std::vector<int> starts;
    int at = table.indent;
    bool first = true;
    for (std::size_t c = 0; c < widths.size(); ++c) {
        if (widths[c] > 0 && !first) at += table.columns[c].gap;
        starts.push_back(at);
        at += widths[c];
        if (widths[c] > 0) first = false;
    }
    starts.push_back(at);
    return starts;
}

int overflow(const Table& table, const Widths& widths, const Style& style) {
    return starts_of(table, widths).back() - style.width;
}

bool is_last(const Widths& widths, std::size_t column) {
    return std::all_of(widths.begin() + static_cast<std::ptrdiff_t>(column) + 1, widths.end(), [](int w) { return w == 0; });
}

/// The last column is cut while something of it stays readable; any other goes as a whole.
void drop_columns(const Table& table, Widths& widths, const Style& style) {
    std::vector<std::size_t> order(widths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&](std::size_t c) { return table.columns[c].shrink == 0; });
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return table.columns[a].shrink < table.columns[b].shrink; });
    for (const auto c : order) {
        const int excess = overflow(table, widths, style);
        if (excess <= 0) return;
        widths[c] = is_last(widths, c) && widths[c] - excess >= least_width ? widths[c] - excess : 0;
    }
}

/// Names are cut last, but one that is a whole line must not take the other columns from everybody.
void cut_long_names_and_drop_columns(const Table& table, Widths& widths, const Style& style) {
    auto& names = widths[static_cast<std::size_t>(table.names)];
    const int longest = names;
    if (const int excess = overflow(table, widths, style); excess > 0 && names > table.long_name)
        names = std::max(table.long_name, names - excess);
    drop_columns(table, widths, style);
    names = std::min(longest, names + std::max(0, -overflow(table, widths, style)));
}

void cut_columns(const Table& table, Widths& widths, const Style& style) {
    auto& names = widths[static_cast<std::size_t>(table.names)];
    if (const int excess = overflow(table, widths, style); excess > 0)
        names = std::max(std::min(names, least_width), names - excess);
    for (int excess = overflow(table, widths, style); excess > 0; excess = overflow(table, widths, style)) {
        auto& widest = *std::max_element(widths.begin(), widths.end());
        if (widest <= least_width) return;
        widest = std::max(least_width, widest - excess);
    }
}

void put_span(Line& line, const Cell& cell, int start, int edge, const Style& style) {
    const int tail = cell.tail.empty() ? 0 : width(cell.tail) + 2;
    const int right = cell.tail.empty() ? style.width : std::min(style.width, std::max(edge, start + width(cell.text) + tail));
    if (right - start - tail < std::min(least_width, width(cell.text))) return;
    line.put(start, {fit(cell.text, right - start - tail), cell.tone});
    line.put(right - width(cell.tail), {cell.tail, Tone::dim});
}

std::string row_text(const Table& table, const std::vector<Cell>& row, const Widths& widths, const Style& style) {
    const auto starts = starts_of(table, widths);
    Line line(style);
    for (std::size_t c = 0; c < std::min(row.size(), widths.size()); ++c) {
        const auto& cell = row[c];
        if (cell.spans) {
            // A dropped column leaves its text to the place where the next one begins.
            const int start = widths[c] == 0 && c > 0 ? std::max(starts[c], line.end() + table.columns[c].gap) : starts[c];
            put_span(line, cell, start, starts.back(), style);
            break;
        }
        if (widths[c] == 0) continue;
        auto text = fit(cell.text, widths[c]);
        const int shift = table.columns[c].right ? widths[c] - width(text) : 0;
        line.put(starts[c] + shift, {std::move(text), cell.tone});
    }
    return line.take();
}

int label_width(const Table& table) {
    int columns = 0;
    for (const auto& column : table.columns) columns = std::max(columns, width(column.name));
    return columns + 2;
}

/// What the unlabelled cells behind `column` need; in front of the name no more than a short name does.
int needed_behind(const Table& table, const std::vector<Cell>& row, std::size_t column) {
    if (static_cast<int>(column) < table.names) return least_width + 2;
    int needed = 0;
    for (std::size_t c = column + 1; c < std::min(row.size(), table.columns.size()); ++c) {
        if (table.columns[c].name.empty() && !row[c].text.empty()) needed += width(row[c].text) + 2;
    }
    return needed;
}

/// The unlabelled cells of a record side by side.
std::string block_head(const Table& table, const std::vector<Cell>& row, const Style& style) {
    Line line(style);
    for (std::size_t c = 0; c < std::min(row.size(), table.columns.size()); ++c) {
        if (!table.columns[c].name.empty()) continue;
        const int start = c == 0 ? 0 : line.end() + std::min(table.columns[c].gap, 2);
        if (row[c].spans && start + width(row[c].text) > style.width) {
            auto text = line.take();
            for (auto& piece : wrap(row[c].text, style.width - 4)) text += line.put(4, {std::move(piece), row[c].tone}).take();
            return text;
        }
        const int behind = row[c].spans ? 0 : needed_behind(table, row, c);
        line.put(start, {fit(row[c].text, std::max(least_width, style.width - start - behind)), row[c].tone});
    }
    return line.take();
}

std::string block(const Table& table, const std::vector<Cell>& row, const Style& style) {
    auto text = block_head(table, row, style);
    Line line(style);
    for (std::size_t c = 0; c < std::min(row.size(), table.columns.size()); ++c) {
        if (!row[c].tail.empty()) text += line.put(2, {fit(row[c].tail, style.width - 2), Tone::dim}).take();
        if (table.columns[c].name.empty() || row[c].text.empty()) continue;
        const int start = row[c].spans ? 2 : 2 + label_width(table);
        if (!row[c].spans) line.put(2, {table.columns[c].name, Tone::dim});
        text += line.put(start, {fit(row[c].text, style.width - start), row[c].tone}).take();
    }
    return text;
}

std::string blocks(const Table& table, const Style& style) {
    std::string text;
    for (const auto& row : table.rows) {
        if (row.empty()) continue;
        if (!text.empty()) text += "\n";
        text += block(table, row, style);
    }
    return text;
}

}  // namespace

std::string to_text(const Table& table, const Style& style) {
    if (table.rows.empty()) return {};
    if (style.width < narrow_terminal) return blocks(table, style);
    auto widths = measure(table);
    cut_long_names_and_drop_columns(table, widths, style);
    cut_columns(table, widths, style);
    std::string text;
    for (const auto& row : table.rows) text += row.empty() ? "\n" : row_text(table, row, widths, style);
    return text;
}

}  // namespace relnet
