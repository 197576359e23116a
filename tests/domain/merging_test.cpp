#include "relnet/domain/merging.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

const Uid ada = uid_of("ada"), twin = uid_of("twin");

/// A contact with one write, number `seq`.
Folded contact(const Uid& uid, std::int64_t seq, std::map<std::string, Value> set, std::vector<std::string> aliases = {}) {
    Change change{.id = {seq, seq, "a"}, .op = Op::create, .of = uid, .kind = "contact", .set = std::move(set)};
    for (const auto& alias : aliases) change.add["alias"].push_back(text_value(alias));
    return fold(std::vector{change});
}

/// What is written to the one that stays, by field.
std::map<std::string, Value> written(const Folded& keep, const Folded& drop, bool planned_lasts = false,
                                     bool their_planned_lasts = false) {
    const auto merging = merge_contacts({.uid = ada, .state = keep, .planned_lasts = planned_lasts},
                                        {.uid = twin, .state = drop, .planned_lasts = their_planned_lasts});
    REQUIRE(merging.changes.size() == 2);
    CHECK(merging.changes[0].of == twin);
    CHECK(as_uid(merging.changes[0].set.at("into")) == ada);
    CHECK(merging.changes[1].of == ada);
    for (const auto& [field, ids] : merging.changes[1].over) CHECK(!ids.empty());
    return merging.changes[1].set;
}

}  // namespace

TEST_CASE("of two values the one of the contact that stays is written over both") {
    const auto keep = contact(ada, 1, {{"city", text_value("London")}, {"org", text_value("Engines")}});
    const auto drop =
        contact(twin, 2, {{"city", text_value("Paris")}, {"org", text_value("Engines")}, {"title", text_value("Countess")}});
    const auto merging = merge_contacts({.uid = ada, .state = keep}, {.uid = twin, .state = drop});
    CHECK(merging.changes[1].set ==
          std::map<std::string, Value>{{"city", text_value("London")}, {"title", text_value("Countess")}});
    CHECK(merging.changes[1].over.at("city") == std::vector<ChangeId>{{1, 1, "a"}, {2, 2, "a"}});
    CHECK(merging.left_out == std::vector<std::string>{"city"});
}

TEST_CASE("a value that was taken away gives way to the other's") {
    const auto keep = contact(ada, 1, {{"city", Value{}}});
    const auto drop = contact(twin, 2, {{"city", text_value("Paris")}});
    CHECK(written(keep, drop) == std::map<std::string, Value>{{"city", text_value("Paris")}});
}

TEST_CASE("name and handle of the other become aliases, unless they are known") {
    const auto keep = contact(ada, 1, {{"name", text_value("Ada Lovelace")}, {"handle", text_value("ada")}}, {"Countess"});
    const auto aliases = [&](const char* name, const char* handle) {
        const auto drop = contact(twin, 2, {{"name", text_value(name)}, {"handle", text_value(handle)}});
        const auto merging = merge_contacts({.uid = ada, .state = keep}, {.uid = twin, .state = drop});
        std::string text;
        const auto added = merging.changes[1].add.find("alias");
        if (added == merging.changes[1].add.end()) return text;
        for (const auto& value : added->second) text += as_text(value).value_or("") + ';';
        return text;
    };
    CHECK(aliases("Ada King", "king") == "Ada King;king;");
    CHECK(aliases("ada LOVELACE", "ada-2") == "ada-2;");
    CHECK(aliases("countess", "ada-lovelace") == "ada-lovelace;");
    CHECK(aliases("al", "al") == "al;");
}

TEST_CASE("the state of the one that stays holds, but who is gone is gone") {
    const auto state = [](const char* mine, const char* theirs) {
        std::map<std::string, Value> keep, drop;
        if (*mine != '\0') keep["state"] = text_value(mine);
        if (*theirs != '\0') drop["state"] = text_value(theirs);
        const auto set = written(contact(ada, 1, keep), contact(twin, 2, drop));
        return set.contains("state") ? as_text(set.at("state")).value_or("active") : "as it is";
    };
    CHECK(state("", "") == "as it is");
    CHECK(state("", "archived") == "active");
    CHECK(state("archived", "") == "as it is");
    CHECK(state("archived", "archived") == "as it is");
    CHECK(state("", "gone") == "gone");
    CHECK(state("archived", "gone") == "gone");
    CHECK(state("gone", "archived") == "gone");
}

TEST_CASE("nobody is introduced by herself") {
    const auto via = [](std::optional<Uid> mine, std::optional<Uid> theirs) {
        std::map<std::string, Value> keep, drop;
        if (mine) keep["via"] = uid_value(*mine);
        if (theirs) drop["via"] = uid_value(*theirs);
        const auto set = written(contact(ada, 1, keep), contact(twin, 2, drop));
        if (!set.contains("via")) return std::string("as it is");
        return set.at("via").is_null() ? std::string("nobody") : to_string(*as_uid(set.at("via")));
    };
    const Uid grace = uid_of("grace");
    CHECK(via({}, {}) == "as it is");
    CHECK(via(grace, {}) == "as it is");
    CHECK(via({}, grace) == to_string(grace));
    CHECK(via(twin, {}) == "nobody");
    CHECK(via({}, ada) == "nobody");
    CHECK(via(grace, grace) == "as it is");
    CHECK(via(twin, grace) == to_string(grace));
    CHECK(via(grace, ada) == to_string(grace));
}

TEST_CASE("nor by who was merged into her since") {
    const auto keep = contact(ada, 1, {{"via", uid_value(uid_of("third"))}}), drop = contact(twin, 2, {});
    const auto merging = merge_contacts({.uid = ada, .state = keep, .introducer = twin}, {.uid = twin, .state = drop});
    CHECK(merging.changes[1].set == std::map<std::string, Value>{{"via", Value{}}});
    CHECK(merging.left_out.empty());
}

TEST_CASE("of two planned days one that lasts is settled on, that of the contact that stays first") {
    const auto planned = [](const char* day) {
        return std::map<std::string, Value>{{"planned", stay_value({*parse_iso_day(day), Day{2026, 11, 21}, ""})}};
    };
    const auto older = contact(ada, 1, planned("2026-12-01")), newer = contact(twin, 2, planned("2026-12-24"));
    CHECK(written(older, newer, true, true) == planned("2026-12-01"));
    CHECK(written(older, newer, true, false) == planned("2026-12-01"));
    CHECK(written(older, newer, false, true) == planned("2026-12-24"));
    CHECK(written(older, newer, false, false) == std::map<std::string, Value>{{"planned", Value{}}});
    CHECK(written(older, contact(twin, 2, {}), true, false).empty());
}
