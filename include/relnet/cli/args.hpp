/// The door to CLI11. What a command asks for here is recorded, and that record is the one source of parsing, help, completion
/// and the checks against man pages.
///
/// The variables given must live until the action has run (keep them in a shared Options struct).
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// What a word stands for; decides completion and the placeholder's meaning.
enum class Means {
    text,
    person,
    people,
    day,
    span,
    cadence,
    tag,
    channel,
    relation,
    kind,
    format,
    field,
    file,
    directory,
    number,
    handle,
    command,
    config_key,
    organization,
    department,
    city,
    promise_number,
    note_number,
    interaction_number
};

struct Option {
    std::string names;  ///< "-m,--message" or, for an operand, "who"
    std::string value;  ///< placeholder: "TEXT"; empty for a flag
    std::string help;
    Means means = Means::text;
    bool required = false;
    bool repeats = false;
    bool operand = false;
    bool optional_value = false;       ///< --json or --json=1
    std::vector<std::string> choices;  ///< offered by completion and checked here
};

class Args {
public:
    Args();
    ~Args();
    Args(const Args&) = delete;

    // Operands, in order. The last one may take all the words left.
    void operand(std::string name, std::string& value, Means, std::string help, bool required = true);
    void operand(std::string name, std::optional<std::string>& value, Means, std::string help);
    void operands(std::string name, std::vector<std::string>& values, Means, std::string help, bool required = false);
    // Options. `names` is "-m,--message"; `placeholder` "TEXT".
    void flag(std::string names, bool& value, std::string help);
    void option(std::string names, std::string& value, std::string placeholder, std::string help, Means = Means::text);
    void option(std::string names, std::optional<std::string>& value, std::string placeholder, std::string help,
                Means = Means::text);
    void option(std::string names, std::optional<int>& value, std::string placeholder, std::string help,
                Means = Means::number);  ///< 0 or more
    /// Repeatable, one value each.
    void options(std::string names, std::vector<std::string>& values, std::string placeholder, std::string help,
                 Means = Means::text);
    /// An option whose value may be left out, which gives an empty text. The value is written behind `=`, or as the next word
    /// where `next_word` (if there is one that is no option).
    void optional_value(std::string names, std::optional<std::string>& value, std::string placeholder, std::string help,
                        Means = Means::text, bool next_word = false);
    /// A flag that counts: -vv.
    void count(std::string names, int& value, std::string help);
    /// Words that the last option or operand takes; anything else is a usage error with the nearest.
    void choices(std::vector<std::string> words);
    /// The usual filter words and options (+tag, --not-tag, --org …); see filter.hpp.
    void filter(struct FilterOptions&);
    /// `-TAG` words are operands, not options (for `tag`).
    void dash_words_are_operands();

    const std::vector<Option>& recorded() const;

    struct Parser;

private:
    friend struct Parser;
    std::unique_ptr<Parser> parser_;
};

}  // namespace relnet
