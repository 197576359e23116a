#include "commands/person_removals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

/// A set of a contact, as messages call its elements.
struct SetField {
    const char* set;
    const char* what;
    std::vector<std::string> PersonRemovals::*typed;
};
constexpr std::array set_fields = {
    SetField{"tag", "tag", &PersonRemovals::tags},
    SetField{"email", "e-mail address", &PersonRemovals::emails},
    SetField{"phone", "phone number", &PersonRemovals::phones},
    SetField{"url", "web address", &PersonRemovals::urls},
    SetField{"alias", "alias", &PersonRemovals::aliases},
    SetField{"date", "day", &PersonRemovals::dates},
    SetField{"x", "field", &PersonRemovals::fields},
};

bool is_keyed(std::string_view set) { return set == "date" || set == "x"; }

/// What an element is called by: its text, or its key where it has one.
std::string name_of(const std::string& set, const Value& value) {
    const auto labelled = as_labelled(value);
    if (!labelled) return as_text(value).value_or("");
    return is_keyed(set) ? labelled->label : labelled->value;
}

bool is_meant(const std::string& set, const std::string& key, const Value& value, const std::string& typed) {
    if (set == "phone") return key == element_key(set, labelled_value({typed, ""}));
    return fold(name_of(set, value)) == fold(set == "tag" && typed.starts_with('+') ? typed.substr(1) : typed);
}

[[noreturn]] void has_none(const SetField& field, const Person& person, const std::map<std::string, Element>& elements,
                           const std::string& typed) {
    std::vector<std::string> names;
    for (const auto& [key, element] : elements) names.push_back(show(name_of(field.set, element.value)));
    fail(Exit::not_found, fmt::format("{} has no {} '{}'; nothing was changed", show(person.name), field.what, show(typed)),
         names.empty() ? fmt::format("what is there: relnet show {}", show(person.handle)) : "there: " + join(names, ", "));
}

void take_elements(Change& change, const SetField& field, const std::vector<std::string>& typed, const Person& person,
                   const Folded& now) {
    static const std::map<std::string, Element> none;
    const auto found = now.sets.find(field.set);
    const auto& elements = found == now.sets.end() ? none : found->second;
    for (const auto& word : typed) {
        bool any = false;
        for (const auto& [key, element] : elements) {
            if (!is_meant(field.set, key, element.value, word)) continue;
            change.drop[field.set][key] = {};
            any = true;
        }
        const bool birthday =
            std::string_view(field.set) == "date" && fold(word) == "birthday" && !now.field("birthday").is_null();
        if (birthday) change.set["birthday"] = Value{};
        if (!any && !birthday) has_none(field, person, elements, word);
    }
}

}  // namespace

void ask_for_removals(Args& args, PersonRemovals& opt) {
    args.flag("--no-every", opt.every, "No cadence of its own: back to the rules of tags and relation");
    args.flag("--no-next", opt.next, "No planned day");
    args.options("--no-tag", opt.tags, "TAG", "Take a tag off", Means::tag);
    args.flag("--no-relation", opt.relation, "No relation");
    args.flag("--no-core", opt.core, "No member of the core circle");
    args.flag("--no-org", opt.org, "No organisation");
    args.flag("--no-department", opt.department, "No department");
    args.flag("--no-title", opt.title, "No position");
    args.flag("--no-city", opt.city, "No city");
    args.options("--no-email", opt.emails, "ADDRESS", "Take an e-mail address away");
    args.options("--no-phone", opt.phones, "NUMBER", "Take a phone number away");
    args.options("--no-url", opt.urls, "URL", "Take a web address away");
    args.flag("--no-channel", opt.channel, "No preferred channel");
    args.flag("--no-birthday", opt.birthday, "No birthday");
    args.options("--no-date", opt.dates, "KIND", "Take a yearly day away");
    args.flag("--no-met", opt.met, "No day you met");
    args.flag("--no-where", opt.where, "No place you met");
    args.flag("--no-via", opt.via, "Nobody who introduced you");
    args.flag("--no-handle", opt.handle, "The handle made from the name again");
    args.options("--no-alias", opt.aliases, "NAME", "Take another name away");
    args.options("--no-set", opt.fields, "KEY", "Take a field of your own away");
}

void take_from_person(Change& change, const PersonRemovals& none, const PersonOptions& opt, const Person& person,
                      const Folded& now) {
    for (const auto& field : single_fields) {
        if (!(none.*field.none)) continue;
        if (opt.*field.value) {
            fail(Exit::usage, fmt::format("--{0} and --no-{0} say two things", field.option), "leave out one of them");
        }
        if (std::string_view(field.field) != "handle") change.set[field.field] = Value{};
    }
    if (none.core && opt.core) fail(Exit::usage, "--core and --no-core say two things", "leave out one of them");
    if (none.core) change.set["core"] = Value{};
    for (const auto& field : set_fields) take_elements(change, field, none.*field.typed, person, now);
    const auto dates = now.sets.find("date");
    if (!change.set.contains("birthday") || dates == now.sets.end()) return;
    // A file may have brought a birthday as a day of that kind.
    for (const auto& [key, element] : dates->second) {
        if (name_of("date", element.value) == "birthday") change.drop["date"][key] = {};
    }
}

void replace_same_label(Change& change, const Folded& now) {
    for (const char* set : {"date", "x"}) {
        const auto added = change.add.find(set);
        if (added == change.add.end()) continue;
        std::vector<Value> last;
        for (const auto& value : added->second) {
            std::erase_if(last, [&](const Value& other) { return fold(name_of(set, other)) == fold(name_of(set, value)); });
            last.push_back(value);
        }
        added->second = std::move(last);
        const auto elements = now.sets.find(set);
        if (elements == now.sets.end()) continue;
        for (const auto& value : added->second) {
            for (const auto& [key, element] : elements->second) {
                if (fold(name_of(set, element.value)) == fold(name_of(set, value))) change.drop[set][key] = {};
            }
        }
    }
}

}  // namespace relnet::commands
