#include "relnet/journal/lines.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

const std::string one = R"({"id":"2026-11-21T16:12:42.123Z-1@laptop-k3f9","op":"new","of":"01JCK3V8000000000000000000","do":"add","kind":"contact","set":{"name":"Ada"}})";
const std::string two = R"({"id":"2026-11-21T16:13:42.123Z-2@laptop-k3f9","op":"set","of":"01JCK3V8000000000000000000","set":{"city":"London"},"over":{"city":[]}})";

std::vector<std::int64_t> numbers(const Lines& lines) {
    std::vector<std::int64_t> seqs;
    for (const auto& change : lines.changes) seqs.push_back(change.id.seq);
    return seqs;
}

}  // namespace

TEST_CASE("lines are read with and without a BOM, carriage returns, empty lines and an end") {
    CHECK(numbers(read_lines(one + "\n" + two + "\n")) == std::vector<std::int64_t>{1, 2});
    CHECK(numbers(read_lines("\xEF\xBB\xBF" + one + "\r\n\r\n" + two)) == std::vector<std::int64_t>{1, 2});
    CHECK(numbers(read_lines("")).empty());
}

TEST_CASE("a line read with a carriage return is the line without it") {
    CHECK(read_lines(one + "\r\n").changes.front().line.empty());
}

TEST_CASE("both sides of a conflict are taken, the base between them is not") {
    const auto lines = read_lines("<<<<<<< HEAD\n" + one + "\n||||||| 3f2a1b0\n{\"base\":1}\n=======\n" + two + "\n>>>>>>> theirs\n");
    CHECK(numbers(lines) == std::vector<std::int64_t>{1, 2});
    CHECK(lines.markers == 4);
    CHECK(lines.bad.empty());
}

TEST_CASE("what is no change is told with its number and kept out") {
    const auto lines = read_lines(one + "\nhello\n" + two.substr(0, two.size() - 5) + "\n");
    CHECK(numbers(lines) == std::vector<std::int64_t>{1});
    REQUIRE(lines.bad.size() == 2);
    CHECK(lines.bad[0].number == 2);
    CHECK(lines.bad[0].text == "hello");
    CHECK(lines.bad[1].number == 3);
}

TEST_CASE("a text that begins with signs of a conflict is no marker") {
    CHECK(read_lines("<<<<<<<<<<\n").markers == 0);
    CHECK(read_lines("=======x\n").markers == 0);
    CHECK(read_lines("=======\n").markers == 1);
}
