#include "commands/book_search.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <utility>

#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

std::size_t place_of(TextKind kind) { return kind == TextKind::note ? 0 : kind == TextKind::promise ? 1 : 2; }

/// Whether a text is found, by itself or with the names of those it is about.
class TextMatch {
public:
    TextMatch(const TextSearch& search, const PeopleWords& people) : search_(search), people_(people) {}

    /// What no text that is found fails: told from the text alone.
    bool may_be(std::string_view text) const { return people_.empty() ? search_.matches(text) : search_.is_any_in(text); }

    /// `people` are local numbers, as the store has them.
    bool is(std::string_view people, std::string_view text) const {
        if (people_.empty()) return true;
        const auto held = search_.words_in(text), missing = search_.all() & ~held;
        if (missing == 0) return true;
        const auto named = words_of(people);
        // Whose name holds them all is found by name; not all that was ever noted of them as well.
        return named != search_.all() && (missing & ~named) == 0;
    }

private:
    std::uint64_t words_of(std::string_view people) const {
        std::uint64_t words = 0;
        for (const auto& number : split(people, ',')) {
            std::int64_t id = 0;
            std::from_chars(number.data(), number.data() + number.size(), id);
            const auto found = std::ranges::lower_bound(people_, id, {}, &PeopleWords::value_type::first);
            if (found != people_.end() && found->first == id) words |= found->second;
        }
        return words;
    }

    const TextSearch& search_;
    const PeopleWords& people_;
};

}  // namespace

PeopleWords words_of_people(const Store& store, const TextSearch& search, bool in_emails) {
    PeopleWords held;
    const auto note = [&](std::int64_t contact, std::string_view folded) { held.emplace_back(contact, search.words_in_folded(folded)); };
    const auto is_any_in = [&](std::string_view folded) { return search.words_in_folded(folded) != 0; };
    store.each_found_by(note, is_any_in);
    if (in_emails) store.each_key(Key::email, note, is_any_in);
    std::ranges::sort(held);
    auto end = held.begin();
    for (auto at = held.begin(); at != held.end(); ++at) {
        if (end != held.begin() && std::prev(end)->first == at->first)
            std::prev(end)->second |= at->second;
        else
            *end++ = *at;
    }
    held.erase(end, held.end());
    return held;
}

void Newest::add(const Hit& hit) {
    if (before_ && hit >= *before_) return;
    ++count_;
    if (hits_.size() == most_) {
        if (most_ == 0 || hit <= hits_.front()) return;
        std::ranges::pop_heap(hits_, std::greater());
        hits_.pop_back();
    }
    hits_.push_back(hit);
    std::ranges::push_heap(hits_, std::greater());
}

const std::vector<Hit>& Newest::sorted() {
    std::ranges::sort(hits_, std::greater());
    return hits_;
}

std::array<Newest, text_kinds.size()> hits_in_texts(const Store& store, const TextSearch& search, const PeopleWords& people, std::size_t most) {
    std::array<Newest, text_kinds.size()> hits{Newest(most), Newest(most), Newest(most)};
    const TextMatch match(search, people);
    store.each_text(
        [&](TextKind kind, std::int64_t id, Day on, std::string_view about, std::string_view text) {
            if (match.is(about, text)) hits[place_of(kind)].add({on, id});
        },
        [&](std::string_view text) { return match.may_be(text); });
    return hits;
}

Newest hits_before(const Hit& last, FoundKind wanted, const Store& store, const TextSearch& search, const PeopleWords& people, std::size_t most) {
    Newest hits(most, last);
    const TextMatch match(search, people);
    store.each_text(
        [&](TextKind kind, std::int64_t id, Day on, std::string_view about, std::string_view text) {
            if (text_kinds[place_of(kind)] == wanted && match.is(about, text)) hits.add({on, id});
        },
        [&](std::string_view text) { return match.may_be(text); });
    return hits;
}

std::vector<std::int64_t> people_with(const Store& store, const TextSearch& search, const PeopleWords& words) {
    std::vector<std::pair<std::string, std::int64_t>> named;
    for (const auto& [contact, held] : words) {
        if (held != search.all()) continue;
        const auto person = store.person(contact);
        if (person && person->state != State::removed) named.emplace_back(fold(person->name), contact);
    }
    std::ranges::sort(named);
    std::vector<std::int64_t> people;
    for (const auto& [name, contact] : named) people.push_back(contact);
    return people;
}

FoundRow row_of_person(const Store& store, std::int64_t id, const TextSearch& search) {
    const auto person = store.person(id).value_or(Person{});
    FoundRow row{.kind = FoundKind::person, .people = {reference(person)}, .on = person.schedule.last, .id = id, .text = {}};
    if ((search.words_in(person.name) | search.words_in(person.handle)) == search.all()) return row;
    const auto contact = store.contact(id);
    std::vector<std::string> found = contact.aliases;
    found.push_back(contact.org);
    for (const auto& email : contact.emails) found.push_back(email.value);
    std::erase_if(found, [&](const auto& text) { return search.words_in(text) == 0; });
    row.text = join(found, ", ");
    return row;
}

std::optional<FoundRow> row_of_text(const Store& store, FoundKind kind, std::int64_t id) {
    if (kind == FoundKind::note) {
        const auto note = store.note(id);
        if (note) return FoundRow{kind, {note->first}, note->second.made, id, note->second.text};
    } else if (kind == FoundKind::promise) {
        const auto promise = store.promise(id);
        if (promise) return FoundRow{kind, {promise->contact}, promise->made, id, promise->text};
    } else {
        const auto talk = store.interaction(id);
        if (talk) return FoundRow{kind, talk->people, talk->on, id, talk->text};
    }
    return {};
}

}  // namespace relnet::commands
