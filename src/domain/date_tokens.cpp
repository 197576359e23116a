#include "domain/date_tokens.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <span>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::date_tokens {
namespace {

constexpr int too_great = 10000;
constexpr std::size_t longest_word = 30;
constexpr int longest_quote = 60;

struct UnitWord {
    std::string_view brief, name;
    UnitStep step;
};
constexpr std::array<UnitWord, 6> units{{{"d", "day", {0, 1}},
                                         {"w", "week", {0, 7}},
                                         {"", "fortnight", {0, 14}},
                                         {"mo", "month", {1, 0}},
                                         {"q", "quarter", {3, 0}},
                                         {"y", "year", {12, 0}}}};

constexpr std::array<std::string_view, 12> numbers{"one",   "two",   "three", "four", "five",   "six",
                                                   "seven", "eight", "nine",  "ten",  "eleven", "twelve"};

struct Ambiguous {
    std::string_view word, one, other, write;
};
constexpr std::array<Ambiguous, 8> ambiguous{{{"biweekly", "twice a week", "every 2 weeks", "2w or fortnightly"},
                                              {"bimonthly", "twice a month", "every 2 months", "2w or 2mo"},
                                              {"biannual", "twice a year", "every 2 years", "6mo or 2y"},
                                              {"biannually", "twice a year", "every 2 years", "6mo or 2y"},
                                              {"biyearly", "twice a year", "every 2 years", "6mo or 2y"},
                                              {"noon", "today", "the time 12:00", "today"},
                                              {"midnight", "today", "tomorrow", "today or tomorrow"},
                                              {"tonight", "today", "tomorrow", "today or tomorrow"}}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80; }
bool is_part(char c) { return is_digit(c) || is_letter(c); }
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

template <typename Belongs>
std::string take_while(std::string_view& text, Belongs belongs) {
    const auto end = std::find_if_not(text.begin(), text.end(), belongs);
    std::string taken(text.begin(), end);
    text.remove_prefix(taken.size());
    return taken;
}

Token take_number(std::string_view& text) {
    Token token{Kind::number, take_while(text, is_digit), 0};
    for (const char c : token.text) token.value = std::min(token.value * 10 + (c - '0'), too_great);
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        const bool whole = text.size() == 2 || (text.size() > 2 && !is_letter(text[2]));
        if (!starts_with(text, ending) || !whole) continue;
        token.kind = Kind::ordinal;
        token.text += ending;
        text.remove_prefix(ending.size());
        break;
    }
    return token;
}

Token take_token(std::string_view& text, bool first) {
    const char c = text.front();
    if (is_digit(c)) return take_number(text);
    if (is_letter(c)) return {Kind::word, take_while(text, is_letter), 0};
    text.remove_prefix(1);
    if (c == '+' && first) return {Kind::plus, "+", 0};
    if (c == '-' && first) return {Kind::minus, "-", 0};
    if (c == ',') return {Kind::comma, ",", 0};
    return {Kind::odd, std::string(1, c), 0};
}

/// The number before a token, with it: "5m" of "in 5m".
void refuse_minutes_or_months(std::span<const Token> tokens, std::size_t at) {
    const auto count = at > 0 ? count_of(tokens[at - 1]) : std::nullopt;
    if (!count) fail(Exit::usage, "'m' could be a month or a minute", "write mo");
    const int n = *count;
    const std::string_view plural = n == 1 ? "" : "s";
    fail(Exit::usage, fmt::format("'{}m' could be {} month{} or {} minute{}", n, n, plural, n, plural),
         fmt::format("write {}mo", n));
}

}  // namespace

std::vector<Token> tokens_of(std::string_view words) {
    const auto lower = lower_ascii(words);
    std::string_view rest = trim(lower);
    std::vector<Token> tokens;
    char before = ' ';
    while (!rest.empty()) {
        const bool hyphen = rest.front() == '-' && is_part(before) && rest.size() > 1 && is_part(rest[1]);
        if (hyphen || is_space(rest.front())) {
            rest.remove_prefix(1);
            before = ' ';
        } else {
            tokens.push_back(take_token(rest, tokens.empty()));
            before = tokens.back().text.back();
        }
    }
    return tokens;
}

std::optional<UnitStep> unit_of(std::string_view word) {
    for (const auto& unit : units) {
        const bool plural = word.size() == unit.name.size() + 1 && word.back() == 's' && starts_with(word, unit.name);
        if (word == unit.name || plural || (!unit.brief.empty() && word == unit.brief)) return unit.step;
    }
    return std::nullopt;
}

std::optional<int> count_of(const Token& token) {
    if (token.kind == Kind::number)
        return token.value >= 1 && token.value < too_great ? std::optional(token.value) : std::nullopt;
    if (token.kind != Kind::word) return std::nullopt;
    if (token.text == "a" || token.text == "an") return 1;
    const auto* found = std::find(numbers.begin(), numbers.end(), token.text);
    if (found == numbers.end()) return std::nullopt;
    return static_cast<int>(found - numbers.begin()) + 1;
}

const Token& Cursor::look(std::size_t ahead) const {
    static const Token end;
    return at_ + ahead < tokens_.size() ? tokens_[at_ + ahead] : end;
}

bool Cursor::take(std::string_view word) {
    if (look().kind != Kind::word || look().text != word) return false;
    skip();
    return true;
}

bool Cursor::take(Kind kind) {
    if (look().kind != kind) return false;
    skip();
    return true;
}

void refuse_ambiguous(const std::vector<Token>& tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto& text = tokens[at].text;
        if (text == "m") refuse_minutes_or_months(tokens, at);
        for (const auto& entry : ambiguous) {
            if (text != entry.word) continue;
            fail(Exit::usage, fmt::format("'{}' could be {} or {}", text, entry.one, entry.other),
                 fmt::format("write {}", entry.write));
        }
    }
}

std::string quoted(std::string_view typed) { return fmt::format("'{}'", fit(show(trim(typed)), longest_quote)); }

void fail_unknown(std::string_view typed, const Thing& thing) {
    const auto tokens = tokens_of(typed);
    if (tokens.empty())
        fail(Exit::usage, fmt::format("a {} is missing", thing.name), fmt::format("write for example {}", thing.samples));
    std::string hint;
    for (const auto& token : tokens) {
        const bool known = unit_of(token.text) || count_of(token) || std::ranges::count(thing.words, token.text) > 0;
        if (token.kind != Kind::word || token.text.size() < 3 || token.text.size() > longest_word || known) continue;
        const auto close = nearest(token.text, thing.words, 2);
        if (!close.empty()) hint = fmt::format("did you mean: {}\n", join(close, ", "));
        break;
    }
    fail(Exit::usage, fmt::format("{} is no {}", quoted(typed), thing.name),
         fmt::format("{}write for example {}", hint, thing.samples));
}

}  // namespace relnet::date_tokens
