#include "relnet/domain/renewal.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

const Uid ada = uid_of("ada");

Change change(std::int64_t time, Op op) { return {.id = {time, time, "here"}, .op = op, .of = ada}; }

}  // namespace

TEST_CASE("what is new is told field by field, and element by element") {
    auto made = change(1, Op::create);
    made.kind = "contact";
    made.set = {{"name", text_value("Ada")}, {"title", text_value("Student")}, {"core", flag_value(true)}, {"planned", text_value("soon")}};
    made.add["tag"] = {text_value("chess")};
    made.add["email"] = {labelled_value({"ada@example.org", "work"})};
    auto later = change(2, Op::set);
    later.set = {{"title", text_value("Programmer")}, {"core", flag_value(false)}, {"city", text_value("London")}, {"planned", Value{}}};
    later.over["title"] = later.over["core"] = later.over["planned"] = {made.id};
    later.add["tag"] = {text_value("friend")};
    later.add["email"] = {labelled_value({"ada@engines.example", ""})};
    later.drop["email"]["ada@example.org"] = {made.id};
    const std::vector before{made}, after{made, later};
    CHECK(renewals(fold(before), fold(after)) == std::vector<Renewal>{{"title", "Student", "Programmer"},
                                                                      {"city", "", "London"},
                                                                      {"email", "", "ada@engines.example"},
                                                                      {"email", "work ada@example.org", ""}});
    CHECK(renewals(fold(after), fold(after)).empty());
}

TEST_CASE("a title better written is no other title, and one that differs by a letter may be") {
    for (const auto& [was, now] : {std::pair{"Enginer", "Engineer"}, {"Programer", "programmer"}, {"Acme Inc", "Acme, Inc."}, {"R & D", "R&D"},
                                   {"Université", "Universite"}}) {
        CAPTURE(was);
        CHECK(is_correction(was, now));
    }
    for (const auto& [was, now] : {std::pair{"CTO", "CEO"}, {"CFO", "COO"}, {"VP", "SVP"}, {"Engineer I", "Engineer II"}, {"IBM", "ICM"},
                                   {"HP", "HPE"}, {"3M", "BP"}, {"Senior Engineer", "Junior Engineer"}, {"Engineer", "Lead Engineer"}}) {
        CAPTURE(was);
        CHECK_FALSE(is_correction(was, now));
    }
}
