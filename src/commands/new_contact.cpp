#include "commands/new_contact.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet::commands {
namespace {

/// Every table has a column of handles.
constexpr std::size_t longest_handle = 40;

std::vector<std::string> reserved_words(const Session& session) {
    std::vector<std::string> words;
    for (const auto* command : session.commands()) words.emplace_back(command->name);
    return words;
}

/// Who else is found by that word, as a handle or as an alias.
std::vector<Person> others_with(Session& session, Key key, const std::string& word, const Uid& own) {
    auto people = session.store().with_key(key, fold(word));
    std::erase_if(people, [&](const Person& person) { return person.uid == own; });
    return people;
}

void refuse_taken(Session& session, Key key, const std::string& word, const Uid& own, std::string_view not_done) {
    const auto taken = others_with(session, key, word, own);
    if (taken.empty()) return;
    fail(Exit::refused,
         fmt::format("'{}' is {} of {}; {}", show(word),
                     key == Key::handle ? "the handle" : key == Key::name ? "the name" : "an alias", show(taken.front().name), not_done),
         "choose another one");
}

std::string checked(Session& session, const std::string& typed, const Uid& own, std::string_view not_done) {
    if (!is_valid_handle(typed, reserved_words(session))) {
        fail(Exit::usage, fmt::format("'{}' can't be a handle", show(typed)),
             "a handle has lower-case letters, digits and -, is no number and no command: ada-l");
    }
    if (typed.size() > longest_handle) {
        fail(Exit::usage, fmt::format("the handle has {} letters; {} is the limit", typed.size(), longest_handle),
             "what is typed every day is short: ada-l");
    }
    refuse_taken(session, Key::handle, typed, own, not_done);
    refuse_taken(session, Key::alias, typed, own, not_done);
    return typed;
}

}  // namespace

std::string checked_handle(Session& session, const std::string& typed, const Uid& own) {
    return checked(session, typed, own, "nothing was changed");
}

std::string checked_alias(Session& session, const std::string& typed, const Uid& own) {
    auto alias = checked_name(typed, "alias");
    if (alias.find(',') != std::string::npos)
        fail(Exit::usage, fmt::format("'{}' can't be an alias: a comma separates people", show(alias)), "give each alias its own --alias");
    for (const auto key : {Key::handle, Key::name}) refuse_taken(session, key, alias, own, "nothing was changed");
    return alias;
}

std::string handle_for(Session& session, const std::string& name, const Uid& own) {
    const auto reserved = reserved_words(session);
    return make_handle(name, [&](const std::string& word) {
        return !is_valid_handle(word, reserved) || !others_with(session, Key::handle, word, own).empty() ||
               !others_with(session, Key::alias, word, own).empty();
    });
}

Change new_contact(Session& session, const std::string& name, const std::optional<std::string>& handle) {
    const auto chosen = handle ? checked(session, *handle, {}, "nobody was added") : handle_for(session, name);
    return {.op = Op::create, .of = session.new_uid(), .kind = "contact",
            .set = {{"name", text_value(name)}, {"handle", text_value(chosen)}, {"added", day_value(session.today())}}};
}

}  // namespace relnet::commands
