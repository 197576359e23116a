#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "relnet/base/error.hpp"
#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

namespace {

/// A data file with one contact, in a directory that goes away with it.
struct File {
    std::string directory = [] {
        char name[] = "/tmp/relnet-doctor-XXXXXX";
        return std::string(::mkdtemp(name));
    }();
    std::string path = directory + "/relnet.db";
    File() {
        ::umask(077);  // as the program does at its start
        auto store = open(Store::Access::write);
        const Uid ada = store.new_uid();
        store.record("add", {{.op = Op::create,
                              .of = ada,
                              .kind = "contact",
                              .set = {{"name", text_value("Ada")}, {"added", day_value(day("2026-11-21"))}}}});
        store.commit();
    }
    ~File() {
        ::unlink(path.c_str());
        ::rmdir(directory.c_str());
    }
    File(const File&) = delete;

    Store open(Store::Access access) const {
        return Store::open(
            path, access,
            {.now_ms = 1'795'000'000'000, .seed = 7, .host = "laptop", .machine = "m1", .today = day("2026-11-21")});
    }
};

}  // namespace

TEST_CASE("a sound file that only its owner can read gives nothing to find") {
    const File file;
    const auto store = file.open(Store::Access::read);
    CHECK(store.check().empty());
    CHECK(store.extent().contacts == 1);
    CHECK(store.extent().interactions == 0);
    CHECK(store.extent().bytes > 0);
}

TEST_CASE("a mode that lets others read is unwise but no damage, and make_private mends it") {
    const File file;
    REQUIRE(::chmod(file.path.c_str(), 0640) == 0);
    auto store = file.open(Store::Access::write);
    const auto findings = store.check();
    REQUIRE(findings.size() == 1);
    CHECK(!findings.front().damage);
    CHECK(findings.front().can_fix);
    CHECK(store.make_private());
    CHECK(store.check().empty());
    CHECK(!store.make_private());
}

TEST_CASE("what was done, undone and done again is named by what it was at first, and a rebuild names it so too") {
    Book book;
    book.add("Ada");
    book.store.undo(*book.store.undoable(0), "undo");
    book.store.undo(*book.store.redoable(0), "redo");
    book.store.undo(*book.store.undoable(0), "undo");
    const auto entries = book.store.history(4);
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].title == "undo of added Ada");
    CHECK(entries[1].title == "redo of added Ada");
    CHECK(entries[2].title == "undo of added Ada");
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("a schema number below 1 is refused before anything is made of it") {
    const File file;
    for (const char* number : {"\xff\xff\xff\xff", "\0\0\0\0"}) {
        std::fstream(file.path, std::ios::in | std::ios::out | std::ios::binary).seekp(60).write(number, 4);
        CHECK_THROWS_WITH_AS(file.open(Store::Access::write), doctest::Contains("which relnet never writes"), Error);
        CHECK_THROWS_AS(file.open(Store::Access::read), Error);
    }
}

TEST_CASE("the journal beside a linked file is judged, not one beside the link") {
    const File file;
    const auto link = file.directory + "/link.db", journal = file.path + "-journal";
    REQUIRE(::symlink(file.path.c_str(), link.c_str()) == 0);
    REQUIRE(::symlink("elsewhere", journal.c_str()) == 0);
    CHECK_THROWS_WITH_AS(Store::open(link, Store::Access::read, {}), doctest::Contains("no regular file"), Error);
    ::unlink(journal.c_str());
    ::unlink(link.c_str());
}
