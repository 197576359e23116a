#include "cli/complete_line.hpp"

#include <algorithm>

#include "relnet/base/text.hpp"
#include "relnet/cli/help.hpp"

namespace relnet {
namespace {

struct Unquoted {
    std::string text;
    char open = 0;
};

// As the shells do it, but nothing is expanded.
Unquoted unquoted(std::string_view raw) {
    Unquoted result;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == result.open) {
            result.open = 0;
        } else if (result.open == 0 && (c == '\'' || c == '"')) {
            result.open = c;
        } else if (c == '\\' && result.open != '\'') {
            if (i + 1 == raw.size()) break;  // what it is for is still to be typed
            const bool keeps = result.open == '"' && std::string_view("\"\\$`").find(raw[i + 1]) == std::string_view::npos;
            if (keeps) result.text += c;
            result.text += raw[++i];
        } else {
            result.text += c;
        }
    }
    return result;
}

bool is_break(std::string_view piece) { return !piece.empty() && piece.find_first_not_of("=:@") == std::string_view::npos; }

struct Pieces {
    std::vector<std::string> words;
    std::string kept;
};

// A piece of nothing but = : @ stands between two that belong to it. An empty one behind it is a word of its own: there is a
// space.
Pieces put_together(const std::vector<std::string>& pieces) {
    Pieces result;
    bool open = false;
    for (const std::string& piece : pieces) {
        const bool joins = !result.words.empty() && !piece.empty() && (open || is_break(piece));
        if (!joins) result.words.emplace_back();
        const bool at_break = is_break(piece);
        result.kept = result.words.back() + (at_break && joins ? piece : "");
        result.words.back() += piece;
        open = at_break && joins;
    }
    return result;
}

class LineReader {
public:
    LineReader(PartialLine& line, std::span<const Command* const> commands) : line_(line), commands_(commands) {}

    void read(const std::vector<std::string>& words) {
        for (const std::string& word : words) take(word);
    }

    void place(const std::string& word) {
        line_.typed = word;
        if (pending_ && (takes_value(*pending_) || !word.starts_with('-'))) return want(pending_);
        const bool dashed = !line_.only_operands && word.starts_with('-') && !is_dash_operand(word);
        const auto equals = word.find('=');
        if (dashed && word.starts_with("--") && equals != std::string::npos) return place_after_equals(word, equals);
        if (dashed) {
            line_.place = PartialLine::Place::option;
        } else if (!line_.command) {
            line_.place = is_lost_ ? PartialLine::Place::nothing : PartialLine::Place::command;
        } else {
            want(operand(line_.operands.size()));
        }
    }

private:
    void take(const std::string& word) {
        if (pending_ && (takes_value(*pending_) || !word.starts_with('-'))) {
            line_.given.push_back({pending_, word});
            pending_ = nullptr;
            return;
        }
        pending_ = nullptr;
        const bool dashed = !line_.only_operands && word.size() > 1 && word.starts_with('-') && !is_dash_operand(word);
        if (dashed && word == "--")
            line_.only_operands = true;
        else if (dashed && word.starts_with("--"))
            take_long(word);
        else if (dashed)
            take_bundle(word);
        else if (line_.command)
            line_.operands.push_back(word);
        else
            take_command(word);
    }

    void take_command(const std::string& word) {
        line_.command = find_command(commands_, word);
        is_lost_ = !line_.command;
        if (line_.command) line_.action = line_.command->setup(line_.own);
    }

    void take_long(const std::string& word) {
        const auto equals = word.find('=');
        const Option* option = find(word.substr(0, equals));
        if (!option) return;
        if (equals != std::string::npos)
            line_.given.push_back({option, word.substr(equals + 1)});
        else
            take_option(option);
    }

    void take_bundle(const std::string& word) {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const Option* option = find({'-', word[i]});
            if (!option) return;
            if (takes_value(*option) && i + 1 < word.size()) return line_.given.push_back({option, word.substr(i + 1)});
            take_option(option);
        }
    }

    void take_option(const Option* option) {
        if (takes_value(*option) || may_take_next_word(option)) pending_ = option;
        if (!takes_value(*option)) line_.given.push_back({option, ""});
    }

    bool may_take_next_word(const Option* option) const {
        for (const Args* args : {&line_.own, &line_.global}) {
            const auto& table = Args::Parser::of(*args);
            for (const std::size_t at : table.next_word) {
                if (&table.options[at] == option) return true;
            }
        }
        return false;
    }

    const Option* find(const std::string& name) const {
        for (const Args* args : {&line_.own, &line_.global}) {
            const auto& table = Args::Parser::of(*args);
            if (const auto at = table.find(name)) return &table.options[*at];
        }
        return nullptr;
    }

    bool is_dash_operand(std::string_view word) const {
        return Args::Parser::of(line_.own).dash_words && !line_.operands.empty() && !word.starts_with("--");
    }

    const Option* operand(std::size_t n) const {
        const Option* last = nullptr;
        for (const Option& option : line_.own.recorded()) {
            if (!option.operand) continue;
            last = &option;
            if (n-- == 0) return last;
        }
        return last && last->repeats ? last : nullptr;
    }

    void place_after_equals(const std::string& word, std::size_t equals) {
        line_.lead = word.substr(0, equals + 1);
        line_.typed = word.substr(equals + 1);
        const Option* option = find(word.substr(0, equals));
        want(option && !option->value.empty() ? option : nullptr);
    }

    void want(const Option* option) {
        line_.wanted = option;
        line_.place = option ? PartialLine::Place::value : PartialLine::Place::nothing;
    }

    PartialLine& line_;
    std::span<const Command* const> commands_;
    const Option* pending_ = nullptr;
    bool is_lost_ = false;  ///< the command's word is none
};

}  // namespace

ShellLine shell_line(std::string_view shell, std::size_t index, const std::vector<std::string>& words) {
    ShellLine line;
    if (words.empty()) return line;
    index = std::min(index, words.size());
    std::vector<std::string> raw(words.begin() + 1, words.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(index, 1)));
    raw.push_back(index > 0 && index < words.size() ? words[index] : "");
    if (shell == "bash") {
        auto pieces = put_together(raw);
        raw = std::move(pieces.words);
        line.kept = unquoted(pieces.kept).text;
    }
    // fish takes the quotes off all words but the one at the cursor.
    for (const std::string& word : raw) line.before.push_back(shell == "fish" ? word : unquoted(word).text);
    line.before.pop_back();
    auto last = unquoted(raw.back());
    line.word = std::move(last.text);
    line.quote = last.open;
    return line;
}

bool PartialLine::has(std::string_view option) const {
    return std::ranges::any_of(given, [&](const Word& word) { return long_name(*word.option) == option; });
}

std::optional<std::string> PartialLine::value_of(std::string_view option) const {
    for (auto word = given.rbegin(); word != given.rend(); ++word) {
        if (long_name(*word->option) == option) return word->value;
    }
    return {};
}

void read_line(PartialLine& line, std::span<const Command* const> commands, const ShellLine& shell) {
    record_globals(line.global, line.words);
    LineReader reader(line, commands);
    reader.read(shell.before);
    reader.place(shell.word);
}

}  // namespace relnet
