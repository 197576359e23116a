#include "relnet/render/dates_view.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/table.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

std::string in_days(int days) { return days == 0 ? "today" : days == 1 ? "tomorrow" : fmt::format("in {} days", days); }

/// Nothing before the first year is over, and where the year is not known.
std::optional<int> years_of(const DueDate& date) {
    if (!date.on.year || date.next.year() <= *date.on.year) return {};
    return date.next.year() - *date.on.year;
}

std::string years_in_words(const DueDate& date) {
    const auto years = years_of(date);
    if (!years) return {};
    if (date.kind == "birthday") return fmt::format("turns {}", *years);
    return count_of(static_cast<std::size_t>(*years), "year");
}

/// "turns 30; 29 Feb, kept on the 28th".
std::string more_of(const DueDate& date) {
    auto words = years_in_words(date);
    if (date.on.day == date.next.day()) return words;
    return fmt::format("{}{}29 Feb, kept on the 28th", words, words.empty() ? "" : "; ");
}

Cell when_cell(int days) { return {in_days(days), days == 0 ? Tone::due : Tone::good}; }

}  // namespace

std::string dates_screen(const std::vector<DueDate>& dates, Day today, const Style& style) {
    Table table;
    table.columns = {{"", 0}, {"", 0}, {"day", 0, true}, {"when", 0, true}, {"kind", 0}, {"years", 1}};
    table.names = 1;
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
    Listing listing{{"contact", "kind", "on", "next", "in_days", "years", "name", "id", "uid"}, 6, {}};
    for (const auto& date : dates) {
        const auto years = years_of(date);
        listing.rows.push_back({date.contact.handle, date.kind, to_iso(date.on), to_iso(date.next),
                                fmt::format("{}", date.next - today), years ? fmt::format("{}", *years) : "", date.contact.name,
                                fmt::format("{}", date.contact.id), to_string(date.contact.uid)});
    }
    return listing;
}

}  // namespace relnet
