#include "relnet/cli/importing.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "cli/import_support.hpp"
#include "relnet/base/error.hpp"

using namespace relnet;
using relnet::testing::day;
using relnet::testing::ImportingBook;

namespace {

const std::string ada = ImportingBook::card(
    "UID:0b7f2f0a-1111-4c1e-9d5e-000000000001\nFN:Ada Lovelace\nEMAIL;TYPE=WORK:ada@example.org\nTEL:+44 20 7946 "
    "0018\nORG:Engines;"
    "Tables\nTITLE:Analyst\nADR:;;;London;;;\nCATEGORIES:Friend,book club\nBDAY:--1210\nX-ANNIVERSARY:1835-07-08\nNOTE:likes "
    "tea\n"
    "NICKNAME:Enchantress\nX-RELNET-CADENCE:P4W\nX-RELNET-LAST:2026-10-06\nX-RELNET-MET:2020-03-14\nX-RELNET-RELATION:mentor\n"
    "X-RELNET-FIELD;NAME=shoe:38\nX-KEPT:whole\n");

std::vector<std::string> values(const std::vector<Labelled>& list) {
    std::vector<std::string> texts;
    for (const auto& labelled : list) texts.push_back(labelled.value);
    return texts;
}

}  // namespace

TEST_CASE("a card becomes a contact with all that the card says") {
    ImportingBook book;
    const auto tally = book.take(ada);
    CHECK(tally.added == 1);
    const Contact contact = book.of("ada");
    CHECK(contact.uid == *parse_uuid("0b7f2f0a-1111-4c1e-9d5e-000000000001"));
    CHECK(contact.name == "Ada Lovelace");
    CHECK(contact.org == "Engines");
    CHECK(contact.department == "Tables");
    CHECK(contact.title == "Analyst");
    CHECK(contact.city == "London");
    CHECK(contact.relation == Relation::mentor);
    CHECK(contact.tags == std::vector<std::string>{"book-club", "friend"});
    CHECK(contact.aliases == std::vector<std::string>{"Enchantress"});
    CHECK(contact.emails == std::vector<Labelled>{{"ada@example.org", "work"}});
    CHECK(contact.dates == std::vector<DatedFact>{{"anniversary", {1835, 7, 8}}, {"birthday", {std::nullopt, 12, 10}}});
    CHECK(contact.fields == std::vector<Labelled>{{"38", "shoe"}});
    CHECK(contact.met == day("2020-03-14"));
    CHECK(contact.own_cadence == "P4W");
    CHECK(contact.schedule.added == day("2026-11-21"));
    CHECK(contact.schedule.last == day("2026-10-06"));
    CHECK(contact.schedule.due == day("2026-11-03"));
    CHECK(!contact.schedule.planned);
    REQUIRE(contact.notes.size() == 1);
    CHECK(contact.notes[0].text == "likes tea");
    CHECK(book.store.state_of(contact.uid).elements("raw") == std::vector{text_value("X-KEPT:whole")});
    REQUIRE(book.store.interactions(contact.id).size() == 1);
    CHECK(book.store.interactions(contact.id)[0].text.empty());
}

TEST_CASE("the second import of a file records nothing") {
    ImportingBook book;
    book.take(ada);
    const auto before = book.changes();
    const auto tally = book.take(ada);
    CHECK(tally.unchanged == 1);
    CHECK(tally.differences == 0);
    CHECK(book.changes() == before);
}

TEST_CASE("two books that import one card agree on every uid") {
    ImportingBook one, other;
    other.add("Somebody Else");
    one.take(ada);
    other.take(ada);
    CHECK(one.of("ada").uid == other.of("ada").uid);
    CHECK(one.of("ada").notes[0].uid == other.of("ada").notes[0].uid);
    CHECK(one.store.interactions(one.of("ada").id)[0].uid == other.store.interactions(other.of("ada").id)[0].uid);
}

TEST_CASE("a foreign key gives a uid of its own and is kept") {
    ImportingBook book;
    book.take(book.card("UID:pas-id-7\nFN:Ivo Petrov\n"));
    CHECK(book.of("ivo").uid == uid_of("pas-id-7"));
    CHECK(book.of("ivo").keys == std::vector<std::string>{"pas-id-7"});
    CHECK(book.take(book.card("UID:pas-id-7\nFN:Ivo Petrov\nEMAIL:ivo@example.org\n")).changed == 1);
    CHECK(values(book.of("ivo").emails) == std::vector<std::string>{"ivo@example.org"});
}

TEST_CASE("a merge fills what is empty, adds to sets and leaves the rest") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada Lovelace\nADR:;;;London;;;\nCATEGORIES:friend\nX-RELNET-FIELD;NAME=shoe:38\n"));
    ImportRules rules = book.rules();
    rules.with_differences = true;
    const auto tally = book.take(
        book.card("UID:a\nFN:Ada King\nORG:Engines\nADR:;;;Paris;;;\nCATEGORIES:chess\nX-RELNET-FIELD;NAME=shoe:39\n"), rules);
    CHECK(tally.changed == 1);
    const Contact contact = book.of("ada");
    CHECK(contact.name == "Ada Lovelace");
    CHECK(contact.org == "Engines");
    CHECK(contact.city == "London");
    CHECK(contact.tags == std::vector<std::string>{"chess", "friend"});
    CHECK(values(contact.fields) == std::vector<std::string>{"38"});
    CHECK(tally.differences == 3);
    CHECK(tally.differing == std::vector<std::string>{"x.vcf:1: Ada Lovelace: city is London here, Paris in the file",
                                                      "x.vcf:1: Ada Lovelace: name is Ada Lovelace here, Ada King in the file",
                                                      "x.vcf:1: Ada Lovelace: shoe is 38 here, 39 in the file"});
}

TEST_CASE("with replace the file wins, once") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada Lovelace\nORG:Engines\nADR:;;;London;;;\nX-RELNET-FIELD;NAME=shoe:38\n"));
    ImportRules rules = book.rules();
    rules.replace = true;
    const std::string file = book.card("UID:a\nFN:Ada King\nADR:;;;Paris;;;\nX-RELNET-FIELD;NAME=shoe:39\n");
    CHECK(book.take(file, rules).changed == 1);
    const Contact contact = book.of("ada");
    CHECK(contact.name == "Ada King");
    CHECK(contact.city == "Paris");
    CHECK(contact.org == "Engines");
    CHECK(values(contact.fields) == std::vector<std::string>{"39"});
    CHECK(book.take(file, rules).unchanged == 1);
}

TEST_CASE("an alias that is the file's name is no difference") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada Lovelace\nNICKNAME:Ada King\n"));
    CHECK(book.take(book.card("UID:a\nFN:Ada King\n")).differences == 0);
}

TEST_CASE("somebody called by an address gets the name when a file knows it") {
    ImportingBook book;
    book.take(book.card("EMAIL:ada@example.org\n"));
    CHECK(book.take(book.card("FN:Ada Lovelace\nEMAIL:ada@example.org\n")).changed == 1);
    CHECK(book.of("adaexampleorg").name == "Ada Lovelace");
    const auto tally = book.take(book.card("EMAIL:ada@example.org\n"));
    CHECK(tally.unchanged == 1);
    CHECK(tally.differences == 0);
}

TEST_CASE("what somebody dropped or emptied by hand does not come back, but with replace it does") {
    ImportingBook book;
    book.take(ada);
    const Uid uid = book.of("ada").uid;
    book.record("edit", {.op = Op::drop, .of = uid, .drop = {{"tag", {{"friend", {}}}}, {"email", {{"ada@example.org", {}}}}}});
    book.set(uid, "city", Value{});
    book.remove(book.of("ada").notes[0].uid);
    const auto before = book.changes();
    CHECK(book.take(ada).unchanged == 1);
    CHECK(book.changes() == before);

    ImportRules rules = book.rules();
    rules.tags = {"friend"};
    CHECK(book.take(ada, rules).changed == 1);
    CHECK(book.of("ada").tags == std::vector<std::string>{"book-club", "friend"});

    rules = book.rules();
    rules.replace = true;
    CHECK(book.take(ada, rules).changed == 1);
    CHECK(book.of("ada").city == "London");
    CHECK(book.of("ada").tags == std::vector<std::string>{"book-club", "friend"});
    CHECK(values(book.of("ada").emails) == std::vector<std::string>{"ada@example.org"});
}

TEST_CASE("handles are unique within one import, and none is a command") {
    ImportingBook book;
    book.add("ada");
    book.take(book.card("UID:1\nFN:Ada Lovelace\n") + book.card("UID:2\nFN:Ada Lovelace\n") + book.card("UID:3\nFN:Log Smith\n"));
    CHECK(book.of("ada-lovelace").keys == std::vector<std::string>{"1"});
    CHECK(book.of("ada-lovelace-2").keys == std::vector<std::string>{"2"});
    CHECK(book.of("log-smith").keys == std::vector<std::string>{"3"});
}

TEST_CASE("a hundred people of one name get the numbers from 2 on") {
    ImportingBook book;
    std::string file;
    for (int i = 0; i < 100; ++i) file += book.card("UID:j" + std::to_string(i) + "\nFN:John Smith\n");
    book.take(file);
    CHECK(book.of("john").keys == std::vector<std::string>{"j0"});
    CHECK(book.of("john-smith").keys == std::vector<std::string>{"j1"});
    CHECK(book.of("john-smith-2").keys == std::vector<std::string>{"j2"});
    CHECK(book.of("john-smith-99").keys == std::vector<std::string>{"j99"});
    book.take(book.card("UID:k\nFN:John Smith\n") + book.card("UID:1\nFN:🚀\n") + book.card("UID:2\nFN:🚀\n"));
    CHECK(book.of("john-smith-100").keys == std::vector<std::string>{"k"});
    CHECK(book.of("contact-1").name == "🚀");
    CHECK(book.of("contact-2").name == "🚀");
}

TEST_CASE("a name as long as a page is kept, and its handle is not") {
    ImportingBook book;
    std::string name;
    for (int i = 0; i < 1000; ++i) name += "ada ";
    book.add("ada");
    book.take(book.card("UID:a\nFN:" + name + "X\n"));
    CHECK(book.store.person(uid_of("a"))->name == name + "X");
    CHECK(book.store.person(uid_of("a"))->handle.size() <= 24);
}

TEST_CASE("a shared name alone makes somebody new, and is told") {
    ImportingBook book;
    book.add("Grace Hopper");
    const auto tally =
        book.take(book.card("UID:g\nFN:GRACE HOPPER\n") + book.card("UID:a\nFN:Alan\n") + book.card("UID:b\nFN:alan\n"));
    CHECK(tally.added == 3);
    CHECK(tally.namesakes == 2);
    CHECK(tally.namesake_handles == std::vector<std::string>{"grace", "alan-2"});
}

TEST_CASE("a cadence for everybody goes to new people whose card has none") {
    ImportingBook book;
    book.add("Old", {{"handle", text_value("old")}});
    book.record("edit", {.op = Op::add, .of = book.of("old").uid, .add = {{"email", {labelled_value({"old@example.org", ""})}}}});
    ImportRules rules = book.rules();
    rules.every = "P3M";
    rules.tags = {"work"};
    const auto tally = book.take(book.card("UID:o\nFN:Old\nEMAIL:OLD@example.org\n") + book.card("UID:n\nFN:New\n") + ada, rules);
    CHECK(tally.added == 2);
    CHECK(tally.without_cadence == 0);
    CHECK(book.of("old").own_cadence.empty());
    CHECK(book.of("new").own_cadence == "P3M");
    CHECK(book.of("ada").own_cadence == "P4W");
    CHECK(book.of("old").tags == std::vector<std::string>{"work"});
    CHECK(book.of("new").tags == std::vector<std::string>{"work"});
}

TEST_CASE("spread people are planned evenly from tomorrow on, in order of uid") {
    ImportingBook book;
    std::string file;
    for (int i = 0; i < 7; ++i) file += book.card("UID:p" + std::to_string(i) + "\nFN:P" + std::to_string(i) + " X\n");
    ImportRules rules = book.rules();
    rules.every = "P1W";
    rules.spread = true;
    book.take(file, rules);
    std::vector<Person> people;
    book.store.each_person({}, [&](const Person& person) { people.push_back(person); });
    std::ranges::sort(people, {}, &Person::uid);
    REQUIRE(people.size() == 7);
    for (int i = 0; i < 7; ++i) CHECK(people[static_cast<std::size_t>(i)].schedule.planned == day("2026-11-22") + i);
    CHECK(book.take(file, rules).unchanged == 7);
}

TEST_CASE("a spread over a month begins tomorrow and stays within the month") {
    CHECK(spread_day(day("2026-11-21"), {1, Unit::month}, 0, 3) == day("2026-11-22"));
    CHECK(spread_day(day("2026-11-21"), {1, Unit::month}, 1, 3) == day("2026-12-02"));
    CHECK(spread_day(day("2026-11-21"), {1, Unit::month}, 2, 3) == day("2026-12-12"));
    CHECK(spread_day(day("2026-11-21"), {1, Unit::month}, 99'999, 100'000) == day("2026-12-22"));
}

TEST_CASE("a last contact is recorded only where none is as late, and never after today") {
    ImportingBook book;
    const std::string late = book.card("UID:l\nFN:Late\nX-RELNET-LAST:2026-12-24\n");
    const auto tally = book.take(late + book.card("UID:n\nFN:Now\nX-RELNET-LAST:2026-11-21\n"));
    CHECK(tally.talks_to_come == 1);
    CHECK(!book.of("late").schedule.last);
    CHECK(book.of("now").schedule.last == day("2026-11-21"));
    CHECK(book.take(book.card("UID:n\nFN:Now\nX-RELNET-LAST:2026-11-01\n")).unchanged == 1);
    CHECK(book.store.interaction_count(book.of("now").id) == 1);
}

TEST_CASE("skip leaves people who are known as they are") {
    ImportingBook book;
    book.take(ada);
    ImportRules rules = book.rules();
    rules.on_duplicate = OnDuplicate::skip;
    rules.tags = {"seen"};
    const auto tally = book.take(ada + book.card("UID:n\nFN:New\n"), rules);
    CHECK(tally.skipped == 1);
    CHECK(tally.added == 1);
    CHECK(book.of("ada").tags == std::vector<std::string>{"book-club", "friend"});
}

TEST_CASE("fail names the first who is known") {
    ImportingBook book;
    book.take(ada);
    ImportRules rules = book.rules();
    rules.on_duplicate = OnDuplicate::fail;
    CHECK_THROWS_WITH_AS(book.take(book.card("UID:n\nFN:New\n") + ada, rules),
                         "x.vcf:6: Ada Lovelace is known as ada (Ada Lovelace); nothing was imported", Error);
}

TEST_CASE("ask takes a yes, a no, and all for the rest") {
    ImportingBook book;
    std::string first, second;
    for (const char* name : {"One", "Two", "Three", "Four"}) {
        first += book.card("UID:" + std::string(name) + "\nFN:" + name + "\n");
        second += book.card("UID:" + std::string(name) + "\nFN:" + name + "\nORG:Engines\n");
    }
    book.take(first);
    ImportRules rules = book.rules();
    rules.on_duplicate = OnDuplicate::ask;
    CHECK(book.take(first, rules).unchanged == 4);
    CHECK(book.questions.empty());
    book.answers = {"maybe", "n", "y", "all"};
    const auto tally = book.take(second, rules);
    CHECK(tally.skipped == 1);
    CHECK(tally.changed == 3);
    CHECK(book.of("one").org.empty());
    CHECK(book.of("four").org == "Engines");
    REQUIRE(book.questions.size() == 4);
    CHECK(book.questions[0] == "x.vcf:1: One is known. Take what is new (org)? [y/n/all] ");
}

TEST_CASE("many cards in one import are found again among themselves") {
    ImportingBook book;
    std::string file;
    for (int i = 0; i < 1500; ++i) {
        const std::string number = std::to_string(i);
        file += book.card("UID:c" + number + "\nFN:Person " + number + "\nEMAIL:p" + number + "@example.org\n");
    }
    CHECK(book.take(file + book.card("FN:Person 1499\nEMAIL:p1499@example.org\nORG:Engines\n")).changed == 1);
    CHECK(book.people() == 1500);
    CHECK(book.take(file).unchanged == 1500);
}
