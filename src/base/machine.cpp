#include "relnet/base/machine.hpp"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <unistd.h>

#include "relnet/base/stream.hpp"
#include "relnet/base/text.hpp"
#include "relnet/base/trust.hpp"

namespace relnet {

std::string host_name() {
    char name[256] = "";
    return gethostname(name, sizeof name - 1) == 0 ? name : "";
}

std::string machine_id() {
    const int file = open("/etc/machine-id", O_RDONLY | O_CLOEXEC);
    const std::string id = read_some(file, 64);
    if (file >= 0) close(file);
    return std::string(trim(id));
}

std::string program_path() { return resolved("/proc/self/exe"); }

std::uint64_t random_bits() {
    std::uint64_t bits = 0;
    if (getrandom(&bits, sizeof bits, 0) < 0) bits = static_cast<std::uint64_t>(getpid());
    return bits;
}

std::optional<std::pair<int, int>> window_size(int descriptor) {
    winsize size{};
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return {};
    return std::pair<int, int>(size.ws_col, size.ws_row);
}

void hold_standard_streams() {
    for (int descriptor = 0; descriptor < 3; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) < 0) (void)open("/dev/null", O_RDONLY);
    }
}

}  // namespace relnet
