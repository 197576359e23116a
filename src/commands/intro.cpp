// relnet intro: I introduced two people to each other.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/linking.hpp"
#include "commands/promises.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/domain/link.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string one, other;
    std::optional<std::string> on, message;
};

struct Introduction {
    Person one, other;
    Day on;
    std::string text;

    std::vector<Person> both() const { return {one, other}; }
};

Change interaction(Session& session, const Introduction& intro) {
    Change talk{.op = Op::create,
                .of = session.new_uid(),
                .kind = "interaction",
                .re = {intro.one.uid, intro.other.uid},
                .who = list_of({intro.one.name, intro.other.name})};
    talk.set["on"] = day_value(intro.on);
    if (!intro.text.empty()) talk.set["text"] = text_value(intro.text);
    for (const auto& uid : talk.re) talk.add["with"].push_back(uid_value(uid));
    talk.add["gave"].push_back(labelled_value({"", "intro"}));
    return talk;
}

bool is_introduced_already(Session& session, const Introduction& intro) {
    for (const auto& talk : session.store().interactions_on(intro.one.id, intro.on)) {
        const bool both =
            talk.people.size() == 2 && std::ranges::find(talk.people, intro.other.uid, &PersonRef::uid) != talk.people.end();
        const bool gave = std::ranges::find(talk.gave, std::string("intro"), &Favour::kind) != talk.gave.end();
        if (both && gave && talk.text == intro.text) return true;
    }
    return false;
}

bool are_linked(Session& session, const Introduction& intro) {
    const auto links = session.store().contact(intro.one.id).links;
    return std::ranges::any_of(links, [&](const Link& link) { return link.other.uid == intro.other.uid; });
}

/// An introduction of long ago went as it went: nobody is asked any more.
std::optional<PromiseDraft> asking_later(Session& session, const Introduction& intro) {
    const PromiseDraft draft{"ask how it went with " + intro.other.name, intro.on + promise_days, false};
    if (*draft.by < session.today() || same_promise(session, intro.one, draft)) return {};
    return draft;
}

void record(Session& session, const Introduction& intro) {
    const auto what = fmt::format("{}, {}{}", names(intro.both()), echo(intro.on, session.today()),
                                  intro.text.empty() ? "" : ": " + show(intro.text));
    if (is_introduced_already(session, intro)) return session.wrote("intro", fmt::format("Already introduced: {}", what), {});
    std::vector<Change> changes{interaction(session, intro)};
    if (!are_linked(session, intro)) changes.push_back(new_link(session, intro.one, intro.other, std::string(usual_link)));
    const auto draft = asking_later(session, intro);
    if (draft) changes.push_back(new_promise(session, intro.one, *draft));
    const auto promise = changes.back().of;
    session.apply(std::move(changes));
    const auto now = reread(session, intro.both());
    auto sentence = fmt::format("Introduced {}\n", what);
    if (draft) {
        sentence += fmt::format("Promised {} [{}]: {}{}\n", show(intro.one.name), promise_number(session, intro.one, promise),
                                show(draft->text), promise_day_words(*draft, session.today()));
    }
    session.wrote("intro", fmt::format("{}{} {}", sentence, next_sentence(now, session.today()), undo_hint), references(now));
}

void run(const Options& opt, Session& session) {
    const Day on =
        opt.on ? past_day(session, *opt.on, "an introduction to come is a promise: relnet promise WHO \"introduce …\" --by DAY")
               : session.today();
    const auto text = text_from(session, "", opt.message, "text");
    const Introduction intro{find_person(session, opt.one), find_person(session, opt.other), on, text};
    if (intro.one.uid == intro.other.uid) {
        fail(Exit::usage, fmt::format("both are {}; an introduction is between two people", show(intro.one.name)),
             "relnet intro ada grace");
    }
    record(session, intro);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->one, Means::person, "Whom you introduced; this one is asked later how it went");
    args.operand("other", opt->other, Means::person, "To whom");
    args.option("--on", opt->on, "DAY", "The day: yesterday, last fri; today if not given", Means::day);
    args.option("-m,--message", opt->message, "TEXT", "What it was about");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command intro_command{.name = "intro",
                                   .group = "People",
                                   .summary = "Record that you introduced two people",
                                   .access = Access::write,
                                   .setup = setup,
                                   .examples =
                                       "relnet intro ada grace    # logged for both, linked, and a promise to ask how it went\n"
                                       "relnet intro sophie konrad --on yesterday -m \"internship\""};

}  // namespace relnet::commands
