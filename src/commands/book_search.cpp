#include "commands/book_search.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

std::size_t place_of(TextKind kind) { return kind == TextKind::note ? 0 : kind == TextKind::promise ? 1 : 2; }

/// Who holds which of the words, in the name or beside it, in order of their numbers.
std::vector<std::pair<std::int64_t, std::uint64_t>> words_of_people(const Store& store, const TextSearch& search, bool in_emails) {
    std::vector<std::pair<std::int64_t, std::uint64_t>> held;
    store.each_name(
        [&](std::int64_t contact, std::string_view name, std::string_view handle) {
            held.emplace_back(contact, search.words_in(name) | search.words_in(handle));
        },
        [&](std::string_view text) { return search.words_in(text) != 0; });
    std::vector<Key> keys{Key::alias, Key::org};
    if (in_emails) keys.push_back(Key::email);
    for (const Key key : keys) {
        store.each_key(
            key, [&](std::int64_t contact, std::string_view folded) { held.emplace_back(contact, search.words_in_folded(folded)); },
            [&](std::string_view folded) { return search.words_in_folded(folded) != 0; });
    }
    std::ranges::sort(held);
    return held;
}

}  // namespace

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

std::array<Newest, text_kinds.size()> hits_in_texts(const Store& store, const TextSearch& search, std::size_t most) {
    std::array<Newest, text_kinds.size()> hits{Newest(most), Newest(most), Newest(most)};
    store.each_text(
        [&](TextKind kind, std::int64_t id, Day on, std::string_view, std::string_view) { hits[place_of(kind)].add({on, id}); },
        [&](std::string_view text) { return search.matches(text); });
    return hits;
}

Newest hits_before(const Hit& last, FoundKind wanted, const Store& store, const TextSearch& search, std::size_t most) {
    Newest hits(most, last);
    store.each_text(
        [&](TextKind kind, std::int64_t id, Day on, std::string_view, std::string_view) {
            if (text_kinds[place_of(kind)] == wanted) hits.add({on, id});
        },
        [&](std::string_view text) { return search.matches(text); });
    return hits;
}

std::vector<std::int64_t> people_with(const Store& store, const TextSearch& search, bool in_emails) {
    const auto held = words_of_people(store, search, in_emails);
    std::vector<std::pair<std::string, std::int64_t>> named;
    for (auto at = held.begin(); at != held.end();) {
        const auto contact = at->first;
        std::uint64_t words = 0;
        for (; at != held.end() && at->first == contact; ++at) words |= at->second;
        if (words != search.all()) continue;
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
