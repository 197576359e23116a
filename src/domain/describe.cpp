// What a command did, in words, for history and undo.
#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/text.hpp"
#include "relnet/domain/undo.hpp"

namespace relnet {
namespace {

std::string text_of(const Change& change, const std::string& field) {
    const auto found = change.set.find(field);
    return found == change.set.end() ? "" : as_text(found->second).value_or("");
}

std::string name_of(const Change& change) {
    const auto name = text_of(change, "name");
    return name.empty() ? change.who : name;
}

/// Everybody the command is about, once each, in order.
std::string people_of(std::span<const Change> command) {
    std::vector<std::string> names;
    for (const auto& change : command) {
        const auto name = name_of(change);
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    if (names.empty()) return "somebody";  // who was purged since
    if (names.size() <= 4) return list_of(names);
    return fmt::format("{}, {}, {} and {} others", names[0], names[1], names[2], names.size() - 3);
}

std::string describe_log(std::span<const Change> command) {
    const auto talk = std::ranges::find(command, "interaction", &Change::kind);
    if (talk == command.end()) {
        return (command.front().op == Op::del ? "removed an interaction with " : "changed an interaction with ") + people_of(command);
    }
    const auto channel = text_of(*talk, "channel");
    const bool attempt = talk->set.contains("answered");
    const auto on = text_of(*talk, "on");
    return fmt::format("logged {} with {}{}{}",
                       attempt           ? "an attempt"
                       : channel.empty() ? "contact"
                                         : channel,
                       talk->who.empty() ? "somebody" : talk->who, on.empty() ? "" : ", ", on);
}

/// What somebody is to me may change, and history has to tell what it was.
std::string describe_add(std::span<const Change> command) {
    const auto relation = text_of(command.front(), "relation");
    return "added " + people_of(command) + (relation.empty() ? "" : " as " + relation);
}

std::string describe_edit(std::span<const Change> command) {
    std::vector<std::string> parts;
    const auto part = [&](const std::string& name) {
        const auto word = name == "x" ? "fields" : name;
        if (std::ranges::find(parts, word) == parts.end()) parts.push_back(word);
    };
    for (const auto& change : command) {
        if (change.kind == "note") part("note");
        if (change.op == Op::create) continue;
        for (const auto& [name, value] : change.set) {
            const auto relation = name == "relation" ? text_of(change, name) : "";
            if (name != "news") part(relation.empty() ? name : name + ' ' + relation);
        }
        for (const auto& [name, values] : change.add) part(name);
        for (const auto& [name, keys] : change.drop) part(name);
    }
    const auto& who = command.front().who;
    if (const auto now = text_of(command.front(), "relation"); parts.size() == 1 && !now.empty() && !who.empty()) {
        return fmt::format("changed relation of {} to {}", who, now);
    }
    return fmt::format("edited {}{}{}", who.empty() ? "somebody" : who, parts.empty() ? "" : ": ", join(parts, ", "));
}

std::string describe_note(std::span<const Change> command) {
    if (command.front().op == Op::create) return "noted for " + people_of(command);
    return (command.front().op == Op::del ? "removed a note of " : "settled an agenda item of ") + people_of(command);
}

std::string describe_promise(std::span<const Change> command) {
    const auto& change = command.front();
    const auto people = people_of(command);
    if (change.op == Op::create) return (change.set.contains("they") ? "noted a promise of " : "promised something to ") + people;
    auto state = text_of(change, "state");
    if (state.empty()) return "changed a promise with " + people;
    for (const auto& other : command) {
        if (text_of(other, "state") != state) state = "kept and dropped";
    }
    return fmt::format("marked {} with {} as {}", command.size() == 1 ? "a promise" : "promises", people, state);
}

std::string describe_link(std::span<const Change> command) {
    const auto& change = command.front();
    const auto as = text_of(change, "as");
    const auto more = command.size() == 1 ? "" : fmt::format(" and {} more", command.size() - 1);
    const auto who = change.who.empty() ? "somebody" : change.who;
    if (change.op != Op::create) return "unlinked " + who;
    return fmt::format("linked {}{}{}", who, more, as.empty() ? "" : ": " + as);
}

std::string describe_intro(std::span<const Change> command) {
    const auto& who = command.front().who;
    return "introduced " + (who.empty() ? "two people" : who) + " to each other";
}

std::string describe_tag(std::span<const Change> command) {
    std::vector<std::string> marks;
    const auto mark = [&](char sign, const std::string& tag) {
        const auto word = sign + tag;
        if (std::ranges::find(marks, word) == marks.end()) marks.push_back(word);
    };
    for (const auto& change : command) {
        if (const auto added = change.add.find("tag"); added != change.add.end()) {
            for (const auto& tag : added->second) mark('+', as_text(tag).value_or(""));
        }
        if (const auto dropped = change.drop.find("tag"); dropped != change.drop.end()) {
            for (const auto& [tag, ids] : dropped->second) mark('-', tag);
        }
    }
    return fmt::format("tagged {}{}{}", people_of(command), marks.empty() ? "" : ": ", join(marks, " "));
}

/// Whom, or which rule.
std::string governed_by(std::span<const Change> command) {
    const auto& rule = command.front().rule;
    if (rule.empty()) return people_of(command);
    return starts_with(rule, "tag:") ? '+' + rule.substr(4) : rule;
}

std::string describe_cadence(std::span<const Change> command) {
    const auto& change = command.front();
    const auto who = governed_by(command);
    const auto iso = text_of(change, "cadence");
    const auto cadence = parse_iso_cadence(iso);
    return fmt::format("set the cadence of {} to {}", who, cadence ? to_string(*cadence) : iso.empty() ? "none of its own" : iso);
}

std::string describe_snooze(std::span<const Change> command) {
    const auto& change = command.front();
    if (!change.rule.empty()) {
        const auto until = text_of(change, "until");
        return until.empty() ? "ended the quiet time" : "quiet until " + until;
    }
    const auto snooze = change.set.find("snooze");
    const auto stay = snooze == change.set.end() ? std::nullopt : as_stay(snooze->second);
    if (snooze == change.set.end()) return "snoozed " + people_of(command);  // whom a purge has erased since
    return stay ? fmt::format("snoozed {} until {}", people_of(command), to_iso(stay->on)) : "woke " + people_of(command);
}

std::string describe_archive(std::span<const Change> command) {
    const bool gone = text_of(command.front(), "state") == "gone";
    return fmt::format("archived {}{}", people_of(command), gone ? " as gone" : "");
}

std::string describe_removal(std::span<const Change> command) {
    const bool purged = std::ranges::find(command, Op::forget, &Change::op) != command.end();
    return purged ? "purged somebody" : "removed " + people_of(command);
}

std::string describe_merge(std::span<const Change> command) {
    const auto name = [](const Change& change) { return change.who.empty() ? "somebody" : change.who; };
    const auto keep = std::ranges::find(command.rbegin(), command.rend(), true, [](const Change& change) { return change.op != Op::del; });
    return fmt::format("merged {} into {}", name(command.front()), name(keep == command.rend() ? command.back() : *keep));
}

std::string describe_resolve(std::span<const Change> command) {
    const auto& set = command.front().set;
    return fmt::format("settled {} of {}", set.empty() ? "a field" : set.begin()->first, governed_by(command));
}

}  // namespace

std::string describe(std::span<const Change> command, std::size_t contacts_created) {
    if (command.empty()) return {};
    const auto& word = command.front().command;
    if (word == "add") return describe_add(command);
    if (word == "log") return describe_log(command);
    if (word == "promise") return describe_promise(command);
    if (word == "link") return describe_link(command);
    if (word == "intro") return describe_intro(command);
    if (word == "tag") return describe_tag(command);
    if (word == "edit") return describe_edit(command);
    if (word == "note") return describe_note(command);
    if (word == "cadence") return describe_cadence(command);
    if (word == "snooze") return describe_snooze(command);
    if (word == "archive") return describe_archive(command);
    if (word == "restore") return "restored " + people_of(command);
    if (word == "rm") return describe_removal(command);
    if (word == "merge") return describe_merge(command);
    if (word == "resolve") return describe_resolve(command);
    if (word == "import" && contacts_created > 0) return "imported " + count_of(contacts_created, "contact");
    if (word == "import") return "imported news of " + people_of(command);
    // Another program need not name what it does.
    if (word.empty()) return (contacts_created > 0 ? "added " : "changed ") + governed_by(command);
    return word + ' ' + people_of(command);
}

}  // namespace relnet
