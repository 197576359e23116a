#include "commands/person_options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "commands/new_contact.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

struct KeyAndText {
    std::string key, text;
};

KeyAndText split_at_equals(const std::string& typed, const char* option, const char* sample) {
    const auto equals = typed.find('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == typed.size()) {
        fail(Exit::usage, fmt::format("'{}' is not what {} takes", show(typed), option),
             fmt::format("write it like {} {}", option, sample));
    }
    return {typed.substr(0, equals), typed.substr(equals + 1)};
}

void add_labelled(Change& change, const char* set, const std::vector<std::string>& typed, const char* what) {
    for (const auto& word : typed) change.add[set].push_back(labelled_value({checked_address(set, word, what), ""}));
}

void set_text(Change& change, const char* field, const std::optional<std::string>& typed, const char* what) {
    if (typed) change.set[field] = text_value(checked_name(*typed, what));
}

Uid introducer(Session& session, const std::string& typed, const Uid& own) {
    const auto person = find_person(session, typed);
    if (person.uid == own)
        fail(Exit::usage, fmt::format("nobody introduces themselves, and --via is {}", show(person.name)),
             "name somebody else, or leave it out");
    return person.uid;
}

}  // namespace

void ask_for_person(Args& args, PersonOptions& opt) {
    args.option("--every", opt.every, "CADENCE", "How often to be in touch: 4w, monthly, every 3 months, none", Means::cadence);
    args.option("--next", opt.next, "DAY", "Plan the next contact on a day, or in a span", Means::day);
    args.options("-t,--tag", opt.tags, "TAG", "A tag", Means::tag);
    args.option("--relation", opt.relation, "RELATION", "What the contact is to you", Means::relation);
    args.choices(relation_words());
    args.flag("--core", opt.core, "A member of the core circle");
    args.option("--org", opt.org, "NAME", "Where the contact works", Means::organization);
    args.option("--department", opt.department, "NAME", "The department there", Means::department);
    args.option("--title", opt.title, "TITLE", "The position there");
    args.option("--city", opt.city, "CITY", "Where the contact lives", Means::city);
    args.options("--email", opt.emails, "ADDRESS", "An e-mail address");
    args.options("--phone", opt.phones, "NUMBER", "A phone number");
    args.options("--url", opt.urls, "URL", "A web address");
    args.option("-c,--channel", opt.channel, "CHANNEL", "The channel the contact prefers", Means::channel);
    args.choices(channel_words());
    args.option("--birthday", opt.birthday, "DAY", "A birthday, with or without the year: 10 dec, 1990-12-10");
    args.options("--date", opt.dates, "KIND=DAY", "Another yearly day: wedding=2015-05-15");
    args.option("--met", opt.met, "DAY", "The day you met; add plans a first follow-up two days later", Means::day);
    args.option("--where", opt.where, "TEXT", "Where you met");
    args.option("--via", opt.via, "WHO", "Who introduced you", Means::person);
    args.option("--handle", opt.handle, "HANDLE", "The short unique name, instead of one made from the name", Means::handle);
    args.options("--alias", opt.aliases, "NAME", "Another name that finds the contact");
    args.options("--set", opt.fields, "KEY=VALUE", "A field of your own");
}

std::string checked_address(std::string_view set, std::string_view typed, std::string_view what) {
    const auto value = checked_name(typed, what);
    if (set == "email" && (value.find('@') == std::string::npos || value.find(' ') != std::string::npos)) {
        fail(Exit::usage, fmt::format("'{}' is no e-mail address", show(value)), "an address has an @: ada@example.org");
    }
    if (set == "phone" && value.find_first_of("0123456789") == std::string::npos) {
        fail(Exit::usage, fmt::format("'{}' is no phone number", show(value)), "a number has digits: +44 20 7946 0018");
    }
    return value;
}

std::string checked_field_name(std::string_view typed) {
    constexpr std::array taken = {"name",  "handle", "org", "department", "title", "city",  "relation", "channel",
                                  "email", "phone",  "url", "birthday",   "met",   "where", "via"};
    auto name = checked_name(typed, "field name");
    if (std::ranges::find(taken, lower_ascii(name)) != taken.end()) {
        fail(Exit::usage, fmt::format("'{}' is no name for a field of your own", show(name)),
             fmt::format("it has a place of its own: --{0}, or the line {0} of the form", lower_ascii(name)));
    }
    return name;
}

void describe_person(Change& change, const PersonOptions& opt, Session& session) {
    if (opt.every) {
        const auto cadence = parse_cadence(*opt.every);
        change.set["cadence"] = text_value(cadence ? to_iso(*cadence) : "none");
    }
    if (opt.relation) change.set["relation"] = text_value(to_word(parse_relation(*opt.relation)));
    if (opt.core) change.set["core"] = flag_value(true);
    set_text(change, "org", opt.org, "organisation");
    set_text(change, "department", opt.department, "department");
    set_text(change, "title", opt.title, "title");
    set_text(change, "city", opt.city, "city");
    set_text(change, "where", opt.where, "place");
    if (opt.channel) change.set["channel"] = text_value(to_word(parse_channel(*opt.channel)));
    if (opt.birthday) change.set["birthday"] = text_value(to_iso(parse_yearly_day(*opt.birthday, session.settings().date_order)));
    if (opt.met) change.set["met"] = day_value(past_day(session, *opt.met, "a meeting to come is a planned day: --next DAY"));
    if (opt.via) change.set["via"] = uid_value(introducer(session, *opt.via, change.of));
    for (const auto& tag : opt.tags) change.add["tag"].push_back(text_value(checked_tag(tag)));
    add_labelled(change, "email", opt.emails, "e-mail address");
    add_labelled(change, "phone", opt.phones, "phone number");
    add_labelled(change, "url", opt.urls, "web address");
    for (const auto& alias : opt.aliases) change.add["alias"].push_back(text_value(checked_alias(session, alias, change.of)));
    for (const auto& date : opt.dates) {
        const auto [kind, day] = split_at_equals(date, "--date", "wedding=2015-05-15");
        const auto on = parse_yearly_day(day, session.settings().date_order);
        const auto name = lower_ascii(checked_name(kind, "kind of day"));
        if (name == "birthday")
            change.set["birthday"] = text_value(to_iso(on));
        else
            change.add["date"].push_back(labelled_value({to_iso(on), name}));
    }
    for (const auto& field : opt.fields) {
        const auto [key, text] = split_at_equals(field, "--set", "shoe-size=39");
        change.add["x"].push_back(labelled_value({checked_text(text, "field"), checked_field_name(key)}));
    }
}

}  // namespace relnet::commands
