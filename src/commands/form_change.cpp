#include "commands/form_change.hpp"

#include <algorithm>

#include "commands/new_contact.hpp"
#include "commands/person_removals.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/fold.hpp"

namespace relnet::commands {
namespace {

/// An array or a table of the form, and the set of the contact it stands for.
struct FormSet {
    const char* key;
    const char* set;
    const char* what;
    bool is_table;
};
constexpr std::array form_sets = {
    FormSet{"tags", "tag", "tag", false},
    FormSet{"aliases", "alias", "alias", false},
    FormSet{"emails", "email", "e-mail address", false},
    FormSet{"phones", "phone", "phone number", false},
    FormSet{"urls", "url", "web address", false},
    FormSet{"dates", "date", "kind of day", true},
    FormSet{"fields", "x", "field name", true},
};

const std::vector<Labelled>& values_of(const ContactForm& form, const FormSet& set) {
    return set.is_table ? form.table(set.key) : form.list(set.key);
}

bool has(const std::vector<Labelled>& values, const Labelled& one) { return std::ranges::find(values, one) != values.end(); }

/// As it was recorded: the form shows texts as they are.
Value recorded_value(const FormSet& set, const Labelled& one) {
    const std::string_view name = set.set;
    return name == "tag" || name == "alias" ? text_value(one.value) : labelled_value(one);
}

Value checked_value(const FormSet& set, const Labelled& one, const Uid& own, Session& session) {
    const std::string_view name = set.set;
    if (name == "tag") return text_value(checked_tag(one.value));
    if (name == "alias") return text_value(checked_alias(session, one.value, own));
    if (name == "date") {
        const auto on = parse_yearly_day(one.value, session.settings().date_order);
        return labelled_value({to_iso(on), lower_ascii(checked_name(one.label, set.what))});
    }
    if (name == "x") return labelled_value({checked_text(one.value, "field"), checked_field_name(one.label)});
    return labelled_value(
        {checked_address(set.set, one.value, set.what), one.label.empty() ? "" : checked_name(one.label, "label")});
}

void fill_in_set(Change& wanted, const FormSet& set, const ContactForm& before, const ContactForm& after, Session& session) {
    const auto& old = values_of(before, set);
    const auto& now = values_of(after, set);
    for (const auto& one : old) {
        if (!has(now, one)) wanted.drop[set.set][element_key(set.set, recorded_value(set, one))] = {};
    }
    for (const auto& one : now) {
        if (!has(old, one)) wanted.add[set.set].push_back(checked_value(set, one, wanted.of, session));
    }
}

/// A day of the kind "birthday" may be the contact's birthday or a day that a file brought.
void settle_birthdays(Change& wanted, const ContactForm& after, const Folded& now) {
    const auto drops = wanted.drop.find("date");
    if (drops == wanted.drop.end() || !after.text("birthday").empty()) return;
    const auto birthday = as_text(now.field("birthday"));
    if (birthday && drops->second.contains("birthday=" + *birthday)) wanted.set["birthday"] = Value{};
}

}  // namespace

void fill_in(Change& wanted, const ContactForm& before, const ContactForm& after, const Person& person, Session& session) {
    PersonOptions typed;
    PersonRemovals none;
    for (const auto& field : single_fields) {
        const auto& text = after.text(field.option);
        if (text == before.text(field.option)) continue;
        if (text.empty())
            none.*field.none = true;
        else
            typed.*field.value = text;
    }
    describe_person(wanted, typed, session);
    if (typed.next) wanted.set["planned"] = stay_value({coming_day(session, *typed.next), session.today(), ""});
    const auto& name = after.text("name");
    if (name != before.text("name")) wanted.set["name"] = text_value(checked_name(name, "name"));
    if (typed.handle) wanted.set["handle"] = text_value(checked_handle(session, *typed.handle, person.uid));
    if (none.handle) wanted.set["handle"] = text_value(handle_for(session, name, person.uid));
    if (after.core != before.core) wanted.set["core"] = flag_value(after.core);
    const auto now = session.store().state_of(person.uid);
    take_from_person(wanted, none, typed, person, now);
    for (const auto& set : form_sets) fill_in_set(wanted, set, before, after, session);
    settle_birthdays(wanted, after, now);
}

}  // namespace relnet::commands
