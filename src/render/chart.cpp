#include "relnet/render/chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "relnet/base/text.hpp"
#include "render/layout.hpp"

namespace relnet {
namespace {

constexpr std::array<std::string_view, 8> blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::array<std::string_view, 9> ascii_blocks{".", ":", "-", "=", "+", "*", "#", "%", "@"};
constexpr std::array<std::string_view, 5> shades{".", "░", "▒", "▓", "█"};
constexpr std::array<std::string_view, 5> ascii_shades{" ", ".", ":", "+", "#"};

constexpr int heat_weeks = 53;
constexpr int heat_margin = 24;  ///< label, weekday and its total, left of the weeks

/// 0 only for 0, the greatest value the highest level, evenly between.
std::size_t level(long value, long greatest, std::size_t levels) {
    if (value <= 0 || greatest <= 0) return 0;
    const auto top = static_cast<long>(levels) - 1;
    return static_cast<std::size_t>(std::clamp((value * top + greatest / 2) / greatest, 1L, top));
}

/// The days of the map: whole weeks that end with the week of the last day.
struct Heat {
    const std::vector<long>& per_day;
    Day last;
    Weekday week_start;
    int weeks;

    int last_row() const { return (static_cast<int>(last.weekday()) - static_cast<int>(week_start) + 7) % 7; }
    /// How many days before the last one; negative after it.
    int back(int week, int row) const { return (weeks - 1 - week) * 7 + last_row() - row; }
    bool has(int week, int row) const {
        const int days = back(week, row);
        return days >= 0 && days < static_cast<int>(per_day.size());
    }
    long at(int week, int row) const { return per_day[per_day.size() - 1 - static_cast<std::size_t>(back(week, row))]; }
    Day day(int week, int row) const { return last - back(week, row); }
};

std::string_view shade(const Heat& heat, int week, int row, long greatest, const Style& style) {
    if (!heat.has(week, row)) return " ";
    return (style.utf8 ? shades : ascii_shades)[level(heat.at(week, row), greatest, shades.size())];
}

/// A month's initial over the first week that begins in it.
std::string month_line(const Heat& heat, const Style& style) {
    Line line(style);
    line.put(0, {"by day", Tone::dim});
    int shown = 0;
    for (int week = 0; week < heat.weeks; ++week) {
        if (!heat.has(week, 0)) continue;
        const int month = heat.day(week, 0).month();
        if (month != shown) line.put(heat_margin + week, {month_name(month).substr(0, 1), Tone::dim});
        shown = month;
    }
    return line.take();
}

std::string weekday_line(const Heat& heat, int row, long greatest, const Style& style) {
    long total = 0;
    std::string cells;
    for (int week = 0; week < heat.weeks; ++week) {
        if (heat.has(week, row)) total += heat.at(week, row);
        cells += shade(heat, week, row, greatest, style);
    }
    Line line(style);
    line.put(11, {weekday_name(heat.day(0, row)), Tone::dim});
    const auto number = fmt::format("{}", total);
    line.put(heat_margin - 3 - width(number), {number});
    const auto last_cell = cells.find_last_not_of(' ');
    return line.put(heat_margin, {cells.substr(0, last_cell == std::string::npos ? 0 : last_cell + 1)}).take();
}

std::string legend(const Heat& heat, long greatest, const Style& style) {
    std::string scale;
    for (const auto& step : style.utf8 ? shades : ascii_shades) scale.append(scale.empty() ? "" : " ").append(step);
    const auto best = std::max_element(heat.per_day.begin(), heat.per_day.end());
    const auto text = "none " + scale + " most";
    Line line(style);
    line.put(style.width < heat_margin + heat_weeks ? 0 : 11, {text, Tone::dim});
    if (greatest == 0) return line.take();
    const auto day = heat.last - static_cast<int>(heat.per_day.end() - best - 1);
    const auto most = fmt::format("max {} on {}", greatest, short_day(day, heat.last));
    if (line.end() + 5 + width(most) <= style.width) return line.put(line.end() + 5, {most, Tone::dim}).take();
    const auto first = line.take();
    return first + line.put(0, {most, Tone::dim}).take();
}

}  // namespace

std::string sparkline(const std::vector<long>& values, const Style& style) {
    const long greatest = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
    std::string line;
    for (const long value : values) {
        line += style.utf8 ? blocks[level(value, greatest, blocks.size())]
                           : ascii_blocks[level(value, greatest, ascii_blocks.size())];
    }
    return line;
}

std::string bar(long value, long greatest, int columns, const Style& style) {
    if (value <= 0 || greatest <= 0 || columns <= 0) return {};
    const long length = std::clamp(value * columns / greatest, 1L, static_cast<long>(columns));
    std::string text;
    for (long i = 0; i < length; ++i) text += style.utf8 ? "█" : "#";
    return text;
}

std::string heat_map(const std::vector<long>& per_day, Day last_day, Weekday week_start, const Style& style) {
    const Heat heat{per_day, last_day, week_start, std::clamp(style.width - heat_margin, 1, heat_weeks)};
    const long greatest = per_day.empty() ? 0 : *std::max_element(per_day.begin(), per_day.end());
    auto text = month_line(heat, style);
    for (int row = 0; row < 7; ++row) text += weekday_line(heat, row, greatest, style);
    return text + legend(heat, greatest, style);
}

}  // namespace relnet
