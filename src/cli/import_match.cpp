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

/// An address or a number that more people have is a company's. A file that gives one to all its cards must not cost the square.
constexpr std::size_t crowd = 16;

/// Longer names are compared as a whole.
constexpr std::size_t most_words = 20;

constexpr std::string_view linkedin_path = "linkedin.com/in/";

std::string email_key(const Labelled& email) { return fold(email.value); }

/// Empty where it is too short to tell anybody by.
std::string phone_key(const Labelled& phone) {
    std::string key = element_key("phone", labelled_value(phone));
    return key.size() < fewest_digits || key.find_first_not_of("0123456789") != std::string::npos ? std::string() : key;
}

std::string mark_of(Key kind, const std::string& value) { return std::to_string(static_cast<int>(kind)) + ':' + value; }

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

/// The same, or one the initial of the other.
bool words_agree(const std::string& one, const std::string& other) {
    return one == other || (one.size() == 1 && starts_with(other, one)) || (other.size() == 1 && starts_with(one, other));
}

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
    if (fewer.empty() || more.size() > most_words) return fold(one) == fold(other);
    return std::ranges::all_of(fewer, [&](const std::string& word) {
        return std::ranges::any_of(more, [&](const std::string& other_word) { return words_agree(word, other_word); });
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

std::vector<std::string> CardMatcher::marks_of(const Card& card) const {
    std::vector<std::string> marks;
    const auto add = [&](std::string mark) {
        if (!crowded_.contains(mark)) marks.push_back(std::move(mark));
    };
    if (card.uid) add("uid:" + to_string(*card.uid));
    if (!card.key.empty()) add("key:" + card.key);
    for (const auto& email : card.emails) add(mark_of(Key::email, email_key(email)));
    for (const auto& phone : card.phones) {
        if (const std::string key = phone_key(phone); !key.empty()) add(mark_of(Key::phone, key));
    }
    if (const std::string slug = slug_of(card); !slug.empty()) add("slug:" + slug);
    return marks;
}

CardMatch CardMatcher::find(const Card& card) {
    CardMatch former = by_uid(card);
    if (decides(former)) return former;
    CardMatch match = by_foreign_key(card.key);
    if (!decides(match) && former.kind == CardMatch::Kind::nobody) former = match;
    if (!decides(match)) match = by_email(card);
    if (!decides(match)) match = by_slug(slug_of(card), card);
    if (!decides(match)) match = by_phone(card);
    return decides(match) ? match : former;
}

CardMatch CardMatcher::by_email(const Card& card) {
    People people;
    for (const auto& email : card.emails) append_holders(people, Key::email, email_key(email));
    return pick(people, card, false);
}

CardMatch CardMatcher::by_slug(const std::string& slug, const Card& card) {
    if (slug.empty()) return {};
    const CardMatch match = by_foreign_key("linkedin:" + slug);
    if (decides(match)) return match;
    People people;
    for (const char* start : {"https://www.", "https://", "http://www.", "http://", "www.", ""}) {
        const std::string url = start + std::string(linkedin_path) + slug;
        append_holders(people, Key::url, fold(url));
        append_holders(people, Key::url, fold(url + '/'));
    }
    return pick(people, card, false);
}

CardMatch CardMatcher::by_phone(const Card& card) {
    People people;
    for (const auto& phone : card.phones) {
        if (const std::string key = phone_key(phone); !key.empty()) append_holders(people, Key::phone, key);
    }
    return pick(people, card, true);
}

void CardMatcher::append_holders(People& people, Key kind, const std::string& value) {
    std::string mark = mark_of(kind, value);
    if (crowded_.contains(mark)) return;
    People holders = store_.with_key(kind, value, true);
    if (holders.size() > crowd) {
        crowded_.insert(std::move(mark));
    } else {
        std::ranges::move(holders, std::back_inserter(people));
    }
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
