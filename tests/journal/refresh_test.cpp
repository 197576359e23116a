#include "relnet/journal/refresh.hpp"

#include <doctest/doctest.h>
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

namespace {

constexpr std::int64_t long_after = 4'000'000'000'000;  // no file is as new as that

struct Directory {
    Directory() {
        char name[] = "/tmp/relnet-journal-XXXXXX";
        path = mkdtemp(name);
    }
    ~Directory() { std::filesystem::remove_all(path); }
    std::string path;
};

struct Machine : Book {
    Machine(const std::string& directory, std::uint64_t seed, const std::string& host)
        : Book{Store::in_memory({.now_ms = 1'795'000'000'000 + static_cast<std::int64_t>(seed), .seed = seed, .host = host, .machine = host, .today = day("2026-11-21")})},
          journal(Journal::make(directory, "k7q2m4c9xa")) {}
    void write() { write_down(journal, store, store.unplaced(true)); }
    Intake read() { return refresh(journal, store, long_after); }
    std::string only_file() const {
        REQUIRE(journal.files().size() == 1);
        return journal.path_of(journal.files().front());
    }
    Journal journal;
};

std::string text_of(const std::string& path) { return read_file(path, 1 << 20); }

}  // namespace

TEST_CASE("what one machine writes down another takes in, and nothing is left to do") {
    Directory shared;
    Machine laptop(shared.path, 1, "laptop"), desktop(shared.path, 2, "desktop");
    const auto ada = laptop.add("Ada Lovelace", {{"cadence", text_value("P4W")}});
    laptop.write();
    CHECK(is_current(laptop.journal, laptop.store));
    CHECK_FALSE(is_current(desktop.journal, desktop.store));
    CHECK(desktop.read().fresh == 1);
    CHECK(is_current(desktop.journal, desktop.store));
    desktop.talk({ada}, "2026-11-20");
    desktop.write();
    CHECK(laptop.read().fresh == 1);
    CHECK(laptop.due(ada) == desktop.due(ada));
    CHECK(laptop.journal.files().size() == 2);
}

TEST_CASE("a device goes on in its file, and begins another when somebody touched it") {
    Directory shared;
    Machine laptop(shared.path, 1, "laptop");
    laptop.add("Ada Lovelace");
    laptop.write();
    laptop.add("Grace Hopper");
    laptop.write();
    const auto file = laptop.only_file();
    CHECK(std::ranges::count(text_of(file), '\n') == 2);
    std::ofstream(file, std::ios::app) << "\n";
    laptop.read();
    laptop.add("Alan Kerr");
    laptop.write();
    CHECK(laptop.journal.files().size() == 2);
    CHECK(std::ranges::count(text_of(file), '\n') == 3);
}

TEST_CASE("lines that go from their file are put aside, and are back with it") {
    Directory shared;
    Machine laptop(shared.path, 1, "laptop");
    laptop.add("Ada Lovelace");
    laptop.write();
    const auto file = laptop.only_file();
    const auto text = text_of(file);
    std::filesystem::remove(file);
    CHECK(laptop.read().aside_own == 1);
    CHECK(laptop.store.count({}) == 0);
    std::ofstream(file) << text;
    CHECK(laptop.read().returned == 1);
    CHECK(laptop.store.count({}) == 1);
}

TEST_CASE("conflict copies and files moved by hand are read, half-written and hidden ones are not") {
    Directory shared;
    Machine laptop(shared.path, 1, "laptop"), desktop(shared.path, 2, "desktop");
    laptop.add("Ada Lovelace");
    laptop.write();
    const auto file = laptop.only_file();
    std::filesystem::rename(file, shared.path + "/2026-11-21-1.sync-conflict-20261121-101010-ABCDEFG.jsonl");
    std::ofstream(shared.path + "/.hidden.jsonl") << "rubbish\n";
    std::ofstream(shared.path + "/~syncthing~2026.jsonl.tmp.jsonl") << "rubbish\n";
    CHECK(desktop.read().fresh == 1);
    CHECK(laptop.read().is_empty());
}

TEST_CASE("the directory is where the marker really lies") {
    Directory real, linked;
    Journal::make(real.path + "/relnet", "k7q2m4c9xa");
    std::filesystem::create_symlink(real.path + "/relnet/relnet.journal", linked.path + "/relnet.journal");
    CHECK(Journal::at(linked.path)->directory() == real.path + "/relnet");
    CHECK_FALSE(Journal::at(real.path));
}

TEST_CASE("two markers that git joined, or put side by side, are one journal") {
    Directory shared;
    std::ofstream(shared.path + "/relnet.journal") << "<<<<<<< HEAD\n{\"relnet-journal\":1,\"id\":\"zzz\"}\n=======\n{\"relnet-journal\":1,\"id\":\"aaa\"}\n>>>>>>> theirs\n";
    const auto journal = Journal::at(shared.path);
    CHECK(journal->id() == "aaa");
    CHECK(journal->is("zzz"));
    CHECK_FALSE(journal->is("bbb"));
}

TEST_CASE("a marker that is none, or a newer one, is an error that names it") {
    Directory shared;
    std::ofstream(shared.path + "/relnet.journal") << "hello\n";
    CHECK_THROWS_AS(Journal::at(shared.path), Error);
    std::ofstream(shared.path + "/relnet.journal") << R"({"relnet-journal":2,"id":"k7q2m4c9xa"})";
    CHECK_THROWS_WITH_AS(Journal::at(shared.path), doctest::Contains("newer"), Error);
}

TEST_CASE("where the device's directory can't be made, nothing is written and the error names it") {
    Directory shared;
    Machine laptop(shared.path, 1, "laptop");
    laptop.add("Ada Lovelace");
    std::ofstream(shared.path + '/' + laptop.store.device()) << "in the way";
    CHECK_THROWS_WITH_AS(laptop.write(), doctest::Contains(shared.path.c_str()), Error);
    CHECK(laptop.journal.files().empty());
    CHECK(laptop.store.unplaced(true).size() == 1);
}
