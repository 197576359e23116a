#include "relnet/base/show.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"

using namespace relnet;

TEST_CASE("what a reader can see is shown as it is") {
    for (const auto* text : {"Ada Lovelace", "José", "陈伟", "👍🏽", "❤️", "back\\slash", ""}) {
        CHECK(show(text) == text);
        CHECK(harmless(text));
    }
}

TEST_CASE("controls, bad bytes and invisible marks become visible") {
    CHECK(show("a\x1b[31m") == "a\\x1b[31m");
    CHECK(show("a\nb\tc\r") == "a\\nb\\tc\\x0d");
    CHECK(show("\x7f") == "\\x7f");
    CHECK(show("\u0085") == "\\u{85}");
    CHECK(show("\x9b") == "\\x9b");
    CHECK(show("\u202e\u200b\ufeff") == "\\u{202e}\\u{200b}\\u{feff}");
    CHECK(show("\U000E0041") == "\\u{e0041}");
    CHECK(show("\u00ad\u2028") == "\\u{ad}\\u{2028}");
    CHECK(show(std::string_view("\0", 1)) == "\\x00");
    CHECK_FALSE(harmless("a\nb"));
    CHECK_FALSE(harmless("\u202e"));
}

TEST_CASE("nothing that show lets through is a control, a bad byte or a bidi mark") {
    for (char32_t code = 0; code < 0xFFFF; ++code) {
        std::string text = "x";
        if (code < 0x80) {
            text += static_cast<char>(code);
        } else if (code < 0x800) {
            text += {static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 63))};
        } else {
            text += {static_cast<char>(0xE0 | (code >> 12)), static_cast<char>(0x80 | ((code >> 6) & 63)),
                     static_cast<char>(0x80 | (code & 63))};
        }
        const auto shown = show(text);
        const bool hidden = code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0xAD || code == 0x61C || code == 0x180E ||
                            (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
                            (code >= 0x2060 && code <= 0x206F) || (code >= 0xD800 && code <= 0xDFFF) || code == 0xFEFF ||
                            (code >= 0xFFF9 && code <= 0xFFFB);
        CAPTURE(static_cast<unsigned>(code));
        REQUIRE((shown == text) == !hidden);
    }
}

TEST_CASE("joiners stay inside words and emoji and are shown anywhere else") {
    CHECK(harmless("👨‍👩‍👧"));
    CHECK(harmless("❤️‍🔥"));
    CHECK(harmless("می‌خواهم"));
    CHECK(harmless("क्‍ष"));
    CHECK(show("a\u200d") == "a\\u{200d}");
    CHECK(show("\u200db") == "\\u{200d}b");
    CHECK(show("1\u200c2") == "1\\u{200c}2");
    CHECK(show("a\u200d\u200db") == "a\\u{200d}\\u{200d}b");
}

TEST_CASE("text of several lines keeps its newlines only") { CHECK(show_lines("a\nb\t\x1b") == "a\nb\\t\\x1b"); }

TEST_CASE("a JSON string escapes what JSON and terminals could act on") {
    CHECK(json_quote("Ada") == "\"Ada\"");
    CHECK(json_quote("a\"b\\c") == R"("a\"b\\c")");
    CHECK(json_quote("\n\t\r\b\f\x1b\x7f") == R"("\n\t\r\b\f\u001b\u007f")");
    CHECK(json_quote("José 陈 👍") == "\"José 陈 👍\"");
    CHECK(json_quote("\u0085\u202e") == R"("\u0085\u202e")");
    CHECK(json_quote("\U000E0041") == R"("\udb40\udc41")");
    CHECK(json_quote("a\xff"
                     "b") ==
          "\"a\uFFFD"
          "b\"");
    CHECK(json_quote("") == "\"\"");
}
