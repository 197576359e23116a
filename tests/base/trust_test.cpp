#include "relnet/base/trust.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

using namespace relnet;

namespace {

class Directory {
public:
    Directory() {
        std::string pattern = (std::filesystem::temp_directory_path() / "relnet-trust-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    ~Directory() { std::filesystem::remove_all(path_); }
    Directory(const Directory&) = delete;

    std::string file(const std::string& name, mode_t mode) const {
        const auto path = path_ + "/" + name;
        std::ofstream(path) << "#!/bin/sh\n";
        chmod(path.c_str(), mode);
        return path;
    }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

}  // namespace

TEST_CASE("a program of one's own that nobody else can write is trusted") {
    const Directory directory;
    CHECK(distrust_program(directory.file("own", 0755)).empty());
    CHECK(distrust_program("/bin/sh").empty());
    CHECK(distrust(directory.file("data", 0600)).empty());
}

TEST_CASE("why a program is not trusted is told") {
    const Directory directory;
    CHECK(distrust_program(directory.file("group", 0770)) == "others can write it (mode 0770)");
    CHECK(distrust_program(directory.file("others", 0707)) == "others can write it (mode 0707)");
    CHECK(distrust_program(directory.file("plain", 0600)) == "it is not executable");
    CHECK(distrust_program("/no/such/file") == "No such file or directory");
    std::filesystem::create_directory(directory.path() + "/sub");
    chmod((directory.path() + "/sub").c_str(), 0700);
    CHECK(distrust_program(directory.path() + "/sub") == "it is no regular file");
}

TEST_CASE("a link is as good as what it leads to, and as the directory that is in") {
    const Directory here, there;
    const auto link = here.path() + "/link";
    std::filesystem::create_symlink(there.file("target", 0700), link);
    CHECK(distrust_program(link).empty());
    CHECK(resolved(link) == resolved(there.path()) + "/target");
    chmod(there.path().c_str(), 0777);
    CHECK(distrust_program(link) == "others can write the directory it is in (mode 0777)");
    std::filesystem::remove(there.path() + "/target");
    CHECK(distrust_program(link) == "No such file or directory");
}
