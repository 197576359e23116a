#include "relnet/cli/filter.hpp"

#include <doctest/doctest.h>

#include "cli/fake_world.hpp"
#include "cli/parts.hpp"
#include "store/support.hpp"

using namespace relnet;
using testing::day;

namespace {

const Command listing{.name = "list", .group = "", .summary = "", .access = Access::read, .setup = nullptr};

struct Room {
    testing::FakeWorld fake;
    World world = fake.make();
    std::vector<std::string> arguments;
    Session::Parts parts{{}, arguments, world};
    Session session{parts};

    Room() {
        parts.command = &listing;
        parts.today = world.today;
        testing::Book book;
        const auto ada = book.add(
            "Ada", {{"org", text_value("Acme Ltd")}, {"city", text_value("London")}, {"core", flag_value(true)}}, {"friend"});
        const auto grace =
            book.add("Grace", {{"org", text_value("Navy")}, {"relation", text_value("mentor")}}, {"friend", "work"});
        book.add("Chen", {{"department", text_value("Maps and Charts")}}, {"work"});
        book.talk({ada}, "2026-10-06", "Lunch at the CANAL");
        book.talk({ada, grace}, "2026-11-01", "planned the voyage");
        parts.store.emplace(std::move(book.store));
    }
    std::vector<std::string> names(const FilterOptions& typed) {
        std::vector<std::string> result;
        for (const Person& person : select(parse_filter(typed, session), session.store())) result.push_back(person.name);
        return result;
    }
    Exit exit_of(const FilterOptions& typed) {
        try {
            parse_filter(typed, session);
        } catch (const Error& error) {
            return error.exit;
        }
        return Exit::ok;
    }
};

using Names = std::vector<std::string>;

FilterOptions with_words(std::vector<std::string> words) {
    FilterOptions typed;
    typed.words = std::move(words);
    return typed;
}

}  // namespace

TEST_CASE("no filter lets everybody through, by name") {
    Room room;
    CHECK(room.names({}) == Names{"Ada", "Chen", "Grace"});
    CHECK(parse_filter({}, room.session).is_empty());
}

TEST_CASE("tags are all needed, and --not-tag leaves out") {
    Room room;
    CHECK(room.names(with_words({"+friend"})) == Names{"Ada", "Grace"});
    CHECK(room.names(with_words({"+Friend", "+WORK"})) == Names{"Grace"});
    FilterOptions typed;
    typed.not_tag = {"work"};
    CHECK(room.names(typed) == Names{"Ada"});
}

TEST_CASE("a tag that nobody carries is an error, not an empty list") {
    Room room;
    CHECK(room.exit_of(with_words({"+freind"})) == Exit::not_found);
    try {
        parse_filter(with_words({"+freind"}), room.session);
    } catch (const Error& error) {
        CHECK(error.hint == "close: +friend     all tags: relnet tag --list");
    }
}

TEST_CASE("fields match from the start of their words") {
    Room room;
    FilterOptions typed;
    typed.org = {"ACME"};
    CHECK(room.names(typed) == Names{"Ada"});
    typed.org = {"ltd", "navy"};
    CHECK(room.names(typed) == Names{"Ada", "Grace"});
    typed.org = {"cme"};
    CHECK(room.names(typed) == Names{});
    FilterOptions department;
    department.department = {"charts"};
    CHECK(room.names(department) == Names{"Chen"});
    FilterOptions city;
    city.city = {"london"};
    CHECK(room.names(city) == Names{"Ada"});
}

TEST_CASE("relation, core and never") {
    Room room;
    FilterOptions typed;
    typed.relation = {"mentor"};
    CHECK(room.names(typed) == Names{"Grace"});
    typed.relation = {"mentro"};
    CHECK(room.exit_of(typed) == Exit::usage);
    FilterOptions core;
    core.core = true;
    CHECK(room.names(core) == Names{"Ada"});
    FilterOptions never;
    never.never = true;
    CHECK(room.names(never) == Names{"Chen"});
}

TEST_CASE("words are searched in names, fields and interactions, each anywhere") {
    Room room;
    CHECK(room.names(with_words({"grac"})) == Names{"Grace"});
    CHECK(room.names(with_words({"canal"})) == Names{"Ada"});
    CHECK(room.names(with_words({"acme", "canal"})) == Names{"Ada"});
    CHECK(room.names(with_words({"voyage"})) == Names{"Ada", "Grace"});
    CHECK(room.names(with_words({"voyage", "navy"})) == Names{"Grace"});
    CHECK(room.names(with_words({"submarine"})) == Names{});
}

TEST_CASE("one interaction must meet all its conditions") {
    Room room;
    FilterOptions typed;
    typed.since = "2026-11-01";
    CHECK(room.names(typed) == Names{"Ada", "Grace"});
    typed.until = "2026-11-01";
    CHECK(room.names(typed) == Names{"Ada", "Grace"});
    typed.since = "2026-10-01";
    typed.until = "2026-10-31";
    CHECK(room.names(typed) == Names{"Ada"});
    typed.channel = {"mail"};
    CHECK(room.names(typed) == Names{});
    typed.until = "2026-09-01";
    CHECK(room.exit_of(typed) == Exit::usage);
}

TEST_CASE("kinds of value are checked by name") {
    Room room;
    FilterOptions typed;
    typed.gave = {"advise"};
    CHECK(room.exit_of(typed) == Exit::usage);
    typed.gave = {"advice"};
    CHECK(room.names(typed) == Names{});
}

TEST_CASE("failed attempts meet no condition") {
    Interaction attempt;
    attempt.answered = false;
    CHECK_FALSE(matches({}, attempt));
    attempt.answered = true;
    CHECK(matches({}, attempt));
    Filter filter;
    filter.since = day("2026-01-01");
    attempt.on = day("2025-12-31");
    CHECK_FALSE(matches(filter, attempt));
}
