#include "relnet/interchange/charset.hpp"

#include <doctest/doctest.h>

using namespace relnet;
using namespace std::string_literals;

TEST_CASE("a UTF-8 byte order mark is taken off and UTF-8 stays as it is") {
    const auto decoded = decode_text("\xEF\xBB\xBFZo\xC3\xAB");
    CHECK(decoded.text == "Zoë");
    CHECK(decoded.remarks.empty());
}

TEST_CASE("UTF-16 is read by its mark, in both orders, with characters beyond the first plane") {
    CHECK(decode_text("\xFF\xFEZ\0o\0\xEB\0\x3D\xD8\x80\xDE"s).text == "Zoë🚀");
    CHECK(decode_text("\xFE\xFF\0Z\0o\0\xEB\xD8\x3D\xDE\x80"s).text == "Zoë🚀");
}

TEST_CASE("UTF-16 without a mark is known by a NUL in every second byte") {
    CHECK(decode_text("B\0E\0G\0I\0N\0"s).text == "BEGIN");
    CHECK(decode_text("\0B\0E\0G\0I\0N"s).text == "BEGIN");
}

TEST_CASE("half a surrogate pair and half a character become the replacement character") {
    CHECK(decode_text("\xFF\xFE\x3D\xD8"s).text == "\uFFFD");
    CHECK(decode_text("\xFF\xFEZ\0o"s).text == "Z\uFFFD");
}

TEST_CASE("what is not UTF-8 is read as CP1252, and that is said") {
    const auto decoded = decode_text("Caf\xE9 \x80");
    CHECK(decoded.text == "Café €");
    REQUIRE(decoded.remarks.size() == 1);
    CHECK(decoded.remarks[0] == "not UTF-8: read as CP1252 (first in line 1)");
}

TEST_CASE("one line that is not UTF-8 does not spoil the others") {
    const auto decoded = decode_text("Zo\xC3\xAB\nCaf\xE9\nZo\xC3\xAB");
    CHECK(decoded.text == "Zoë\nCafé\nZoë");
    CHECK(decoded.remarks.at(0) == "not UTF-8: read as CP1252 (first in line 2)");
}

TEST_CASE("NUL bytes are dropped and counted") {
    const auto decoded = decode_text("Ada\0 Lovelace, who wrote\0 of engines"s);
    CHECK(decoded.text == "Ada Lovelace, who wrote of engines");
    REQUIRE(decoded.remarks.size() == 1);
    CHECK(decoded.remarks[0] == "2 NUL bytes dropped");
}

TEST_CASE("unwrapping leaves bytes that are not UTF-8 alone") { CHECK(unwrap_text("\xEF\xBB\xBF\xE9").text == "\xE9"); }

TEST_CASE("a named character set is used, however it is spelled") {
    CHECK(decode("\xE9\x80", "windows-1252") == "é€");
    CHECK(decode("\xE9", "ISO-8859-1") == "é");
    CHECK(decode("\xA4\xBD", "iso-8859-15") == "€œ");
    CHECK(decode("\xC3\xA9", "utf8") == "é");
    CHECK(decode("\xE9", "US-ASCII") == "é");
    CHECK(decode("\0Z"s, "UTF-16") == "Z");
    CHECK(decode("Z\0"s, "UTF-16LE") == "Z");
}

TEST_CASE("a character set that nobody knows is refused") { CHECK(decode("abc", "SHIFT_JIS") == std::nullopt); }

TEST_CASE("surrogates and numbers past the last code point are never written") {
    std::string text;
    append_utf8(text, 0xD800);
    append_utf8(text, 0x110000);
    append_utf8(text, 0x10FFFF);
    CHECK(text == "\uFFFD\uFFFD\U0010FFFF");
}
