// Writes what relnet thinks of days, for tests/checks/days.py to compare with another calendar.
//   day_dump          every day there is: ISO form, weekday, number; at the end of a month the same day a month later
//   day_dump WORDS    each line of the standard input read as a day
#include <cstdio>
#include <string>

#include "relnet/base/error.hpp"
#include "relnet/domain/date_words.hpp"

using namespace relnet;

namespace {

void write(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void dump_every_day() {
    const Day last(9999, 12, 31);
    std::string part;
    for (int number = Day(1, 1, 1).number(); number <= last.number(); ++number) {
        const Day day = Day::from_number(number);
        const bool at_end = day.day() >= 28 && last - day > 31;
        part += to_iso(day) + ' ' + weekday_name(day) + ' ' + std::to_string(number);
        part += ' ' + (at_end ? to_iso(add_months(day, 1)) : std::string("-")) + '\n';
        if (day.month() != 12 || day.day() != 31) continue;
        write(part);
        part.clear();
    }
}

void read_lines() {
    const DateContext context{Day(2026, 11, 21)};
    char line[256];
    while (std::fgets(line, sizeof line, stdin) != nullptr) {
        try {
            write(to_iso(parse_day(line, context, Looking::back)) + '\n');
        } catch (const Error& error) {
            write(error.message + '\n');
        }
    }
}

}  // namespace

int main(int count, char**) {
    count > 1 ? read_lines() : dump_every_day();
    return std::fflush(stdout) == 0 ? 0 : 1;
}
