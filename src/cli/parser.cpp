// The pass over the words that comes before CLI11: it knows which word is a value, an option or an operand, and says what is
// wrong in relnet's own words.
#include "cli/parser.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/help.hpp"

namespace relnet {
namespace {

bool is_option_like(std::string_view word) { return word.size() > 1 && word[0] == '-'; }

std::string quoted(std::string_view word) { return "'" + show(word) + "'"; }

struct Found {
    const Args::Parser* table = nullptr;
    std::size_t index = 0;

    const Option& option() const { return table->options[index]; }
    bool may_take_next_word() const { return std::ranges::find(table->next_word, index) != table->next_word.end(); }
};

class Reader {
public:
    Reader(const Args& own, const Args& global, std::string_view command)
        : tables_{&Args::Parser::of(own), &Args::Parser::of(global)}, command_(command) {}

    std::optional<Error> read(const std::vector<std::string>& words) {
        words_ = words;
        bool only_operands = false;
        for (at_ = 0; at_ < words_.size(); ++at_) {
            const std::string& word = words_[at_];
            if (only_operands || !is_option_like(word) || is_dash_operand(word))
                operands_.push_back(word);
            else if (word == "--")
                only_operands = true;
            else if (word.starts_with("--"))
                read_long(word);
            else
                read_bundle(word);
        }
        give_operands();
        check_values();
        assign(given_);
        return mistake_;
    }

private:
    std::string usage() const { return usage_line(command_, tables_[0]->options); }

    std::optional<Found> find(std::string_view name) const {
        for (const auto* table : tables_) {
            if (const auto index = table->find(name)) return Found{table, *index};
        }
        return {};
    }

    // `tag ada -work` takes a tag away; before WHO, or with one letter, it is an option.
    bool is_dash_operand(std::string_view word) const {
        return tables_[0]->dash_words && !operands_.empty() && word.size() > 2 && word[1] != '-';
    }

    void wrong(std::string message, std::string hint) {
        if (!mistake_) mistake_.emplace(Exit::usage, std::move(message), std::move(hint));
    }

    void give(const Found& found, std::string value) {
        const Option& option = found.option();
        const auto known = std::ranges::find(given_, &option, &Given::option);
        if (known == given_.end())
            given_.push_back({&option, found.table->targets[found.index], {std::move(value)}});
        else
            known->values.push_back(std::move(value));
    }

    void read_long(const std::string& word) {
        const auto equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const auto found = find(name);
        if (!found) return unknown_option(name);
        if (equals != std::string::npos)
            give_after_equals(*found, word.substr(equals + 1));
        else
            give_without_equals(*found, name);
    }

    void give_after_equals(const Found& found, std::string value) {
        const Option& option = found.option();
        if (option.value.empty())
            return wrong(fmt::format("option {} takes no value", long_name(option)), fmt::format("write {}", long_name(option)));
        give(found, std::move(value));
    }

    void give_without_equals(const Found& found, std::string_view name) {
        if (takes_value(found.option())) return give_next_word(found, name);
        const bool next = found.may_take_next_word() && at_ + 1 < words_.size() && !words_[at_ + 1].starts_with('-');
        give(found, next ? words_[++at_] : std::string());
    }

    void give_next_word(const Found& found, std::string_view name) {
        const Option& option = found.option();
        const std::string needs = fmt::format("option {} needs a value", name);
        if (at_ + 1 >= words_.size()) return wrong(needs, fmt::format("{} {}: {}", name, option.value, option.help));
        const std::string& next = words_[at_ + 1];
        if (is_option_like(next) && find(next)) {
            return wrong(needs + fmt::format(", and {} is an option", next),
                         fmt::format("to give it that text: {}={}", long_name(option), next));
        }
        ++at_;
        give(found, next);
    }

    // -vn5 is -v -n 5. A word with a letter that is no option is no bundle at all: -hiking is not -h.
    void read_bundle(const std::string& word) {
        std::vector<Found> letters;
        for (std::size_t i = 1; i < word.size(); ++i) {
            const auto found = find({std::string("-") + word[i]});
            if (!found) return unknown_option(word);
            letters.push_back(*found);
            if (takes_value(found->option())) break;
        }
        for (const Found& found : letters) {
            if (!takes_value(found.option())) {
                give(found, "");
                continue;
            }
            std::string_view rest = std::string_view(word).substr(letters.size() + 1);
            if (rest.starts_with('=')) rest.remove_prefix(1);
            if (word.size() > letters.size() + 1)
                give(found, std::string(rest));
            else
                give_next_word(found, short_name(found.option()));
        }
    }

    std::vector<std::string> option_names() const {
        std::vector<std::string> names;
        for (const auto* table : tables_) {
            for (const Option& option : table->options) {
                if (!option.operand) names.emplace_back(long_name(option));
            }
        }
        return names;
    }

    void unknown_option(const std::string& word) {
        const bool single = word[1] != '-';
        const std::string typed = single ? "-" + word : word;
        const auto names = option_names();
        auto close = word.size() > 2 ? nearest(typed, names) : std::vector<std::string>();
        for (const std::string& name : names) {
            if (typed.size() > 4 && name.starts_with(typed) && std::ranges::find(close, name) == close.end())
                close.push_back(name);
        }
        const std::string all = fmt::format("all options: relnet {} -h", command_);
        std::string hint = close.empty() ? all : fmt::format("did you mean: {}     ({})", join(close, ", "), all);
        if (single || (close.empty() && find("-m"))) hint = text_hint(word) + hint;
        wrong(fmt::format("unknown option {}", quoted(word)), hint);
    }

    // Somebody may have meant a text, as in `log ada -5 degrees`.
    std::string text_hint(const std::string& word) const {
        if (find("-m")) return fmt::format("a text that starts with - goes behind -m or --: -m {0}, or -- {0}\n", quoted(word));
        const bool has_operand = std::ranges::any_of(tables_[0]->options, &Option::operand);
        return has_operand ? fmt::format("a word that starts with - goes behind --: -- {}\n", quoted(word)) : std::string();
    }

    void give_operands() {
        std::size_t taken = 0;
        const auto& table = *tables_[0];
        for (std::size_t i = 0; i < table.options.size(); ++i) {
            const Option& option = table.options[i];
            if (!option.operand) continue;
            if (taken == operands_.size()) {
                if (option.required) wrong(fmt::format("{} needs {}", command_, option.value), usage());
                continue;
            }
            const std::size_t end = option.repeats ? operands_.size() : taken + 1;
            for (; taken < end; ++taken) give({&table, i}, operands_[taken]);
        }
        if (taken < operands_.size()) too_many(operands_[taken]);
    }

    void too_many(const std::string& word) {
        const auto& options = tables_[0]->options;
        const bool text =
            std::ranges::any_of(options, [](const Option& option) { return option.operand && option.means == Means::text; });
        wrong(fmt::format("{} is one word too many", quoted(word)),
              (text ? "a text of several words goes in quotes\n" : "") + usage());
    }

    void check_values() {
        for (const Given& given : given_) {
            for (const std::string& value : given.values) check_value(given, value);
        }
        std::erase_if(given_, [this](const Given& given) { return std::ranges::find(refused_, given.option) != refused_.end(); });
    }

    void check_value(const Given& given, const std::string& value) {
        const Option& option = *given.option;
        const bool optional_left_out = option.optional_value && value.empty();
        if (std::holds_alternative<std::optional<int>*>(given.target) && !is_number(value)) {
            refused_.push_back(&option);
            return wrong(fmt::format("{} needs a number, not {}", long_name(option), quoted(value)),
                         fmt::format("such as: {} 10", long_name(option)));
        }
        if (option.choices.empty() || optional_left_out || std::ranges::find(option.choices, value) != option.choices.end())
            return;
        const auto close = nearest(value, option.choices, 1);
        const std::string all = fmt::format("one of: {}", join(option.choices, ", "));
        const std::string_view name = option.operand ? std::string_view(option.value) : long_name(option);
        wrong(fmt::format("{} cannot be {}", name, quoted(value)),
              close.empty() ? all : fmt::format("did you mean: {}     ({})", close[0], all));
    }

    static bool is_number(std::string_view text) {
        return !text.empty() && text.size() <= 9 && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    }

    const Args::Parser* tables_[2];  ///< the command's own, then the global options
    std::string_view command_;
    std::vector<std::string> words_;
    std::size_t at_ = 0;
    std::vector<Given> given_;
    std::vector<std::string> operands_;
    std::vector<const Option*> refused_;
    std::optional<Error> mistake_;
};

}  // namespace

std::optional<Error> parse(const Args& own, const Args& global, const std::vector<std::string>& words, std::string_view command) {
    return Reader(own, global, command).read(words);
}

}  // namespace relnet
