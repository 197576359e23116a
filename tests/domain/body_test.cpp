#include "relnet/domain/body.hpp"

#include <doctest/doctest.h>

#include <random>

#include "relnet/domain/line.hpp"

using namespace relnet;

namespace {

const std::string talk =
    R"(,"kind":"interaction","re":["01M7Q5CQG0E0082EFZACB7E0XW"],"who":"Emil Faber","set":{"channel":"mail","on":"2026-04-19","text":"Lunch"},"add":{"with":["01M7Q5CQG0E0082EFZACB7E0XW"]}})";
const std::string person =
    R"(,"do":"add","kind":"contact","set":{"added":"2016-01-01","cadence":"P4W","handle":"ada","name":"Ada Abel"},"add":{"email":[{"label":"work","value":"ada@example.org"}],"tag":["work"]}})";

}  // namespace

TEST_CASE("a packed line holds its texts as they are, and half of what is around them") {
    const auto body = pack(talk);
    CHECK(body.size() < talk.size() - 85);
    CHECK(body.find("Emil Faber") != std::string::npos);
    CHECK(body.find("Lunch") != std::string::npos);
    CHECK(unpack(body) == talk);
    CHECK(pack(person).size() < person.size() - 80);
    CHECK(unpack(pack(person)) == person);
}

TEST_CASE("a line that was kept as it is unpacks to itself") {
    CHECK(unpack(talk) == talk);
    CHECK(unpack(R"({"id":"1-1@a", "op":"new"})") == R"({"id":"1-1@a", "op":"new"})");
    CHECK(unpack("").empty());
}

TEST_CASE("white space between the parts of a line stays, and control characters that no line holds stay too") {
    for (const std::string text : {"{\t\"set\":\r\n{}}", "\x01\x02", "a\x1F", "\x1F\x1F\x05", ",\"who\":\x07"}) CHECK(unpack(pack(text)) == text);
}

TEST_CASE("what somebody wrote stands in the file as it is, whatever it looks like") {
    for (const std::string text : {R"(Foo\"]}})", R"(\",\"on\":\")", R"(a\"],\"who\":\"b)", R"(Foo\"}],\")", R"(\\\"]}})"}) {
        const auto line = R"(,"who":")" + text + R"(","set":{"on":"2026-11-21"}})";
        CHECK(pack(line).find(text) != std::string::npos);
        CHECK(unpack(pack(line)) == line);
    }
}

TEST_CASE("a body that was cut within a mark is no crash") {
    CHECK(unpack("a\x1F") == "a");
    CHECK_FALSE(change_of({1, 1, "a"}, Op::create, Uid{}, "\x1F").has_value());
}

// For ever: files hold these codes.
TEST_CASE("each code means what it always meant") {
    CHECK(pack(talk) == "\x01" "01M7Q5CQG0E0082EFZACB7E0XW\x11" "Emil Faber\x14mail\x16" "2026-04-19\x17Lunch\x0C" "01M7Q5CQG0E0082EFZACB7E0XW\x13");
    CHECK(pack(person) ==
          "\x06" "add\"\x02" "added\x1E" "2016-01-01\x1C" "cadence\x1EP4W\x18" "ada\x19" "Ada Abel\x0E" "email\x1Awork\x1B" "ada@example.org\x10tag\x1Dwork\x13");
}

TEST_CASE("whatever is made of a line's pieces and letters comes back byte by byte") {
    std::mt19937_64 dice(5);
    const std::vector<std::string> parts = {"\"", ",", ",\"", "\":", "{", "}", "[", "]", "set", "kind", "contact", "\":{\"", "add", "with",
                                            "\x01", "\x1F", "\t", "\\\"", "é", "on", "text", "\"}],\"", "\"]}}", "who", "re", "name"};
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (auto n = dice() % 30; n > 0; --n) text += parts[dice() % parts.size()];
        const auto body = pack(text);
        INFO(text);
        REQUIRE(unpack(body) == text);
        REQUIRE(unpacked_size(body) == text.size());
        REQUIRE(unpacked_size(text) == unpack(text).size());
    }
}
