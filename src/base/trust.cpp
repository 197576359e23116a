#include "relnet/base/trust.hpp"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "relnet/base/file.hpp"

namespace relnet {
namespace {

std::string distrust_one(const struct stat& status, std::string_view it) {
    if (status.st_uid != geteuid() && status.st_uid != 0)
        return fmt::format("{} belongs to somebody else (uid {})", it, status.st_uid);
    if ((status.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return fmt::format("others can write {} (mode {:04o})", it, status.st_mode & 07777);
    return "";
}

std::string distrust_target(const std::string& target, struct stat& status) {
    if (target.empty() || stat(target.c_str(), &status) != 0) return std::strerror(errno);
    if (auto why = distrust_one(status, "it"); !why.empty()) return why;
    struct stat around {};
    if (stat(parent_of(target).c_str(), &around) != 0) return std::strerror(errno);
    return distrust_one(around, "the directory it is in");
}

}  // namespace

std::string resolved(const std::string& path) {
    const std::unique_ptr<char, decltype(&std::free)> real(realpath(path.c_str(), nullptr), &std::free);
    return real ? std::string(real.get()) : std::string();
}

std::string distrust(const std::string& path) {
    struct stat status {};
    return distrust_target(resolved(path), status);
}

std::string distrust_program(const std::string& path) {
    struct stat status {};
    const auto target = resolved(path);
    if (auto why = distrust_target(target, status); !why.empty()) return why;
    if (!S_ISREG(status.st_mode)) return "it is no regular file";
    return access(target.c_str(), X_OK) == 0 && (status.st_mode & 0111) != 0 ? "" : "it is not executable";
}

}  // namespace relnet
