// relnet snooze: put somebody off until a day.
#include <fmt/format.h>

#include <memory>

#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string first, second;
    std::optional<std::string> why;
    bool all = false, off = false;
};

Change quiet(const Value& until) { return {.op = Op::set, .rule = "quiet", .set = {{"until", until}}}; }

void end_quiet(Session& session, const std::optional<Day>& until) {
    if (!until || *until <= session.today()) return session.wrote("snooze", "No quiet time is set.", {});
    session.apply({quiet(Value{})});
    session.wrote("snooze", fmt::format("The quiet time is over. {}", undo_hint), {});
}

void keep_quiet(const Options& opt, Session& session) {
    if (!opt.second.empty()) fail(Exit::usage, "--all takes only a day", "relnet snooze --all 2w");
    if (opt.why) fail(Exit::usage, "a quiet time takes no reason", "leave out -m, or snooze one person: relnet snooze ada 2w -m WHY");
    const auto set = session.store().rules().quiet_until;
    if (opt.off) return end_quiet(session, set);
    if (opt.first.empty()) fail(Exit::usage, "until when?", "relnet snooze --all 2w");
    const Day until = coming_day(session, opt.first);
    if (set == until) return session.wrote("snooze", fmt::format("Already quiet until {}.", echo(until, session.today())), {});
    session.apply({quiet(day_value(until))});
    session.wrote("snooze", fmt::format("Nobody will be shown before {}. {}", echo(until, session.today()), undo_hint), {});
}

void wake(Session& session, const std::vector<Person>& people) {
    std::vector<Change> changes;
    std::vector<Person> awake;
    for (const auto& person : people) {
        if (!person.schedule.snoozed_until) continue;
        changes.push_back({.op = Op::set, .of = person.uid, .re = {person.uid}, .who = person.name, .set = {{"snooze", Value{}}}});
        awake.push_back(person);
    }
    if (changes.empty()) return session.wrote("snooze", fmt::format("{}: not snoozed.", names(people)), {});
    session.apply(std::move(changes));
    const auto now = reread(session, awake);
    session.wrote("snooze", fmt::format("Woke {}. {} {}", names(now), next_sentence(now, session.today()), undo_hint), references(now));
}

/// Who is put away is not shown anyway: a snooze would say nothing.
void refuse_put_away(const std::vector<Person>& people) {
    for (const auto& person : people) {
        if (person.state == State::active) continue;
        fail(Exit::refused, fmt::format("{} is {}, so never shown; nobody was snoozed", show(person.name), to_word(person.state)),
             fmt::format("back among the others: relnet restore {}", show(person.handle)));
    }
}

void snooze(const Options& opt, Session& session) {
    const Day until = coming_day(session, opt.second);
    const auto people = find_people(session, {opt.first});
    refuse_put_away(people);
    const Stay stay{until, session.today(), opt.why ? checked_text(*opt.why, "reason") : ""};
    const auto why = stay.why.empty() ? "" : ": " + show(stay.why);
    std::vector<Change> changes;
    for (const auto& person : people) {
        if (person.schedule.snoozed_until == until && person.schedule.snoozed_why == stay.why) continue;
        changes.push_back({.op = Op::set, .of = person.uid, .re = {person.uid}, .who = person.name, .set = {{"snooze", stay_value(stay)}}});
    }
    if (changes.empty()) {
        return session.wrote("snooze", fmt::format("Already snoozed: {}, until {}{}.", names(people), echo(until, session.today()), why), {});
    }
    session.apply(std::move(changes));
    const auto now = reread(session, people);
    session.wrote("snooze", fmt::format("Snoozed {} until {}{}. {}", names(now), echo(until, session.today()), why, undo_hint), references(now));
}

void run(const Options& opt, Session& session) {
    if (opt.off && (opt.all ? !opt.first.empty() : !opt.second.empty() || opt.why)) {
        fail(Exit::usage, "--off takes no day and no reason", opt.all ? "relnet snooze --all --off" : "relnet snooze ada --off");
    }
    if (opt.all) return keep_quiet(opt, session);
    if (opt.first.empty()) fail(Exit::usage, "whom?", "relnet snooze ada 2w");
    if (opt.off) return wake(session, find_people(session, {opt.first}));
    if (opt.second.empty()) fail(Exit::usage, "until when?", fmt::format("relnet snooze {} 2w", show(opt.first)));
    snooze(opt, session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->first, Means::people, "Whom to put off, separated by commas; with --all the day", false);
    args.operand("until", opt->second, Means::day, "A day or a span: fri, 2w, 2026-12-24", false);
    args.option("-m,--message", opt->why, "WHY", "Why, shown by due --why");
    args.flag("--off", opt->off, "Show them again");
    args.flag("--all", opt->all, "A quiet time: show nobody before the day");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command snooze_command{.name = "snooze",
                                    .group = "Every day",
                                    .summary = "Hide somebody until a day",
                                    .access = Access::write,
                                    .setup = setup,
                                    .examples = "relnet snooze ada 2w    # not for two weeks\n"
                                                "relnet snooze grace \"1 dec\" -m \"on parental leave\"\n"
                                                "relnet snooze --all 2026-12-27    # a holiday"};

}  // namespace relnet::commands
