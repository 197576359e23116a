#include "relnet/interchange/content_line.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

std::vector<ContentLine> lines_of(std::string_view bytes) {
    std::vector<ContentLine> lines;
    ContentLines reader(bytes);
    while (auto line = reader.next()) lines.push_back(std::move(*line));
    return lines;
}

}  // namespace

TEST_CASE("a line has a group, a name, parameters and a value") {
    const auto line = parse_content_line("item1.email;Type=work,home;pref=1:a:b;c", 7);
    CHECK(line.line == 7);
    CHECK(line.group == "item1");
    CHECK(line.name == "EMAIL");
    REQUIRE(line.parameters.size() == 2);
    CHECK(line.parameters[0].name == "TYPE");
    CHECK(line.parameters[0].values == std::vector<std::string>{"work", "home"});
    CHECK(line.parameter("PREF") == "1");
    CHECK(line.value() == "a:b;c");
}

TEST_CASE("quotes in a parameter hold colons, semicolons and commas") {
    const auto line = parse_content_line("X;A=\"b:c;d,e\",f:v", 1);
    REQUIRE(line.parameters.size() == 1);
    CHECK(line.parameters[0].values == std::vector<std::string>{"b:c;d,e", "f"});
    CHECK(line.value() == "v");
}

TEST_CASE("a quote that is never closed is a character") {
    const auto line = parse_content_line("X;A=\"b:v", 1);
    CHECK(line.name == "X");
    CHECK(line.value() == "v");
}

TEST_CASE("carets of RFC 6868 stand for newlines, quotes and carets") {
    CHECK(parse_content_line("X;A=a^nb^'c^^d^e:v", 1).parameters[0].values[0] == "a\nb\"c^d^e");
}

TEST_CASE("a bare word has no name, and may be an encoding") {
    const auto line = parse_content_line("NOTE;HOME;QUOTED-PRINTABLE:x", 1);
    CHECK(line.parameters[0].name.empty());
    CHECK(line.parameters[0].values[0] == "HOME");
    CHECK(line.quoted_printable());
    CHECK_FALSE(line.base64());
    CHECK(parse_content_line("PHOTO;ENCODING=b:x", 1).base64());
}

TEST_CASE("a line that is no property has no name and is all text") {
    for (const char* text : {"no colon here", "two words: no name", ":value", "\xC3\xA9:x", "a b.c:x"}) {
        const auto line = parse_content_line(text, 1);
        CHECK(line.name.empty());
        CHECK(line.text == text);
        CHECK(line.value().empty());
    }
}

TEST_CASE("folded lines are joined without the fold, also inside a character") {
    const auto lines = lines_of("A:Zo\xC3\r\n \xAB one\r\n\t two\r\nB:x\r\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text == "A:Zoë one two");
    CHECK(lines[1].line == 4);
}

TEST_CASE("line ends may be CRLF, LF, lone CR, or doubled by a bad copy") {
    CHECK(lines_of("A:1\rB:2\nC:3\r\nD:4").size() == 4);
    CHECK(lines_of("A:1\r\r\n 2\r\r\nB:3").size() == 2);
}

TEST_CASE("a soft break of quoted-printable joins the next line as it is") {
    const auto lines = lines_of("N;ENCODING=QUOTED-PRINTABLE:a=\r\n b=\r\nc:d\r\nE:x\r\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].value() == "a bc:d");
}

TEST_CASE("a soft break in the head of another property means nothing") {
    CHECK(lines_of("URL:http://example.org/?q=\nB:x\n").size() == 2);
}

TEST_CASE("quoted-printable never swallows END or BEGIN") {
    const auto lines = lines_of("N;QUOTED-PRINTABLE:a=\r\nEND:VCARD\r\n");
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].name == "END");
}

TEST_CASE("base64 of 2.1 goes on without indent until an empty line or the next property") {
    const auto lines = lines_of("PHOTO;ENCODING=BASE64:AAAA\r\n  BBBB\r\nCCCC\r\n\r\nDDDD\r\nTEL:1\r\n");
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].value() == "AAAA BBBBCCCC");
    CHECK(lines[1].name.empty());
    CHECK(lines[2].name == "TEL");
}
