/// A command line that is still being typed: its words as a shell gives them, and what the one at the cursor stands for.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/globals.hpp"
#include "cli/parser.hpp"
#include "relnet/cli/command.hpp"

namespace relnet {

/// The words before the cursor, without the program's own, and the one at the cursor, all without quotes.
struct ShellLine {
    std::vector<std::string> before;
    std::string word;
    std::string kept;  ///< how the word begins, where the shell replaces only what is behind it: bash breaks "--on=f" at "="
    char quote = 0;    ///< the quote that is still open at the cursor, or 0
};

/// `words` as the shell gave them, the program's first; `index` is the one at the cursor. bash: pieces are put together again.
ShellLine shell_line(std::string_view shell, std::size_t index, const std::vector<std::string>& words);

/// What a line means, as far as it goes.
struct PartialLine {
    enum class Place { command, option, value, nothing };
    struct Word {
        const Option* option;
        std::string value;
    };

    Place place = Place::nothing;
    const Command* command = nullptr;
    const Option* wanted = nullptr;  ///< the option or operand whose value it is, with Place::value
    std::string lead;                ///< of the word, what stands before the value: "--on="
    std::string typed;               ///< of the value
    std::vector<std::string> operands;
    std::vector<Word> given;
    bool only_operands = false;  ///< behind --
    Args own, global;
    GlobalWords words;
    Action action;

    bool has(std::string_view option) const;
    std::optional<std::string> value_of(std::string_view option) const;
};

/// Reads the words into `line`.
void read_line(PartialLine& line, std::span<const Command* const>, const ShellLine&);

}  // namespace relnet
