#include "relnet/domain/date_words.hpp"

#include <fmt/format.h>

#include <array>

#include "domain/date_months.hpp"
#include "domain/date_numbers.hpp"
#include "domain/date_spans.hpp"
#include "domain/date_tokens.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

using namespace date_tokens;

/// The nearest year or month in the direction that has the day. Today counts back, not ahead.
Day nearest_yearly(int month, int day, Day today, Looking looking) {
    date_numbers::refuse_impossible(std::nullopt, month, day);
    for (int year = today.year();; year += looking == Looking::back ? -1 : 1) {
        if (month == 2 && day == 29 && year >= 1 && year <= 9999 && !is_leap_year(year)) continue;
        const Day found(year, month, day);
        if (looking == Looking::back ? found <= today : found > today) return found;
    }
}

Day nearest_monthly(int day, Day today, Looking looking) {
    const Day first = today - (today.day() - 1);
    for (int step = 0;; step += looking == Looking::back ? -1 : 1) {
        const Day month = add_months(first, step);
        if (day > days_in_month(month.year(), month.month())) continue;
        const Day found = month + (day - 1);
        if (looking == Looking::back ? found <= today : found > today) return found;
    }
}

/// The rules of the grammar, one function each: a day if the cursor stands before that form.
class Reader {
public:
    Reader(std::string_view typed, const DateContext& context, Looking looking)
        : typed_(typed), cursor_(tokens_of(typed)), context_(context), looking_(looking) {}

    std::optional<Day> read() {
        refuse_ambiguous(cursor_.all());
        using Rule = std::optional<Day> (Reader::*)();
        constexpr std::array<Rule, 6> rules{&Reader::word,      &Reader::weekday, &Reader::edge,
                                            &Reader::next_unit, &Reader::offset,  &Reader::monthday};
        for (const auto rule : rules) {
            cursor_.go_back_to(0);
            const auto day = (this->*rule)();
            if (day && cursor_.done()) return day;
        }
        return std::nullopt;
    }

private:
    Day today() const { return context_.today; }

    std::optional<Day> word() {
        if (cursor_.take("today") || cursor_.take("now")) return today();
        if (cursor_.take("yesterday")) return today() - 1;
        if (cursor_.take("tomorrow")) return today() + 1;
        return std::nullopt;
    }

    std::optional<Day> weekday() {
        const bool last = cursor_.take("last");
        const bool next = !last && cursor_.take("next");
        const bool this_week = !last && !next && cursor_.take("this");
        const auto wanted = date_months::weekday_of(cursor_.look().text);
        if (!wanted) return std::nullopt;
        cursor_.skip();
        if (next) return in_week_of(today() + 7, *wanted);
        if (this_week) return in_week_of(today(), *wanted);
        const int back = (static_cast<int>(today().weekday()) - static_cast<int>(*wanted) + 7) % 7;
        if (last) return today() - (back == 0 ? 7 : back);
        return looking_ == Looking::back ? today() - back : today() + (7 - back);
    }

    Day week_start(Day day) const {
        return day - (static_cast<int>(day.weekday()) - static_cast<int>(context_.week_start) + 7) % 7;
    }

    Day in_week_of(Day day, Weekday wanted) const {
        return week_start(day) + (static_cast<int>(wanted) - static_cast<int>(context_.week_start) + 7) % 7;
    }

    std::optional<Day> edge() {
        const auto text = cursor_.look().text;
        const bool start = starts_with(text, "so");
        if (!start && !starts_with(text, "eo")) return std::nullopt;
        const auto of = text.substr(2);
        cursor_.skip();
        if (of == "w") return start ? week_start(today()) : week_start(today()) + 6;
        if (of == "ww") return in_week_of(today(), start ? Weekday::monday : Weekday::friday);
        const int months = of == "m" ? 1 : of == "q" ? 3 : of == "y" ? 12 : 0;
        if (months == 0) return std::nullopt;
        const int first_month = (today().month() - 1) / months * months + 1;
        const int last_month = first_month + months - 1;
        const int year = today().year();
        return start ? Day(year, first_month, 1) : Day(year, last_month, days_in_month(year, last_month));
    }

    std::optional<Day> next_unit() {
        const bool last = cursor_.take("last");
        if (!last && !cursor_.take("next")) return std::nullopt;
        const auto unit = unit_of(cursor_.look().text);
        if (!unit) return std::nullopt;
        cursor_.skip();
        return moved({unit->months, unit->days}, last);
    }

    std::optional<Day> offset() {
        if (cursor_.take(Kind::plus)) return after_sign(false);
        if (cursor_.take(Kind::minus)) return after_sign(true);
        const bool in = cursor_.take("in");
        const auto span = date_spans::read_span(cursor_);
        if (!span) return std::nullopt;
        if (in) return moved(*span, false);
        if (cursor_.take("ago")) return moved(*span, true);
        if (cursor_.take("from")) return cursor_.take("now") ? std::optional(moved(*span, false)) : std::nullopt;
        return cursor_.done() ? std::optional(moved(*span, looking_ == Looking::back)) : std::nullopt;
    }

    std::optional<Day> after_sign(bool back) {
        const auto span = date_spans::read_span(cursor_);
        return span && cursor_.done() ? std::optional(moved(*span, back)) : std::nullopt;
    }

    Day moved(const Span& span, bool back) const { return add(today(), back ? Span{-span.months, -span.days} : span); }

    std::optional<Day> monthday() {
        const auto read = date_months::read_monthday(cursor_, typed_);
        if (!read || !cursor_.done()) return std::nullopt;
        if (!read->month) return nearest_monthly(*read->day, today(), looking_);
        if (!read->year) return nearest_yearly(*read->month, *read->day, today(), looking_);
        return Day(*read->year, *read->month, *read->day);
    }

    std::string_view typed_;
    Cursor cursor_;
    const DateContext& context_;
    Looking looking_;
};

constexpr std::array<std::string_view, 12> month_names{"january", "february", "march",     "april",   "may",      "june",
                                                       "july",    "august",   "september", "october", "november", "december"};

[[noreturn]] void fail_day(std::string_view typed) {
    std::vector<std::string> known{
        "today",  "yesterday", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",  "sunday", "mon",
        "tue",    "wed",       "thu",      "fri",    "sat",     "sun",       "day",      "days",   "week",      "weeks",  "month",
        "months", "quarter",   "year",     "years",  "last",    "next",      "this",     "ago",    "fortnight", "from",   "now",
        "three",  "seven",     "eight",    "twelve", "eow",     "eom",       "eoq",      "eoy"};
    known.insert(known.end(), month_names.begin(), month_names.end());
    fail_unknown(typed, {"day", std::move(known), "2026-11-20, yesterday, last fri, 2w or 20 nov"});
}

}  // namespace

Day parse_day(std::string_view words, const DateContext& context, Looking looking) {
    if (const auto day = date_numbers::read_iso(words)) return *day;
    const auto whole = [&](const PartialDay& partial) {
        if (partial.year) return Day(*partial.year, *partial.month, *partial.day);
        return nearest_yearly(*partial.month, *partial.day, context.today, looking);
    };
    const auto format = [&](const PartialDay& partial) { return to_iso(whole(partial)); };
    if (const auto partial = date_numbers::read_ordered(words, context.order, format)) return whole(*partial);
    date_numbers::refuse_bare(words);
    if (const auto day = Reader(words, context, looking).read()) return *day;
    fail_day(words);
}

PartialDay parse_yearly_day(std::string_view words, DateOrder order) {
    const auto text = trim(words);
    if (const auto partial = parse_partial_day(text)) return *partial;
    if (const auto day = date_numbers::read_iso(text)) return {day->year(), day->month(), day->day()};
    const auto figures = starts_with(text, "--") ? text.substr(2) : text;
    const bool month_first = figures.size() == 5 && figures[2] == '-';
    const auto format = [](const PartialDay& partial) { return to_iso(partial); };
    if (const auto partial = date_numbers::read_ordered(figures, month_first ? DateOrder::mdy : order, format)) return *partial;
    Cursor cursor(tokens_of(text));
    const auto read = date_months::read_monthday(cursor, text);
    if (read && read->month && cursor.done()) return *read;
    fail_unknown(words, {"yearly day", {month_names.begin(), month_names.end()}, "10 dec, 10 dec 1990, 1990-12-10 or 12-10"});
}

std::vector<DayWord> day_words(const DateContext& context, Looking looking) {
    std::vector<std::string> words{looking == Looking::back ? "today" : "tomorrow"};
    if (looking == Looking::back) words.emplace_back("yesterday");
    for (int step = 1; step <= 7; ++step) {
        const int from_monday = static_cast<int>(context.today.weekday()) + (looking == Looking::back ? 8 - step : step);
        constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
        words.emplace_back(names[static_cast<std::size_t>(from_monday % 7)]);
    }
    for (const auto* word : {"1w", "2w", "1mo", "3mo"}) words.emplace_back(word);
    for (const auto* edge : {"w", "m", "q", "y"}) words.push_back((looking == Looking::back ? "so" : "eo") + std::string(edge));
    std::vector<DayWord> out;
    for (auto& word : words) {
        try {
            const Day day = parse_day(word, context, looking);
            out.push_back({std::move(word), day});
        } catch (const Error&) {
            continue;  // beyond the first or the last day there is
        }
    }
    return out;
}

}  // namespace relnet
