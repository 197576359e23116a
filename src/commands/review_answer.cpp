#include "commands/review_answer.hpp"

#include <array>

#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

struct Key {
    Does does;
    char letter;
    std::string_view word;
};

constexpr std::array<Key, 8> keys{{{Does::log, 'l', "log"},
                                   {Does::snooze, 's', "snooze"},
                                   {Does::plan, 'p', "plan"},
                                   {Does::next, 'n', "next"},
                                   {Does::open, 'o', "open"},
                                   {Does::undo, 'u', "undo"},
                                   {Does::quit, 'q', "quit"},
                                   {Does::help, '?', "help"}}};

}  // namespace

const char* const review_help =
    "  l  log a contact of today; then comes what it was about\n"
    "  s  snooze; then comes for how long, or until when\n"
    "  p  plan the next contact; then comes the day\n"
    "  n  next: leave this one for later\n"
    "  o  open the e-mail or the page\n"
    "  u  undo the last answer of this round\n"
    "  q  quit; what was done is saved\n";

std::optional<ReviewAnswer> parse_review_answer(std::string_view line) {
    line = trim(line);
    const auto word = line.substr(0, line.find_first_of(" \t"));
    const auto typed = lower_ascii(word);
    for (const auto& key : keys) {
        if (typed != key.word && typed != std::string_view(&key.letter, 1)) continue;
        return ReviewAnswer{key.does, std::string(trim(line.substr(word.size())))};
    }
    return {};
}

std::string review_question(bool can_open, bool can_undo, int columns) {
    std::string full, letters;
    for (const auto& key : keys) {
        if ((key.does == Does::open && !can_open) || (key.does == Does::undo && !can_undo)) continue;
        full += std::string(full.empty() ? "" : ", ") + key.letter + ' ' + std::string(key.word);
        if (key.does != Does::help) letters += std::string(letters.empty() ? "" : " ") + key.letter;
    }
    return (width(full) + 3 < columns ? full : letters + ", ? help") + ": ";
}

}  // namespace relnet::commands
