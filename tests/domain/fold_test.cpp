#include "relnet/domain/fold.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace relnet;

namespace {

const Uid ada = uid_of("ada");

ChangeId id(std::int64_t time, const char* device = "a") { return {time, time, device}; }

Change create() { return {.id = id(1), .op = Op::create, .of = ada, .kind = "contact", .set = {{"name", text_value("Ada")}}}; }

Change city(ChangeId at, const char* name, std::vector<ChangeId> over = {}) {
    return {.id = at, .op = Op::set, .of = ada, .set = {{"city", text_value(name)}}, .over = {{"city", over}}};
}

std::string shown(const Folded& folded) { return as_text(folded.field("city")).value_or(""); }

}  // namespace

TEST_CASE("a later edit replaces what it saw, whatever the clocks say") {
    const std::vector<Change> changes{create(), city(id(900, "fast"), "London"), city(id(5, "slow"), "Paris", {id(900, "fast")})};
    CHECK(shown(fold(changes)) == "Paris");
    CHECK(conflicts(fold(changes)).empty());
}

TEST_CASE("two edits at once are a conflict: the greatest is shown, none is lost") {
    const std::vector<Change> changes{create(), city(id(5, "a"), "London"), city(id(5, "b"), "Paris")};
    const auto folded = fold(changes);
    CHECK(shown(folded) == "Paris");
    REQUIRE(folded.fields.at("city").size() == 2);
    CHECK(conflicts(folded) == std::vector<std::string>{"city"});
    CHECK(conflicts(fold(std::vector{create(), city(id(5, "a"), "Rome"), city(id(5, "b"), "Rome")})).empty());
}

TEST_CASE("the order and repetition of changes make no difference") {
    std::vector<Change> changes{create(), city(id(2), "London"), city(id(3), "Paris", {id(2)}), city(id(4, "b"), "Rome", {id(2)})};
    std::ranges::reverse(changes);
    changes.push_back(changes.front());
    const auto folded = fold(changes);
    CHECK(shown(folded) == "Rome");
    CHECK(folded.fields.at("city").size() == 2);
}

TEST_CASE("a tag dropped here and added again there is present") {
    Change first{.id = id(2), .op = Op::add, .of = ada, .add = {{"tag", {text_value("chess")}}}};
    Change dropped{.id = id(3), .op = Op::drop, .of = ada, .drop = {{"tag", {{"chess", {id(2)}}}}}};
    Change again{.id = id(3, "b"), .op = Op::add, .of = ada, .add = {{"tag", {text_value("chess")}}}};
    CHECK(fold(std::vector{create(), first, dropped}).elements("tag").empty());
    CHECK(fold(std::vector{create(), first, dropped, again}).elements("tag").size() == 1);
}

TEST_CASE("a delete loses to what it had not seen, and covers what it had") {
    Change del{.id = id(3, "b"), .op = Op::del, .of = ada, .seen = {{"a", 2}}};
    CHECK(fold(std::vector{create(), city(id(2), "London"), del}).removed);
    CHECK(!fold(std::vector{create(), city(id(4), "London"), del}).removed);
    SUBCASE("a hole in what the deleting device had is not covered") {
        del.miss = {{"a", {2}}};
        CHECK(!fold(std::vector{create(), city(id(2), "London"), del}).removed);
    }
    SUBCASE("a talk it had not seen revives") {
        const Change talk{.id = id(9), .op = Op::create, .of = uid_of("talk"), .kind = "interaction", .re = {ada}};
        CHECK(!fold(std::vector{create(), del}, std::vector{talk}).removed);
    }
    SUBCASE("an undelete revives, until it is deleted again") {
        Change keep{.id = id(4), .op = Op::keep, .of = ada};
        CHECK(!fold(std::vector{create(), del, keep}).removed);
        Change second{.id = id(5), .op = Op::del, .of = ada, .seen = {{"a", 4}}};
        CHECK(fold(std::vector{create(), del, keep, second}).removed);
    }
}

TEST_CASE("forgetting takes everything and for good") {
    Change forget{.id = id(2), .op = Op::forget, .of = ada};
    const auto folded = fold(std::vector{create(), forget, city(id(9), "London")});
    CHECK(folded.forgotten);
    CHECK(folded.removed);
    CHECK(folded.fields.empty());
}

TEST_CASE("an undo yields to an edit that was made in knowledge of what it undoes") {
    const auto wrong = city(id(2), "Lodnon");
    Change undo = city(id(9), "", {id(2)});
    undo.undoes = CommandId{2, "a"};
    const auto mended = city(id(3, "b"), "London", {id(2)});
    CHECK(shown(fold(std::vector{create(), wrong, undo, mended})) == "London");
    CHECK(conflicts(fold(std::vector{create(), wrong, undo, mended})).empty());
    SUBCASE("also through a further edit") {
        const auto further = city(id(4, "b"), "Leeds", {id(3, "b")});
        CHECK(shown(fold(std::vector{create(), wrong, undo, mended, further})) == "Leeds");
        CHECK(conflicts(fold(std::vector{create(), wrong, undo, mended, further})).empty());
    }
    SUBCASE("but not to one that knew nothing of it") {
        const auto other = city(id(3, "b"), "Rome");
        CHECK(conflicts(fold(std::vector{create(), wrong, undo, other})) == std::vector<std::string>{"city"});
    }
}

TEST_CASE("complete writes down what a change saw") {
    const auto seen = fold(std::vector{create(), city(id(5, "a"), "London"), city(id(5, "b"), "Paris")});
    Change change{.op = Op::set, .of = ada, .set = {{"city", text_value("Rome")}, {"org", text_value("Engines")}}};
    complete(change, seen);
    CHECK(change.over.at("city") == std::vector{id(5, "b"), id(5, "a")});
    CHECK(change.over.at("org").empty());
}

TEST_CASE("of merged contacts the one that points nowhere stands for all") {
    const Uid a = uid_of("1"), b = uid_of("2"), c = uid_of("3");
    const auto chain = representatives({{a, b}, {b, c}, {c, std::nullopt}});
    CHECK(chain.at(a) == c);
    CHECK(chain.at(b) == c);
    const auto circle = representatives({{a, b}, {b, a}, {c, std::nullopt}});
    CHECK(circle.at(a) == std::min(a, b));
    CHECK(circle.at(b) == std::min(a, b));
    CHECK(circle.at(c) == c);
    CHECK(representatives({{a, uid_of("unknown")}}).at(a) == a);
    CHECK(representatives({{a, a}}).at(a) == a);
}

TEST_CASE("a stay ends only with a counted talk, recorded later by another command, on or after the day it was set") {
    const Stay stay{Day{2026, 12, 24}, Day{2026, 11, 21}, ""};
    const auto written = id(100);
    const auto ends = [&](Talk talk) { return has_ended(stay, written, std::vector{talk}); };
    CHECK(ends({Day{2026, 11, 21}, id(101), true}));
    CHECK(!ends({Day{2026, 11, 20}, id(101), true}));
    CHECK(!ends({Day{2026, 11, 30}, id(99), true}));
    CHECK(!ends({Day{2026, 11, 30}, id(101), false}));
    CHECK(!ends({Day{2026, 11, 30}, {100, 101, "a"}, true}));
    CHECK(ends({Day{2026, 11, 30}, {100, 101, "b"}, true}));
}
