#include "cli/import_match.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "relnet/base/text.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet {
namespace {

/// Shorter numbers are extensions and services.
constexpr std::size_t fewest_digits = 6;

constexpr std::string_view linkedin_path = "linkedin.com/in/";

std::string email_key(const Labelled& email) { return fold(email.value); }

/// Empty where it is too short to tell anybody by.
std::string phone_key(const Labelled& phone) {
    std::string key = element_key("phone", labelled_value(phone));
    return key.size() < fewest_digits || key.find_first_not_of("0123456789") != std::string::npos ? std::string() : key;
}

std::string slug_of(const Card& card) {
    if (starts_with(card.key, "linkedin:")) return card.key.substr(9);
    for (const auto& url : card.urls) {
        if (std::string slug = linkedin_slug(url.value); !slug.empty()) return slug;
    }
    return {};
}

bool says_nothing(std::string_view name) {
    return name.find('@') != std::string_view::npos || name.find_first_not_of("+0123456789 ()-./") == std::string_view::npos;
}

void append(std::vector<Person>& people, std::vector<Person> more) { std::ranges::move(more, std::back_inserter(people)); }

/// Somebody who is here goes before somebody whose import was undone, or who was purged.
bool decides(const CardMatch& match) { return match.kind == CardMatch::Kind::known || match.kind == CardMatch::Kind::removed; }

/// Nothing, for a removal that has none before it.
const Change* before(const std::vector<const Change*>& removals, const Change& removal) {
    const Change* last = nullptr;
    for (const Change* other : removals) {
        if (other->id < removal.id && (!last || last->id < other->id)) last = other;
    }
    return last;
}

}  // namespace

std::string linkedin_slug(std::string_view url) {
    const std::string lower = lower_ascii(trim(url));
    const auto at = lower.find(linkedin_path);
    if (at == std::string::npos) return {};
    const std::string rest = lower.substr(at + linkedin_path.size());
    return rest.substr(0, rest.find_first_of("/?#"));
}

bool names_agree(std::string_view one, std::string_view other) {
    if (says_nothing(one) || says_nothing(other)) return true;
    auto fewer = name_words(one), more = name_words(other);
    if (fewer.size() > more.size()) std::swap(fewer, more);
    if (fewer.empty()) return fold(one) == fold(other);
    return std::ranges::all_of(fewer, [&](const std::string& word) {
        return std::ranges::any_of(
            more, [&](const std::string& longer) { return starts_with(longer, word) || starts_with(word, longer); });
    });
}

bool was_undone(std::vector<Change> own) {
    std::vector<const Change*> removals;
    for (const auto& change : own) {
        if (change.op == Op::del) removals.push_back(&change);
    }
    if (removals.empty()) return false;
    // An undo that took back a return (a redo, a second import) leaves things as the removal before that return had made them.
    const Change* removal = *std::ranges::max_element(removals, {}, [](const Change* change) { return change->id; });
    for (; removal; removal = before(removals, *removal)) {
        if (!removal->undoes) return false;
        const auto brought = [&](const Change& change) {
            return change.op == Op::create && change.command_id() == *removal->undoes;
        };
        if (std::ranges::any_of(own, brought)) return true;
    }
    return false;
}

std::vector<std::string> marks_of(const Card& card) {
    std::vector<std::string> marks;
    if (card.uid) marks.push_back("u" + to_string(*card.uid));
    if (!card.key.empty()) marks.push_back("k" + card.key);
    for (const auto& email : card.emails) marks.push_back("e" + email_key(email));
    for (const auto& phone : card.phones) {
        if (const std::string key = phone_key(phone); !key.empty()) marks.push_back("p" + key);
    }
    if (const std::string slug = slug_of(card); !slug.empty()) marks.push_back("s" + slug);
    return marks;
}

CardMatch CardMatcher::find(const Card& card) const {
    CardMatch former = by_uid(card);
    if (decides(former)) return former;
    CardMatch match = by_foreign_key(card.key);
    if (!decides(match) && former.kind == CardMatch::Kind::nobody) former = match;
    if (!decides(match)) match = by_email(card);
    if (!decides(match)) match = by_slug(slug_of(card), card);
    if (!decides(match)) match = by_phone(card);
    return decides(match) ? match : former;
}

CardMatch CardMatcher::by_email(const Card& card) const {
    People people;
    for (const auto& email : card.emails) append(people, store_.with_key(Key::email, email_key(email), true));
    return pick(people, card, false);
}

CardMatch CardMatcher::by_slug(const std::string& slug, const Card& card) const {
    if (slug.empty()) return {};
    const CardMatch match = by_foreign_key("linkedin:" + slug);
    return decides(match) ? match : pick(with_slug(slug), card, false);
}

CardMatch CardMatcher::by_phone(const Card& card) const {
    People people;
    for (const auto& phone : card.phones) {
        if (const std::string key = phone_key(phone); !key.empty()) append(people, store_.with_key(Key::phone, key, true));
    }
    return pick(people, card, true);
}

CardMatch CardMatcher::by_uid(const Card& card) const {
    const auto person = card.uid ? store_.person(*card.uid) : std::nullopt;
    if (!person) return {};
    CardMatch match = classified(*person);
    match.by_key = true;
    return match;
}

CardMatch CardMatcher::by_foreign_key(const std::string& key) const {
    if (key.empty()) return {};
    CardMatch found;
    for (const auto& person : store_.with_key(Key::foreign, key, true)) {
        if (found.kind == CardMatch::Kind::nobody || person.state != State::removed) found = classified(person);
        if (person.state != State::removed) break;
    }
    found.by_key = true;
    return found;
}

CardMatch CardMatcher::classified(const Person& person) const {
    using Kind = CardMatch::Kind;
    if (person.state != State::removed) return {.kind = Kind::known, .person = person};
    const auto own = store_.changes_of(person.uid);
    if (std::ranges::find(own, Op::forget, &Change::op) != own.end()) return {.kind = Kind::forgotten};
    return {.kind = was_undone(own) ? Kind::undone : Kind::removed, .person = person};
}

std::vector<Person> CardMatcher::with_slug(const std::string& slug) const {
    People found;
    for (const char* start : {"https://www.", "https://", "http://www.", "http://", "www.", ""}) {
        for (auto& person : store_.with_key_prefix(Key::url, start + std::string(linkedin_path) + slug, true)) {
            const auto urls = store_.contact(person.id).urls;
            const auto same = [&](const Labelled& url) { return linkedin_slug(url.value) == slug; };
            if (std::ranges::any_of(urls, same)) found.push_back(std::move(person));
        }
    }
    return found;
}

CardMatch CardMatcher::pick(const People& people, const Card& card, bool names_have_to_agree) const {
    using Kind = CardMatch::Kind;
    const Person* alone = nullptr;
    bool several = false;
    for (const auto& person : people) {
        if (person.state == State::removed) continue;
        if (names_agree(person.name, card.name)) return {.kind = Kind::known, .person = person};
        several = several || (alone && alone->id != person.id);
        alone = &person;
    }
    if (alone && !several && !names_have_to_agree && !taken_.contains(alone->uid)) return {.kind = Kind::known, .person = *alone};
    if (alone) return {};
    // A removal is remembered for whom it was meant; what an undone import had brought is no more.
    for (const auto& person : people) {
        if (!names_agree(person.name, card.name)) continue;
        if (CardMatch match = classified(person); match.kind == Kind::removed) return match;
    }
    return {};
}

}  // namespace relnet
