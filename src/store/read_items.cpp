// What stands beside a contact, read back: notes, promises, links, yearly days, news; and what of it is wanted on a day.
#include <algorithm>
#include <array>
#include <charconv>

#include "impl.hpp"
#include "wanted.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// "made,by,closed,state" and "other,from_here": numbers between commas, some of them left out.
std::array<std::optional<std::int64_t>, 4> numbers_in(std::string_view detail) {
    std::array<std::optional<std::int64_t>, 4> numbers;
    const auto parts = split(detail, ',');
    for (std::size_t i = 0; i < std::min(parts.size(), numbers.size()); ++i) {
        std::int64_t number = 0;
        const auto& part = parts[i];
        if (!part.empty() && std::from_chars(part.data(), part.data() + part.size(), number).ec == std::errc()) numbers[i] = number;
    }
    return numbers;
}

std::optional<Day> day_of(const std::optional<std::int64_t>& number) {
    return number ? std::optional(Day::from_number(*number)) : std::nullopt;
}

Promise read_promise(std::int64_t id, ItemKind kind, std::string text, std::string_view detail) {
    const auto [made, by, closed, state] = numbers_in(detail);
    return {.id = id, .text = std::move(text), .made = day_of(made).value_or(Day{}), .by = day_of(by),
            .they = kind == ItemKind::their_promise, .state = static_cast<PromiseState>(state.value_or(0)), .closed = day_of(closed)};
}

Note read_note(std::int64_t id, ItemKind kind, std::optional<Day> made, std::string text, std::string_view detail) {
    return {.id = id, .text = std::move(text), .pinned = kind == ItemKind::pinned, .agenda = kind == ItemKind::agenda,
            .made = made.value_or(Day{}), .done = day_of(numbers_in(detail)[0])};
}

std::vector<std::int64_t> removed_contacts(const Database& db) {
    std::vector<std::int64_t> removed;
    Query rows(db.statement("SELECT id FROM contact WHERE state=3 ORDER BY id"));
    while (rows.step()) removed.push_back(rows.number(0));
    return removed;
}

bool is_note(ItemKind kind) { return kind == ItemKind::note || kind == ItemKind::pinned || kind == ItemKind::agenda; }
bool is_promise(ItemKind kind) { return kind == ItemKind::promise || kind == ItemKind::their_promise; }
bool is_news(ItemKind kind) { return kind == ItemKind::title || kind == ItemKind::org; }

Uid entity_of(const Database& db, std::int64_t id) {
    Query row(db.statement("SELECT entity FROM change WHERE n=?"), id);
    return row.step() ? row.uid(0) : Uid{};
}

/// Nothing where the day does not come round within `days`.
std::optional<UpcomingDate> upcoming(PersonRef contact, std::string kind, const std::string& text, Day from, int days) {
    const auto on = parse_partial_day(text);
    const auto next = on ? next_occurrence(*on, from) : std::nullopt;
    if (!next || *next - from > days) return {};
    return UpcomingDate{std::move(contact), std::move(kind), *on, *next};
}

/// Places in the year between which the days of a span lie; the second pair is for a span over the turn of the year, else empty.
struct Places {
    int first = 0, last = 13 * 32, first_again = 1, last_again = 0;
};

Places places(Day from, int days) {
    static const Day last_day{9999, 12, 31};
    if (days >= 365) return {};
    // The range ends a day later than asked where that day could be 29 February, which common years keep on the 28th.
    const auto place = [](Day day) { return day.month() * 32 + day.day(); };
    const auto last_or_leap = [](int at) { return at == 2 * 32 + 28 ? at + 1 : at; };
    const int first = place(from), last = last_or_leap(place(from + std::min(days, last_day - from)));
    if (first <= last) return {first, last};
    return {first, 13 * 32, 0, last};
}

void sort_dates(std::vector<UpcomingDate>& dates) {
    std::ranges::sort(dates, [](const UpcomingDate& a, const UpcomingDate& b) {
        return std::tie(a.next, a.contact.name, a.kind) < std::tie(b.next, b.contact.name, b.kind);
    });
}

void sort_promises(std::vector<Promise>& promises) {
    std::ranges::sort(promises, {}, [](const Promise& promise) { return std::tuple(promise_day(promise), promise.id); });
}

}  // namespace

void Store::Impl::fill_items(Contact& contact) {
    const PersonRef self = reference(contact);
    Query rows(db.statement("SELECT kind,id,day,text,detail FROM item WHERE contact=? AND kind>1 AND state<2 ORDER BY kind,id"), contact.id);
    while (rows.step()) {
        const auto kind = static_cast<ItemKind>(rows.small(0));
        const auto id = rows.number(1);
        if (is_note(kind)) {
            contact.notes.push_back(read_note(id, kind, rows.day(2), rows.text(3), rows.view(4)));
            contact.notes.back().uid = entity_of(db, id);
        } else if (is_promise(kind)) {
            contact.promises.push_back(read_promise(id, kind, rows.text(3), rows.view(4)));
            contact.promises.back().uid = entity_of(db, id);
            contact.promises.back().contact = self;
        } else if (kind == ItemKind::link) {
            const auto [other, from_here, none, neither] = numbers_in(rows.view(4));
            const auto linked = reference_of(other.value_or(0));
            Query removed(db.statement("SELECT 1 FROM contact WHERE id=? AND state=3"), other.value_or(0));
            if (linked && !removed.step()) contact.links.push_back({entity_of(db, id), id, *linked, rows.text(3), from_here == 1});
        } else if (is_news(kind)) {
            contact.news.push_back({self, rows.day(2).value_or(Day{}), kind == ItemKind::title ? "title" : "org", rows.text(3), rows.text(4)});
        }
    }
    std::ranges::sort(contact.notes, {}, [](const Note& note) { return std::tuple(note.made, note.id); });
    std::ranges::sort(contact.promises, {}, [](const Promise& promise) { return std::tuple(promise.made, promise.id); });
    std::ranges::stable_sort(contact.links, {}, [](const Link& link) { return relnet::fold(link.other.name); });
}

std::vector<UpcomingDate> Store::dates(Day from, int days) const {
    std::vector<UpcomingDate> found;
    const auto at = places(from, days);
    Query rows(impl_->db.statement("SELECT i.text,i.detail,c.id,c.uid,c.handle,c.name FROM item i JOIN contact c ON c.id=i.contact "
                                   "WHERE i.kind=1 AND i.state=0 AND c.state=0 AND(i.day BETWEEN ?1 AND ?2 OR i.day BETWEEN ?3 AND ?4)"),
               at.first, at.last, at.first_again, at.last_again);
    while (rows.step()) {
        auto date = upcoming({rows.uid(3), rows.number(2), rows.text(4), rows.text(5)}, rows.text(0), rows.text(1), from, days);
        if (date) found.push_back(std::move(*date));
    }
    sort_dates(found);
    return found;
}

Occasions Store::occasions(Day today, int date_days) const {
    Occasions found;
    const auto at = places(today, date_days);
    // One statement for all kinds: preparing costs more than reading, and due pays for it each morning.
    Query rows(impl_->db.statement("SELECT i.kind,i.id,i.day,i.text,i.detail,c.uid,c.id,c.handle,c.name FROM"
                                   "(VALUES(1,?1,?2),(1,?3,?4),(4,-9000000,9000000),(5,-9000000,?5),(6,-9000000,?5-1),(8,?5-?6,?5),(9,?5-?6,?5))v "
                                   "CROSS JOIN item i ON i.kind=v.column1 AND i.day BETWEEN v.column2 AND v.column3 "
                                   "CROSS JOIN contact c ON c.id=i.contact WHERE i.state=0 AND c.state=0"),
               at.first, at.last, at.first_again, at.last_again, today.number(), news_days);
    while (rows.step()) {
        const auto kind = static_cast<ItemKind>(rows.small(0));
        PersonRef contact{rows.uid(5), rows.number(6), rows.text(7), rows.text(8)};
        if (kind == ItemKind::date) {
            if (auto date = upcoming(std::move(contact), rows.text(3), rows.text(4), today, date_days)) found.dates.push_back(std::move(*date));
        } else if (is_promise(kind)) {
            found.promises.push_back(read_promise(rows.number(1), kind, rows.text(3), rows.view(4)));
            found.promises.back().uid = entity_of(impl_->db, rows.number(1));
            found.promises.back().contact = std::move(contact);
        } else if (kind == ItemKind::agenda) {
            found.topics.push_back({std::move(contact), rows.number(1), rows.text(3)});
        } else {
            found.news.push_back({std::move(contact), *rows.day(2), kind == ItemKind::title ? "title" : "org", rows.text(3), rows.text(4)});
        }
    }
    sort_dates(found.dates);
    sort_promises(found.promises);
    std::ranges::sort(found.topics, {}, &Topic::id);
    std::ranges::sort(found.news, [](const News& a, const News& b) { return std::tie(a.on, a.contact.name) < std::tie(b.on, b.contact.name); });
    return found;
}

std::vector<Promise> Store::promises(bool all) const {
    std::vector<Promise> found;
    Query rows(impl_->db.statement("SELECT i.kind,i.id,i.text,i.detail,c.uid,c.id,c.handle,c.name FROM item i JOIN contact c ON c.id=i.contact "
                                   "WHERE i.kind IN(5,6) AND c.state<2 AND(i.state=0 OR(?1 AND i.state=1))"),
               all ? 1 : 0);
    while (rows.step()) {
        found.push_back(read_promise(rows.number(1), static_cast<ItemKind>(rows.small(0)), rows.text(2), rows.view(3)));
        found.back().uid = entity_of(impl_->db, rows.number(1));
        found.back().contact = {rows.uid(4), rows.number(5), rows.text(6), rows.text(7)};
    }
    sort_promises(found);
    return found;
}

std::optional<Promise> Store::promise(std::int64_t id) const {
    Query row(impl_->db.statement("SELECT kind,text,detail,contact FROM item WHERE kind IN(5,6) AND id=? AND state<2"), id);
    if (!row.step()) return {};
    auto promise = read_promise(id, static_cast<ItemKind>(row.small(0)), row.text(1), row.view(2));
    promise.uid = entity_of(impl_->db, id);
    promise.contact = impl_->reference_of(row.number(3)).value_or(PersonRef{});
    return promise;
}

std::optional<std::pair<PersonRef, Note>> Store::note(std::int64_t id) const {
    Query row(impl_->db.statement("SELECT kind,day,text,detail,contact FROM item WHERE kind IN(2,3,4) AND id=? AND state<2"), id);
    if (!row.step()) return {};
    auto note = read_note(id, static_cast<ItemKind>(row.small(0)), row.day(1), row.text(2), row.view(3));
    note.uid = entity_of(impl_->db, id);
    return std::pair{impl_->reference_of(row.number(4)).value_or(PersonRef{}), std::move(note)};
}

void Store::each_text(const std::function<void(TextKind, std::int64_t, Day, std::string_view, std::string_view)>& use,
                      const std::function<bool(std::string_view)>& wanted) const {
    const Wanted filter(impl_->db, wanted ? wanted : [](std::string_view text) { return !text.empty(); });
    {
        Query rows(impl_->db.statement("SELECT i.kind,i.id,i.day,i.contact,i.text,i.detail FROM item i JOIN contact c ON c.id=i.contact "
                                       "WHERE i.kind BETWEEN 2 AND 6 AND i.state<2 AND c.state<3 AND wanted(i.text)"));
        while (rows.step()) {
            const auto kind = static_cast<ItemKind>(rows.small(0));
            const auto on = is_promise(kind) ? day_of(numbers_in(rows.view(5))[0]) : rows.day(2);
            use(is_promise(kind) ? TextKind::promise : TextKind::note, rows.number(1), on.value_or(Day{}), rows.view(3), rows.view(4));
        }
    }
    std::optional<std::vector<std::int64_t>> removed;  // asked for when there is a talk to show: it takes a look at every contact
    std::vector<std::int64_t> people;
    Query rows(impl_->db.statement("SELECT id,day,people,text FROM interaction WHERE wanted(text)"));
    while (rows.step()) {
        if (!removed) removed = removed_contacts(impl_->db);
        if (!removed->empty()) {
            split_numbers(rows.view(2), people);
            if (std::ranges::all_of(people, [&](auto id) { return std::ranges::binary_search(*removed, id); })) continue;
        }
        use(TextKind::interaction, rows.number(0), *rows.day(1), rows.view(2), rows.view(3));
    }
}

}  // namespace relnet
