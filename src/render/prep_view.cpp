#include "relnet/render/prep_view.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/balance.hpp"
#include "relnet/render/json.hpp"
#include "relnet/render/show_view.hpp"
#include "render/beside.hpp"
#include "render/contact_head.hpp"
#include "render/layout.hpp"
#include "render/talks.hpp"

namespace relnet {
namespace {

constexpr std::size_t talks_shown = 3;

Day known_since(const PrepScreen& screen) {
    Day day = screen.contact.met.value_or(screen.contact.schedule.added);
    for (const auto& talk : screen.interactions) day = std::min(day, talk.on);
    return day;
}

/// "2 years and 8 months", "3 weeks", "2 days".
std::string how_long(Day since, Day today) {
    int months = (today.year() - since.year()) * 12 + today.month() - since.month();
    if (months > 0 && add_months(since, months) > today) --months;
    const auto years = static_cast<std::size_t>(months / 12), rest = static_cast<std::size_t>(months % 12);
    if (years > 0) return count_of(years, "year") + (rest > 0 ? " and " + count_of(rest, "month") : "");
    if (months > 0) return count_of(static_cast<std::size_t>(months), "month");
    const int days = today - since;
    return days >= 14 ? count_of(static_cast<std::size_t>(days / 7), "week") : count_of(static_cast<std::size_t>(days), "day");
}

/// "Programmer, Analytical Engines, London; mentor, core circle".
std::string position(const Contact& contact) {
    std::vector<std::string> work, mine;
    for (const auto* part : {&contact.title, &contact.department, &contact.org, &contact.city}) {
        if (!part->empty()) work.push_back(show(*part));
    }
    if (contact.relation != Relation::none) mine.emplace_back("my " + std::string(to_word(contact.relation)));
    if (contact.core) mine.emplace_back("core circle");
    if (work.empty() || mine.empty()) return join(work, ", ") + join(mine, ", ");
    return join(work, ", ") + "; " + join(mine, ", ");
}

std::string acquaintance(const PrepScreen& screen, const Style& style) {
    const auto& contact = screen.contact;
    const Day since = known_since(screen);
    auto text = fmt::format("{}, since {}", how_long(since, screen.today),
                            style.terminal ? day_month(since, screen.today) : to_iso(since));
    if (since == screen.today) text = "since today";
    if (!contact.where.empty()) text += ", met at " + show(contact.where);
    if (contact.via) text += ", introduced by " + show(contact.via->name);
    return text;
}

struct NearDay {
    DatedFact fact;
    Day next;
};

std::vector<NearDay> near_days(const PrepScreen& screen) {
    std::vector<NearDay> days;
    if (screen.contact.state == State::gone) return days;
    for (const auto& date : screen.contact.dates) {
        const auto next = next_occurrence(date.on, screen.today);
        if (next && *next - screen.today <= prep_days) days.push_back({date, *next});
    }
    std::ranges::stable_sort(days, {}, &NearDay::next);
    return days;
}

std::string days_text(const PrepScreen& screen, const Style& style) {
    std::string text;
    for (const auto& day : near_days(screen))
        text += labelled(show(day.fact.kind), yearly_day_in_words(day.fact.on, screen.today), left_labels, style);
    return text;
}

std::string renewal_in_words(const Renewal& renewal) {
    const auto was = show(renewal.was), now = show(renewal.now);
    const bool element = renewal.field == "email" || renewal.field == "phone" || renewal.field == "url" ||
                         renewal.field == "alias" || renewal.field == "tag" || renewal.field == "date" || renewal.field == "x";
    const auto field = renewal.field == "x" ? "field" : renewal.field == "org" ? "organisation" : renewal.field;
    if (was.empty()) return fmt::format("{} {}", field, now);
    if (now.empty() && element) return fmt::format("{} {} removed", field, was);
    if (now.empty()) return fmt::format("no {} (was {})", field, was);
    return fmt::format("{} {} (was {})", field, now, was);
}

std::string renewals_text(const PrepScreen& screen, const Style& style) {
    std::string text;
    for (const auto& renewal : screen.renewals)
        text += labelled(text.empty() ? "since then" : "", renewal_in_words(renewal), left_labels, style);
    return text;
}

/// The latest talk of which something was noted.
const Interaction* last_told(const PrepScreen& screen) {
    const auto found =
        std::ranges::find_if(screen.interactions, [](const Interaction& talk) { return talk.answered && !talk.text.empty(); });
    return found == screen.interactions.end() ? nullptr : &*found;
}

std::string last_words(const PrepScreen& screen, const Style& style) {
    const auto* talk = last_told(screen);
    if (talk == nullptr)
        return screen.interactions.empty() ? "You never spoke, as far as is noted.\n" : "What you spoke of was never noted.\n";
    const auto day = style.terminal ? short_day(talk->on, screen.today) : to_iso(talk->on);
    return join(wrap(fmt::format("You last spoke of: {} ({})", show_lines(talk->text), day), style.width), "\n") + "\n";
}

ShowScreen latest_talks(const PrepScreen& screen) {
    ShowScreen shown{.contact = screen.contact, .interactions = {}, .most = talks_shown, .today = screen.today};
    const auto count = std::min(talks_shown, screen.interactions.size());
    shown.interactions.assign(screen.interactions.begin(), screen.interactions.begin() + static_cast<std::ptrdiff_t>(count));
    return shown;
}

void write_tallies(JsonWriter& json, std::string_view key, const std::vector<Tally>& tallies) {
    json.key(key).array();
    for (const auto& tally : tallies) json.object().key("kind").text(tally.name).key("count").number(tally.count).end();
    json.end();
}

void write_days(JsonWriter& json, const PrepScreen& screen) {
    json.key("dates").array();
    for (const auto& [fact, next] : near_days(screen)) {
        json.object().key("kind").text(fact.kind).key("on").text(to_iso(fact.on)).key("next").day(next);
        json.key("in_days").number(next - screen.today).key("years");
        if (fact.on.year)
            json.number(next.year() - *fact.on.year);
        else
            json.null();
        json.end();
    }
    json.end();
}

}  // namespace

std::string prep_screen(const PrepScreen& screen, const Style& style) {
    const auto& contact = screen.contact;
    auto text = contact_head(contact, screen.today, style) + "\n";
    if (const auto who = position(contact); !who.empty()) text += labelled("who", who, left_labels, style);
    text += labelled("known", acquaintance(screen, style), left_labels, style);
    text += links_text(contact, style) + introduced_text(screen.introduced, style);
    text += notes_text(contact, NotesShown::pinned, style) + days_text(screen, style) + renewals_text(screen, style);
    const auto todo = notes_text(contact, NotesShown::agenda, style) + promises_text(contact, screen.today, style) +
                      balance_text(balance_of(screen.interactions), style);
    if (!todo.empty()) text += "\n" + todo;
    if (!screen.interactions.empty()) text += "\n" + talks_text(latest_talks(screen), style);
    return text + "\n" + last_words(screen, style);
}

std::string prep_json(const PrepScreen& screen) {
    JsonWriter json;
    json.object().key("schema").text("relnet.prep/1").key("contact").raw(contact_json(screen.contact, screen.today));
    json.key("known_since").day(known_since(screen)).key("interactions").array();
    for (const auto& talk : latest_talks(screen).interactions) json.raw(interaction_json(talk));
    json.end().key("agenda").array();
    for (const auto& note : screen.contact.notes) {
        if (note.agenda && !note.done) json.raw(note_json(note));
    }
    json.end();
    const auto balance = balance_of(screen.interactions);
    write_tallies(json, "gave", balance.gave);
    write_tallies(json, "got", balance.got);
    write_days(json, screen);
    json.key("changes").array();
    for (const auto& one : screen.renewals) {
        json.object().key("field").text(one.field).key("was").text_or_null(one.was).key("now").text_or_null(one.now).end();
    }
    json.end().key("introduced").array();
    for (const auto& person : screen.introduced) json.person(person);
    json.end().key("last_spoke_of");
    const auto* talk = last_told(screen);
    if (talk == nullptr)
        json.null();
    else
        json.object().key("on").day(talk->on).key("text").text(talk->text).end();
    return json.take();
}

}  // namespace relnet
