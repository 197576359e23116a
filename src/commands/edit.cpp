// relnet edit: change what is known of a contact, by options or as a form in the editor.
#include <fmt/format.h>

#include <memory>

#include "commands/contact_edit.hpp"
#include "commands/core_circle.hpp"
#include "commands/form_change.hpp"
#include "commands/new_contact.hpp"
#include "commands/person_options.hpp"
#include "commands/person_removals.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/editor.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string who;
    PersonOptions person;
    PersonRemovals none;
    std::optional<std::string> name, note;

    bool is_empty() const { return !name && !note && person == PersonOptions{} && none == PersonRemovals{}; }
};

Change change_of(const Person& person) { return {.op = Op::set, .of = person.uid, .re = {person.uid}, .who = person.name}; }

/// An address without a label keeps the one it has.
void keep_labels(Change& wanted, const Folded& now) {
    for (const char* set : {"email", "phone", "url"}) {
        const auto added = wanted.add.find(set);
        const auto known = now.sets.find(set);
        if (added == wanted.add.end() || known == now.sets.end()) continue;
        for (auto& value : added->second) {
            const auto element = known->second.find(element_key(set, value));
            const auto before = element == known->second.end() ? std::nullopt : as_labelled(element->second.value);
            if (before) value = labelled_value({as_labelled(value)->value, before->label});
        }
    }
}

void name_anew(Change& wanted, const Options& opt, const Person& person, Session& session) {
    if (opt.name) wanted.set["name"] = text_value(checked_name(*opt.name, "name"));
    if (opt.person.handle) wanted.set["handle"] = text_value(checked_handle(session, *opt.person.handle, person.uid));
    if (opt.none.handle) wanted.set["handle"] = text_value(handle_for(session, opt.name ? *opt.name : person.name, person.uid));
}

Change wanted_by(const Options& opt, const Person& person, const Folded& now, Session& session) {
    Change wanted = change_of(person);
    describe_person(wanted, opt.person, session);
    if (opt.person.next) wanted.set["planned"] = stay_value({coming_day(session, *opt.person.next), session.today(), ""});
    name_anew(wanted, opt, person, session);
    take_from_person(wanted, opt.none, opt.person, person, now);
    replace_same_label(wanted, now);
    keep_labels(wanted, now);
    return wanted;
}

/// Somebody else has what is new here: perhaps one person.
void point_at_twins(Session& session, const Change& wanted, const Person& person) {
    for (const auto& [set, key] : {std::pair{"email", Key::email}, {"phone", Key::phone}}) {
        const auto added = wanted.add.find(set);
        if (added == wanted.add.end()) continue;
        for (const auto& value : added->second) {
            for (const auto& twin : session.store().with_key(key, element_key(set, value))) {
                if (twin.uid == person.uid) continue;
                session.note(fmt::format("relnet: {} ({}) has {} too", show(twin.name), show(twin.handle),
                                         brief(as_labelled(value)->value)));
            }
        }
    }
}

void record(Session& session, const Person& person, Change wanted, const std::optional<std::string>& note) {
    auto differences = reduce(wanted, session.store().contact(person.id), session.store().state_of(person.uid), session);
    point_at_twins(session, wanted, person);
    const bool joins_core = wanted.set.contains("core") && as_flag(wanted.set["core"]);
    std::vector<Change> changes;
    if (!differences.empty()) changes.push_back(std::move(wanted));
    if (note) {
        changes.push_back({.op = Op::create,
                           .of = session.new_uid(),
                           .kind = "note",
                           .re = {person.uid},
                           .who = person.name,
                           .set = {{"text", text_value(*note)}, {"made", day_value(session.today())}}});
        differences.push_back({"note", "", brief(*note)});
    }
    if (changes.empty())
        return session.wrote("edit", fmt::format("Already so: {}. Nothing was changed.", show(person.name)), {},
                             members(differences));
    session.apply(std::move(changes));
    if (joins_core) hint_at_core_size(session);
    const auto now = reread(session, {person});
    session.wrote("edit",
                  fmt::format("{}{} {}", in_words("Edited " + show(person.name), differences),
                              next_sentence(now, session.today()), undo_hint),
                  references(now), members(differences));
}

void edit_by_options(const Options& opt, Session& session) {
    session.will_write();
    const auto person = find_person(session, opt.who);
    const auto note = opt.note ? std::optional(text_from(session, "", opt.note, "note")) : std::nullopt;
    record(session, person, wanted_by(opt, person, session.store().state_of(person.uid), session), note);
}

/// The contact again after the editor was closed; meanwhile somebody may have removed it.
Person still_there(Session& session, const Uid& uid, const std::string& name) {
    auto person = session.store().person(uid);
    if (person && person->state != State::removed) return *person;
    fail(Exit::data, fmt::format("{} was removed meanwhile; nothing was changed", show(name)),
         "bring back what was removed with: relnet undo");
}

void edit_as_form(const Options& opt, Session& session) {
    session.will_write();
    const auto person = find_person(session, opt.who);
    const auto before = form_of(session.store().contact(person.id));
    const Draft draft{fmt::format("edit-{}.toml", person.handle), "# " + show(person.name) + "\n" + to_toml(before),
                      fmt::format("relnet edit {} --city London, or another option: relnet edit -h", show(person.handle))};
    // What is written in the form is compared with the form, so that only what was touched is changed.
    const auto shown = parse_contact_form(draft.text);
    const bool changed = edit_text(session, draft, [&](const std::string& text) {
        const auto after = parse_contact_form(text);
        const auto now = still_there(session, person.uid, person.name);
        Change wanted = change_of(now);
        fill_in(wanted, shown, after, now, session);
        record(session, now, std::move(wanted), {});
    });
    if (!changed) session.wrote("edit", fmt::format("The form of {} is as it was: nothing was changed.", show(person.name)), {}, members({}));
}

void run(const Options& opt, Session& session) {
    if (opt.is_empty()) return edit_as_form(opt, session);
    edit_by_options(opt, session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->who, Means::person, "A handle, name, alias, e-mail or id");
    args.option("--name", opt->name, "NAME", "The full name");
    ask_for_person(args, opt->person);
    ask_for_removals(args, opt->none);
    args.option("-m,--message", opt->note, "NOTE", "A note to remember");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command edit_command{.name = "edit",
                                  .group = "People",
                                  .summary = "Change what is known of a contact",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet edit ada    # a form in your editor\n"
                                      "relnet edit ada --city London --birthday \"10 dec\"\n"
                                      "relnet edit ada --no-every --no-tag work    # back to the rules; a tag off"};

}  // namespace relnet::commands
