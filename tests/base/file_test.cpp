#include "relnet/base/file.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>

#include "relnet/base/error.hpp"

using namespace relnet;
namespace fs = std::filesystem;

namespace {

/// An empty directory that is gone with the case.
class Scratch {
public:
    Scratch() {
        std::string name = fs::temp_directory_path() / "relnet-file-XXXXXX";
        path_ = ::mkdtemp(name.data());
    }
    ~Scratch() { fs::remove_all(path_); }
    std::string operator/(const std::string& name) const { return path_ + "/" + name; }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

unsigned mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

template <typename Act>
Error error_of(Act act) {
    try {
        act();
    } catch (const Error& error) {
        return error;
    }
    FAIL("nothing was thrown");
    return {Exit::ok, ""};
}

}  // namespace

TEST_CASE("a file is written whole, with mode 0600, and leaves nothing beside it") {
    const Scratch scratch;
    write_file(scratch / "a.txt", std::string("Ada\0\n", 5), false);
    CHECK(read_file(scratch / "a.txt", 5) == std::string("Ada\0\n", 5));
    CHECK(mode_of(scratch / "a.txt") == 0600);
    write_file(scratch / "a.txt", "Grace", true);
    CHECK(read_file(scratch / "a.txt", 100) == "Grace");
    CHECK(std::distance(fs::directory_iterator(scratch.path()), {}) == 1);
}

TEST_CASE("an existing file is kept unless it is to be replaced") {
    const Scratch scratch;
    write_file(scratch / "a.txt", "Ada", false);
    const auto error = error_of([&] { write_file(scratch / "a.txt", "Grace", false); });
    CHECK(error.exit == Exit::refused);
    CHECK(error.message == "'" + scratch / "a.txt" + "' exists already");
    CHECK(read_file(scratch / "a.txt", 100) == "Ada");
    CHECK(std::distance(fs::directory_iterator(scratch.path()), {}) == 1);
}

TEST_CASE("a link stays a link and its target is written") {
    const Scratch scratch;
    make_directories(scratch / "dotfiles");
    fs::create_symlink("dotfiles/real.txt", scratch / "link.txt");
    write_file(scratch / "link.txt", "Ada", false);
    write_file(scratch / "link.txt", "Grace", true);
    CHECK(fs::is_symlink(scratch / "link.txt"));
    CHECK(read_file(scratch / "dotfiles/real.txt", 100) == "Grace");
    fs::create_symlink("loop", scratch / "loop");
    CHECK(error_of([&] { write_file(scratch / "loop", "x", true); }).exit == Exit::data);
}

TEST_CASE("what is no regular file is refused, for reading and for writing") {
    const Scratch scratch;
    ::mkfifo((scratch / "pipe").c_str(), 0600);
    CHECK(error_of([&] { read_file(scratch / "pipe", 10); }).exit == Exit::refused);
    CHECK(error_of([&] { write_file(scratch / "pipe", "x", true); }).exit == Exit::refused);
    CHECK(error_of([&] { read_file(scratch.path(), 10); }).message == "'" + scratch.path() + "' is a directory");
    CHECK(error_of([&] { read_file("/dev/zero", 10); }).exit == Exit::refused);
}

TEST_CASE("a file over the limit is refused and the limit is named") {
    const Scratch scratch;
    write_file(scratch / "a.txt", "12345", false);
    CHECK(read_file(scratch / "a.txt", 5) == "12345");
    const auto error = error_of([&] { read_file(scratch / "a.txt", 4); });
    CHECK(error.exit == Exit::refused);
    CHECK(error.message == "'" + scratch / "a.txt" + "' is larger than 4 bytes");
}

TEST_CASE("a missing file is an error that names it, or nothing") {
    const Scratch scratch;
    const auto error = error_of([&] { read_file(scratch / "no\nfile", 10); });
    CHECK(error.exit == Exit::data);
    CHECK(error.message == "cannot read '" + scratch.path() + "/no\\nfile': No such file or directory");
    CHECK_FALSE(error.hint.empty());
    CHECK(read_file_if_any(scratch / "none", 10) == std::nullopt);
    write_file(scratch / "some", "Ada", false);
    CHECK(read_file_if_any(scratch / "some", 10) == "Ada");
    CHECK(error_of([&] { write_file(scratch / "none/a.txt", "x", false); }).exit == Exit::data);
}

TEST_CASE("directories are made with their parents, for the owner alone") {
    const Scratch scratch;
    make_directories(scratch / "a/b/c/");
    CHECK(is_directory(scratch / "a/b/c"));
    CHECK(mode_of(scratch / "a") == 0700);
    CHECK(mode_of(scratch / "a/b/c") == 0700);
    make_directories(scratch / "a/b");
    write_file(scratch / "file", "x", false);
    CHECK(error_of([&] { make_directories(scratch / "file"); }).exit == Exit::data);
    CHECK(error_of([&] { make_directories(scratch / "file/x"); }).exit == Exit::data);
    CHECK(exists(scratch / "file"));
    CHECK_FALSE(is_directory(scratch / "file"));
    CHECK_FALSE(exists(scratch / "none"));
}

TEST_CASE("names in a directory come sorted, without dot files") {
    const Scratch scratch;
    for (const auto* name : {"b.vcf", "a.vcf", ".hidden"}) write_file(scratch / name, "x", false);
    CHECK(directory_names(scratch.path()) == std::vector<std::string>{"a.vcf", "b.vcf"});
    CHECK(error_of([&] { directory_names(scratch / "none"); }).exit == Exit::data);
}

TEST_CASE("a path has a parent and a name") {
    CHECK(parent_of("/a/b.txt") == "/a");
    CHECK(parent_of("/a") == "/");
    CHECK(parent_of("a") == ".");
    CHECK(parent_of("a/b/") == "a");
    CHECK(parent_of("/") == "/");
    CHECK(base_name("/a/b.txt") == "b.txt");
    CHECK(base_name("a/b/") == "b");
    CHECK(base_name("a") == "a");
    CHECK(base_name("/") == "/");
}
