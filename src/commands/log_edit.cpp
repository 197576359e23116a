#include "commands/log_edit.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "commands/differences.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/fold.hpp"

namespace relnet::commands {
namespace {

Interaction interaction_of(Session& session, int number) {
    if (auto talk = session.store().interaction(number)) return *talk;
    fail(Exit::not_found, fmt::format("no interaction has the number {}; nothing was changed", number),
         "the numbers are in: relnet show WHO");
}

std::vector<std::string> names_of(const Interaction& talk) {
    std::vector<std::string> names;
    for (const auto& person : talk.people) names.push_back(person.name);
    return names;
}

/// "[31] with Ada Lovelace, call Fri 2026-11-20 (yesterday)".
std::string which(const Interaction& talk, Day today) {
    const auto channel = talk.channel == Channel::other ? "" : std::string(to_word(talk.channel)) + ' ';
    return fmt::format("[{}] with {}, {}{}", talk.id, show(list_of(names_of(talk))), channel, echo(talk.on, today));
}

std::vector<Uid> uids_of(const Interaction& talk) {
    std::vector<Uid> uids;
    for (const auto& person : talk.people) uids.push_back(person.uid);
    return uids;
}

std::string clock(std::optional<int> minutes) { return minutes ? fmt::format("{:02}:{:02}", *minutes / 60, *minutes % 60) : ""; }
std::string length(std::optional<int> minutes) { return minutes ? fmt::format("{} min", *minutes) : ""; }

/// What the options change of one interaction; what is so already is left out.
class LogChange {
public:
    LogChange(const LogOptions& opt, const Interaction& talk, Session& session)
        : opt_(opt), talk_(talk), session_(session), now_(session.store().state_of(talk.uid)) {
        change_ = {.op = Op::set, .of = talk.uid, .re = uids_of(talk), .who = list_of(names_of(talk))};
    }

    void work_out() {
        take_text();
        take_day();
        take_channel();
        take_lengths();
        take_flags();
        take_favours("gave", opt_.gave, opt_.no_gave, talk_.gave);
        take_favours("got", opt_.got, opt_.no_got, talk_.got);
        take_people();
        if (change_.set.empty()) change_.op = change_.add.empty() ? Op::drop : Op::add;
    }

    const std::vector<Difference>& differences() const { return differences_; }
    const Change& change() const { return change_; }
    /// Whose due day may follow: those before and after.
    const std::vector<Uid>& people() const { return change_.re; }

private:
    void set(const char* field, const char* label, const Value& value, std::string was, std::string now) {
        const Value& before = now_.field(field);
        if (before == value) return;
        change_.set[field] = value;
        differences_.push_back({label, std::move(was), std::move(now)});
    }

    void take_text() {
        if (!opt_.text.empty())
            fail(Exit::usage, "--edit takes only the text", fmt::format("relnet log --edit {} \"new text\"", talk_.id));
        const bool typed = opt_.message || !opt_.who.empty();
        if (typed && opt_.no_text) fail(Exit::usage, "a text and --no-text say two things", "leave out one of them");
        if (typed || opt_.no_text) {
            const auto text = typed ? text_from(session_, opt_.who, opt_.message, "text") : "";
            set("text", "text", text_value(text), brief(talk_.text), brief(text));
        }
    }

    void take_day() {
        if (!opt_.on) return;
        const Day on = day_of_log(session_, opt_);
        set("on", "day", day_value(on), echo(talk_.on, session_.today()), echo(on, session_.today()));
    }

    void take_channel() {
        if (!opt_.channel) return;
        const auto channel = parse_channel(*opt_.channel);
        if (channel == talk_.channel) return;
        set("channel", "channel", text_value(channel == Channel::other ? "" : to_word(channel)),
            std::string(to_word(talk_.channel)), *opt_.channel);
    }

    void take_lengths() {
        if (opt_.at && opt_.no_at) fail(Exit::usage, "--at and --no-at say two things", "leave out one of them");
        if (opt_.minutes && opt_.no_minutes) fail(Exit::usage, "--for and --no-for say two things", "leave out one of them");
        if (opt_.at || opt_.no_at) {
            const auto at = opt_.at ? std::optional(parse_time_of_day(*opt_.at)) : std::nullopt;
            set("at", "time", at ? number_value(*at) : Value{}, clock(talk_.at), clock(at));
        }
        if (opt_.minutes || opt_.no_minutes) {
            const auto minutes = opt_.minutes ? std::optional(parse_minutes(*opt_.minutes)) : std::nullopt;
            set("minutes", "length", minutes ? number_value(*minutes) : Value{}, length(talk_.minutes), length(minutes));
        }
    }

    void take_flags() {
        if (opt_.they && opt_.not_they) fail(Exit::usage, "--they and --no-they say two things", "leave out one of them");
        if (opt_.no_answer && opt_.answered)
            fail(Exit::usage, "--no-answer and --answered say two things", "leave out one of them");
        if (opt_.they != talk_.they && (opt_.they || opt_.not_they)) {
            set("they", "got in touch", flag_value(opt_.they), talk_.they ? "they" : "you", opt_.they ? "they" : "you");
        }
        if (opt_.answered != talk_.answered && (opt_.answered || opt_.no_answer)) {
            set("answered", "answered", opt_.answered ? Value{} : Value{"false"}, talk_.answered ? "yes" : "no",
                opt_.answered ? "yes" : "no");
        }
    }

    void take_favours(const char* name, const std::vector<std::string>& typed, bool clear, const std::vector<Favour>& before) {
        Change wanted;
        add_favours(wanted, name, typed);
        std::map<std::string, Value> came;
        for (const auto& value : wanted.add[name]) came[element_key(name, value)] = value;
        for (const auto& favour : before) {
            const auto value = labelled_value({favour.text, favour.kind});
            const auto key = element_key(name, value);
            if (came.erase(key) > 0 || !clear) continue;
            change_.drop[name][key] = {};
            differences_.push_back({name, in_words(favour), "", true});
        }
        for (const auto& [key, value] : came) {
            change_.add[name].push_back(value);
            const auto labelled = *as_labelled(value);
            differences_.push_back({name, "", in_words(Favour{labelled.label, labelled.value}), true});
        }
    }

    static std::string in_words(const Favour& favour) {
        return favour.text.empty() ? show(favour.kind) : show(favour.kind) + ": " + brief(favour.text);
    }

    void take_people() {
        const auto came = opt_.with.empty() ? std::vector<Person>{} : find_people(session_, opt_.with);
        const auto went = opt_.without.empty() ? std::vector<Person>{} : find_people(session_, opt_.without);
        auto left = uids_of(talk_);
        for (const auto& person : went) {
            if (std::ranges::find(came, person.id, &Person::id) != came.end())
                fail(Exit::usage, fmt::format("{} is behind --with and --without", show(person.name)), "leave out one of them");
            if (std::erase(left, person.uid) == 0) continue;
            change_.drop["with"][element_key("with", uid_value(person.uid))] = {};
            differences_.push_back({"with", show(person.name), "", true});
        }
        for (const auto& person : came) {
            if (std::ranges::find(left, person.uid) != left.end()) continue;
            left.push_back(person.uid);
            change_.add["with"].push_back(uid_value(person.uid));
            change_.re.push_back(person.uid);
            differences_.push_back({"with", "", show(person.name), true});
        }
        if (left.empty()) fail(Exit::usage, "nobody would be left", fmt::format("to remove it: relnet log --rm {}", talk_.id));
    }

    const LogOptions& opt_;
    const Interaction& talk_;
    Session& session_;
    Folded now_;
    Change change_;
    std::vector<Difference> differences_;
};

std::vector<Person> people_of(Session& session, const std::vector<Uid>& uids) {
    std::vector<Person> people;
    for (const auto& uid : uids) {
        if (auto person = session.store().person(uid)) people.push_back(std::move(*person));
    }
    return people;
}

std::string member(int number) { return fmt::format("\"id\":{}", number); }

}  // namespace

void ask_for_log_changes(Args& args, LogOptions& opt) {
    args.option("--edit", opt.edit, "N", "Change the interaction with this number: what is given, the first word being the text",
                Means::interaction_number);
    args.option("--rm", opt.remove, "N", "Remove the interaction with this number", Means::interaction_number);
    args.options("--with", opt.with, "WHO", "With --edit: somebody who was there too", Means::people);
    args.options("--without", opt.without, "WHO", "With --edit: somebody who was not there", Means::people);
    args.flag("--no-they", opt.not_they, "With --edit: you got in touch");
    args.flag("--answered", opt.answered, "With --edit: no failed attempt");
    args.flag("--no-text", opt.no_text, "With --edit: no text");
    args.flag("--no-at", opt.no_at, "With --edit: no time of day");
    args.flag("--no-for", opt.no_minutes, "With --edit: no length");
    args.flag("--no-gave", opt.no_gave, "With --edit: nothing was given");
    args.flag("--no-got", opt.no_got, "With --edit: nothing was got");
}

void refuse_log_changes(const LogOptions& opt) {
    const bool any = opt.not_they || opt.answered || opt.no_text || opt.no_at || opt.no_minutes || opt.no_gave || opt.no_got;
    if (!any && opt.with.empty() && opt.without.empty()) return;
    const auto* option = !opt.with.empty()      ? "--with"
                         : !opt.without.empty() ? "--without"
                         : opt.not_they         ? "--no-they"
                         : opt.answered         ? "--answered"
                         : opt.no_text          ? "--no-text"
                         : opt.no_at            ? "--no-at"
                         : opt.no_minutes       ? "--no-for"
                         : opt.no_gave          ? "--no-gave"
                                                : "--no-got";
    fail(Exit::usage, fmt::format("{} goes with --edit N", option), "the numbers are in: relnet show WHO");
}

void edit_interaction(const LogOptions& opt, Session& session) {
    const bool promises = opt.promise || opt.by;
    if (opt.remove || opt.next || opt.make_new || opt.again || promises) {
        fail(Exit::usage,
             fmt::format("--edit does not go with {}", opt.remove     ? "--rm"
                                                       : opt.next     ? "--next"
                                                       : opt.make_new ? "--new"
                                                       : opt.again    ? "--again"
                                                       : opt.promise  ? "--promise"
                                                                      : "--by"),
             opt.next   ? "plan a day with: relnet edit WHO --next DAY"
             : promises ? "promise with: relnet promise WHO \"what\" --by DAY"
                      : fmt::format("relnet log --edit {} \"new text\"", *opt.edit));
    }
    LogOptions bare;
    bare.edit = opt.edit;
    if (opt == bare)
        fail(Exit::usage, "what is to change?", fmt::format("relnet log --edit {} \"new text\" --on fri", *opt.edit));
    const auto talk = interaction_of(session, *opt.edit);
    LogChange wanted(opt, talk, session);
    wanted.work_out();
    if (wanted.differences().empty()) {
        return session.wrote("log", fmt::format("Already so: {}. Nothing was changed.", which(talk, session.today())), {},
                             member(*opt.edit) + ',' + members({}));
    }
    session.apply({wanted.change()});
    const auto people = people_of(session, wanted.people());
    const auto done = "Changed " + which(*session.store().interaction(*opt.edit), session.today());
    session.wrote("log",
                  fmt::format("{}{} {}", in_words(done, wanted.differences()), next_sentence(people, session.today()), undo_hint),
                  references(people), member(*opt.edit) + ',' + members(wanted.differences()));
}

void remove_interaction(const LogOptions& opt, Session& session) {
    LogOptions bare;
    bare.remove = opt.remove;
    if (!(opt == bare)) fail(Exit::usage, "--rm takes a number and nothing else", fmt::format("relnet log --rm {}", *opt.remove));
    const auto talk = interaction_of(session, *opt.remove);
    session.apply({{.op = Op::del, .of = talk.uid, .re = uids_of(talk), .who = list_of(names_of(talk))}});
    const auto people = people_of(session, uids_of(talk));
    session.wrote(
        "log",
        fmt::format("Removed {}{}\n{} {}", which(talk, session.today()), talk.text.empty() ? "" : ": " + brief(talk.text),
                    next_sentence(people, session.today()), undo_hint),
        references(people), member(*opt.remove) + ',' + members({}));
}

}  // namespace relnet::commands
