#include "relnet/render/export_json.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

const Uid uid = *parse_uid("01JCK3V8000000000000000000");

Change change(std::int64_t seq, Op op, std::string kind = "") {
    return {.id = {1000 + seq, seq, "laptop"}, .op = op, .of = uid, .kind = std::move(kind)};
}

Folded folded(std::vector<Change> changes) { return fold(changes); }

}  // namespace

TEST_CASE("a contact is exported with every field it knows, also those that are empty") {
    auto ada = change(1, Op::create, "contact");
    ada.set = {{"name", text_value("Ada")}, {"core", flag_value(true)}};
    ada.add["tag"] = {text_value("friend")};
    const Folded state = folded({ada});
    CHECK(
        export_json({uid, state, "", {}}) ==
        R"({"uid":"01JCK3V8000000000000000000","state":"active","name":"Ada","handle":null,"relation":null,"core":true,"org":null,)"
        R"("department":null,"title":null,"city":null,"channel":null,"cadence":null,"planned":null,"snooze":null,"birthday":null,)"
        R"("met":null,"where":null,"via":null,"added":null,"tag":["friend"],"email":[],"phone":[],"url":[],"alias":[],"date":[],)"
        R"("key":[],"x":[],"raw":[]})");
}

TEST_CASE("fields and sets that a newer relnet wrote are exported behind the known ones") {
    auto note = change(1, Op::create, "note");
    note.set = {{"mood", Value{R"({"now":"good"})"}}, {"text", text_value("tea")}};
    note.add["seen_by"] = {text_value("me")};
    const Folded state = folded({note});
    CHECK(
        export_json({uid, state, "", {uid}}, "note") ==
        R"({"type":"note","uid":"01JCK3V8000000000000000000","removed":false,"people":["01JCK3V8000000000000000000"],"text":"tea",)"
        R"("pin":false,"agenda":false,"done":null,"made":null,"mood":{"now":"good"},"seen_by":["me"]})");
}

TEST_CASE("a recorded field can't take the place of a member that the export itself writes") {
    auto note = change(1, Op::create, "note");
    note.set = {{"uid", text_value("forged")}, {"people", text_value("forged")}, {"type", text_value("forged")}};
    CHECK(export_json({uid, folded({note}), "", {}}).find("forged") == std::string::npos);
}

TEST_CASE("a talk counts as answered unless it says that it was not") {
    auto talk = change(1, Op::create, "interaction");
    CHECK(export_json({uid, folded({talk}), "", {}}).find(R"("answered":true)") != std::string::npos);
    talk.set["answered"] = {"false"};
    CHECK(export_json({uid, folded({talk}), "", {}}).find(R"("answered":false)") != std::string::npos);
}

TEST_CASE("a rule is named by what it is about") {
    auto rule = change(1, Op::create, "rule");
    rule.set = {{"cadence", text_value("P2W")}};
    CHECK(export_json({uid, folded({rule}), "tag:friend", {}}) == R"({"rule":"tag:friend","cadence":"P2W","until":null})");
}

TEST_CASE("the state of a contact is told by its field, and by its removal before that") {
    auto ada = change(1, Op::create, "contact");
    CHECK(exported_state(folded({ada})) == State::active);
    ada.set["state"] = text_value("gone");
    CHECK(exported_state(folded({ada})) == State::gone);
    auto removal = change(2, Op::del);
    removal.seen["laptop"] = 1;
    CHECK(exported_state(folded({ada, removal})) == State::removed);
}

TEST_CASE("several values of a field are told, the shown one first") {
    auto ada = change(1, Op::create, "contact");
    auto here = change(2, Op::set), there = change(3, Op::set);
    here.set = {{"city", text_value("London")}};
    there.set = {{"city", text_value("Paris")}};
    const Folded state = folded({ada, here, there});
    const auto conflicts = export_conflicts({uid, state, "", {}});
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts.front() == R"({"uid":"01JCK3V8000000000000000000","field":"city","values":["Paris","London"]})");
    CHECK(export_conflicts({uid, folded({ada, here}), "", {}}).empty());
}
