#include "relnet/domain/cadence.hpp"

#include <fmt/format.h>

#include <array>

#include "domain/date_tokens.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

using namespace date_tokens;

constexpr int most_count = 9999;

struct UnitNames {
    Unit unit;
    std::string_view name, brief;
    char iso;
    int hundredths;  // of a day
};
constexpr std::array<UnitNames, 4> unit_names{{{Unit::day, "day", "d", 'D', 100},
                                               {Unit::week, "week", "w", 'W', 700},
                                               {Unit::month, "month", "mo", 'M', 3044},
                                               {Unit::year, "year", "y", 'Y', 36525}}};

const UnitNames& names_of(Unit unit) { return unit_names[static_cast<std::size_t>(unit)]; }

struct Adverb {
    std::string_view word;
    Cadence cadence;
};
constexpr std::array<Adverb, 7> adverbs{{{"daily", {1, Unit::day}},
                                         {"weekly", {1, Unit::week}},
                                         {"fortnightly", {2, Unit::week}},
                                         {"monthly", {1, Unit::month}},
                                         {"quarterly", {3, Unit::month}},
                                         {"yearly", {1, Unit::year}},
                                         {"annually", {1, Unit::year}}}};

/// The unit as typed: a fortnight is two weeks and a quarter three months, but a week is not seven days.
std::optional<Cadence> one_of(std::string_view word) {
    const auto step = unit_of(word);
    if (!step) return std::nullopt;
    if (step->days > 0) return step->days % 7 == 0 ? Cadence{step->days / 7, Unit::week} : Cadence{step->days, Unit::day};
    return step->months % 12 == 0 ? Cadence{step->months / 12, Unit::year} : Cadence{step->months, Unit::month};
}

[[noreturn]] void fail_cadence(std::string_view typed, const std::vector<Token>& tokens) {
    if (tokens.size() == 1 && tokens[0].kind == Kind::number) {
        const auto& n = tokens[0].text;
        fail(Exit::usage, fmt::format("{} has no unit", quoted(n)), fmt::format("write {}d, {}w or {}mo", n, n, n));
    }
    fail_unknown(typed, {"cadence",
                         {"daily", "weekly", "fortnightly", "monthly", "quarterly", "yearly", "annually", "every", "other",
                          "days", "weeks", "fortnight", "months", "quarter", "years", "none", "three", "seven", "eight"},
                         "4w, every 3 months, monthly, every other week or none"});
}

std::optional<Cadence> times(std::optional<Cadence> one, int count) {
    if (!one) return std::nullopt;
    if (count < 1 || count > most_count / one->count) {
        fail(Exit::usage, fmt::format("a cadence counts 1 to {}", most_count),
             "write a smaller number, or a larger unit such as y");
    }
    return Cadence{one->count * count, one->unit};
}

std::optional<Cadence> read_repeated(Cursor& cursor) {
    if (cursor.take("other")) {
        const auto one = one_of(cursor.look().text);
        cursor.skip();
        return times(one, 2);
    }
    const bool counted = cursor.look().kind == Kind::number || date_tokens::count_of(cursor.look());
    const int count = counted ? date_tokens::count_of(cursor.look()).value_or(0) : 1;
    if (counted) cursor.skip();
    const auto one = one_of(cursor.look().text);
    cursor.skip();
    return times(one, count);
}

}  // namespace

std::optional<Cadence> parse_cadence(std::string_view words) {
    const auto tokens = tokens_of(words);
    refuse_ambiguous(tokens);
    if (tokens.size() == 1) {
        if (tokens[0].text == "none") return std::nullopt;
        for (const auto& adverb : adverbs) {
            if (adverb.word == tokens[0].text) return adverb.cadence;
        }
    }
    Cursor cursor(tokens);
    cursor.take("every");
    const auto cadence = read_repeated(cursor);
    if (!cadence || !cursor.done()) {
        if (const auto iso = parse_iso_cadence(trim(words))) return iso;
        fail_cadence(words, tokens);
    }
    return cadence;
}

std::optional<Cadence> parse_iso_cadence(std::string_view text) {
    if (text.size() < 3 || text.size() > 6 || text.front() != 'P' || text[1] == '0') return std::nullopt;
    int count = 0;
    for (const char c : text.substr(1, text.size() - 2)) {
        if (c < '0' || c > '9') return std::nullopt;
        count = count * 10 + (c - '0');
    }
    for (const auto& names : unit_names) {
        if (names.iso == text.back()) return Cadence{count, names.unit};
    }
    return std::nullopt;
}

Day next(const Cadence& cadence, Day from) {
    switch (cadence.unit) {
        case Unit::day:
            return from + cadence.count;
        case Unit::week:
            return from + 7 * cadence.count;
        case Unit::month:
            return add_months(from, cadence.count);
        case Unit::year:
            break;
    }
    return add_months(from, 12 * cadence.count);
}

int pace(const Cadence& cadence) { return cadence.count * names_of(cadence.unit).hundredths; }

std::string to_string(const Cadence& cadence) {
    const auto name = names_of(cadence.unit).name;
    return cadence.count == 1 ? fmt::format("every {}", name) : fmt::format("every {} {}s", cadence.count, name);
}

std::string to_short(const Cadence& cadence) { return fmt::format("{}{}", cadence.count, names_of(cadence.unit).brief); }

std::string to_iso(const Cadence& cadence) { return fmt::format("P{}{}", cadence.count, names_of(cadence.unit).iso); }

}  // namespace relnet
