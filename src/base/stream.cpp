#include "relnet/base/stream.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "relnet/base/error.hpp"
#include "relnet/base/stopping.hpp"

namespace relnet {

int write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

std::string read_some(int descriptor, std::size_t limit) {
    constexpr std::size_t step = 16384;
    std::string text;
    std::size_t filled = 0;
    while (filled < limit) {
        wait_to_read(descriptor);
        text.resize(filled + std::min(step, limit - filled));
        const ssize_t size = read(descriptor, text.data() + filled, text.size() - filled);
        if (size < 0 && errno == EINTR) continue;
        if (size <= 0) break;
        filled += static_cast<std::size_t>(size);
    }
    text.resize(filled);
    return text;
}

std::string read_all(int descriptor, std::size_t limit) {
    std::string text = read_some(descriptor, limit + 1);
    if (text.size() > limit) fail(Exit::refused, "more comes in than can be taken at once", "give it in smaller parts");
    return text;
}

std::optional<std::string> read_line(int descriptor) {
    std::string line;
    for (;;) {
        const std::string byte = read_some(descriptor, 1);
        if (byte.empty() && line.empty()) return {};
        if (byte.empty() || byte == "\n") return line;
        line += byte;
    }
}

}  // namespace relnet
