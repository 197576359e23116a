#include "cli/who.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

std::string hint_of(const Person& person, Day today, bool terminal) {
    std::vector<std::string> parts;
    if (const auto& last = person.schedule.last) parts.push_back(terminal ? day_month(*last, today) : to_iso(*last));
    if (person.state != State::active) parts.emplace_back(to_word(person.state));
    for (const std::string& tag : person.tags) parts.push_back("+" + tag);
    return join(parts, terminal ? "   " : " ");
}

std::vector<Candidate> candidates_of(const Session::Parts& parts, const std::vector<Person>& people) {
    std::vector<Candidate> candidates;
    for (const Person& person : people) {
        candidates.push_back({person.handle, person.name, hint_of(person, parts.today, parts.world.err_is_terminal)});
    }
    return candidates;
}

// A text as a shell takes it.
std::string in_quotes(const std::string& text) {
    const bool double_quotes = text.find_first_of("\"$`\\!") == std::string::npos;
    return double_quotes ? "\"" + show(text) + "\"" : "'" + show(text) + "'";
}

bool is_plain(std::string_view word) {
    return !word.empty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-_+=./,:@%").find(c) != std::string_view::npos;
    });
}

std::string with_exact_name(const std::string& word, const std::string& typed, const std::string& handle) {
    auto names = split(word, ',');
    for (std::string& name : names) {
        if (trim(name) == typed) name = handle;
    }
    return join(names, ",");
}

// The command line again with the name made exact, ready to copy. Texts get the quotes that the shell took away.
std::string exact_line(const Session::Parts& parts, const std::string& typed, const std::string& handle) {
    std::string line = "relnet";
    bool behind_option = true, named = false;
    for (const std::string& word : parts.arguments) {
        const std::string exact = with_exact_name(word, typed, handle);
        const bool is_text = named && exact == word && !behind_option && !word.starts_with('-') && !word.starts_with('+');
        line += " " + (is_text || !is_plain(exact) ? in_quotes(exact) : exact);
        named = named || exact != word;
        behind_option = word.starts_with('-');
    }
    return line;
}

std::string_view not_done(const Session::Parts& parts) {
    if (!parts.writes) return "";
    const Command& command = *parts.command;
    if (command.name == "log") return "; nothing was logged";
    if (command.name == "snooze") return "; nothing was snoozed";
    if (command.name == "tag") return "; nothing was tagged";
    return "; nothing was changed";
}

}  // namespace

Person still_there(Session::Parts& parts, const Person& person) {
    auto now = open_store(parts).person(person.uid);
    if (now && now->state != State::removed) return *std::move(now);
    fail(Exit::not_found, fmt::format("{} was removed meanwhile; nothing was changed", show(person.name)),
         "bring back what was removed with: relnet undo");
}

std::string numbered_list(const Session::Parts& parts, const std::vector<Person>& people) {
    std::string text;
    const int digits = static_cast<int>(std::to_string(people.size()).size());
    const auto lines = split(candidate_lines(candidates_of(parts, people), true), '\n');
    for (std::size_t i = 0; i < people.size(); ++i) text += fmt::format("  {:>{}}{}\n", i + 1, digits, lines[i]);
    return text;
}

std::string picker_lines(const Session::Parts& parts, const std::vector<Person>& people) {
    return candidate_lines(candidates_of(parts, people), false);
}

std::string which_one(const Session::Parts& parts, const std::string& typed, const std::vector<Person>& people) {
    return fmt::format("'{}' could be {} people:\n{}which one (1-{}, Enter for none)? ", show(typed), people.size(),
                       numbered_list(parts, people), people.size());
}

Error ambiguous(const Session::Parts& parts, const std::string& typed, const std::vector<Person>& people) {
    return {Exit::ambiguous, fmt::format("'{}' could be {} people{}", show(typed), people.size(), not_done(parts)),
            fmt::format("be exact, e.g.: {}", exact_line(parts, typed, people.front().handle)), candidates_of(parts, people)};
}

Error not_found(const NameQuery& query, const std::vector<Person>& near, const std::vector<Person>& removed) {
    if (query.typed.find(',') != std::string::npos)
        return {Exit::not_found, fmt::format("nobody called '{}'", show(query.typed)), "several people? one at a time here"};
    // Who was purged has no name any more.
    if (near.empty() && removed.size() == 1 && !removed.front().name.empty())
        return {Exit::not_found, fmt::format("nobody called '{}': {} was removed", show(query.typed), show(removed.front().name)),
                "relnet restore " + show(removed.front().handle)};
    std::vector<std::string> close;
    for (const Person& person : near) close.push_back(fmt::format("{} ({})", show(person.handle), show(person.name)));
    const std::string add =
        query.id || query.uid ? "all people: relnet list" : fmt::format("new: relnet add {}", in_quotes(query.typed));
    return {Exit::not_found, fmt::format("nobody called '{}'", show(query.typed)),
            close.empty() ? add : fmt::format("close: {}     {}", join(close, ", "), add)};
}

}  // namespace relnet
