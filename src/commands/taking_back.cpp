#include "commands/taking_back.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t most_named = 5;

void collect_people(const Session& session, const CommandEntry& entry, std::vector<PersonRef>& people) {
    std::set<Uid> uids;
    for (const auto& change : session.store().changes_of(entry.id)) {
        uids.insert(change.of);
        uids.insert(change.re.begin(), change.re.end());
    }
    std::set<std::int64_t> known;
    for (const auto& person : people) known.insert(person.id);
    for (const Uid& uid : uids) {
        const auto person = session.store().person(uid);
        if (!person || !known.insert(person->id).second) continue;
        people.push_back(reference(*person));
    }
}

constexpr std::string_view prefix = "undo of ";

/// An undo is called "undo of …"; what is done again is what stands behind.
std::string plain_title(const CommandEntry& entry) {
    return show(entry.title.starts_with(prefix) ? std::string_view(entry.title).substr(prefix.size()) : entry.title);
}

std::string named(const std::vector<std::string>& items) {
    if (items.size() <= most_named) return join(items, ", ");
    const std::vector<std::string> first(items.begin(), items.begin() + most_named);
    return fmt::format("{} and {} more", join(first, ", "), items.size() - most_named);
}

std::string left_text(const std::vector<std::string>& left) {
    constexpr std::string_view changed = ", changed since";
    std::vector<std::string> items, gone;
    for (const std::string& item : left) {
        const bool purged = item.ends_with("is gone");
        (purged ? gone : items).push_back(show(item.ends_with(changed) ? item.substr(0, item.size() - changed.size()) : item));
    }
    std::string text;
    if (!items.empty()) text += "Left alone, changed since: " + named(items) + "\n";
    if (!gone.empty()) text += "Left alone: " + named(gone) + "\n";
    return text;
}

void append_entries(JsonWriter& json, std::string_view key, const std::vector<CommandEntry>& entries) {
    json.key(key).array();
    for (const auto& entry : entries)
        json.object()
            .key("number")
            .number(entry.number)
            .key("title")
            .text(entry.title.starts_with(prefix) ? entry.title.substr(prefix.size()) : entry.title)
            .end();
    json.end();
}

std::string members(const TakenBack& taken, std::string_view key) {
    JsonWriter json;
    json.object();
    append_entries(json, key, taken.done);
    json.key("left").array();
    for (const auto& item : taken.left) json.text(item);
    const auto object = json.end().end().take();
    return object.substr(1, object.size() - 2);
}

[[noreturn]] void nothing_to(std::string_view command) {
    fail(Exit::not_found, fmt::format("nothing to {}", command), "what was done, here and elsewhere: relnet history");
}

[[noreturn]] void all_changed_since(const TakenBack& taken, std::string_view command, std::string_view verb) {
    const auto& last = taken.untouched.front();
    const auto number = taken.untouched.size();
    const auto what =
        number == 1 ? fmt::format("#{} ({})", last.number, plain_title(last)) : fmt::format("the last {} commands", number);
    const auto purged = std::ranges::find_if(taken.left, [](const std::string& item) { return item.ends_with("is gone"); });
    const auto why = purged != taken.left.end() ? *purged : fmt::format("everything in {} has been changed since", number == 1 ? "it" : "them");
    fail(Exit::refused, fmt::format("{} can't be {}: {}", what, verb, why),
         fmt::format("the one before too: relnet {} {}", command, number + 1));
}

}  // namespace

std::size_t how_many_commands(const std::string& typed, std::string_view command) {
    if (typed.empty()) return 1;
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
    if (error == std::errc() && end == typed.data() + typed.size() && number > 0) return number;
    fail(Exit::usage, fmt::format("'{}' is no number of commands", show(typed)),
         fmt::format("the last three: relnet {} 3", command));
}

void begin_taking_back(Session& session, std::string_view command) {
    if (session.store().history(1).empty()) nothing_to(command);
    session.will_write();
}

TakenBack take_back(Session& session, std::size_t most, const std::string& command,
                    const std::function<std::optional<CommandEntry>(std::size_t)>& nth) {
    TakenBack taken;
    while (taken.done.size() + taken.untouched.size() < most) {
        const auto entry = nth(taken.untouched.size());
        if (!entry) break;
        if (session.wants_json()) collect_people(session, *entry, taken.people);
        std::ranges::move(session.store().undo(*entry, command), std::back_inserter(taken.left));
        // Where nothing could be taken back nothing was recorded, and the command still stands there.
        const auto again = nth(taken.untouched.size());
        (again && again->number == entry->number ? taken.untouched : taken.done).push_back(*entry);
    }
    return taken;
}

void tell(Session& session, const TakenBack& taken, std::string_view command, std::string_view verb,
          const std::string& way_back) {
    if (taken.done.empty() && taken.untouched.empty()) nothing_to(command);
    if (taken.done.empty()) all_changed_since(taken, command, verb);
    std::string text;
    const std::string word = std::string(1, static_cast<char>(verb.front() - 'a' + 'A')) + std::string(verb.substr(1));
    for (const auto& entry : taken.done) {
        // The number of an undo says nothing to somebody who wants the command back.
        const auto number = entry.title.starts_with(prefix) ? "" : fmt::format(" #{}", entry.number);
        text += fmt::format("{}{}: {}\n", word, number, plain_title(entry));
    }
    text += left_text(taken.left);
    const auto count = taken.done.size() == 1 ? "" : fmt::format(" {}", taken.done.size());
    session.wrote(command, text + way_back + count, taken.people, members(taken, verb));
}

}  // namespace relnet::commands
