#include "relnet/render/status_view.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/json.hpp"

namespace relnet {
namespace {

std::string as_markup(std::string_view text) {
    std::string safe;
    for (const char c : show(text)) {
        if (c == '&')
            safe += "&amp;";
        else if (c == '<')
            safe += "&lt;";
        else if (c == '>')
            safe += "&gt;";
        else
            safe += c;
    }
    return safe;
}

std::string tooltip(const StatusCounts& counts, const std::vector<Person>& late, Day today) {
    std::vector<std::string> lines{status_sentence(counts, today)};
    for (const auto& person : late) lines.push_back(as_markup(person.name) + ": " + when(person.schedule, today));
    if (!late.empty() && counts.due > late.size()) lines.push_back(fmt::format("and {} more", counts.due - late.size()));
    return join(lines, "\n");
}

}  // namespace

std::string status_short(const StatusCounts& counts) {
    std::string text;
    if (counts.due > 0) text += fmt::format("{}", counts.due);
    if (counts.promises > 0) text += fmt::format("!{}", counts.promises);
    return text;
}

std::string status_sentence(const StatusCounts& counts, Day today) {
    std::vector<std::string> parts;
    if (counts.quiet_until) parts.push_back("Quiet until " + short_day(*counts.quiet_until, today));
    if (counts.due > 0) parts.push_back(fmt::format("{} due", counts.due));
    if (counts.promises > 0) parts.push_back(count_of(counts.promises, "promise"));
    if (counts.dates > 0) parts.push_back(count_of(counts.dates, counts.birthdays ? "birthday" : "date") + " this week");
    return parts.empty() ? "Nothing is due." : join(parts, ", ");
}

std::string status_waybar(const StatusCounts& counts, const std::vector<Person>& late, Day today) {
    const auto text = status_short(counts);
    JsonWriter json;
    json.object().key("text").text(text).key("tooltip").text(tooltip(counts, late, today));
    return json.key("class").text(text.empty() ? "clear" : "due").take();
}

std::string status_json(const StatusCounts& counts, Day today) {
    const auto number = [](std::size_t count) { return static_cast<std::int64_t>(count); };
    JsonWriter json;
    json.object().key("schema").text("relnet.status/1").key("today").day(today).key("due").number(number(counts.due));
    json.key("promises").number(number(counts.promises)).key("dates").number(number(counts.dates));
    return json.key("quiet_until").day(counts.quiet_until).take();
}

Listing status_listing(const StatusCounts& counts) {
    return {{"due", "promises", "dates"},
            3,
            {{fmt::format("{}", counts.due), fmt::format("{}", counts.promises), fmt::format("{}", counts.dates)}}};
}

}  // namespace relnet
