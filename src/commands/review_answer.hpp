// What is answered in a review: one key at a terminal, a line elsewhere.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relnet::commands {

enum class Does { log, snooze, plan, next, open, undo, quit, help };

struct ReviewAnswer {
    Does does = Does::next;
    std::string text;  ///< what stands behind it on the line: "coffee" of "l coffee"
};

/// Reads "l coffee", "log coffee", "s 2w", "n"; nothing for anything else.
std::optional<ReviewAnswer> parse_review_answer(std::string_view);

/// The answers, for a question on a terminal of so many columns; without those that would do nothing now.
std::string review_question(bool can_open, bool can_undo, int columns);

extern const char* const review_help;

}  // namespace relnet::commands
