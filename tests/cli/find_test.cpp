#include <doctest/doctest.h>

#include "cli/fake_world.hpp"
#include "cli/parts.hpp"
#include "relnet/cli/session.hpp"
#include "store/support.hpp"

using namespace relnet;
using testing::FakeWorld;

namespace {

const Command reading{.name = "show", .group = "", .summary = "", .access = Access::read, .setup = nullptr};
const Command writing{.name = "log", .group = "", .summary = "", .access = Access::write, .setup = nullptr};

/// A session over a book in memory.
struct Room {
    FakeWorld fake;
    World world;
    std::vector<std::string> arguments;
    testing::Book book;
    std::optional<Session::Parts> parts;
    std::optional<Session> session;

    explicit Room(const Command& command, std::vector<std::string> words = {}, bool terminal = false)
        : arguments(std::move(words)) {
        fake.terminal = terminal;
        world = fake.make();
        parts.emplace(std::span<const Command* const>{}, arguments, world);
        parts->command = &command;
        parts->writes = command.access == Access::write;
        parts->today = world.today;
        session.emplace(*parts);
    }
    Uid add(const std::string& name, const std::string& handle, std::map<std::string, Value> more = {},
            std::vector<std::string> tags = {}) {
        more["handle"] = text_value(handle);
        return book.add(name, std::move(more), std::move(tags));
    }
    /// From here on the session has the book.
    void open() {
        if (!parts->store) parts->store.emplace(std::move(book.store));
        parts->lent = true;  // there is no file to open again
    }
    std::string find(const std::string& typed, Reach reach = Reach::words, bool removed = false) {
        open();
        return find_person(*session, typed, reach, removed).handle;
    }
    Error wrong(const std::string& typed) {
        open();
        try {
            find_person(*session, typed);
        } catch (const Error& error) {
            return error;
        }
        return Error(Exit::ok, "no error");
    }
};

void fill(Room& room) {
    const auto ada = room.add("Ada Lovelace", "ada", {}, {"friend"});
    const auto yonath = room.add("Ada Yonath", "ada-yonath", {}, {"work"});
    room.add("José García", "jose");
    room.add("Grace Hopper", "grace");
    room.add("Adam Grace", "adam");
    room.book.talk({ada}, "2026-10-06");
    room.book.talk({yonath}, "2026-05-01");
}

}  // namespace

TEST_CASE("a handle wins over everything that it starts") {
    Room room(writing);
    fill(room);
    CHECK(room.find("ada") == "ada");
    CHECK(room.find("ADA") == "ada");
    CHECK(room.find("grace") == "grace");
    CHECK(room.find("José") == "jose");
}

TEST_CASE("an id, a whole uid and a prefix of eight find one person") {
    Room room(writing);
    const Uid uid = room.add("Ada Lovelace", "ada");
    room.add("Grace Hopper", "grace");
    CHECK(room.find("2") == "grace");
    CHECK(room.find("#1") == "ada");
    CHECK(room.find(to_string(uid)) == "ada");
    CHECK(room.find(to_uuid(uid)) == "ada");
    CHECK(room.wrong("3").exit == Exit::not_found);
    CHECK(room.wrong("3").hint == "all people: relnet list");
}

TEST_CASE("a full name is found without case and accents") {
    Room room(writing);
    fill(room);
    CHECK(room.find("jose garcia") == "jose");
    CHECK(room.find("ada yonath") == "ada-yonath");
}

TEST_CASE("an e-mail finds its owner") {
    Room room(writing);
    const auto grace = room.add("Grace Hopper", "grace");
    Change change{.op = Op::set, .of = grace, .re = {grace}};
    change.add["email"] = {labelled_value({"Grace@Example.org", "work"})};
    room.book.record("edit", change);
    CHECK(room.find("grace@example.org") == "grace");
}

TEST_CASE("every typed word may be the start of a word") {
    Room room(writing);
    fill(room);
    CHECK(room.find("ada l") == "ada");
    CHECK(room.find("gar jos") == "jose");
    CHECK(room.find("hop") == "grace");
}

TEST_CASE("a part in the middle of a name finds people for reads only") {
    Room reads(reading);
    fill(reads);
    CHECK(reads.find("ovelac") == "ada");
    Room writes(writing);
    fill(writes);
    CHECK(writes.wrong("ovelac").exit == Exit::not_found);
}

TEST_CASE("with --exact only handle, id, full name and e-mail count") {
    Room room(reading);
    fill(room);
    room.parts->globals.exact = true;
    CHECK(room.find("ada") == "ada");
    CHECK(room.find("grace hopper") == "grace");
    CHECK(room.wrong("hop").exit == Exit::not_found);
}

TEST_CASE("active people come before archived ones of the same tier") {
    Room room(writing);
    room.add("Ada Lovelace", "ada-l");
    room.add("Ada Yonath", "ada-y", {{"state", text_value("archived")}});
    room.add("Hedy Lamarr", "hedy", {{"state", text_value("archived")}});
    CHECK(room.find("ada") == "ada-l");
    CHECK(room.find("hed") == "hedy");
}

TEST_CASE("removed people are found only where they are asked for") {
    Room room(writing);
    const auto ada = room.add("Ada Lovelace", "ada");
    room.book.remove(ada);
    CHECK(room.wrong("Ada Lovelace").exit == Exit::not_found);
    room.open();
    CHECK(find_person(*room.session, "Ada Lovelace", Reach::words, true).name == "Ada Lovelace");
}

TEST_CASE("several hits of a write are an error with the candidates, the latest contact first") {
    Room room(writing, {"log", "ad", "hi"}, true);
    room.parts->globals.no_input = true;
    fill(room);
    const Error error = room.wrong("ad");
    CHECK(error.exit == Exit::ambiguous);
    CHECK(error_text(error, {}, true) ==
          "relnet: 'ad' could be 3 people; nothing was logged\n"
          "  ada         Ada Lovelace  6 Oct   +friend\n"
          "  ada-yonath  Ada Yonath    1 May   +work\n"
          "  adam        Adam Grace\n"
          "  be exact, e.g.: relnet log ada \"hi\"\n");
}

TEST_CASE("candidates for a program are separated by tabs") {
    Room room(reading, {"show", "ad"});
    fill(room);
    CHECK(error_text(room.wrong("ad"), {}, false) ==
          "relnet: 'ad' could be 3 people\n"
          "ada\tAda Lovelace\t2026-10-06 +friend\n"
          "ada-yonath\tAda Yonath\t2026-05-01 +work\n"
          "adam\tAdam Grace\t\n"
          "  be exact, e.g.: relnet show ada\n");
}

TEST_CASE("the exact command line can be copied") {
    Room room(writing, {"log", "ad,jose", "a \"b\" $HOME", "--on", "last fri"});
    fill(room);
    CHECK(room.wrong("ad").hint == "be exact, e.g.: relnet log ada,jose 'a \"b\" $HOME' --on \"last fri\"");
}

TEST_CASE("on a terminal the person is asked which one, and Enter is none") {
    Room room(writing, {"log", "ad"}, true);
    fill(room);
    room.fake.answers = {"2", ""};
    CHECK(room.find("ad") == "ada-yonath");
    CHECK(room.fake.questions.front().starts_with("'ad' could be 3 people:\n  1  ada         Ada Lovelace  6 Oct"));
    CHECK(room.wrong("ad").exit == Exit::ambiguous);
}

TEST_CASE("an unknown name suggests those near, and adding") {
    Room room(writing);
    fill(room);
    const Error error = room.wrong("adda");
    CHECK(error.exit == Exit::not_found);
    CHECK(error.message == "nobody called 'adda'");
    CHECK(error.hint == "close: ada (Ada Lovelace), ada-yonath (Ada Yonath)     new: relnet add \"adda\"");
    CHECK(room.wrong("zzzz").hint == "new: relnet add \"zzzz\"");
}

TEST_CASE("several people are separated by commas or words, nobody twice, all or nothing") {
    Room room(writing);
    fill(room);
    room.open();
    std::vector<std::string> handles;
    for (const Person& person : find_people(*room.session, {"ada, grace", "jose,ada"})) handles.push_back(person.handle);
    CHECK(handles == std::vector<std::string>{"ada", "grace", "jose"});
    CHECK_THROWS_AS(find_people(*room.session, {"ada,zzzz"}), Error);
    CHECK_THROWS_AS(find_people(*room.session, {}), Error);
    CHECK_THROWS_AS(find_people(*room.session, {","}), Error);
}
