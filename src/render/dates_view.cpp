#include "relnet/render/dates_view.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/table.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

constexpr int narrow_terminal = 60;

std::string in_days(int days) { return days == 0 ? "today" : days == 1 ? "tomorrow" : fmt::format("in {} days", days); }

/// Nothing before the first year is over, and where the year is not known.
std::string years_in_words(const DueDate& date) {
    const int years = date.on.year ? date.next.year() - *date.on.year : 0;
    if (years < 1) return {};
    return date.kind == "birthday" ? fmt::format("turns {}", years) : count_of(static_cast<std::size_t>(years), "year");
}

/// "turns 35, born 29 Feb" where a common year keeps it on the 28th.
std::string more_of(const DueDate& date) {
    std::vector<std::string> parts{years_in_words(date)};
    if (date.on.day != date.next.day()) parts.push_back(date.kind == "birthday" ? "born 29 Feb" : "in leap years 29 Feb");
    std::erase(parts, "");
    return join(parts, ", ");
}

Cell when_cell(int days) { return {in_days(days), days == 0 ? Tone::due : Tone::good}; }

/// A line for the name and one for the day.
std::string narrow_screen(const std::vector<DueDate>& dates, Day today, const Style& style) {
    std::string text;
    Line line(style);
    for (const auto& date : dates) {
        const auto handle = handle_cell(date.contact.handle);
        line.put(0, handle);
        text += line.put(line.end() + 2, {fit(show(date.contact.name), style.width - line.end() - 2), Tone::name}).take();
        const auto more = more_of(date);
        const auto what = fmt::format("{}, {}: {}{}{}", day_month(date.next, today), in_days(date.next - today), show(date.kind),
                                      more.empty() ? "" : ", ", more);
        for (auto& piece : wrap(what, style.width - 2)) text += line.put(2, {std::move(piece)}).take();
    }
    return text;
}

}  // namespace

std::string dates_screen(const std::vector<DueDate>& dates, Day today, const Style& style) {
    if (style.width < narrow_terminal) return narrow_screen(dates, today, style);
    Table table;
    table.columns = {{"", 0}, {"", 0}, {"day", 0, true}, {"when", 1, true}, {"kind", 0}, {"years", 2}};
    table.names = 1;
    table.long_name = long_person_name;
    for (const auto& date : dates) {
        table.rows.push_back({handle_cell(date.contact.handle),
                              name_cell(date.contact.name),
                              {short_day(date.next, today)},
                              when_cell(date.next - today),
                              {show(date.kind)},
                              dim_cell(more_of(date))});
    }
    return to_text(table, style);
}

Listing dates_listing(const std::vector<DueDate>& dates, Day today) {
    Listing listing{{"handle", "kind", "on", "next", "in_days", "years", "name", "id", "uid", "when"}, 6, {}};
    for (const auto& date : dates) {
        const auto years = date.on.year ? fmt::format("{}", date.next.year() - *date.on.year) : "";
        listing.rows.push_back({date.contact.handle, date.kind, to_iso(date.on), to_iso(date.next),
                                fmt::format("{}", date.next - today), years, date.contact.name,
                                fmt::format("{}", date.contact.id), to_string(date.contact.uid), in_days(date.next - today)});
    }
    return listing;
}

}  // namespace relnet
