#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "base/utf8.hpp"
#include "relnet/base/text.hpp"

using namespace relnet;

TEST_CASE("letter by letter a text folds as it does the long way") {
    // Every letter between others, alone, before an accent of its own, and twice.
    for (char32_t code = 1; code < 0x3100; ++code) {
        std::string letter;
        utf8::append(letter, code);
        for (const auto& text : {"ab" + letter + "cd", letter, letter + "\u0301", letter + letter, " " + letter + " "}) {
            INFO(static_cast<std::uint32_t>(code));
            REQUIRE(fold(text) == fold_any(text));
        }
    }
}

TEST_CASE("any mixture of letters folds as it does the long way") {
    std::uint64_t state = 7;
    const auto below = [&](std::uint64_t limit) {
        return ((state = state * 6364136223846793005u + 1442695040888963407u) >> 33) % limit;
    };
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (auto left = below(12); left > 0; --left) {
            const auto kind = below(8);
            utf8::append(text, static_cast<char32_t>(kind < 3   ? 1 + below(0x7F)
                                                     : kind < 5 ? 0x80 + below(0x4B0)
                                                     : kind < 6 ? 0x300 + below(0x70)
                                                     : kind < 7 ? 0x1E00 + below(0x270)
                                                                : 0x900 + below(0x2800)));
            if (below(200) == 0) text += '\xff';
        }
        INFO(text);
        REQUIRE(fold(text) == fold_any(text));
    }
}
