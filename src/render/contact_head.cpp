#include "render/contact_head.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

/// A pipe gets ISO days, a person short ones.
std::string day_text(Day day, Day today, const Style& style) { return style.terminal ? short_day(day, today) : to_iso(day); }

std::string last_in_words(const Schedule& schedule, Day today, const Style& style) {
    if (!schedule.last) return "never contacted, added " + day_text(schedule.added, today, style);
    auto words = "last " + day_text(*schedule.last, today, style);
    if (schedule.last_channel != Channel::other) words.append(" by ").append(to_word(schedule.last_channel));
    return words;
}

std::string due_in_words(const Schedule& schedule, Day today, const Style& style) {
    const auto due = due_day(schedule);
    if (!due) return {};
    if (*due == today) return "due today";
    const auto* word = !schedule.planned ? "due " : schedule.first_follow_up ? "first follow-up on " : "planned for ";
    return word + day_text(*due, today, style) + ": " + when(schedule, today);
}

/// "every 4 weeks (own), last Tue 6 Oct by call, due Tue 3 Nov: 18 days late", the last part in its colour where all fits.
std::string rhythm(const Contact& contact, Day today, const Style& style) {
    const auto live = live_schedule(contact);
    auto words = cadence_in_words(contact.schedule) + ", " + last_in_words(contact.schedule, today, style);
    auto due = contact.state == State::active ? due_in_words(live, today, style) : std::string(to_word(contact.state));
    if (!due.empty()) words += ", ";
    std::string snooze;
    if (const auto& until = live.snoozed_until; contact.state == State::active && until && *until > today) {
        snooze = ", snoozed until " + day_text(*until, today, style);
        if (!live.snoozed_why.empty()) snooze += " (" + show(live.snoozed_why) + ")";
    }
    Line line(style);
    if (width(words + due + snooze) > style.width) return join(wrap(words + due + snooze, style.width), "\n") + "\n";
    line.put(0, {words}).put(0, {due, contact.state == State::active ? when_cell(contact, today).tone : Tone::plain});
    return line.put(0, {snooze}).take();
}

std::string title_right(const Contact& contact) {
    std::vector<std::string> parts{show(contact.handle), fmt::format("#{}", contact.id)};
    if (contact.state != State::active) parts.emplace_back(to_word(contact.state));
    if (auto tags = tags_cell(contact).text; !tags.empty()) parts.push_back(std::move(tags));
    return join(parts, "  ");
}

}  // namespace

std::string contact_head(const Contact& contact, Day today, const Style& style) {
    return heading(name_cell(contact.name), dim_cell(title_right(contact)), style) + rhythm(contact, today, style);
}

std::string yearly_day_in_words(const PartialDay& on, Day today) {
    const auto next = next_occurrence(on, today);
    if (!next) return to_iso(on);
    auto words = fmt::format("{} {}", *on.day, month_name(*on.month));
    if (on.day != next->day()) words += fmt::format(" (on {} {})", next->day(), month_name(next->month()));
    const int days = *next - today;
    words += on.year ? fmt::format(", {} ", next->year() - *on.year) : ", ";
    return words + (days == 0 ? "today" : days == 1 ? "tomorrow" : fmt::format("in {} days", days));
}

}  // namespace relnet
