#include "relnet/interchange/csv.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

std::vector<CsvRow> rows_of(std::string_view text, char separator = ',') {
    std::vector<CsvRow> rows;
    CsvReader reader(text, separator);
    while (auto row = reader.next()) rows.push_back(std::move(*row));
    return rows;
}

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("quotes hold separators, newlines and doubled quotes") {
    const auto rows = rows_of("a,\"b,c\",\"say \"\"hi\"\"\"\r\n\"one\r\ntwo\",,\r\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].cells == Cells{"a", "b,c", "say \"hi\""});
    CHECK(rows[1].cells == Cells{"one\r\ntwo", "", ""});
}

TEST_CASE("rows know their line with any line ends, also behind a cell of several lines") {
    const auto rows = rows_of("a\nb\r\nc\r\"d\n\n\re\"\nf");
    REQUIRE(rows.size() == 5);
    CHECK(rows[1].line == 2);
    CHECK(rows[2].line == 3);
    CHECK(rows[3].line == 4);
    CHECK(rows[4].line == 8);
}

TEST_CASE("empty lines are no rows, but rows of empty cells are") {
    const auto rows = rows_of("\n\na\n   \n,,\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].line == 3);
    CHECK(rows[1].cells.size() == 3);
}

TEST_CASE("a quote inside a cell is a character, and text behind a closing quote is kept") {
    CHECK(rows_of("5\" pipe,x")[0].cells == Cells{"5\" pipe", "x"});
    CHECK(rows_of("\"a\"b,x")[0].cells == Cells{"ab", "x"});
    CHECK(rows_of(" \"a\" ,x")[0].cells == Cells{"a", "x"});
}

TEST_CASE("a quote that is never closed takes the rest") {
    const auto rows = rows_of("a,\"b\nc");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells == Cells{"a", "b\nc"});
}

TEST_CASE("the separator is sniffed outside quotes, on the first line that has one") {
    CHECK(sniff_separator("a;b;c\n1,2,3,4") == ';');
    CHECK(sniff_separator("\"a,b,c\"\tb\n") == '\t');
    CHECK(sniff_separator("Notes:\n\"long, with commas\"\na;b\n") == ';');
    CHECK(sniff_separator("alone") == ',');
}

TEST_CASE("limits are refused with the line they are broken in") {
    std::string message;
    const auto refusal = [&](const std::string& text) {
        try {
            rows_of(text);
        } catch (const Error& error) {
            CHECK(error.exit == Exit::refused);
            return error.message;
        }
        return std::string("none");
    };
    CHECK(refusal("a\n" + std::string(255, ',')) == "none");
    CHECK(refusal("a\n" + std::string(256, ',')) == "line 2: more than 256 columns");
    CHECK(refusal("a\n\"" + std::string(70'000, 'x')) == "line 2: a cell is over 64 KiB");
    CHECK(refusal("a\nb," + std::string(70'000, 'x')) == "line 2: a cell is over 64 KiB");
    std::string many;
    for (int i = 0; i <= 100'001; ++i) many += "x\n";
    CHECK(refusal(many) == "line 100002: more than 100000 rows");
}
