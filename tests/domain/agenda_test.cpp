#include "relnet/domain/agenda.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace relnet;

namespace {

const Day today{2026, 11, 21};

Schedule every(int count, Unit unit, std::optional<Day> last, Day added = Day{2026, 1, 1}) {
    Schedule schedule;
    schedule.added = added;
    schedule.last = last;
    schedule.cadence = Cadence{count, unit};
    schedule.cadence_from = "own";
    return schedule;
}

Schedule planned(Day day) {
    Schedule schedule;
    schedule.added = Day{2026, 1, 1};
    schedule.planned = day;
    return schedule;
}

/// Due so many days before today, on a cadence of that many days.
Person late_by(int days, int cadence, std::string name) {
    Person person;
    person.name = std::move(name);
    person.schedule = every(cadence, Unit::day, today - days - cadence);
    return person;
}

Rules some_rules() {
    Rules rules;
    rules.tags = {{"club", {4, Unit::week}}, {"friend", {28, Unit::day}}, {"work", {1, Unit::year}}};
    rules.relations = {{"mentor", {3, Unit::month}}};
    rules.by_default = Cadence{6, Unit::month};
    return rules;
}

}  // namespace

TEST_CASE("the due day is one cadence after the last contact") {
    CHECK(due_day(every(4, Unit::week, Day{2026, 10, 6})) == Day{2026, 11, 3});
}

TEST_CASE("a monthly cadence from 31 January is due on 28 February, and on 29 February in a leap year") {
    CHECK(due_day(every(1, Unit::month, Day{2026, 1, 31})) == Day{2026, 2, 28});
    CHECK(due_day(every(1, Unit::month, Day{2028, 1, 31})) == Day{2028, 2, 29});
}

TEST_CASE("somebody never contacted is counted from the day they were added") {
    CHECK(due_day(every(2, Unit::week, std::nullopt, Day{2026, 11, 1})) == Day{2026, 11, 15});
}

TEST_CASE("a planned day wins over the cadence, earlier or later") {
    auto schedule = every(4, Unit::week, Day{2026, 10, 6});
    schedule.planned = Day{2027, 3, 1};
    CHECK(due_day(schedule) == Day{2027, 3, 1});
    schedule.planned = Day{2026, 10, 8};
    CHECK(due_day(schedule) == Day{2026, 10, 8});
}

TEST_CASE("without a cadence and without a planned day a contact is never due") {
    const Schedule schedule;
    CHECK(!due_day(schedule));
    CHECK(!shown_day(schedule));
    CHECK(status_of(schedule, today) == Status::never);
    CHECK(to_word(Status::never) == "");
    CHECK(lateness_ratio(schedule, today) == 0);
    CHECK(when(schedule, today) == "never");
}

TEST_CASE("a cadence that leads past the year 9999 never comes round") {
    const auto schedule = every(9999, Unit::year, Day{2026, 1, 1});
    CHECK(!due_day(schedule));
    CHECK(status_of(schedule, today) == Status::never);
}

TEST_CASE("a snooze moves the day somebody is shown, not the day they are due") {
    auto schedule = every(4, Unit::week, Day{2026, 10, 6});
    schedule.snoozed_until = Day{2026, 11, 27};
    CHECK(due_day(schedule) == Day{2026, 11, 3});
    CHECK(shown_day(schedule) == Day{2026, 11, 27});
    schedule.snoozed_until = Day{2026, 10, 10};
    CHECK(shown_day(schedule) == Day{2026, 11, 3});
}

TEST_CASE("the lateness ratio is days late over the length of the cadence") {
    CHECK(lateness_ratio(every(4, Unit::week, Day{2026, 10, 6}), today) == doctest::Approx(18.0 / 28));
    CHECK(lateness_ratio(every(1, Unit::month, Day{2026, 10, 1}), today) == doctest::Approx(20 / 30.44));
    CHECK(lateness_ratio(planned(today - 15), today) == doctest::Approx(0.5));
    CHECK(lateness_ratio(every(10, Unit::day, today - 5), today) == doctest::Approx(-0.5));
}

TEST_CASE("a planned day of somebody with a cadence is late in proportion to that cadence") {
    auto schedule = every(10, Unit::day, today - 40);
    schedule.planned = today - 5;
    CHECK(lateness_ratio(schedule, today) == doctest::Approx(0.5));
}

TEST_CASE("the status words turn on the due day") {
    CHECK(status_of(planned(today - 1), today) == Status::late);
    CHECK(status_of(planned(today), today) == Status::today);
    CHECK(status_of(planned(today + 1), today) == Status::soon);
    CHECK(status_of(planned(today + 7), today) == Status::soon);
    CHECK(status_of(planned(today + 8), today) == Status::ok);
    CHECK(status_of(planned(today + 8), today, 8) == Status::soon);
    CHECK(status_of(planned(today + 1), today, 0) == Status::ok);
}

TEST_CASE("dormant begins after four whole cadences, not on the fourth") {
    const auto weekly = late_by(28, 7, "").schedule;
    CHECK(status_of(weekly, today) == Status::late);
    CHECK(status_of(weekly, today + 1) == Status::dormant);
    CHECK(status_of(planned(today - 120), today) == Status::late);
    CHECK(status_of(planned(today - 121), today) == Status::dormant);
}

TEST_CASE("four months of 30.44 days are 121.76 days: the 122nd is dormant") {
    CHECK(!is_dormant(today - 121, 3044, today));
    CHECK(is_dormant(today - 122, 3044, today));
}

TEST_CASE("a cadence of 9999 years does not overflow the test for dormant") {
    CHECK(!is_dormant(Day{1, 1, 1}, pace(Cadence{9999, Unit::year}), Day{9999, 12, 31}));
}

TEST_CASE("18 days late of 28 comes before 20 of 91") {
    const auto ada = late_by(18, 28, "Ada");
    const auto grace = late_by(20, 91, "Grace");
    CHECK(more_urgent(ada, grace, today));
    CHECK(!more_urgent(grace, ada, today));
}

TEST_CASE("equal ratios are ordered by days late, then by name without regard to case and accents") {
    CHECK(more_urgent(late_by(20, 40, "Zoe"), late_by(10, 20, "Ada"), today));
    CHECK(more_urgent(late_by(10, 20, "\xC3\x89mile"), late_by(10, 20, "emma"), today));
    CHECK(!more_urgent(late_by(10, 20, "emma"), late_by(10, 20, "\xC3\x89mile"), today));
}

TEST_CASE("an order of equals is by uid, and nobody comes before themselves") {
    auto one = late_by(10, 20, "Ada");
    auto other = one;
    other.uid.bytes[15] = 1;
    CHECK(more_urgent(one, other, today));
    CHECK(!more_urgent(other, one, today));
    CHECK(!more_urgent(one, one, today));
}

TEST_CASE("whoever is never due comes after everybody with a due day") {
    Person never;
    never.name = "Aaron";
    CHECK(more_urgent(late_by(-300, 10, "Zoe"), never, today));
    CHECK(!more_urgent(never, late_by(-300, 10, "Zoe"), today));
}

TEST_CASE("the dormant turn starts at three times the day number and goes round") {
    CHECK(dormant_turn(0, today).empty());
    CHECK(dormant_turn(1, today) == std::vector<std::size_t>{0});
    CHECK(dormant_turn(3, today) == std::vector<std::size_t>{0, 1, 2});
    CHECK(dormant_turn(10, Day::from_number(1)) == std::vector<std::size_t>{3, 4, 5});
    CHECK(dormant_turn(10, Day::from_number(3)) == std::vector<std::size_t>{9, 0, 1});
    CHECK(dormant_turn(10, Day::from_number(-1)) == std::vector<std::size_t>{7, 8, 9});
}

TEST_CASE("in n days every one of n dormant people has had a turn") {
    for (const std::size_t n : {2U, 4U, 5U, 9U, 50U}) {
        std::set<std::size_t> seen;
        for (int day = 0; day < static_cast<int>(n); ++day) {
            for (const auto index : dormant_turn(n, today + day)) seen.insert(index);
        }
        CHECK(seen.size() == n);
    }
}

TEST_CASE("when is said in days") {
    CHECK(when(planned(today - 18), today) == "18 days late");
    CHECK(when(planned(today - 1), today) == "1 day late");
    CHECK(when(planned(today), today) == "today");
    CHECK(when(planned(today + 1), today) == "tomorrow");
    CHECK(when(planned(today + 2), today) == "in 2 days");
}

TEST_CASE("the explanation spells the arithmetic out") {
    Person ada;
    ada.schedule = every(4, Unit::week, Day{2026, 10, 6});
    CHECK(explain(ada, today) ==
          "last Tue 6 Oct + every 4 weeks (own) = Tue 3 Nov; today Sat 21 Nov: 18 days late of 28 (ratio 0.64)");
    ada.schedule.snoozed_until = Day{2026, 11, 27};
    ada.schedule.snoozed_why = "on a boat";
    CHECK(explain(ada, today).ends_with("; snoozed until Fri 27 Nov (on a boat)"));
    CHECK(explain(ada, Day{2026, 11, 27}).find("snoozed") == std::string::npos);
}

TEST_CASE("the explanation names the rule and the day added") {
    Person person;
    person.schedule = every(1, Unit::month, std::nullopt, Day{2026, 11, 1});
    person.schedule.cadence_from = "tag:friend";
    CHECK(explain(person, today) == "added Sun 1 Nov + every month (tag friend) = Tue 1 Dec; today Sat 21 Nov: due in 10 days");
    CHECK(explain(person, Day{2026, 12, 1}).ends_with("today Tue 1 Dec: due today"));
    CHECK(explain(person, Day{2026, 12, 3}).ends_with("2 days late of 30.44 (ratio 0.07)"));
}

TEST_CASE("the explanation of a planned day says so") {
    Person person;
    person.schedule = planned(today - 130);
    CHECK(explain(person, today) == "planned for Tue 14 Jul; today Sat 21 Nov: 130 days late of 30 (ratio 4.33), dormant");
    person.schedule.planned = today;
    person.schedule.first_follow_up = true;
    CHECK(explain(person, today) == "first follow-up on Sat 21 Nov; today Sat 21 Nov: due today");
}

TEST_CASE("the explanation of never being due says why") {
    Person person;
    CHECK(explain(person, today) == "no cadence and no planned day: never due");
    person.schedule.cadence_from = "own";
    CHECK(explain(person, today) == "the cadence is switched off: never due");
}

TEST_CASE("the explanation escapes what came from outside") {
    Person person;
    person.schedule = every(1, Unit::month, today);
    person.schedule.cadence_from = "tag:\x1b[31m";
    CHECK(explain(person, today).find('\x1b') == std::string::npos);
}

TEST_CASE("a contact's own cadence wins over every rule") {
    const auto effective = effective_cadence("P2Y", {"friend"}, Relation::mentor, some_rules());
    CHECK(effective.cadence == Cadence{2, Unit::year});
    CHECK(effective.from == "own");
}

TEST_CASE("the shortest of the tags' cadences wins, for equal lengths the first by name") {
    CHECK(effective_cadence("", {"friend", "work"}, Relation::mentor, some_rules()).from == "tag:friend");
    const auto equal = effective_cadence("", {"club", "friend"}, Relation::none, some_rules());
    CHECK(equal.from == "tag:club");
    CHECK(equal.cadence == Cadence{4, Unit::week});
}

TEST_CASE("a tag's rule wins over a shorter one of the relation, and that over the default") {
    CHECK(effective_cadence("", {"work"}, Relation::mentor, some_rules()).from == "tag:work");
    CHECK(effective_cadence("", {"choir"}, Relation::mentor, some_rules()).from == "relation:mentor");
    CHECK(effective_cadence("", {"choir"}, Relation::peer, some_rules()).from == "default");
    CHECK(effective_cadence("", {}, Relation::none, some_rules()).cadence == Cadence{6, Unit::month});
}

TEST_CASE("without any rule there is no cadence") {
    const auto effective = effective_cadence("", {"friend"}, Relation::mentor, {});
    CHECK(!effective.cadence);
    CHECK(effective.from == "");
}

TEST_CASE("none switches a person off in spite of every rule") {
    const auto effective = effective_cadence("none", {"friend"}, Relation::mentor, some_rules());
    CHECK(!effective.cadence);
    CHECK(effective.from == "own");
}

TEST_CASE("tags of a rule are compared without regard to accents") {
    Rules rules;
    rules.tags = {{"caf\xC3\xA9", {1, Unit::week}}};
    CHECK(effective_cadence("", {"cafe"}, Relation::none, rules).from == "tag:caf\xC3\xA9");
    CHECK(effective_cadence("", {"cafes"}, Relation::none, rules).from == "");
}

TEST_CASE("an own cadence that this relnet cannot read falls back to the rules") {
    CHECK(effective_cadence("P1M2D", {}, Relation::none, some_rules()).from == "default");
}
