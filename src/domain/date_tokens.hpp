/// The words of the date and cadence grammar, shared by its three readers: days, spans, cadences.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet::date_tokens {

enum class Kind { word, number, ordinal, plus, minus, comma, odd, end };

struct Token {
    Kind kind = Kind::end;
    std::string text;  ///< in lower case
    int value = 0;     ///< of a number or an ordinal; 10000 stands for anything greater
};

/// "In 2w, last-fri" gives in, 2, w, comma, last, fri. A hyphen between two words is a space; in
/// front of all it is a sign.
std::vector<Token> tokens_of(std::string_view words);

/// What a unit is in months or days; the step of one.
struct UnitStep {
    int months = 0;
    int days = 0;
};
std::optional<UnitStep> unit_of(std::string_view word);

/// 1..9999, "a", "an", "one" … "twelve".
std::optional<int> count_of(const Token&);

/// A walk over tokens that can be taken back to where it was.
class Cursor {
public:
    explicit Cursor(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}
    const Token& look(std::size_t ahead = 0) const;
    void skip() { ++at_; }
    bool done() const { return at_ >= tokens_.size(); }
    bool take(std::string_view word);
    bool take(Kind);
    std::size_t place() const { return at_; }
    void go_back_to(std::size_t place) { at_ = place; }
    const std::vector<Token>& all() const { return tokens_; }

private:
    std::vector<Token> tokens_;
    std::size_t at_ = 0;
};

/// Throws Error(Exit::usage) where a word has two meanings: "5m", "biweekly", "noon".
void refuse_ambiguous(const std::vector<Token>&);

/// What was typed, for an error: in quotes, harmless, not too long.
std::string quoted(std::string_view typed);

/// What a reader reads, for its errors.
struct Thing {
    std::string_view name;           ///< "day", "cadence"
    std::vector<std::string> words;  ///< to suggest the nearest of
    std::string_view samples;
};

/// Throws Error(Exit::usage): what was typed, the nearest words where one is near, and samples.
[[noreturn]] void fail_unknown(std::string_view typed, const Thing&);

}  // namespace relnet::date_tokens
