#include <doctest/doctest.h>

#include <algorithm>

#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;

TEST_CASE("a note that was taken back is no longer told of") {
    Book book;
    const auto ada = book.add("Ada");
    book.record(
        "note",
        {.op = Op::create, .of = book.store.new_uid(), .kind = "note", .re = {ada}, .set = {{"text", text_value("likes tea")}}});
    CHECK(book.store.contact(book.person(ada).id).notes.size() == 1);
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.store.contact(book.person(ada).id).notes.empty());
}

TEST_CASE("whom a contact introduced is found, also after the introducer was merged") {
    Book book;
    const auto ada = book.add("Ada"), twin = book.add("Ada L"), zoe = book.add("Zoë"), bob = book.add("Bob");
    const auto introduced = [&](const Uid& who) {
        std::vector<std::string> names;
        for (const auto& person : book.store.introduced_by(book.person(who).id)) names.push_back(person.name);
        return names;
    };
    book.record("edit", {.op = Op::set, .of = zoe, .set = {{"via", uid_value(ada)}}});
    book.record("edit", {.op = Op::set, .of = bob, .set = {{"via", uid_value(twin)}}});
    CHECK(introduced(ada) == std::vector<std::string>{"Zoë"});
    book.record("merge", {.op = Op::set, .of = twin, .set = {{"into", uid_value(ada)}}});
    CHECK(introduced(ada) == std::vector<std::string>{"Bob", "Zoë"});
    book.record("rm", {.op = Op::del, .of = zoe});
    CHECK(introduced(ada) == std::vector<std::string>{"Bob"});
}

TEST_CASE("what somebody is found by follows every edit, merge and rebuild") {
    Book book;
    const auto found_by = [&] {
        std::string all;
        book.store.each_found_by([&](std::int64_t, std::string_view folded) { all.append(all.empty() ? "" : " | ").append(folded); },
                                 [](std::string_view folded) { return folded.find("gone") == std::string_view::npos; });
        std::ranges::replace(all, '\n', '/');
        return all;
    };
    const Uid jose = book.add("José García", {{"handle", text_value("jose")}});
    CHECK(found_by() == "jose/jose garcia");
    book.set(jose, "org", text_value("Canal Works"));
    CHECK(found_by() == "jose/jose garcia/canal works");
    book.record("edit", {.op = Op::add, .of = jose, .re = {jose}, .add = {{"alias", {text_value("Pepe")}}}});
    book.set(jose, "name", text_value("José Gómez"));
    CHECK(found_by() == "jose/pepe/jose gomez/canal works");
    const Uid ada = book.add("Ada", {{"handle", text_value("ada")}});
    CHECK(found_by() == "jose/pepe/jose gomez/canal works | ada/ada");
    // Bare, it settles nothing: the name written last is shown, the other one finds the contact too.
    book.set(ada, "into", uid_value(jose));
    CHECK(found_by() == "ada/jose gomez/pepe/ada/canal works");
    book.set(ada, "into", {});
    CHECK(found_by() == "jose/pepe/jose gomez/canal works | ada/ada");
    CHECK(book.store.rebuild() == 0);
    CHECK(found_by() == "jose/pepe/jose gomez/canal works | ada/ada");
    // A talk that somebody who is removed took part in is found by the name and the handle that stand with it.
    book.remove(ada);
    CHECK(found_by() == "jose/pepe/jose gomez/canal works | ada/ada");
    book.set(ada, "org", text_value("Gone"));
    CHECK(found_by() == "jose/pepe/jose gomez/canal works");
    // Another program may give a handle of any letters.
    book.set(jose, "handle", text_value("Zoë"));
    CHECK(found_by() == "zoe/pepe/jose gomez/canal works");
}
