// A stranger's data file: refused, or each of its changes is a line that any relnet reads.
#include <optional>
#include <string>

#include "fuzz/fuzz.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/store/stranger.hpp"

using namespace relnet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto look = [&](const std::optional<Change>& change) {
        fuzz::planted(!change);
        if (!change) return;
        const auto line = to_line(*change);
        const auto again = parse_line(line);
        fuzz::holds(again && to_line(*again) == line && line.find('\n') == std::string::npos, "a change of a stranger is a line");
    };
    fuzz::or_refused([&] { return each_change_of(bytes, "file", look), 0; });
    return 0;
}
