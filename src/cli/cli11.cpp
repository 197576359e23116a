// The one file that knows CLI11. Each option that CLI11 is told of costs as much as reading a row, so it is told only of those on
// the line; and it gets them in the one shape that all its versions read alike: `--name value`, and operands behind `--`.
#include <CLI/CLI.hpp>

#include "cli/parser.hpp"

namespace relnet {
namespace {

/// Without the help option, which CLI11 gives to each and which costs as much as three others.
struct Bare : CLI::App {
    Bare() : App("", "", nullptr) {}
};

CLI::Option* add(CLI::App& app, const Given& given) {
    const Option& option = *given.option;
    if (option.value.empty()) return app.add_flag(std::string(long_name(option)));
    auto* added = app.add_option(std::string(long_name(option)), CLI::callback_t{});
    // An operand takes exactly the words it was given; allow_extra_args would take "[a,b]" for two values.
    return added->expected(option.operand ? static_cast<int>(given.values.size()) : 1)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->allow_extra_args(false);
}

// CLI11 wants the words back to front.
std::vector<std::string> reversed_words(std::span<const Given> all) {
    std::vector<std::string> words, operands;
    for (const Given& given : all) {
        for (const std::string& value : given.values) {
            if (!given.option->operand) words.emplace_back(long_name(*given.option));
            if (!given.option->value.empty()) (given.option->operand ? operands : words).push_back(value);
        }
    }
    words.emplace_back("--");
    words.insert(words.end(), operands.begin(), operands.end());
    return {words.rbegin(), words.rend()};
}

struct Put {
    const std::vector<std::string>& values;

    void operator()(bool* target) const { *target = true; }
    void operator()(int* target) const { *target += static_cast<int>(values.size()); }
    void operator()(std::string* target) const { *target = values.back(); }
    void operator()(std::optional<std::string>* target) const { *target = values.back(); }
    void operator()(std::optional<int>* target) const { *target = std::stoi(values.back()); }
    void operator()(std::vector<std::string>* target) const { *target = values; }
};

}  // namespace

void assign(std::span<const Given> all) {
    if (all.empty()) return;
    Bare app;
    std::vector<CLI::Option*> options;
    for (const Given& given : all) options.push_back(add(app, given));
    try {
        app.parse(reversed_words(all));
    } catch (const CLI::ParseError& error) {
        fail(Exit::usage, error.what());
    }
    // results() is what was typed; converted values would lose "{}" and take "[a,b]" apart.
    for (std::size_t i = 0; i < all.size(); ++i) std::visit(Put{options[i]->results()}, all[i].target);
}

}  // namespace relnet
