#include "relnet/render/review_view.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/agenda.hpp"
#include "render/layout.hpp"
#include "render/person.hpp"
#include "render/promises.hpp"
#include "render/talks.hpp"

namespace relnet {
namespace {

std::string who(const Contact& contact) {
    std::vector<std::string> parts{show(contact.handle)}, kind;
    if (contact.relation != Relation::none) kind.emplace_back(to_word(contact.relation));
    if (contact.core) kind.emplace_back("core circle");
    if (!kind.empty()) parts.push_back(join(kind, ", "));
    if (auto tags = tags_cell(contact).text; !tags.empty()) parts.push_back(std::move(tags));
    return join(parts, "  ");
}

std::string wrapped(const std::string& text, Tone tone, const Style& style) {
    if (width(text) <= style.width) return paint(style, tone, text) + "\n";
    std::string lines;
    for (const auto& line : wrap(text, style.width)) lines += paint(style, tone, line) + "\n";
    return lines;
}

std::string notes(const Contact& contact, const Style& style) {
    std::string pinned, agenda;
    for (const auto& note : contact.notes) {
        const auto text = show_lines(note.text);
        if (note.pinned && !note.agenda) pinned += labelled("pinned", text, left_labels, style);
        if (note.agenda && !note.done) agenda += labelled("next time", text, left_labels, style);
    }
    return pinned + agenda;
}

std::string promises(const ReviewCard& card, const Style& style) {
    std::string text;
    for (const auto& promise : card.contact.promises) {
        if (promise.state != PromiseState::open) continue;
        const auto words = fmt::format("[{}] {}{}, {}", promise.id, promise.they ? "to you: " : "", show(promise.text),
                                       promise_when(promise, card.today, style));
        text += labelled("promised", words, left_labels, style);
    }
    return text;
}

}  // namespace

std::string review_card(const ReviewCard& card, const Style& style) {
    const auto& contact = card.contact;
    const auto place = fmt::format("{} of {}", card.number, card.count);
    auto text = heading(name_cell(contact.name), dim_cell(place), style) + wrapped(who(contact), Tone::dim, style);
    text += wrapped(explain(contact, card.today), Tone::plain, style);
    auto facts = notes(contact, style) + promises(card, style);
    if (contact.preferred) facts += labelled("prefers", to_word(*contact.preferred), left_labels, style);
    if (!card.address.empty()) facts += labelled("open", show(card.address), left_labels, style);
    if (!facts.empty()) text += "\n" + facts;
    const ShowScreen talks{.contact = contact, .interactions = card.interactions, .today = card.today};
    if (!card.interactions.empty()) text += "\n" + talks_text(talks, style);
    return text;
}

}  // namespace relnet
