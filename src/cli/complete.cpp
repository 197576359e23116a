#include "cli/complete.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "cli/complete_offers.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::size_t widest_about = 60;

// "~/people.db" and "$HOME/people.db" reach the program as they were typed.
std::string with_home(const std::string& path, const World& world) {
    for (const std::string_view home : {"~/", "$HOME/"}) {
        if (path.starts_with(home)) return set_variable(world, "HOME").value_or("") + path.substr(home.size() - 1);
    }
    return path;
}

void note_globals(PartialLine& line, const World& world) {
    if (const auto db = line.value_of("--db")) line.words.db = with_home(*db, world);
    if (const auto config = line.value_of("--config")) line.words.config = with_home(*config, world);
    line.words.today = line.value_of("--today");
    line.words.no_config = line.has("--no-config");
    line.words.demo = line.has("--demo");
}

bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0 ||
           std::string_view("-_./:=@%+,").find(c) != std::string_view::npos;
}

bool needs_escape(char c, char quote) {
    if (quote == 0) return !is_plain(c);
    return quote == '"' ? std::string_view("\"\\$`").find(c) != std::string_view::npos : c == '\'';
}

// bash puts in what it is given as it stands; zsh and fish quote it themselves.
std::string quoted_for_bash(std::string_view value, char quote) {
    if (quote == 0 && std::ranges::all_of(value, is_plain)) return std::string(value);
    std::string result;
    for (const char c : value) {
        if (needs_escape(c, quote)) result += quote == '\'' ? "'\\'" : "\\";
        result += c;
    }
    return result;
}

std::size_t common_length(const std::vector<std::string>& values) {
    std::size_t length = values.front().size();
    for (const std::string& value : values) {
        const auto differ = std::ranges::mismatch(values.front(), value);
        length = std::min(length, static_cast<std::size_t>(differ.in1 - values.front().begin()));
    }
    return length;
}

// bash replaces what was typed by what all candidates begin with, also where that is less: "lov" would become "a" for ada and
// alan. The typed word itself among them keeps it.
std::string guard(const std::vector<std::string>& values, std::string_view typed) {
    if (values.size() < 2) return {};
    const std::size_t common = common_length(values);
    const bool loses = common > 0 && !values.front().substr(0, common).starts_with(typed);
    return loses ? std::string(typed) : std::string();
}

// Most texts are short and plain, and of 200 each look at a letter counts.
bool is_simple(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

// What cannot be typed is not offered: no control character gets to a shell's line.
bool can_be_typed(const Offer& offer, const ShellLine& shell) {
    return (is_simple(offer.value) || harmless(offer.value)) &&
           !(shell.quote == '"' && offer.value.find('!') != std::string::npos);
}

void append_shown(std::string& out, const std::string& about) {
    if (is_simple(about) && about.size() <= widest_about)
        out += about;
    else
        out += fit(show(about), static_cast<int>(widest_about));
}

class Answer {
public:
    Answer(const ShellLine& shell, bool bash) : shell_(shell), bash_(bash) {}

    std::string text(const Offers& offers) const {
        std::string out;
        std::vector<std::string> values;
        for (const Offer& offer : offers.list()) {
            if (!can_be_typed(offer, shell_)) continue;
            values.push_back(inserted(offer.value));
            out += values.back();
            out += '\t';
            append_shown(out, offer.about);
            out += '\n';
        }
        const std::string typed = bash_ ? guard(values, inserted(shell_.word)) : "";
        if (!typed.empty()) out += typed + "\t\n";
        return out + fmt::format(":{}\n", offers.directives());
    }

private:
    std::string inserted(const std::string& value) const {
        if (!bash_) return value;
        return quoted_for_bash(std::string_view(value).substr(std::min(shell_.kept.size(), value.size())), shell_.quote);
    }

    const ShellLine& shell_;
    bool bash_;
};

void collect(const Question& question, const std::vector<std::string>& named, Offers& offers) {
    offer_words(question, offers);
    const PartialLine& line = question.line;
    if (line.place != PartialLine::Place::value) return;
    if (meaning(line) == Means::field) return offer_fields(question, named, offers);
    try {
        offer_from_book(question, named, offers);
    } catch (...) {  // a data file that cannot be read knows nobody; what was found before that stays
    }
}

std::string answer(std::span<const Command* const> commands, const std::vector<std::string>& arguments, const World& world) {
    std::size_t index = 0;
    if (arguments.size() < 3) return ":0\n";
    std::from_chars(arguments[2].data(), arguments[2].data() + arguments[2].size(), index);
    const auto shell = shell_line(arguments[1], index, {arguments.begin() + 3, arguments.end()});
    PartialLine line;
    read_line(line, commands, shell);
    note_globals(line, world);
    std::vector<std::string> named;
    if (line.place == PartialLine::Place::value) named = split_list(line);
    Offers offers;
    collect({line, commands, world}, named, offers);
    offers.lead_with(line.lead);
    return Answer(shell, arguments[1] == "bash").text(offers);
}

}  // namespace

Result complete(std::span<const Command* const> commands, const std::vector<std::string>& arguments,
                const World& world) noexcept {
    Result result;
    try {
        result.out = answer(commands, arguments, world);
    } catch (...) {  // a Tab that finds nothing is better than one that scolds
        result.out.clear();
    }
    return result;
}

}  // namespace relnet
