#include "cli/demo.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace relnet;

namespace {

constexpr std::int64_t noon_ms = 1'795'262'400'000;

Store sample_book(Day today, std::uint64_t seed = 1) {
    Store store = Store::in_memory({.now_ms = noon_ms, .seed = seed, .host = "attic", .machine = {}, .today = today});
    fill_demo(store, today);
    store.commit();
    return store;
}

std::vector<std::string> handles(const std::vector<Person>& people) {
    std::vector<std::string> found;
    for (const auto& person : people) found.push_back(person.handle);
    return found;
}

}  // namespace

TEST_CASE("the sample book has a good morning, whatever day it is") {
    for (const Day today : {Day{2026, 11, 21}, Day{2024, 2, 29}, Day{2025, 3, 1}, Day{2025, 12, 31}, Day{2027, 7, 4}}) {
        CAPTURE(to_iso(today));
        const Store store = sample_book(today);
        const DueRows due = store.due({.today = today, .all_dormant = true});
        const auto overdue = std::ranges::count_if(due.late, [&](const Person& person) { return *person.schedule.due < today; });
        CHECK(overdue == 4);
        CHECK(due.late.size() - static_cast<std::size_t>(overdue) == 2);
        CHECK(due.soon.size() == 2);
        CHECK(due.dormant.size() >= 4);
        CHECK(due.dormant.size() <= 6);
        CHECK(store.dates(today, 7).size() == 1);
    }
}

TEST_CASE("the sample book is the same on every machine") {
    const Day today{2026, 11, 21};
    const Store one = sample_book(today, 1), other = sample_book(today, 2);
    CHECK(handles(one.due({.today = today}).late) == handles(other.due({.today = today}).late));
    const auto ada = one.with_key(Key::handle, "ada").at(0);
    CHECK(ada.uid == uid_of("demo:ada"));
    CHECK(one.interaction_count(ada.id) == other.interaction_count(other.with_key(Key::handle, "ada").at(0).id));
}

TEST_CASE("the sample book is alive: some forty people with handles of their own, and two years of talks") {
    const Day today{2026, 11, 21};
    const Store store = sample_book(today);
    std::set<std::string> seen;
    std::size_t talks = 0;
    store.each_person({}, [&](const Person& person) { seen.insert(person.handle); });
    store.each_interaction({}, {}, [&](const Interaction& talk) {
        CHECK(talk.on <= today);
        ++talks;
    });
    CHECK(seen.size() == store.count({}));
    CHECK(seen.size() == 40);
    CHECK(talks > 400);
    CHECK(store.tags().size() >= 6);
}
