// What can be offered without the data file: commands, options, days, cadences, and words that are always the same.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cli/complete_offers.hpp"
#include "cli/config.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/help.hpp"
#include "relnet/domain/cadence.hpp"
#include "relnet/interchange/format.hpp"

namespace relnet {
namespace {

using Pairs = std::initializer_list<std::pair<std::string_view, std::string_view>>;

void offer_commands(const Question& question, Offers& offers) {
    for (const Command* command : question.commands) {
        if (command->name.starts_with(question.line.typed)) offers.add(std::string(command->name), std::string(command->summary));
    }
}

void offer_option(const Option& option, const PartialLine& line, Offers& offers) {
    if (option.operand) return;
    const std::string_view name = long_name(option), letter = short_name(option);
    if (!option.repeats && line.has(name)) return;
    if (!letter.empty() && letter == line.typed)
        offers.add(std::string(letter), option.help);
    else if (name.starts_with(line.typed))
        offers.add(std::string(name), option.help);
}

void offer_options(const PartialLine& line, Offers& offers) {
    for (const Option& option : line.own.recorded()) offer_option(option, line, offers);
    for (const Option& option : line.global.recorded()) {
        const bool hidden = std::ranges::any_of(
            line.own.recorded(), [&](const Option& own) { return !own.operand && long_name(own) == long_name(option); });
        if (!hidden) offer_option(option, line, offers);
    }
}

void offer_all(const std::vector<std::string>& words, std::string_view typed, Offers& offers) {
    for (const std::string& word : words) offers.add_if(typed, word);
}

Looking way_of(const PartialLine& line) {
    if (line.wanted->operand) return Looking::ahead;
    const auto name = long_name(*line.wanted);
    const bool ahead = name == "--by" || name == "--until" || name == "--next" || name == "--today";
    return ahead ? Looking::ahead : Looking::back;
}

// "last-" and "next-" are offered once they are begun: they would drown the others.
std::vector<std::string> longer_day_words(std::string_view typed) {
    std::vector<std::string> words;
    for (const std::string_view way : {"last-", "next-"}) {
        if (typed.empty() || !std::string_view(way).starts_with(typed.substr(0, way.size()))) continue;
        for (const auto* unit : {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "week", "month"})
            words.push_back(std::string(way) + unit);
    }
    return words;
}

std::optional<Day> day_of(const std::string& word, const DateContext& dates, Looking way) {
    try {
        return parse_day(word, dates, way);
    } catch (const Error&) {
        return {};
    }
}

void offer_days(const Question& question, Offers& offers) {
    const auto dates = dates_of(question);
    const auto& typed = question.line.typed;
    const Looking way = way_of(question.line);
    offers.direct(keep_order);
    for (const DayWord& word : day_words(dates, way)) offers.add_if(typed, word.word, short_day(word.day, dates.today));
    for (const std::string& word : longer_day_words(typed)) {
        if (const auto day = day_of(word, dates, way)) offers.add_if(typed, word, short_day(*day, dates.today));
    }
    if (!offers.list().empty() || typed.empty()) return;
    if (const auto day = day_of(typed, dates, way)) offers.add(typed, short_day(*day, dates.today));
}

void offer_spans(const Question& question, Offers& offers) {
    const auto dates = dates_of(question);
    offers.direct(keep_order);
    for (const auto* word : {"3d", "1w", "2w", "1mo", "3mo", "6mo", "1y"}) {
        offers.add_if(question.line.typed, word, "until " + short_day(add(dates.today, parse_span(word)), dates.today));
    }
}

void offer_cadences(const PartialLine& line, Offers& offers) {
    offers.direct(keep_order);
    for (const auto* word :
         {"1w", "2w", "4w", "6w", "1mo", "2mo", "3mo", "6mo", "1y", "weekly", "monthly", "quarterly", "yearly"}) {
        const auto cadence = parse_cadence(word);
        offers.add_if(line.typed, word, cadence ? to_string(*cadence) : "");
    }
    offers.add_if(line.typed, "none", "never by itself");
}

void offer_formats(const PartialLine& line, Offers& offers) {
    const std::string_view name = line.command ? line.command->name : "";
    if (name == "import") {
        for (const ContactFormat& format : contact_formats()) offers.add_if(line.typed, format.word, std::string(format.what));
        return;
    }
    const auto offer = [&](Pairs forms) {
        for (const auto& [word, what] : forms) offers.add_if(line.typed, word, std::string(what));
    };
    if (name == "export") return offer({{"json", "one object"}, {"jsonl", "an object a line"}});
    if (name == "status") offer({{"waybar", "for a custom module"}});
    offer({{"table", "as on a terminal"},
           {"tsv", "as in a pipe"},
           {"csv", "with a line of names"},
           {"json", "as --json"},
           {"jsonl", "an object a line"},
           {"md", "a Markdown table"}});
}

void offer_config_keys(const PartialLine& line, Offers& offers) {
    const bool takes_key = !line.operands.empty() && (line.operands[0] == "get" || line.operands[0] == "set" || line.operands[0] == "unset");
    if (!takes_key) return;
    for (const ConfigKey& key : config_key_list()) offers.add_if(line.typed, key.name, std::string(key.what));
}

// The value of `config set KEY`, of which only the first word is offered.
void offer_config_values(const PartialLine& line, Offers& offers) {
    if (line.command->name != "config" || line.operands.size() != 2 || line.operands[0] != "set") return;
    for (const std::string& value : config_values(line.operands[1])) offers.add_if(line.typed, value);
}

void offer_text(const PartialLine& line, Offers& offers) {
    if (line.wanted->operand) return offer_config_values(line, offers);
    if (line.command && line.command->name == "import" && long_name(*line.wanted) == "--map") {
        offers.direct(no_space);
        for (const std::string& field : map_fields()) offers.add_if(line.typed, field + "=");
    }
}

}  // namespace

std::vector<std::string> config_values(std::string_view key) {
    if (key == "date.order") return {"dmy", "mdy"};
    if (key == "week.start") return {"monday", "sunday"};
    if (key == "ui.color") return {"auto", "always", "never"};
    if (key == "ui.hints" || key == "hooks.enabled") return {"true", "false"};
    if (key == "ui.picker") return {"fzf"};
    if (key == "log.channel") return channel_words();
    if (key == "due.days") return {"daily", "mon-fri"};
    if (key == "sync.subject") return {"names"};
    return {};
}

void offer_words(const Question& question, Offers& offers) {
    const PartialLine& line = question.line;
    if (line.place == PartialLine::Place::command) return offer_commands(question, offers);
    if (line.place == PartialLine::Place::option) return offer_options(line, offers);
    if (line.place != PartialLine::Place::value) return;
    if (!line.wanted->choices.empty()) return offer_all(line.wanted->choices, line.typed, offers);
    switch (meaning(line)) {
        case Means::text:
            return offer_text(line, offers);
        case Means::day:
            return offer_days(question, offers);
        case Means::span:
            return offer_spans(question, offers);
        case Means::cadence:
            return offer_cadences(line, offers);
        case Means::channel:
            return offer_all(channel_words(), line.typed, offers);
        case Means::relation:
            return offer_all(relation_words(), line.typed, offers);
        case Means::kind:
            return offer_all(value_kinds(), line.typed, offers);
        case Means::format:
            return offer_formats(line, offers);
        case Means::file:
            return offers.direct(file_names);
        case Means::directory:
            return offers.direct(directories);
        case Means::command:
            return offer_commands(question, offers);
        case Means::config_key:
            return offer_config_keys(line, offers);
        default:
            return;
    }
}

}  // namespace relnet
