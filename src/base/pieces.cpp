#include "relnet/base/pieces.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"

namespace relnet {
namespace {

constexpr std::size_t piece = 256 * 1024, longest_line = 16u << 20;

[[noreturn]] void fail_to_read(const std::string& path, int error) {
    fail(Exit::data, fmt::format("cannot read '{}': {}", show(path), std::strerror(error)),
         error == ENOENT ? "check the path" : "check who owns it and its mode, with ls -l");
}

[[noreturn]] void refuse(const std::string& path, const std::string& why, const std::string& hint) {
    fail(Exit::refused, fmt::format("'{}' {}", show(path), why), hint);
}

}  // namespace

std::string_view LinePieces::next() {
    buffer_.erase(0, given_);
    given_ = 0;
    for (;;) {
        const auto more = read_(piece);
        buffer_ += more;
        size_ += more.size();
        if (size_ > limit_) refuse(name_, fmt::format("is larger than {} MiB", limit_ >> 20), "split it");
        const auto end = buffer_.rfind('\n');
        if (more.empty() || end != std::string::npos) {
            given_ = more.empty() ? buffer_.size() : end + 1;
            return std::string_view(buffer_).substr(0, given_);
        }
        if (buffer_.size() > longest_line) refuse(name_, "has a line of more than 16 MiB", "it is no file of relnet's");
    }
}

FileLines::FileLines(const std::string& path, std::size_t limit)
    : path_(path), pieces_([this](std::size_t most) { return read(most); }, path, limit) {
    struct stat info {};
    // Looked at first: to open a pipe would wait for a writer.
    if (::stat(path.c_str(), &info) != 0) fail_to_read(path, errno);
    if (!S_ISREG(info.st_mode)) refuse(path, "is not a regular file", "name a regular file");
    descriptor_ = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor_ < 0) fail_to_read(path, errno);
}

FileLines::~FileLines() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

std::string FileLines::read(std::size_t most) {
    std::string text(most, '\0');
    ssize_t got = 0;
    do {
        got = ::read(descriptor_, text.data(), most);
    } while (got < 0 && errno == EINTR);
    if (got < 0) fail_to_read(path_, errno);
    text.resize(static_cast<std::size_t>(got));
    return text;
}

}  // namespace relnet
