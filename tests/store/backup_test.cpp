#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "relnet/base/error.hpp"
#include "store/support.hpp"

using namespace relnet;
using relnet::testing::day;

namespace {

struct Directory {
    std::string path = [] {
        char name[] = "/tmp/relnet-backup-XXXXXX";
        return std::string(::mkdtemp(name));
    }();
    Directory() { ::umask(077); }
    ~Directory() { std::filesystem::remove_all(path); }
    Directory(const Directory&) = delete;

    std::string operator/(const std::string& name) const { return path + '/' + name; }
    Store open(const std::string& name, Store::Access access) const {
        return Store::open(
            *this / name, access,
            {.now_ms = 1'795'000'000'000, .seed = 7, .host = "laptop", .machine = "m1", .today = day("2026-11-21")});
    }
    void write(const std::string& name) const {
        auto store = open("relnet.db", Store::Access::write);
        store.record("add", {{.op = Op::create, .of = store.new_uid(), .kind = "contact", .set = {{"name", text_value(name)}}}});
        store.commit();
    }
    std::size_t files() const { return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path), {})); }
};

}  // namespace

TEST_CASE("who was let go of keeps nobody waiting, and what it had not committed is gone") {
    const Directory directory;
    directory.write("Ada");
    auto reader = directory.open("relnet.db", Store::Access::read);
    CHECK(reader.count({}) == 1);
    reader.let_go();
    auto writer = directory.open("relnet.db", Store::Access::write);
    writer.new_uid();  // the first is Ada's: the random bits are the same
    writer.record("add", {{.op = Op::create, .of = writer.new_uid(), .kind = "contact", .set = {{"name", text_value("Bo")}}}});
    CHECK(writer.with_key(Key::name, "bo").size() == 1);
    writer.let_go();
    CHECK(directory.open("relnet.db", Store::Access::write).with_key(Key::name, "bo").empty());
}

TEST_CASE("a backup is a private, whole copy, and its source stays as it is") {
    const Directory directory;
    directory.write("Ada");
    auto store = directory.open("relnet.db", Store::Access::read);
    store.backup(directory / "copy.db");
    struct stat info {};
    REQUIRE(::stat((directory / "copy.db").c_str(), &info) == 0);
    CHECK((info.st_mode & 07777) == 0600);
    CHECK(info.st_nlink == 1);
    CHECK(directory.files() == 2);
    const auto copy = directory.open("copy.db", Store::Access::read);
    CHECK(copy.count({}) == 1);
    CHECK(copy.check().empty());
    CHECK(store.count({}) == 1);
}

TEST_CASE("a backup replaces nothing, not even a dangling link") {
    const Directory directory;
    directory.write("Ada");
    const auto store = directory.open("relnet.db", Store::Access::read);
    std::ofstream(directory / "taken.db") << "mine";
    REQUIRE(::symlink("nowhere", (directory / "link.db").c_str()) == 0);
    CHECK_THROWS_WITH_AS(store.backup(directory / "taken.db"), doctest::Contains("exists already"), Error);
    CHECK_THROWS_WITH_AS(store.backup(directory / "link.db"), doctest::Contains("exists already"), Error);
    CHECK_THROWS_AS(store.backup(directory / "none" + "/copy.db"), Error);
    CHECK(directory.files() == 3);
}

TEST_CASE("there is no backup of what is not there, or is damaged") {
    const Directory directory;
    CHECK_THROWS_WITH_AS(directory.open("relnet.db", Store::Access::read).backup(directory / "copy.db"),
                         doctest::Contains("nothing is written"), Error);
    directory.write("Ada");
    const auto store = directory.open("relnet.db", Store::Access::read);
    std::fstream(directory / "relnet.db", std::ios::in | std::ios::out | std::ios::binary)
        .seekp(4096)
        .write(std::string(4096, '\1').data(), 4096);
    CHECK_THROWS_WITH_AS(store.backup(directory / "copy.db"), doctest::Contains("damaged"), Error);
    CHECK(directory.files() == 1);
}

TEST_CASE("a backup may go through a linked directory") {
    const Directory directory;
    directory.write("Ada");
    REQUIRE(::mkdir((directory / "disk").c_str(), 0700) == 0);
    REQUIRE(::symlink("disk", (directory / "link").c_str()) == 0);
    directory.open("relnet.db", Store::Access::read).backup(directory / "link/copy.db");
    CHECK(std::filesystem::exists(directory / "disk/copy.db"));
}
