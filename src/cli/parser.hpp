/// How a command line is read: what Args recorded, and the words that were typed.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "relnet/base/error.hpp"
#include "relnet/cli/args.hpp"

namespace relnet {

/// The variable a value goes to.
using Target =
    std::variant<bool*, int*, std::string*, std::optional<std::string>*, std::optional<int>*, std::vector<std::string>*>;

struct Args::Parser {
    std::vector<Option> options;         ///< options and operands, in the order asked for
    std::vector<Target> targets;         ///< of each
    std::vector<std::size_t> next_word;  ///< options with an optional value that may be the next word
    bool dash_words = false;

    static Parser& of(const Args& args) { return *args.parser_; }
    void add(Option, Target);
    /// The option called `name` ("--tag", "-t"), or nothing.
    std::optional<std::size_t> find(std::string_view name) const;
};

/// One option or operand as given, with its values in order; a flag has one empty value each time it was given.
struct Given {
    const Option* option = nullptr;
    Target target;
    std::vector<std::string> values;
};

/// Puts what was given into the variables, by way of CLI11. The values have been checked.
void assign(std::span<const Given>);

/// Where the command's own word stands: only global options may come before it. `words.size()` if there is none. An option before
/// it that is not global is the mistake.
struct CommandWord {
    std::size_t at = 0;
    std::optional<Error> mistake;
};
CommandWord find_command_word(const Args& global, const std::vector<std::string>& words);

/// Reads the words that stand around the command's own one. Options of the command win over global ones of the same name. Gives
/// the first mistake instead of throwing it, and assigns everything that could be read: --help and --json must be known even
/// then. `command` and `usage` are for messages.
std::optional<Error> parse(const Args& own, const Args& global, const std::vector<std::string>& words, std::string_view command);

/// "--message" of "-m,--message"; the short name where there is no long one.
std::string_view long_name(const Option&);
/// "-m" of "-m,--message", or nothing.
std::string_view short_name(const Option&);
bool takes_value(const Option&);

}  // namespace relnet
