#include "render/talks.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/stats.hpp"
#include "relnet/render/chart.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

constexpr int text_gap = 3;
constexpr int narrow_terminal = 60;

std::string favours_in_words(std::string_view verb, const std::vector<Favour>& favours) {
    std::vector<std::string> parts;
    for (const auto& favour : favours) {
        parts.push_back(show(favour.text.empty()      ? favour.kind
                             : favour.kind == "other" ? favour.text
                                                      : favour.kind + ": " + favour.text));
    }
    return std::string(verb) + " " + join(parts, ", ");
}

/// What happened, and behind it what else was recorded: "Lunch (with grace; gave advice)".
std::string talk_in_words(const Interaction& talk, const Contact& contact) {
    std::vector<std::string> others, marks;
    for (const auto& person : talk.people) {
        if (person.uid != contact.uid) others.push_back(show(person.handle));
    }
    if (!talk.answered) marks.emplace_back("no answer");
    if (talk.they) marks.emplace_back("they got in touch");
    if (!others.empty()) marks.push_back("with " + join(others, ", "));
    if (!talk.gave.empty()) marks.push_back(favours_in_words("gave", talk.gave));
    if (!talk.got.empty()) marks.push_back(favours_in_words("got", talk.got));
    const auto text = show_lines(talk.text);
    if (marks.empty()) return text;
    return text + (text.empty() ? "(" : " (") + join(marks, "; ") + ")";
}

std::string day_of(const Interaction& talk) {
    auto day = to_iso(talk.on);
    return talk.at ? day + fmt::format(" {:02}:{:02}", *talk.at / 60, *talk.at % 60) : day;
}

std::string minutes_of(const Interaction& talk) { return talk.minutes ? fmt::format("{} min", *talk.minutes) : std::string{}; }

std::string channel_of(const Interaction& talk) {
    return talk.channel == Channel::other ? std::string{} : std::string(to_word(talk.channel));
}

/// "[31]", for `log --edit 31`.
std::string number_of(const Interaction& talk) { return talk.id > 0 ? fmt::format("[{}]", talk.id) : std::string{}; }

/// Where the parts of an interaction begin, so that those of all lines stand under each other.
struct TalkColumns {
    int number = 0, channel = 0, minutes = 0, text = 0;
};

TalkColumns columns_of(const std::vector<Interaction>& talks, std::size_t shown) {
    int day = 0, number = 0, channel = 0, minutes = 0;
    for (std::size_t i = 0; i < shown; ++i) {
        day = std::max(day, width(day_of(talks[i])));
        number = std::max(number, width(number_of(talks[i])));
        channel = std::max(channel, width(channel_of(talks[i])));
        minutes = std::max(minutes, width(minutes_of(talks[i])));
    }
    TalkColumns columns;
    columns.number = day + 2;
    columns.channel = number > 0 ? columns.number + number + text_gap : day + text_gap;
    columns.minutes = columns.channel + (channel > 0 ? channel + 2 : 0);
    columns.text = columns.minutes + (minutes > 0 ? minutes + text_gap : channel > 0 ? 1 : 0);
    return columns;
}

std::string talk_text(const Interaction& talk, const Contact& contact, const TalkColumns& columns, const Style& style) {
    Line line(style);
    line.put(0, dim_cell(day_of(talk))).put(columns.number, dim_cell(number_of(talk)));
    line.put(columns.channel, {channel_of(talk)}).put(columns.minutes, {minutes_of(talk)});
    const auto words = talk_in_words(talk, contact);
    if (words.empty()) return line.take();
    const bool narrow = style.width < narrow_terminal;
    std::string text = narrow ? line.take() : "";
    const int start = narrow ? 2 : columns.text;
    for (auto& piece : wrap(words, style.width - start)) text += line.put(start, {std::move(piece)}).take();
    return text;
}

/// The column where its last line ends.
int end_of(const Interaction& talk, const Contact& contact, const TalkColumns& columns, Style style) {
    style.colour = false;
    const auto lines = split(talk_text(talk, contact, columns, style), '\n');
    return width(lines[lines.size() - 2]);
}

}  // namespace

std::string year_text(const ShowScreen& screen, const Style& style) {
    std::vector<long> months(12, 0);
    std::vector<Day> days;
    const int this_month = screen.today.year() * 12 + screen.today.month();
    for (const auto& interaction : screen.interactions) {
        if (!interaction.answered) continue;
        days.push_back(interaction.on);
        const int ago = this_month - (interaction.on.year() * 12 + interaction.on.month());
        if (ago >= 0 && ago < 12) ++months[static_cast<std::size_t>(11 - ago)];
    }
    auto text = count_of(screen.interactions.size(), "interaction");
    if (const auto gap = typical_gap(std::move(days))) text += ", typical gap " + count_of(static_cast<std::size_t>(*gap), "day");
    Line line(style);
    line.put(0, dim_cell("12 months")).put(2 + left_labels, {sparkline(months, style)});
    const int start = 2 + left_labels + 12 + text_gap;
    if (start + width(text) <= style.width) return line.put(start, {text}).take();
    const auto first = line.take();
    return first + line.put(std::min(2 + left_labels, style.width - width(text)), {text}).take();
}

std::string talks_text(const ShowScreen& screen, const Style& style) {
    const auto shown = std::min(screen.most, screen.interactions.size());
    const auto columns = columns_of(screen.interactions, shown);
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) text += talk_text(screen.interactions[i], screen.contact, columns, style);
    if (shown == screen.interactions.size()) return text;
    const auto more = fmt::format("({} more: --all)", screen.interactions.size() - shown);
    const int end = shown == 0 ? style.width : end_of(screen.interactions[shown - 1], screen.contact, columns, style);
    if (end + 6 + width(more) > style.width) return text + paint(style, Tone::dim, more) + "\n";
    text.pop_back();
    return text + "      " + paint(style, Tone::dim, more) + "\n";
}

}  // namespace relnet
