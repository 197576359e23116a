#include "commands/twins.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/import_match.hpp"
#include "commands/contact_edit.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/twins.hpp"
#include "relnet/render/sentence.hpp"

namespace relnet::commands {
namespace {

std::vector<std::string> values_of(const std::vector<Labelled>& all) {
    std::vector<std::string> values;
    for (const auto& one : all) values.push_back(one.value);
    return values;
}

TwinFacts facts_of(const Contact& contact) {
    constexpr std::string_view linkedin = "linkedin:";
    TwinFacts facts{
        .id = contact.id, .name = contact.name, .emails = values_of(contact.emails), .phones = values_of(contact.phones)};
    for (const auto& key : contact.keys) {
        if (key.starts_with(linkedin)) facts.profiles.push_back(key.substr(linkedin.size()));
    }
    for (const auto& url : contact.urls) {
        if (auto slug = linkedin_slug(url.value); !slug.empty()) facts.profiles.push_back(std::move(slug));
    }
    return facts;
}

/// Whom to keep: who is in use, then who has more history, then who was first.
bool goes_first(const Store& store, const Person& a, const Person& b) {
    const bool a_active = a.state == State::active, b_active = b.state == State::active;
    if (a_active != b_active) return a_active;
    const auto a_talks = store.interaction_count(a.id), b_talks = store.interaction_count(b.id);
    return a_talks != b_talks ? a_talks > b_talks : a.id < b.id;
}

TwinRow row_of(const Store& store, const Twins& twins, const std::vector<TwinFacts>& people) {
    auto keep = *store.person(people[twins.first].id), drop = *store.person(people[twins.second].id);
    if (goes_first(store, drop, keep)) std::swap(keep, drop);
    TwinRow row{reference(keep), reference(drop), {}};
    for (const auto likeness : twins.likeness) row.reasons.emplace_back(to_words(likeness));
    return row;
}

std::string in_words(const Store& store, const std::string& field, const Value& value, Day today) {
    if (const auto stay = as_stay(value)) return to_iso(stay->on);
    if (field == "via") {
        const auto uid = as_uid(value);
        const auto person = uid ? store.person(*uid) : std::nullopt;
        return person ? show(person->name) : "somebody";
    }
    const auto text = as_text(value);
    if (!text) return show(value.json);
    if (const auto on = parse_partial_day(*text); on && field == "birthday") return yearly_day_in_words(*on, today);
    const auto cadence = field == "cadence" ? parse_iso_cadence(*text) : std::nullopt;
    return cadence ? to_string(*cadence) : show(*text);
}

template <typename Values>
void add_count(std::vector<std::string>& parts, const Values& all, std::string_view one, std::string_view many = {}) {
    if (!all.empty()) parts.push_back(count_of(all.size(), one, many));
}

}  // namespace

std::vector<TwinRow> likely_twins(const Store& store) {
    std::vector<TwinFacts> people;
    store.each_contact({.active = true, .archived = true}, [&](const Contact& contact) { people.push_back(facts_of(contact)); });
    std::vector<TwinRow> rows;
    for (const auto& twins : find_twins(people)) rows.push_back(row_of(store, twins, people));
    return rows;
}

void suggest_merges(Session& session) {
    const auto rows = likely_twins(session.store());
    if (!session.wants_screen()) return session.list("merge", twins_listing(rows), twins_json(rows));
    if (rows.empty()) return session.say("Nobody seems to be here twice.");
    session.out(twins_screen(rows, session.style()));
    if (session.style().hints) {
        session.out(wrapped(
            fmt::format("\nmake two one: relnet merge {} {}", show(rows.front().keep.handle), show(rows.front().drop.handle)),
            session.style()));
    }
}

std::string what_moves(const Store& store, const Person& keep, const Person& drop) {
    const auto theirs = store.contact(drop.id);
    std::vector<std::string> parts;
    if (const auto talks = store.interaction_count(drop.id); talks > 0) parts.push_back(count_of(talks, "interaction"));
    add_count(parts, theirs.notes, "note");
    add_count(parts, theirs.promises, "promise");
    add_count(parts, theirs.links, "link");
    add_count(parts, theirs.dates, "date");
    add_count(parts, theirs.fields, "field");
    add_count(parts, theirs.emails, "e-mail");
    add_count(parts, theirs.phones, "phone");
    add_count(parts, theirs.urls, "url");
    for (const auto& tag : theirs.tags) {
        if (std::ranges::find(keep.tags, tag) == keep.tags.end()) parts.push_back('+' + show(tag));
    }
    return join(parts, ", ");
}

std::string what_stays(const Store& store, const Merging& merging, const Folded& keep, const Folded& drop, Day today) {
    std::vector<std::string> parts;
    for (const auto& field : merging.left_out) {
        parts.push_back(fmt::format("{} {} (not {})", show(field), in_words(store, field, keep.field(field), today),
                                    in_words(store, field, drop.field(field), today)));
    }
    for (const auto& value : merging.left_values)
        parts.push_back(fmt::format("{} {} (not {})", show(value.label), show(value.kept), show(value.left)));
    return join(parts, ", ");
}

}  // namespace relnet::commands
