#include "relnet/render/chart.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"

using namespace relnet;

namespace {

Style ascii() {
    Style style;
    style.utf8 = false;
    return style;
}

const Day saturday{2026, 11, 21};

}  // namespace

TEST_CASE("a sparkline has one character a value, the lowest for 0 alone") {
    CHECK(sparkline({0, 1, 2, 3, 4, 5, 6, 7}, {}) == "▁▂▃▄▅▆▇█");
    CHECK(sparkline({0, 1, 1000}, {}) == "▁▂█");
    CHECK(sparkline({0, 0}, {}) == "▁▁");
    CHECK(sparkline({}, {}) == "");
}

TEST_CASE("an ASCII sparkline has nine steps") { CHECK(sparkline({0, 1, 2, 3, 4, 5, 6, 7, 8}, ascii()) == ".:-=+*#%@"); }

TEST_CASE("a bar is in proportion, and at least one for a value above 0") {
    CHECK(bar(96, 96, 12, {}) == "████████████");
    CHECK(bar(58, 96, 12, {}) == "███████");
    CHECK(bar(44, 96, 12, {}) == "█████");
    CHECK(bar(1, 1000, 12, ascii()) == "#");
    CHECK(bar(0, 1000, 12, ascii()) == "");
    CHECK(bar(5, 0, 12, ascii()) == "");
}

TEST_CASE("a heat map of a year is 77 columns wide: initials, seven weekdays, a legend") {
    std::vector<long> per_day(371, 0);
    per_day.back() = 4;        // Sat 21 Nov 2026
    per_day[371 - 6] = 2;      // Mon 16 Nov 2026
    per_day[371 - 6 - 7] = 1;  // Mon 9 Nov 2026
    const auto lines = split(heat_map(per_day, saturday, Weekday::monday, {}), '\n');
    REQUIRE(lines.size() == 10);
    CHECK(lines[0] == "by day                  N D    J   F   M    A   M   J    J   A    S   O   N");
    CHECK(lines[1] == "           Mon      3   " + std::string(51, '.') + "░▒");
    CHECK(lines[6] == "           Sat      4   " + std::string(52, '.') + "█");
    CHECK(lines[7] == "           Sun      0   " + std::string(52, '.'));
    CHECK(lines[8] == "           none . ░ ▒ ▓ █ most     max 4 on Sat 21 Nov");
    for (const auto& line : lines) CHECK(width(line) <= 77);
    CHECK(width(lines[1]) == 77);
}

TEST_CASE("a heat map may start its weeks on Sunday") {
    const auto lines = split(heat_map(std::vector<long>(371, 1), saturday, Weekday::sunday, ascii()), '\n');
    CHECK(lines[1] == "           Sun     53   " + std::string(53, '#'));
    CHECK(lines[7] == "           Sat     53   " + std::string(53, '#'));
}

TEST_CASE("days that are not counted stay blank") {
    const auto lines = split(heat_map({1, 1}, saturday, Weekday::monday, ascii()), '\n');
    CHECK(lines[5] == "           Fri      1   " + std::string(52, ' ') + "#");
    CHECK(lines[1] == "           Mon      0");
}

TEST_CASE("a narrow heat map has fewer weeks") {
    Style style;
    style.width = 40;
    const auto lines = split(heat_map(std::vector<long>(371, 0), saturday, Weekday::monday, style), '\n');
    CHECK(lines[1] == "           Mon      0   " + std::string(16, '.'));
    CHECK(lines[8] == "none . ░ ▒ ▓ █ most");
}

TEST_CASE("a heat map of nothing is empty, not broken") {
    CHECK(split(heat_map({}, saturday, Weekday::monday, {}), '\n').size() == 10);
}
