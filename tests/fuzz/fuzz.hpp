// What every target shares: how it says that something does not hold, and the bugs that are planted to see whether it would.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "relnet/base/error.hpp"

namespace fuzz {

[[noreturn]] inline void broken(const char* what) {
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline void holds(bool condition, const char* what) {
    if (!condition) broken(what);
}

/// With FUZZ_PLANT set, what every sound input of some rare shape does is a bug: a target that does not find it is blind.
inline void planted(bool condition) {
    static const bool plants = std::getenv("FUZZ_PLANT") != nullptr;
    if (plants && condition) broken("planted");
}

/// Text of UTF-8 without NUL, by the table of RFC 3629.
inline bool is_text(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = [&](std::size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0u; };
        const auto tail = [&](std::size_t at) { return byte(at) >= 0x80 && byte(at) <= 0xBF; };
        const unsigned first = byte(i), second = byte(i + 1);
        if (first == 0) return false;
        if (first < 0x80) {
            i += 1;
        } else if (first >= 0xC2 && first <= 0xDF && tail(i + 1)) {
            i += 2;
        } else if (first >= 0xE0 && first <= 0xEF && tail(i + 1) && tail(i + 2) && (first != 0xE0 || second >= 0xA0) && (first != 0xED || second < 0xA0)) {
            i += 3;
        } else if (first >= 0xF0 && first <= 0xF4 && tail(i + 1) && tail(i + 2) && tail(i + 3) && (first != 0xF0 || second >= 0x90) &&
                   (first != 0xF4 || second < 0x90)) {
            i += 4;
        } else {
            return false;
        }
    }
    return true;
}

/// What `read` gives, or nothing where it refuses with an error of relnet's own. Anything else that is thrown ends the target.
template <typename Read>
auto or_refused(Read read) -> std::optional<decltype(read())> {
    try {
        return read();
    } catch (const relnet::Error&) {
        return {};
    }
}

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
