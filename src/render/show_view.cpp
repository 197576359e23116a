#include "relnet/render/show_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"
#include "render/talks.hpp"

namespace relnet {
namespace {

constexpr int right_column = 40;
constexpr int least_right_labels = 10;
constexpr std::size_t notes_shown = 3;

/// A label and what stands behind it.
struct Fact {
    std::string label;
    std::string text;
};

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
std::string rhythm(const ShowScreen& screen, const Style& style) {
    const auto& contact = screen.contact;
    const auto live = live_schedule(contact);
    auto words = cadence_in_words(contact.schedule) + ", " + last_in_words(contact.schedule, screen.today, style);
    auto due = contact.state == State::active ? due_in_words(live, screen.today, style) : std::string(to_word(contact.state));
    if (!due.empty()) words += ", ";
    std::string snooze;
    if (const auto& until = live.snoozed_until; contact.state == State::active && until && *until > screen.today) {
        snooze = ", snoozed until " + day_text(*until, screen.today, style);
        if (!live.snoozed_why.empty()) snooze += " (" + show(live.snoozed_why) + ")";
    }
    Line line(style);
    if (width(words + due + snooze) > style.width) return join(wrap(words + due + snooze, style.width), "\n") + "\n";
    line.put(0, {words}).put(0, {due, contact.state == State::active ? when_cell(contact, screen.today).tone : Tone::plain});
    return line.put(0, {snooze}).take();
}

void append_labelled(std::vector<Fact>& facts, std::string_view label, const std::vector<Labelled>& all) {
    for (const auto& one : all) {
        const bool told_apart = all.size() > 1 && !one.label.empty();
        facts.push_back({std::string(label), show(one.value) + (told_apart ? " (" + show(one.label) + ")" : "")});
    }
}

std::vector<Fact> left_facts(const Contact& contact) {
    std::vector<Fact> facts;
    append_labelled(facts, "email", contact.emails);
    append_labelled(facts, "phone", contact.phones);
    append_labelled(facts, "url", contact.urls);
    std::vector<std::string> work;
    for (const auto& part : {contact.title, contact.department, contact.org}) {
        if (!part.empty()) work.push_back(show(part));
    }
    if (!work.empty()) facts.push_back({"work", join(work, ", ")});
    if (!contact.city.empty()) facts.push_back({"city", show(contact.city)});
    for (const auto& field : contact.fields) facts.push_back({show(field.label), show(field.value)});
    return facts;
}

/// "10 Dec, 40 in 19 days".
std::string date_in_words(const PartialDay& on, Day today) {
    const auto next = next_occurrence(on, today);
    if (!next) return to_iso(on);
    auto words = fmt::format("{} {}", *on.day, month_name(*on.month));
    if (on.day != next->day()) words += fmt::format(" (on {} {})", next->day(), month_name(next->month()));
    const int days = *next - today;
    words += on.year ? fmt::format(", {} ", next->year() - *on.year) : ", ";
    return words + (days == 0 ? "today" : days == 1 ? "tomorrow" : fmt::format("in {} days", days));
}

std::string met_in_words(const Contact& contact, Day today, const Style& style) {
    std::vector<std::string> parts;
    if (contact.met) parts.push_back(style.terminal ? day_month(*contact.met, today) : to_iso(*contact.met));
    if (!contact.where.empty()) parts.push_back("at " + show(contact.where));
    if (contact.via) parts.push_back("via " + show(contact.via->handle));
    return join(parts, " ");
}

std::vector<Fact> right_facts(const ShowScreen& screen, const Style& style) {
    const auto& contact = screen.contact;
    std::vector<Fact> facts;
    for (const auto& date : contact.dates) facts.push_back({show(date.kind), date_in_words(date.on, screen.today)});
    if (auto met = met_in_words(contact, screen.today, style); !met.empty()) facts.push_back({"met", std::move(met)});
    std::vector<std::string> kind;
    if (contact.relation != Relation::none) kind.emplace_back(to_word(contact.relation));
    if (contact.core) kind.emplace_back("core circle");
    if (!kind.empty()) facts.push_back({"relation", join(kind, ", ")});
    if (contact.preferred) facts.push_back({"prefers", std::string(to_word(*contact.preferred))});
    if (!contact.aliases.empty()) facts.push_back({"alias", show(join(contact.aliases, ", "))});
    return facts;
}

std::string single(const Fact& fact, const Style& style) {
    return labelled(fit(fact.label, 30), fact.text, std::max(left_labels, std::min(width(fact.label), 30) + 2), style);
}

bool fits_left(const Fact& fact) {
    return width(fact.label) + 2 <= left_labels && 2 + left_labels + width(fact.text) + 2 <= right_column;
}

bool fits_right(const Fact& fact, int label_width, const Style& style) {
    return width(fact.label) + 2 <= label_width && right_column + label_width + width(fact.text) <= style.width;
}

int right_labels(const std::vector<Fact>& facts) {
    int columns = least_right_labels;
    for (const auto& fact : facts) columns = std::max(columns, std::min(width(fact.label) + 2, 2 * least_right_labels));
    return columns;
}

/// Two columns of facts; what is too long for its half gets a line of its own.
std::string facts_text(const std::vector<Fact>& left, const std::vector<Fact>& right, const Style& style) {
    const int labels = right_labels(right);
    std::vector<Fact> beside, below;
    for (const auto& fact : right) (fits_right(fact, labels, style) ? beside : below).push_back(fact);
    std::string text;
    std::size_t next = 0;
    for (const auto& fact : left) {
        if (next == beside.size() || !fits_left(fact)) {
            text += single(fact, style);
            continue;
        }
        Line line(style);
        line.put(2, dim_cell(fact.label)).put(2 + left_labels, {fact.text});
        line.put(right_column, dim_cell(beside[next].label)).put(right_column + labels, {beside[next].text});
        text += line.take();
        ++next;
    }
    for (; next < beside.size(); ++next) text += single(beside[next], style);
    for (const auto& fact : below) text += single(fact, style);
    return text;
}

std::string note_line(std::string_view label, const Note& note, const Style& style) {
    return labelled(label, show_lines(note.text), left_labels, style);
}

std::string notes_text(const Contact& contact, const Style& style) {
    std::string pinned, agenda, others;
    std::size_t left = notes_shown;
    for (auto note = contact.notes.rbegin(); note != contact.notes.rend(); ++note) {
        if (note->agenda) {
            if (!note->done) agenda = note_line("next time", *note, style) + agenda;
        } else if (note->pinned) {
            pinned = note_line("pinned", *note, style) + pinned;
        } else if (left > 0) {
            --left;
            others += labelled("note", to_iso(note->made) + "  " + show_lines(note->text), left_labels, style);
        }
    }
    return pinned + agenda + others;
}

std::string title_right(const Contact& contact) {
    std::vector<std::string> parts{show(contact.handle), fmt::format("#{}", contact.id)};
    if (contact.state != State::active) parts.emplace_back(to_word(contact.state));
    if (auto tags = tags_cell(contact).text; !tags.empty()) parts.push_back(std::move(tags));
    return join(parts, "  ");
}

}  // namespace

std::string show_screen(const ShowScreen& screen, const Style& style) {
    const auto& contact = screen.contact;
    auto text = heading(name_cell(contact.name), dim_cell(title_right(contact)), style) + rhythm(screen, style);
    const auto facts = facts_text(left_facts(contact), right_facts(screen, style), style) + notes_text(contact, style);
    if (!facts.empty()) text += "\n" + facts;
    if (screen.interactions.empty()) return text;
    return text + "\n" + year_text(screen, style) + talks_text(screen, style);
}

}  // namespace relnet
