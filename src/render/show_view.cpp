#include "relnet/render/show_view.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "render/contact_head.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"
#include "render/talks.hpp"

namespace relnet {
namespace {

constexpr int right_column = 40;
constexpr int least_right_labels = 10;

/// A label and what stands behind it.
struct Fact {
    std::string label;
    std::string text;
};

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
    // Of somebody gone no day comes near any more.
    for (const auto& date : contact.dates)
        facts.push_back({show(date.kind), contact.state == State::gone ? to_iso(date.on) : yearly_day_in_words(date.on, screen.today)});
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
    return labelled(fit(fact.label, 30), fact.text, left_labels, style);
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

std::string beside_text(const ShowScreen& screen, const Style& style) {
    const auto& contact = screen.contact;
    return notes_text(contact, NotesShown::pinned, style) + notes_text(contact, NotesShown::agenda, style) +
           promises_text(contact, screen.today, style) + links_text(contact, style) + introduced_text(screen.introduced, style) +
           news_text(contact, screen.today, style) + balance_text(balance_of(screen.interactions), style) +
           notes_text(contact, NotesShown::latest, style);
}

}  // namespace

std::string show_screen(const ShowScreen& screen, const Style& style) {
    const auto& contact = screen.contact;
    auto text = contact_head(contact, screen.today, style);
    const auto facts = facts_text(left_facts(contact), right_facts(screen, style), style) + beside_text(screen, style);
    if (!facts.empty()) text += "\n" + facts;
    if (screen.interactions.empty()) return text;
    return text + "\n" + year_text(screen, style) + talks_text(screen, style);
}

}  // namespace relnet
