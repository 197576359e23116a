// Lengths of time and times of day: the parts of the date words that need no today.
#include <fmt/format.h>

#include "domain/date_spans.hpp"
#include "domain/date_tokens.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/date_words.hpp"

namespace relnet {
namespace {

using namespace date_tokens;

constexpr int minutes_a_day = 24 * 60;
constexpr int most_minutes = 7 * minutes_a_day;

[[noreturn]] void fail_time(std::string_view typed) {
    fail(Exit::usage, fmt::format("{} is no time of day", quoted(typed)), "write for example 14:30 or 2pm");
}

[[noreturn]] void fail_minutes(std::string_view typed) {
    fail(Exit::usage, fmt::format("{} is no length of a talk", quoted(typed)), "write for example 25min, 1h or 1h30");
}

/// Hours to midnight or noon by what stands behind the time.
int hours_of(int hour, bool is_pm) { return hour % 12 + (is_pm ? 12 : 0); }

bool is_minutes(const Token& token) {
    return token.text == "min" || token.text == "mins" || token.text == "minute" || token.text == "minutes";
}
bool is_hours(const Token& token) { return token.text == "h" || token.text == "hour" || token.text == "hours"; }

/// "30" of "1h30", with or without its unit. `m` has one meaning behind hours.
int minutes_behind_hours(Cursor& cursor) {
    if (cursor.look().kind != Kind::number) return 0;
    const int minutes = cursor.look().value;
    cursor.skip();
    if (is_minutes(cursor.look()) || cursor.look().text == "m") cursor.skip();
    return minutes < 60 ? minutes : -1;
}

}  // namespace

namespace date_spans {

std::optional<Span> read_span(Cursor& cursor) {
    Span span;
    for (bool first = true;; first = false) {
        const auto place = cursor.place();
        if (!first && !cursor.take(Kind::comma)) cursor.take("and");
        const auto count = count_of(cursor.look());
        const auto unit = unit_of(cursor.look(1).text);
        if (unit && !count && cursor.look().kind == Kind::number) {
            fail(Exit::usage, fmt::format("{} is out of bounds: a number is 1 to 9999", quoted(cursor.look().text)),
                 "write such a number");
        }
        if (!count || !unit) {
            cursor.go_back_to(place);
            return first ? std::nullopt : std::optional(span);
        }
        cursor.skip();
        cursor.skip();
        span.months += *count * unit->months;
        span.days += *count * unit->days;
        if (span.months > most_months || span.days > most_days) {
            fail(Exit::usage, "a span of more than 9999 years", "write a shorter one");
        }
    }
}

}  // namespace date_spans

Span parse_span(std::string_view words) {
    const auto tokens = tokens_of(words);
    refuse_ambiguous(tokens);
    if (tokens.size() == 1 && tokens[0].kind == Kind::number) {
        const auto& n = tokens[0].text;
        fail(Exit::usage, fmt::format("{} has no unit", quoted(words)), fmt::format("write {}d, {}w or {}mo", n, n, n));
    }
    Cursor cursor(tokens);
    const auto span = date_spans::read_span(cursor);
    if (span && cursor.done()) return *span;
    fail_unknown(words, {"span",
                         {"day", "days", "week", "weeks", "fortnight", "month", "months", "quarter", "quarters", "year", "years",
                          "and", "three", "seven", "eight", "twelve"},
                         "7d, 2 weeks or a month and 3 days"});
}

Day add(Day day, const Span& span) { return add_months(day, span.months) + span.days; }

int parse_time_of_day(std::string_view words) {
    auto text = lower_ascii(trim(words));
    const bool is_am = text.ends_with("am"), is_pm = text.ends_with("pm");
    if (is_am || is_pm) text = std::string(trim(std::string_view(text).substr(0, text.size() - 2)));
    const auto parts = split(text, ':');
    const auto fits = [](const std::string& part) {
        return !part.empty() && part.size() <= 2 && part.find_first_not_of("0123456789") == std::string::npos;
    };
    if (parts.size() > 2 || !fits(parts[0]) || (parts.size() == 2 && (!fits(parts[1]) || parts[1].size() != 2))) fail_time(words);
    const int hour = std::stoi(parts[0]);
    if (!is_am && !is_pm && parts.size() == 1) {
        fail(Exit::usage, fmt::format("{} could be a time or a number of hours", quoted(words)),
             fmt::format("write {}:00", hour));
    }
    const int minute = parts.size() == 2 ? std::stoi(parts[1]) : 0;
    const bool twelve = is_am || is_pm;
    if (minute > 59 || hour > (twelve ? 12 : 23) || (twelve && hour == 0)) fail_time(words);
    return (twelve ? hours_of(hour, is_pm) : hour) * 60 + minute;
}

int parse_minutes(std::string_view words) {
    Cursor cursor(tokens_of(words));
    const auto count = count_of(cursor.look());
    if (!count) fail_minutes(words);
    const auto& unit = cursor.look(1);
    if (unit.kind == Kind::end)
        fail(Exit::usage, fmt::format("{} has no unit", quoted(words)), fmt::format("write {}min or {}h", *count, *count));
    if (unit.text == "m") {
        fail(Exit::usage, fmt::format("{} could be {} months or {} minutes", quoted(words), *count, *count),
             fmt::format("write {}min", *count));
    }
    const bool hours = is_hours(unit);
    if (!hours && !is_minutes(unit)) fail_minutes(words);
    cursor.skip();
    cursor.skip();
    const int more = hours ? minutes_behind_hours(cursor) : 0;
    if (more < 0 || !cursor.done()) fail_minutes(words);
    const int minutes = *count * (hours ? 60 : 1) + more;
    if (minutes > most_minutes) fail(Exit::usage, fmt::format("{} is longer than a week", quoted(words)), "write at most 168h");
    return minutes;
}

}  // namespace relnet
