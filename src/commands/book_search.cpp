#include "commands/book_search.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

std::size_t place_of(TextKind kind) { return kind == TextKind::note ? 0 : kind == TextKind::promise ? 1 : 2; }

/// What of a contact beside the name holds words, each with the words it holds.
std::vector<std::pair<std::int64_t, std::uint64_t>> words_beside_names(const Store& store, const TextSearch& search,
                                                                       bool in_emails) {
    std::vector<std::pair<std::int64_t, std::uint64_t>> beside;
    std::vector<Key> keys{Key::handle, Key::alias, Key::org};
    if (in_emails) keys.push_back(Key::email);
    for (const Key key : keys) {
        store.each_key(key, [&](std::int64_t contact, std::string_view folded) {
            if (const auto words = search.words_in_folded(folded)) beside.emplace_back(contact, words);
        });
    }
    std::ranges::sort(beside);
    return beside;
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
    store.each_text([&](TextKind kind, std::int64_t id, Day on, std::string_view, std::string_view text) {
        if (search.matches(text)) hits[place_of(kind)].add({on, id});
    });
    return hits;
}

Newest hits_before(const Hit& last, FoundKind wanted, const Store& store, const TextSearch& search, std::size_t most) {
    Newest hits(most, last);
    store.each_text([&](TextKind kind, std::int64_t id, Day on, std::string_view, std::string_view text) {
        if (text_kinds[place_of(kind)] == wanted && search.matches(text)) hits.add({on, id});
    });
    return hits;
}

std::vector<std::int64_t> people_with(const Store& store, const TextSearch& search, bool in_emails) {
    const auto beside = words_beside_names(store, search, in_emails);
    std::vector<std::int64_t> people;
    store.each_key(Key::name, [&](std::int64_t contact, std::string_view folded) {
        auto words = search.words_in_folded(folded);
        auto at = std::ranges::lower_bound(beside, contact, {}, [](const auto& entry) { return entry.first; });
        for (; at != beside.end() && at->first == contact; ++at) words |= at->second;
        if (words == search.all()) people.push_back(contact);
    });
    std::erase_if(people, [&](std::int64_t id) {
        const auto person = store.person(id);
        return !person || person->state == State::removed;
    });
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
