#include "relnet/base/pieces.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"
#include "relnet/base/json_plain.hpp"
#include "relnet/base/text.hpp"

using namespace relnet;

namespace {

/// Gives a text in parts of so many bytes, whatever is asked for.
auto in_parts(std::string text, std::size_t size) {
    return [text = std::move(text), size, at = std::size_t{0}](std::size_t most) mutable {
        const auto part = at < text.size() ? text.substr(at, std::min(size, most)) : "";
        at += part.size();
        return part;
    };
}

}  // namespace

TEST_CASE("what comes in parts is given out in whole lines, all of it once") {
    std::string text;
    for (int i = 0; i < 100; ++i) text += std::string(static_cast<std::size_t>(i), 'x') + "\n";
    text += "the last has no end";
    for (const std::size_t size : {1u, 7u, 64u, 1000u, 100'000u}) {
        LinePieces pieces(in_parts(text, size), "a text", 1 << 20);
        std::string all;
        for (auto piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
            all += piece;
            CHECK((piece.ends_with('\n') || piece.ends_with("end")));
        }
        CHECK(all == text);
    }
}

TEST_CASE("more than the limit is refused by its name") {
    LinePieces pieces(in_parts(std::string(3000, '\n'), 1000), "a text", 2000);
    pieces.next();
    pieces.next();
    CHECK_THROWS_WITH_AS(pieces.next(), doctest::Contains("a text"), Error);
}

TEST_CASE("what stands for itself in JSON is counted up to the first letter that does not") {
    for (int byte = 0; byte < 256; ++byte) {
        for (std::size_t place = 0; place < 20; ++place) {
            std::string text(20, 'x');
            text[place] = static_cast<char>(byte);
            const bool plain = byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
            REQUIRE(json_plain_length(text) == (plain ? 20 : place));
            text.replace(place + 1, std::string::npos, 19 - place, '\xFF');
            REQUIRE(json_plain_length(text) == place + (plain ? 1 : 0));
        }
    }
}
