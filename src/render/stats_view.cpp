#include "relnet/render/stats_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/chart.hpp"
#include "relnet/render/json.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

constexpr int labels = 11;
constexpr int longest_tag_bar = 12, shortest_tag_bar = 4, tag_gap = 4;
constexpr int heat_days = 53 * 7;

std::string period_in_words(const Stats& stats, const Style& style) {
    if (!style.terminal) return to_iso(stats.since) + " to " + to_iso(stats.until);
    const auto day = [](Day d) { return fmt::format("{} {} {}", d.day(), month_name(d.month()), d.year()); };
    return day(stats.since) + " to " + day(stats.until);
}

std::string totals(const Stats& stats) {
    auto text = count_of(static_cast<std::size_t>(stats.interactions), "interaction") + ", " +
                count_of(static_cast<std::size_t>(stats.people), "person", "people");
    if (stats.with_cadence > 0) {
        text += fmt::format(", {}% in rhythm", (200 * stats.in_rhythm + stats.with_cadence) / (2 * stats.with_cadence));
    }
    return text;
}

int year_of(const Tally& month) { return std::stoi(month.name.substr(0, 4)); }
int month_of(const Tally& month) { return std::stoi(month.name.substr(5, 2)); }

const Tally& greatest_of(const std::vector<Tally>& tallies) {
    return *std::max_element(tallies.begin(), tallies.end(), [](const Tally& a, const Tally& b) { return a.count < b.count; });
}

std::vector<std::string> names_with_counts(const std::vector<Tally>& tallies, std::string_view sign = "") {
    std::vector<std::string> items;
    for (const auto& tally : tallies) items.push_back(fmt::format("{}{} {}", sign, show(tally.name), tally.count));
    return items;
}

std::string years_text(const std::vector<Tally>& months, const Style& style) {
    std::vector<Tally> years;
    for (const auto& month : months) {
        const auto name = month.name.substr(0, 4);
        if (years.empty() || years.back().name != name) years.push_back({name, 0});
        years.back().count += month.count;
    }
    return flowing("by year", names_with_counts(years), labels, 3, style);
}

/// Each character of a sparkline under the initial of its month.
std::string spaced(const std::string& spark, const std::string& between, const Style& style) {
    const std::size_t bytes = style.utf8 ? 3 : 1;
    std::string text;
    for (std::size_t at = 0; at < spark.size(); at += bytes) text += (at == 0 ? "" : between) + spark.substr(at, bytes);
    return text;
}

/// Initials over a sparkline, closer where it is narrow; a period with too many months for that is told in years.
std::string months_text(const Stats& stats, const Style& style) {
    const auto& months = stats.by_month;
    if (months.empty()) return {};
    const int count = static_cast<int>(months.size());
    const bool wide = labels + 3 * count - 2 <= style.width;
    if (!wide && (count > 24 || labels + count > style.width)) return years_text(months, style);
    const std::string between(wide ? 2 : 0, ' ');
    std::vector<long> counts;
    std::string initials;
    for (const auto& month : months) {
        initials += (initials.empty() ? "" : between) + month_name(month_of(month)).substr(0, 1);
        counts.push_back(static_cast<long>(month.count));
    }
    const auto spark = spaced(sparkline(counts, style), between, style);
    const auto& best = greatest_of(months);
    auto max = fmt::format("max {} in {}", best.count, month_name(month_of(best)));
    if (year_of(best) != stats.until.year()) max += fmt::format(" {}", year_of(best));
    Line line(style);
    auto text = line.put(0, dim_cell("by month")).put(labels, {initials}).take();
    line.put(labels, {spark});
    const bool fits = line.end() + 3 + width(max) <= style.width;
    if (!fits) text += line.take();
    const int start = line.end() + 8 + width(max) <= style.width ? line.end() + 8 : line.end() + 3;
    return text + line.put(fits ? start : labels, {max}).take();
}

/// As many tags with bars of `longest` as fit on one line, the greatest first.
std::vector<std::string> tag_items(const std::vector<Tally>& tags, int longest, const Style& style) {
    std::vector<std::string> items;
    int end = labels;
    for (const auto& tag : tags) {
        const auto length = bar(static_cast<long>(tag.count), static_cast<long>(tags.front().count), longest, style);
        auto item = fmt::format("+{} {} {}", show(tag.name), length, tag.count);
        end += width(item);
        if (!items.empty() && end > heading_width(style)) break;
        end += tag_gap;
        items.push_back(std::move(item));
    }
    return items;
}

/// The bars give way, so that three tags fit where they can.
std::string tags_text(const std::vector<Tally>& tags, const Style& style) {
    const auto wanted = std::min<std::size_t>(tags.size(), 3);
    int longest = longest_tag_bar;
    auto items = tag_items(tags, longest, style);
    while (items.size() < wanted && longest > shortest_tag_bar) items = tag_items(tags, --longest, style);
    if (items.size() < wanted) items = tag_items(tags, longest_tag_bar, style);
    Line line(style);
    line.put(0, dim_cell("by tag"));
    for (auto& item : items) line.put(line.end() <= labels ? labels : line.end() + tag_gap, {std::move(item)});
    return line.take();
}

std::vector<std::string> most_items(const Stats& stats) {
    std::vector<std::string> items;
    for (const auto& one : stats.most) items.push_back(fmt::format("{} {}", show(one.person.handle), one.count));
    return items;
}

std::vector<std::string> fading_items(const Stats& stats, const Style& style) {
    std::vector<std::string> items;
    for (const auto& [person, count] : stats.fading) {
        const auto& schedule = person.schedule;
        const auto last = schedule.last.value_or(schedule.added);
        auto text = show(person.handle) + " (last " + (style.terminal ? day_month(last, stats.until) : to_iso(last));
        if (schedule.cadence) text += ", every " + to_short(*schedule.cadence);
        items.push_back(text + ")");
    }
    return items;
}

std::vector<std::string> promise_items(const PromiseCount& count) {
    if (count.all() == 0) return {};
    std::vector<std::string> items;
    for (const auto& [word, number] : {std::pair{"kept", count.kept}, {"dropped", count.dropped}, {"late", count.late}}) {
        items.push_back(fmt::format("{} {}", word, number));
    }
    items.push_back(fmt::format("{}% kept", (200 * count.kept + count.all()) / (2 * count.all())));
    return items;
}

void write_promises(JsonWriter& json, std::string_view key, const PromiseCount& count) {
    json.key(key).object().key("kept").number(count.kept).key("dropped").number(count.dropped).key("late").number(count.late).key("kept_rate");
    if (count.all() == 0) json.null();
    else json.decimal(static_cast<double>(count.kept) / static_cast<double>(count.all()), 2);
    json.end();
}

void write_tallies(JsonWriter& json, std::string_view key, const std::vector<Tally>& tallies) {
    json.key(key).array();
    for (const auto& tally : tallies) json.object().key("name").text(tally.name).key("count").number(tally.count).end();
    json.end();
}

void write_people(JsonWriter& json, std::string_view key, const std::vector<PersonTally>& people) {
    json.key(key).array();
    for (const auto& [person, count] : people) {
        json.object().key("contact").person({person.uid, person.id, person.handle, person.name}).key("count").number(count);
        write_cadence(json, person.schedule);
        write_last(json, person.schedule);
        json.end();
    }
    json.end();
}

}  // namespace

std::string stats_screen(const Stats& stats, const Style& style) {
    auto text = heading({period_in_words(stats, style), Tone::name}, {totals(stats)}, style);
    if (stats.interactions > 0) text += "\n" + months_text(stats, style);
    const auto append = [&](std::string_view label, const std::vector<std::string>& items) {
        if (!items.empty()) text += flowing(label, items, labels, 3, style);
    };
    append("by channel", names_with_counts(stats.by_channel));
    if (!stats.by_tag.empty()) text += tags_text(stats.by_tag, style);
    append("gave", names_with_counts(stats.gave));
    append("got", names_with_counts(stats.got));
    append("promises", promise_items(stats.promises));
    append("to you", promise_items(stats.their_promises));
    append("most", most_items(stats));
    append("fading", fading_items(stats, style));
    return text;
}

std::string heat_screen(const Stats& stats, Weekday week_start, const Style& style) {
    const auto shown = std::min<std::size_t>(stats.per_day.size(), heat_days);
    const std::vector<long> days(stats.per_day.end() - static_cast<std::ptrdiff_t>(shown), stats.per_day.end());
    return heat_map(days, stats.until, week_start, style);
}

std::string tally_screen(const std::vector<Tally>& rows, const Style& style) {
    if (rows.empty()) return {};
    const auto greatest = static_cast<long>(greatest_of(rows).count);
    int names = 0;
    for (const auto& row : rows) names = std::max(names, width(show(row.name)));
    names = std::min(names, style.width - 24);
    const int numbers = names + 3 + width(fmt::format("{}", greatest));
    std::string text;
    for (const auto& row : rows) {
        const auto number = fmt::format("{}", row.count);
        Line line(style);
        line.put(0, {fit(show(row.name), names)}).put(numbers - width(number), {number});
        text +=
            line.put(numbers + 3, {bar(static_cast<long>(row.count), greatest, std::min(40, style.width - numbers - 3), style)})
                .take();
    }
    return text;
}

Listing tally_listing(const std::vector<Tally>& rows, StatsBy by) {
    Listing listing{{std::string(to_word(by)), "count"}, 2, {}};
    for (const auto& row : rows) listing.rows.push_back({row.name, fmt::format("{}", row.count)});
    return listing;
}

std::vector<std::string> tally_json(const std::vector<Tally>& rows) {
    std::vector<std::string> items;
    for (const auto& row : rows) {
        JsonWriter json;
        items.push_back(json.object().key("name").text(row.name).key("count").number(static_cast<std::int64_t>(row.count)).take());
    }
    return items;
}

std::string stats_json(const Stats& stats, std::optional<StatsBy> by) {
    JsonWriter json;
    json.object().key("schema").text("relnet.stats/1").key("since").day(stats.since).key("until").day(stats.until);
    json.key("interactions").number(stats.interactions).key("people").number(stats.people);
    json.key("with_cadence").number(stats.with_cadence).key("in_rhythm").number(stats.in_rhythm);
    write_tallies(json, "by_month", stats.by_month);
    write_tallies(json, "by_channel", stats.by_channel);
    write_tallies(json, "by_tag", stats.by_tag);
    write_tallies(json, "by_relation", stats.by_relation);
    write_tallies(json, "gave", stats.gave);
    write_tallies(json, "got", stats.got);
    write_promises(json, "promises", stats.promises);
    write_promises(json, "their_promises", stats.their_promises);
    write_people(json, "most", stats.most);
    write_people(json, "fading", stats.fading);
    json.key("by").text_or_null(by ? to_word(*by) : "");
    write_tallies(json, "items", stats.rows);
    return json.take();
}

}  // namespace relnet
