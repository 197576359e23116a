#include "relnet/render/config_view.hpp"

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr int gap = 2;
/// Paths are wider than any other value; they widen no column.
constexpr int widest_value = 8;

std::string value_of(const ConfigRow& row) { return row.value.empty() ? "-" : show(row.value); }

int column(const std::vector<ConfigRow>& rows, std::string ConfigRow::*text, int most) {
    int columns = 1;
    for (const auto& row : rows) columns = std::max(columns, std::min(width(show(row.*text)), most));
    return columns;
}

}  // namespace

std::string config_screen(const std::vector<ConfigRow>& rows, const Style& style) {
    const int keys = column(rows, &ConfigRow::key, style.width), values = column(rows, &ConfigRow::value, widest_value);
    const int origins = column(rows, &ConfigRow::origin, style.width), whats = column(rows, &ConfigRow::what, style.width);
    const bool one_line = keys + values + origins + whats + 3 * gap <= style.width;
    const std::string space(gap, ' ');
    std::string text;
    for (const auto& row : rows) {
        std::string line =
            paint(style, Tone::handle, row.key) + std::string(static_cast<std::size_t>(keys - width(row.key)), ' ') + space;
        line += pad(value_of(row), values) + space;
        if (!one_line) {
            text += line + paint(style, Tone::dim, show(row.origin)) + "\n  " + paint(style, Tone::dim, row.what) + '\n';
            continue;
        }
        line += pad(show(row.origin), origins) + space + paint(style, Tone::dim, row.what);
        text += line + '\n';
    }
    return text;
}

}  // namespace relnet
