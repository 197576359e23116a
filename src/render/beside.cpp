#include "render/beside.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/link.hpp"
#include "render/layout.hpp"
#include "render/promises.hpp"

namespace relnet {
namespace {

constexpr std::size_t latest_notes = 3;

std::string line(std::string_view label, const std::string& text, const Style& style) {
    return labelled(label, text, left_labels, style);
}

std::string numbered(const Note& note) { return fmt::format("[{}] {}", note.id, show_lines(note.text)); }

bool is_plain(const Note& note) { return !note.agenda && !note.pinned; }

/// Newest first; the rest is counted.
std::string latest(const Contact& contact, const Style& style) {
    std::string text;
    std::size_t left = latest_notes, more = 0;
    for (auto note = contact.notes.rbegin(); note != contact.notes.rend(); ++note) {
        if (!is_plain(*note)) continue;
        if (left == 0) {
            ++more;
            continue;
        }
        --left;
        text += line("note", fmt::format("[{}] {}  {}", note->id, to_iso(note->made), show_lines(note->text)), style);
    }
    if (more > 0) text += line("", fmt::format("({} more: relnet note {})", more, show(contact.handle)), style);
    return text;
}

std::string counts(const std::vector<Tally>& tallies) {
    std::vector<std::string> parts;
    for (const auto& [kind, count] : tallies) parts.push_back(fmt::format("{} {}", show(kind), count));
    return join(parts, ", ");
}

}  // namespace

std::string notes_text(const Contact& contact, NotesShown shown, const Style& style) {
    if (shown == NotesShown::latest) return latest(contact, style);
    std::string text;
    for (const auto& note : contact.notes) {
        if (shown == NotesShown::agenda && note.agenda && !note.done) text += line("next time", numbered(note), style);
        if (shown == NotesShown::pinned && note.pinned && !note.agenda) text += line("pinned", numbered(note), style);
    }
    return text;
}

std::string promises_text(const Contact& contact, Day today, const Style& style) {
    std::string mine, theirs;
    for (const auto& promise : contact.promises) {
        if (promise.state != PromiseState::open) continue;
        const auto words = fmt::format("[{}] {}, {}", promise.id, show_lines(promise.text), promise_when(promise, today, style));
        if (promise.they)
            theirs += line("owes you", words, style);
        else
            mine += line("promised", words, style);
    }
    return mine + theirs;
}

std::string links_text(const Contact& contact, const Style& style) {
    std::string text;
    for (const auto& link : contact.links) text += line(text.empty() ? "links" : "", show(in_words(link)), style);
    return text;
}

std::string introduced_text(const std::vector<PersonRef>& people, const Style& style) {
    std::vector<std::string> names;
    for (const auto& person : people) names.push_back(show(person.name));
    return names.empty() ? "" : line("introduced", "you to " + list_of(names), style);
}

std::string news_text(const Contact& contact, Day today, const Style& style) {
    std::string text;
    for (const auto& news : contact.news) {
        const auto since = style.terminal ? day_month(news.on, today) : to_iso(news.on);
        text += line(news.what == "title" ? "new title" : "new org",
                     fmt::format("{} since {} (was {})", show(news.now), since, show(news.was)), style);
    }
    return text;
}

std::string balance_text(const Balance& balance, const Style& style) {
    std::string text;
    if (!balance.gave.empty()) text += line("you gave", counts(balance.gave), style);
    if (!balance.got.empty()) text += line("you got", counts(balance.got), style);
    return text;
}

}  // namespace relnet
