// relnet log: something happened with one or more contacts.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/log_edit.hpp"
#include "commands/log_options.hpp"
#include "commands/log_aftermath.hpp"
#include "commands/new_contact.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/pick.hpp"

namespace relnet::commands {
namespace {

Channel channel_of(const LogOptions& opt, const Session& session) {
    if (opt.channel) return parse_channel(*opt.channel);
    return session.settings().log_channel.empty() ? Channel::other : parse_channel(session.settings().log_channel);
}

/// With --new, whoever is not found becomes a contact by the same command.
std::vector<Person> people_of(Session& session, const LogOptions& opt) {
    if (!opt.make_new) return find_people(session, {opt.who});
    std::vector<Person> people;
    for (const auto& word : split(opt.who, ',')) {
        const auto name = checked_name(word, "name");
        try {
            people.push_back(find_person(session, name));
        } catch (const Error& error) {
            if (error.exit != Exit::not_found) throw;
            Change person = new_contact(session, name);
            const Uid uid = person.of;
            session.apply({std::move(person)});
            people.push_back(*session.store().person(uid));
        }
    }
    return people;
}

Change interaction(Session& session, const LogOptions& opt, const std::vector<Person>& people, Day on, Channel channel, const std::string& text) {
    std::vector<std::string> who;
    for (const auto& person : people) who.push_back(person.name);
    Change talk{.op = Op::create, .of = session.new_uid(), .kind = "interaction", .re = uids(people), .who = list_of(who)};
    talk.set["on"] = day_value(on);
    if (channel != Channel::other) talk.set["channel"] = text_value(to_word(channel));
    if (!text.empty()) talk.set["text"] = text_value(text);
    if (opt.at) talk.set["at"] = number_value(parse_time_of_day(*opt.at));
    if (opt.minutes) talk.set["minutes"] = number_value(parse_minutes(*opt.minutes));
    if (opt.they) talk.set["they"] = flag_value(true);
    if (opt.no_answer) talk.set["answered"] = {"false"};
    for (const auto& person : people) talk.add["with"].push_back(uid_value(person.uid));
    add_favours(talk, "gave", opt.gave);
    add_favours(talk, "got", opt.got);
    return talk;
}

/// The number of the same talk.
std::optional<std::int64_t> logged_already(Session& session, const std::vector<Person>& people, Day on, Channel channel, const std::string& text) {
    auto wanted = uids(people);
    std::ranges::sort(wanted);
    for (const auto& talk : session.store().interactions_on(people.front().id, on)) {
        std::vector<Uid> with;
        for (const auto& person : talk.people) with.push_back(person.uid);
        std::ranges::sort(with);
        const bool plain = talk.answered && !talk.they && !talk.at && !talk.minutes && talk.gave.empty() && talk.got.empty();
        if (talk.channel == channel && talk.text == text && plain && with == wanted) return talk.id;
    }
    return {};
}

std::int64_t number_of(const Session& session, const Uid& talk, const Person& person, Day on) {
    const auto talks = session.store().interactions_on(person.id, on);
    const auto found = std::ranges::find(talks, talk, &Interaction::uid);
    return found == talks.end() ? 0 : found->id;
}

/// The same keys as those of `log --edit`.
std::string members_of(std::int64_t number) { return fmt::format(R"("id":{},"changes":[])", number); }

/// `log ada grace` logs the text "grace": most likely two people were meant.
void warn_of_name_as_text(Session& session, const LogOptions& opt) {
    if (opt.text.empty() || opt.text.find(' ') != std::string::npos) return;
    if (session.store().with_key(Key::handle, fold(opt.text)).empty()) return;
    session.note(fmt::format("relnet: '{}' was taken as the text; for both people: relnet log {},{}", show(opt.text), show(opt.who), show(opt.text)));
}

/// Nobody was named: the person at the terminal picks, and nobody else waits for that.
std::string picked(Session& session) {
    const auto& world = session.world();
    if (!world.in_is_terminal || !world.err_is_terminal || session.globals().no_input) {
        fail(Exit::usage, "log needs WHO", "relnet log ada \"what it was about\"");
    }
    std::vector<Person> people;
    session.store().each_person({}, [&](const Person& person) { people.push_back(person); });
    session.will_write();
    return pick_person(session, people).handle;
}

void record(const LogOptions& opt, Session& session) {
    const auto on = opt.on ? day_of_log(session, opt) : session.today();
    const auto text = text_from(session, opt.text, opt.message, "text");
    const auto channel = channel_of(opt, session);
    const auto people = people_of(session, opt);
    const auto what = fmt::format("{}, {}{}{}", names(people), channel == Channel::other ? "" : std::string(to_word(channel)) + ' ',
                                  echo(on, session.today()), text.empty() ? "" : ": " + show(text));
    auto promises = promises_of_log(session, opt, people);
    if (const auto same = opt.is_plain() ? logged_already(session, people, on, channel, text) : std::nullopt) {
        return session.wrote("log", fmt::format("Already logged: {}. A second time: --again", what), {}, members_of(*same));
    }
    warn_of_name_as_text(session, opt);
    std::vector<Change> changes{interaction(session, opt, people, on, channel, text)};
    const Uid talk = changes.front().of;
    if (opt.next) {
        const Stay planned{coming_day(session, *opt.next), session.today(), ""};
        for (const auto& person : people) {
            changes.push_back({.op = Op::set, .of = person.uid, .re = {person.uid}, .who = person.name, .set = {{"planned", stay_value(planned)}}});
        }
    }
    changes.insert(changes.end(), promises.begin(), promises.end());
    session.apply(std::move(changes));
    const auto now = reread(session, people);
    session.wrote("log",
                  fmt::format("Logged {}{}\n{}{} {}", opt.no_answer ? "an attempt: " : "", what, promised_in_words(session, promises),
                              next_sentence(now, session.today()), undo_hint),
                  references(now), session.wants_json() ? members_of(number_of(session, talk, now.front(), on)) : "");
    if (opt.no_answer) return;
    mention_balance(session, opt, now);
    mention_agenda(session, now);
}

void run(LogOptions opt, Session& session) {
    if (!opt.edit && !opt.remove) {
        refuse_log_changes(opt);
        if (opt.who.empty()) opt.who = picked(session);
    }
    session.will_write();
    if (opt.edit) return edit_interaction(opt, session);
    if (opt.remove) return remove_interaction(opt, session);
    record(opt, session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<LogOptions>();
    args.operand("who", opt->who, Means::people, "With whom, separated by commas", false);
    args.operand("text", opt->text, Means::text, "What it was about; - reads it from standard input", false);
    args.option("-m,--message", opt->message, "TEXT", "The same, for a text that begins with -");
    args.option("--on", opt->on, "DAY", "The day: yesterday, last fri, 2w; today if not given", Means::day);
    args.option("--at", opt->at, "HH:MM", "The time of day");
    args.option("-c,--channel", opt->channel, "CHANNEL", "How: meet, call, video, mail, chat, letter, event, other", Means::channel);
    args.choices(channel_words());
    args.option("--for", opt->minutes, "LENGTH", "How long: 25min, 1h30");
    args.flag("--they", opt->they, "They got in touch, not you");
    args.flag("--no-answer", opt->no_answer, "A failed attempt: it does not count as contact");
    args.options("--gave", opt->gave, "KIND[:TEXT]", "What you gave: help, advice, intro, thanks …", Means::kind);
    args.options("--got", opt->got, "KIND[:TEXT]", "What you got", Means::kind);
    args.option("--next", opt->next, "DAY", "Plan the next contact on a day, or in a span", Means::day);
    args.option("--promise", opt->promise, "TEXT", "You promised something, to each of them");
    args.option("--by", opt->by, "DAY", "The day it is promised for", Means::day);
    args.flag("--new", opt->make_new, "Add whoever is not known yet");
    args.flag("--again", opt->again, "Record it even if the same is logged already");
    ask_for_log_changes(args, *opt);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command log_command{.name = "log",
                                 .group = "Every day",
                                 .summary = "Record that you were in touch",
                                 .access = Access::read,
                                 .setup = setup,
                                 .examples = "relnet log ada    # that is enough\n"
                                             "relnet log ada \"coffee, new flat found\" --on yesterday -c meet\n"
                                             "relnet log ada,grace \"lunch\" --next 2w    # one talk with two people\n"
                                             "relnet log --edit 31 --on fri    # the number is in relnet show"};

}  // namespace relnet::commands
