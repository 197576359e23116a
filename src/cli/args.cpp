#include "relnet/cli/args.hpp"

#include "cli/parser.hpp"
#include "relnet/cli/filter.hpp"

namespace relnet {
namespace {

std::string upper(std::string text) {
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

Option operand_option(std::string name, Means means, std::string help, bool required, bool repeats) {
    Option option;
    option.value = upper(name);
    option.names = std::move(name);
    option.help = std::move(help);
    option.means = means;
    option.required = required;
    option.repeats = repeats;
    option.operand = true;
    return option;
}

Option named_option(std::string names, std::string placeholder, std::string help, Means means = Means::text) {
    Option option;
    option.names = std::move(names);
    option.value = std::move(placeholder);
    option.help = std::move(help);
    option.means = means;
    return option;
}

}  // namespace

Args::Args() : parser_(std::make_unique<Parser>()) {
    parser_->options.reserve(32);
    parser_->targets.reserve(32);
}
Args::~Args() = default;

void Args::Parser::add(Option option, Target target) {
    options.push_back(std::move(option));
    targets.push_back(target);
}

void Args::operand(std::string name, std::string& value, Means means, std::string help, bool required) {
    parser_->add(operand_option(std::move(name), means, std::move(help), required, false), &value);
}

void Args::operand(std::string name, std::optional<std::string>& value, Means means, std::string help) {
    parser_->add(operand_option(std::move(name), means, std::move(help), false, false), &value);
}

void Args::operands(std::string name, std::vector<std::string>& values, Means means, std::string help, bool required) {
    parser_->add(operand_option(std::move(name), means, std::move(help), required, true), &values);
}

void Args::flag(std::string names, bool& value, std::string help) {
    parser_->add(named_option(std::move(names), "", std::move(help)), &value);
}

void Args::count(std::string names, int& value, std::string help) {
    parser_->add(named_option(std::move(names), "", std::move(help)), &value);
    parser_->options.back().repeats = true;
}

void Args::option(std::string names, std::string& value, std::string placeholder, std::string help, Means means) {
    parser_->add(named_option(std::move(names), std::move(placeholder), std::move(help), means), &value);
}

void Args::option(std::string names, std::optional<std::string>& value, std::string placeholder, std::string help, Means means) {
    parser_->add(named_option(std::move(names), std::move(placeholder), std::move(help), means), &value);
}

void Args::option(std::string names, std::optional<int>& value, std::string placeholder, std::string help, Means means) {
    parser_->add(named_option(std::move(names), std::move(placeholder), std::move(help), means), &value);
}

void Args::options(std::string names, std::vector<std::string>& values, std::string placeholder, std::string help, Means means) {
    parser_->add(named_option(std::move(names), std::move(placeholder), std::move(help), means), &values);
    parser_->options.back().repeats = true;
}

void Args::optional_value(std::string names, std::optional<std::string>& value, std::string placeholder, std::string help,
                          Means means, bool next_word) {
    if (next_word) parser_->next_word.push_back(parser_->options.size());
    parser_->add(named_option(std::move(names), std::move(placeholder), std::move(help), means), &value);
    parser_->options.back().optional_value = true;
}

void Args::choices(std::vector<std::string> words) { parser_->options.back().choices = std::move(words); }

void Args::filter(FilterOptions& filter) {
    operands("filter", filter.words, Means::tag, "+tag, or words to search for");
    options("--not-tag", filter.not_tag, "TAG", "Leave out who carries this tag", Means::tag);
    options("--relation", filter.relation, "RELATION", "Only this relation: mentor, peer, friend, ...", Means::relation);
    options("--org", filter.org, "ORG", "Only this organisation", Means::organization);
    options("--department", filter.department, "DEPARTMENT", "Only this department", Means::department);
    options("--city", filter.city, "CITY", "Only this city", Means::city);
    flag("--core", filter.core, "Only the core circle");
    options("--gave", filter.gave, "KIND", "Only whom I gave this", Means::kind);
    options("--got", filter.got, "KIND", "Only who gave me this", Means::kind);
    flag("--never", filter.never, "Only whom I was never in touch with");
    option("--since", filter.since, "DATE", "Only with interactions on or after this day", Means::day);
    option("--until", filter.until, "DATE", "Only with interactions up to this day", Means::day);
    options("-c,--channel", filter.channel, "CHANNEL", "Only with interactions by this channel", Means::channel);
}

void Args::dash_words_are_operands() { parser_->dash_words = true; }

const std::vector<Option>& Args::recorded() const { return parser_->options; }

std::string_view long_name(const Option& option) {
    const std::string_view names = option.names;
    const auto comma = names.find(',');
    return comma == std::string_view::npos ? names : names.substr(comma + 1);
}

std::string_view short_name(const Option& option) {
    const std::string_view names = option.names;
    const bool has_short = names.size() >= 2 && names[0] == '-' && names[1] != '-';
    return has_short ? names.substr(0, 2) : std::string_view{};
}

bool takes_value(const Option& option) { return option.operand || (!option.value.empty() && !option.optional_value); }

std::optional<std::size_t> Args::Parser::find(std::string_view name) const {
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Option& option = options[i];
        if (!option.operand && (long_name(option) == name || short_name(option) == name)) return i;
    }
    return {};
}

}  // namespace relnet
