#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>

#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

namespace {

/// A directory with data files of one machine.
struct Place {
    std::string directory;
    Place() {
        ::umask(077);
        char name[] = "/tmp/relnet-device-XXXXXX";
        directory = ::mkdtemp(name);
    }
    ~Place() { std::filesystem::remove_all(directory); }
    Place(const Place&) = delete;
    std::string operator/(const char* name) const { return directory + '/' + name; }

    /// Opens, writes down somebody, and says under which name.
    static std::string write(const std::string& path, std::int64_t after_ms, const char* machine = "m1") {
        Book book{Store::open(path, Store::Access::write,
                              {.now_ms = 1'795'000'000'000 + after_ms, .seed = static_cast<std::uint64_t>(after_ms), .host = "laptop",
                               .machine = machine, .today = day("2026-11-21")})};
        book.add("Ada " + std::to_string(after_ms));
        auto device = book.store.device();
        book.store.commit();
        return device;
    }
};

}  // namespace

TEST_CASE("a copy of the file writes under a name of its own, though the machine's id is the same; the file that was copied keeps its name") {
    const Place place;
    const auto device = Place::write(place / "relnet.db", 1);
    CHECK(Place::write(place / "relnet.db", 2) == device);
    std::filesystem::copy_file(place / "relnet.db", place / "copy.db");
    const auto copied = Place::write(place / "copy.db", 3);
    CHECK(copied != device);
    CHECK(Place::write(place / "copy.db", 4) == copied);
    CHECK(Place::write(place / "relnet.db", 5) == device);
}

TEST_CASE("a file that was moved or written anew by its own machine keeps its name, and another machine has another") {
    const Place place;
    const auto device = Place::write(place / "relnet.db", 1);
    std::filesystem::rename(place / "relnet.db", place / "moved.db");
    {
        auto store = Store::open(place / "moved.db", Store::Access::write,
                                 {.now_ms = 1'795'000'000'002, .seed = 2, .host = "laptop", .machine = "m1", .today = day("2026-11-21")});
        store.scrub();  // writes the whole file anew
        store.commit();
    }
    CHECK(Place::write(place / "moved.db", 3) == device);
    CHECK(Place::write(place / "moved.db", 4, "m2") != device);
}

TEST_CASE("undo and redo know what this machine did under an earlier name, but not what another did") {
    Book book;
    book.add("Ada");
    const auto before = book.store.device();
    book.store.end_command();
    book.store.remember("device", "tower");
    const auto last = book.store.undoable(0);
    REQUIRE(last);
    CHECK(last->title == "added Ada");
    CHECK(book.store.device() != before);
    CHECK(book.store.undo(*last, "undo").empty());
    REQUIRE(book.store.redoable(0));
    CHECK(!book.store.undoable(0));
    book.store.end_command();

    Book other{Store::in_memory({.now_ms = 1'795'000'100'000, .seed = 8, .host = "desktop", .machine = "m2", .today = day("2026-11-21")})};
    std::vector<Change> lines;
    book.store.each_change([&](const Change& change) { lines.push_back(change); });
    other.store.take_in({}, lines);
    other.store.settle();
    CHECK(!other.store.undoable(0));
}
