#include <fmt/format.h>
#include <algorithm>

#include "cli/parser.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

// How many words an option before the command takes, or nothing if it is not global.
std::optional<std::size_t> words_taken(const Args::Parser& global, const std::string& word, const std::vector<std::string>& words,
                                       std::size_t at) {
    if (word.starts_with("--")) {
        const auto index = global.find(std::string_view(word).substr(0, word.find('=')));
        if (!index) return {};
        if (word.find('=') != std::string::npos) return 1;
        const bool next = std::ranges::find(global.next_word, *index) != global.next_word.end() && at + 1 < words.size() &&
                          !words[at + 1].starts_with('-');
        return takes_value(global.options[*index]) || next ? 2 : 1;
    }
    for (std::size_t i = 1; i < word.size(); ++i) {
        const auto index = global.find(std::string("-") + word[i]);
        if (!index) return {};
        if (takes_value(global.options[*index])) return i + 1 < word.size() ? 1 : 2;
    }
    return 1;
}

Error not_global(const Args::Parser& global, const std::string& word) {
    std::vector<std::string> names;
    for (const Option& option : global.options) names.emplace_back(long_name(option));
    const auto close = word.size() > 2 ? nearest(word.substr(0, word.find('=')), names, 1) : std::vector<std::string>();
    const std::string meant = close.empty() ? std::string() : fmt::format("did you mean: {}\n", close[0]);
    return {Exit::usage, fmt::format("unknown option '{}' before the command", show(word)),
            meant + "options of a command come after it; all options: relnet help"};
}

}  // namespace

CommandWord find_command_word(const Args& global, const std::vector<std::string>& words) {
    CommandWord result;
    while (result.at < words.size()) {
        const std::string& word = words[result.at];
        if (!(word.size() > 1 && word[0] == '-')) return result;
        if (word == "--") {
            ++result.at;
            return result;
        }
        const auto taken = words_taken(Args::Parser::of(global), word, words, result.at);
        if (!taken) {
            if (!result.mistake) result.mistake = not_global(Args::Parser::of(global), word);
        }
        result.at += taken.value_or(1);
    }
    result.at = words.size();
    return result;
}

}  // namespace relnet
