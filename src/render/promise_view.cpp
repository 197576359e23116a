#include "relnet/render/promise_view.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/json.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"
#include "render/promises.hpp"

namespace relnet {
namespace {

std::string short_form(Day day, Day today, const Style& style) { return style.terminal ? day_month(day, today) : to_iso(day); }

Tone tone_of(const Promise& promise, Day today) {
    if (is_late(promise, today)) return Tone::alarm;
    if (promise.state == PromiseState::open && promise_day(promise) == today) return Tone::due;
    return promise.state == PromiseState::kept ? Tone::good : Tone::dim;
}

constexpr int narrow_terminal = 60;

/// "6 days late", "today", "in 2 days"; nothing for one that is closed.
std::string relative(const Promise& promise, Day today) {
    if (promise.state != PromiseState::open) return {};
    const int days = promise_day(promise) - today;
    if (days < 0) return count_of(static_cast<std::size_t>(-days), "day") + " late";
    return days == 0 ? "today" : days == 1 ? "tomorrow" : fmt::format("in {} days", days);
}

std::string number_of(const Promise& promise) { return fmt::format("[{}]", promise.id); }

std::vector<Cell> row(const Promise& promise, Day today, const Style& style) {
    const auto tone = tone_of(promise, today);
    return {{is_due(promise, today) ? "!" : " ", tone},
            dim_cell(number_of(promise)),
            handle_cell(promise.contact.handle),
            {show(promise.text)},
            {promise_when(promise, today, style), tone}};
}

/// On a narrow terminal the text has lines of its own.
std::string block(const Promise& promise, Day today, const Style& style) {
    const auto tone = tone_of(promise, today);
    Line line(style);
    line.put(0, {is_due(promise, today) ? "!" : "", tone}).put(2, dim_cell(number_of(promise)));
    const auto when = promise_when(promise, today, style);
    auto handle = handle_cell(promise.contact.handle);
    handle.text = fit(handle.text, style.width - line.end() - 3 - width(when));
    line.put(line.end() + 1, handle);
    line.put(line.end() + 2, {when, tone});
    auto text = line.take();
    for (auto& piece : wrap(show(promise.text), style.width - 4)) text += line.put(4, {std::move(piece)}).take();
    return text;
}

/// One of the two parts: what I promised, or what was promised to me.
std::string part(const std::vector<Promise>& promises, bool they, Day today, const Style& style) {
    Table table;
    table.columns = {{"", 0}, {"", 0, true, 1}, {"", 0, false, 2}, {"", 0, false, 2}, {"", 0, false, 2}};
    table.names = 3;
    std::string blocks;
    for (const auto& promise : promises) {
        if (promise.they != they) continue;
        if (style.width < narrow_terminal)
            blocks += block(promise, today, style);
        else
            table.rows.push_back(row(promise, today, style));
    }
    const auto text = blocks + to_text(table, style);
    return text.empty() ? text : paint(style, Tone::name, they ? "Promised to you" : "You promised") + "\n" + text;
}

}  // namespace

std::string promise_status(const Promise& promise, Day today) {
    if (promise.state != PromiseState::open) return std::string(to_word(promise.state));
    if (is_late(promise, today)) return "late";
    return promise_day(promise) == today ? "due" : "open";
}

std::string promise_when(const Promise& promise, Day today, const Style& style) {
    if (promise.state != PromiseState::open) {
        const auto on = promise.closed ? " on " + short_form(*promise.closed, today, style) : "";
        return std::string(to_word(promise.state)) + on;
    }
    const auto when = promise.by == today     ? "by today"
                      : promise.by            ? "by " + short_form(*promise.by, today, style)
                      : promise.made == today ? "since today"
                                              : "since " + short_form(promise.made, today, style);
    if (!is_late(promise, today)) return when;
    return when + ": " + count_of(static_cast<std::size_t>(today - promise_day(promise)), "day") + " late";
}

std::string news_in_words(const News& news) {
    const auto what = news.what == "title" ? "title" : "organisation";
    return fmt::format("new {}: {} (was {})", what, show(news.now), show(news.was));
}

std::string promises_screen(const std::vector<Promise>& promises, Day today, const Style& style) {
    const auto mine = part(promises, false, today, style), theirs = part(promises, true, today, style);
    return mine + (mine.empty() || theirs.empty() ? "" : "\n") + theirs;
}

Listing promises_listing(const std::vector<Promise>& promises, Day today) {
    Listing listing{{"id", "handle", "name", "whose", "status", "day", "made", "text", "by", "closed", "uid", "when"}, 8, {}};
    for (const auto& promise : promises) {
        listing.rows.push_back({fmt::format("{}", promise.id), promise.contact.handle, promise.contact.name,
                                promise.they ? "theirs" : "mine", promise_status(promise, today), to_iso(promise_day(promise)),
                                to_iso(promise.made), promise.text, promise.by ? to_iso(*promise.by) : "",
                                promise.closed ? to_iso(*promise.closed) : "", to_string(promise.uid), relative(promise, today)});
    }
    return listing;
}

std::string promise_json(const Promise& promise) {
    JsonWriter json;
    json.object().key("uid").text(to_string(promise.uid)).key("id").number(promise.id).key("contact").person(promise.contact);
    json.key("text").text(promise.text).key("made").day(promise.made).key("by").day(promise.by).key("they").flag(promise.they);
    return json.key("state").text(to_word(promise.state)).end().take();
}

std::string news_json(const News& news, Day today) {
    JsonWriter json;
    json.object().key("contact").person(news.contact).key("kind").text(news.what).key("on").day(news.on);
    json.key("next").null().key("in_days").number(news.on - today).key("years").null();
    return json.key("was").text(news.was).key("now").text(news.now).end().take();
}

}  // namespace relnet
