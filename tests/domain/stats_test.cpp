#include "relnet/domain/stats.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

const Day today{2026, 11, 21};

Person somebody(std::string handle, std::vector<std::string> tags = {}) {
    Person person;
    person.handle = handle;
    person.name = handle;
    person.tags = std::move(tags);
    person.schedule.added = Day{2020, 1, 1};
    return person;
}

Person on_cadence(std::string handle, Day last) {
    auto person = somebody(std::move(handle));
    person.schedule.cadence = Cadence{10, Unit::day};
    person.schedule.last = last;
    return person;
}

StatsPeriod year(std::optional<StatsBy> by = {}) {
    return {.today = today, .since = Day{2025, 11, 22}, .until = today, .by = by};
}

std::vector<std::string> handles(const std::vector<PersonTally>& tallies) {
    std::vector<std::string> names;
    for (const auto& tally : tallies) names.push_back(tally.person.handle);
    return names;
}

using Names = std::vector<std::string>;
using Tallies = std::vector<Tally>;

}  // namespace

TEST_CASE("one pass counts days, months, channels and people") {
    StatsCounter counter(year());
    counter.talk(Day{2025, 11, 22}, Channel::call);
    counter.talk(Day{2026, 1, 31}, Channel::call);
    counter.talk(today, Channel::meet);
    counter.add(somebody("ada", {"friend"}), 2);
    counter.add(somebody("bob", {"friend", "work"}), 1);
    counter.add(somebody("zoe", {"work"}), 0);
    const auto stats = counter.take();
    CHECK(stats.interactions == 3);
    CHECK(stats.people == 2);
    CHECK(stats.by_channel == Tallies{{"call", 2}, {"meet", 1}});
    CHECK(stats.by_tag == Tallies{{"friend", 3}, {"work", 1}});
    REQUIRE(stats.by_month.size() == 13);
    CHECK(stats.by_month[0] == Tally{"2025-11", 1});
    CHECK(stats.by_month[1] == Tally{"2025-12", 0});
    CHECK(stats.by_month[2] == Tally{"2026-01", 1});
    CHECK(stats.by_month[12] == Tally{"2026-11", 1});
    CHECK(stats.per_day.size() == 365);
    CHECK(stats.per_day.front() == 1);
    CHECK(stats.per_day.back() == 1);
}

TEST_CASE("what was given and got is counted by kind") {
    StatsCounter counter(year());
    counter.talk(today, Channel::call);
    counter.value(true, "advice");
    counter.value(false, "intro");
    counter.value(false, "intro");
    counter.add(somebody("ada"), 1);
    const auto stats = counter.take();
    CHECK(stats.interactions == 1);
    CHECK(stats.gave == Tallies{{"advice", 1}});
    CHECK(stats.got == Tallies{{"intro", 2}});
    CHECK(handles(stats.most) == Names{"ada"});
    CHECK(stats.most[0].count == 1);
}

TEST_CASE("without a period it is from the first interaction to today, in whatever order they come") {
    StatsCounter counter({.today = today});
    for (const auto day : {Day{2026, 11, 1}, Day{2024, 3, 5}, Day{2025, 1, 1}, Day{1999, 12, 31}})
        counter.talk(day, Channel::mail);
    const auto stats = counter.take();
    CHECK(stats.since == Day{1999, 12, 31});
    CHECK(stats.until == today);
    CHECK(std::accumulate(stats.per_day.begin(), stats.per_day.end(), 0L) == 4);
    CHECK(stats.per_day[static_cast<std::size_t>(Day{2024, 3, 5} - stats.since)] == 1);
    CHECK(stats.by_month.front() == Tally{"1999-12", 1});
    CHECK(stats.by_month.size() == 27 * 12);
}

TEST_CASE("nothing at all is today alone") {
    const auto stats = StatsCounter({.today = today}).take();
    CHECK(stats.since == today);
    CHECK(stats.until == today);
    CHECK(stats.interactions == 0);
    CHECK(stats.per_day == std::vector<long>{0});
}

TEST_CASE("in rhythm are those with a cadence who are not late; today is not late") {
    StatsCounter counter(year());
    counter.add(on_cadence("late", today - 11), 0);
    counter.add(on_cadence("today", today - 10), 0);
    counter.add(on_cadence("ok", today), 0);
    counter.add(on_cadence("dormant", today - 100), 0);
    counter.add(somebody("never"), 0);
    auto archived = on_cadence("archived", today);
    archived.state = State::archived;
    counter.add(archived, 0);
    const auto stats = counter.take();
    CHECK(stats.with_cadence == 4);
    CHECK(stats.in_rhythm == 2);
}

TEST_CASE("fading is a ratio above 2, most talks first") {
    StatsCounter counter(year());
    counter.add(on_cadence("one", today - 31), 1);
    counter.add(on_cadence("two", today - 31), 2);
    counter.add(on_cadence("edge", today - 30), 1);
    counter.add(somebody("never"), 1);
    counter.add(on_cadence("silent", today - 90), 0);
    CHECK(handles(counter.take().fading) == Names{"two", "one"});
}

TEST_CASE("the most talked to are few, equals by name") {
    StatsCounter counter(year());
    for (const auto* name : {"gus", "fay", "eve", "dan", "cat", "bob", "ann"}) counter.add(somebody(name), name == std::string("cat") ? 2 : 1);
    CHECK(handles(counter.take().most) == Names{"cat", "ann", "bob", "dan", "eve"});
}

TEST_CASE("rows by week begin with the week of the first day and have their zeros") {
    StatsCounter counter({.today = today, .since = Day{2026, 11, 4}, .until = today, .by = StatsBy::week});
    counter.talk(Day{2026, 11, 8}, Channel::call);
    counter.talk(Day{2026, 11, 16}, Channel::call);
    CHECK(counter.take().rows == Tallies{{"2026-11-02", 1}, {"2026-11-09", 0}, {"2026-11-16", 1}});
    StatsCounter from_sunday(
        {.today = today, .since = Day{2026, 11, 14}, .until = today, .by = StatsBy::week, .week_start = Weekday::sunday});
    CHECK(from_sunday.take().rows == Tallies{{"2026-11-08", 0}, {"2026-11-15", 0}});
}

TEST_CASE("rows by contact, organisation, department and relation") {
    for (const auto by : {StatsBy::contact, StatsBy::org, StatsBy::department, StatsBy::relation}) {
        StatsCounter counter(year(by));
        auto ada = somebody("ada");
        auto bob = somebody("bob");
        ada.relation = bob.relation = Relation::peer;
        counter.add(ada, 1, "Engines", "");
        counter.add(bob, 2, "Engines", "Valves");
        counter.add(somebody("cat"), 0, "Looms", "Shuttles");
        const auto rows = counter.take().rows;
        if (by == StatsBy::contact) CHECK(rows == Tallies{{"bob", 2}, {"ada", 1}});
        if (by == StatsBy::org) CHECK(rows == Tallies{{"Engines", 3}});
        if (by == StatsBy::department) CHECK(rows == Tallies{{"Valves", 2}});
        if (by == StatsBy::relation) CHECK(rows == Tallies{{"peer", 3}});
    }
}

TEST_CASE("every word of --by reads back, another is refused with the nearest") {
    for (int i = 0; i < 10; ++i) CHECK(parse_stats_by(to_word(static_cast<StatsBy>(i))) == static_cast<StatsBy>(i));
    try {
        parse_stats_by("monht");
        FAIL("not refused");
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        CHECK(error.message == "cannot count by 'monht'");
        CHECK(error.hint.starts_with("did you mean: month\nknown: month, week, "));
    }
}

TEST_CASE("the typical gap is the median of days between days of contact") {
    CHECK(!typical_gap({}));
    CHECK(!typical_gap({today, today}));
    CHECK(typical_gap({today, today - 10}) == 10);
    CHECK(typical_gap({today - 100, today, today - 10, today, today - 16}) == 10);
    CHECK(typical_gap({today, today - 3, today - 10}) == 5);
}

TEST_CASE("promises count on the day they were closed, or were promised for") {
    const auto promise = [](PromiseState state, Day made, std::optional<Day> closed = {}, bool they = false) {
        Promise promise;
        promise.state = state;
        promise.made = made;
        promise.closed = closed;
        promise.they = they;
        return promise;
    };
    StatsCounter counter({.today = today, .since = Day{2026, 1, 1}, .until = today});
    counter.add(promise(PromiseState::kept, Day{2025, 12, 1}, Day{2026, 1, 1}));
    counter.add(promise(PromiseState::kept, Day{2025, 12, 1}, Day{2025, 12, 31}));
    counter.add(promise(PromiseState::dropped, Day{2026, 2, 1}, Day{2026, 3, 1}));
    counter.add(promise(PromiseState::open, today - 15));  // late since yesterday
    counter.add(promise(PromiseState::open, today - 14));
    counter.add(promise(PromiseState::kept, Day{2026, 2, 1}, Day{2026, 3, 1}, true));
    const auto stats = counter.take();
    CHECK(stats.promises == PromiseCount{1, 1, 1});
    CHECK(stats.their_promises == PromiseCount{1, 0, 0});
}
