// relnet promise: what I owe people, and what they owe me.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/promises.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/render/promise_view.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string who;
    std::optional<std::string> text, message, by, edit;
    std::vector<std::string> done, drop;
    bool they = false, due = false, no_day = false, count = false;
};

// Reading.

std::vector<Promise> promises_of(Session& session, const std::string& who) {
    std::vector<Promise> found;
    for (const auto& person : find_people(session, {who}, Reach::anywhere)) {
        const auto promises = session.store().contact(person.id).promises;
        found.insert(found.end(), promises.begin(), promises.end());
    }
    // What is still open comes first.
    std::ranges::stable_sort(found, {}, [](const Promise& promise) {
        const bool open = promise.state == PromiseState::open;
        return std::pair(!open, open ? promise_day(promise) : Day{});
    });
    return found;
}

std::string nothing(const Options& opt, Session& session) {
    if (!opt.who.empty())
        return opt.due ? "Nothing promised is due between you."
                       : fmt::format("No promises yet. The first: relnet promise {} \"...\"", show(opt.who));
    if (!opt.due) return "No open promises. Make one: relnet promise WHO \"...\" --by fri";
    const auto open = session.store().promises(false);
    if (open.empty()) return "No open promises.";
    const auto& next = open.front();
    return fmt::format("No promise is due. Next: {} ({}), {}.", show(next.text), show(next.contact.handle),
                       short_day(promise_day(next), session.today()));
}

void list_promises(const Options& opt, Session& session) {
    auto promises = opt.who.empty() ? session.store().promises(false) : promises_of(session, opt.who);
    if (opt.due) std::erase_if(promises, [&](const Promise& promise) { return !is_due(promise, session.today()); });
    if (opt.count && !session.wants_json()) return session.out(fmt::format("{}\n", promises.size()));
    if (session.wants_screen()) {
        if (promises.empty()) return session.say(nothing(opt, session));
        return session.out(promises_screen(promises, session.today(), session.style()));
    }
    std::vector<std::string> items;
    for (const auto& promise : promises) items.push_back(promise_json(promise));
    session.list("promise", promises_listing(promises, session.today()), items);
}

// Making.

/// A variable of a script that is empty is no promise.
std::string text_of(Session& session, const std::optional<std::string>& word, const std::optional<std::string>& message) {
    return word && word->empty() ? checked_text("", "promise") : text_from(session, word.value_or(""), message, "promise");
}

void make_promise(const Options& opt, Session& session) {
    const PromiseDraft draft{text_of(session, opt.text, opt.message), promised_for(session, opt.by), opt.they};
    const auto people = find_people(session, {opt.who});
    std::vector<Change> changes;
    std::vector<Person> promised;
    std::vector<std::string> already;
    std::vector<std::int64_t> numbers;
    for (const auto& person : people) {
        const auto same = same_promise(session, person, draft);
        if (same && same->by == draft.by) {
            already.push_back(fmt::format("{} [{}]", show(person.name), same->id));
            numbers.push_back(same->id);
            continue;
        }
        changes.push_back(new_promise(session, person, draft));
        promised.push_back(person);
    }
    if (changes.empty()) {
        const auto whose = opt.they ? fmt::format("Already noted, promised by {}", list_of(already))
                                    : fmt::format("Already promised to {}", list_of(already));
        return session.wrote("promise", fmt::format("{}: {}", whose, show(draft.text)), {}, promise_members(numbers));
    }
    std::vector<Uid> uids;
    for (const auto& change : changes) uids.push_back(change.of);
    session.apply(std::move(changes));
    std::vector<std::string> told;
    for (std::size_t i = 0; i < promised.size(); ++i) {
        numbers.push_back(promise_number(session, promised[i], uids[i]));
        told.push_back(fmt::format("{} [{}]", show(promised[i].name), numbers.back()));
    }
    const auto now = reread(session, promised);
    session.wrote(
        "promise",
        fmt::format("{}: {}{}\n{} {}", opt.they ? list_of(told) + " promised" : "Promised " + list_of(told), show(draft.text),
                    promise_day_words(draft, session.today()), next_sentence(now, session.today()), undo_hint),
        references(now), promise_members(numbers));
}

// Closing.

/// With WHO a number of somebody else is most likely a slip.
void check_whose(const Options& opt, Session& session, const Promise& promise) {
    if (opt.who.empty()) return;
    const auto people = find_people(session, {opt.who});
    if (std::ranges::find(people, promise.contact.uid, &Person::uid) != people.end()) return;
    fail(Exit::not_found,
         fmt::format("[{}] is between you and {}: {}; nothing was changed", promise.id, show(promise.contact.name),
                     show(promise.text)),
         fmt::format("relnet promise {}", show(opt.who)));
}

struct Closing {
    std::vector<Change> changes;
    std::vector<std::string> lines;
    std::vector<Person> people;
    std::vector<std::int64_t> numbers;
};

void close(const Options& opt, Session& session, const std::vector<std::string>& typed, PromiseState state, Closing& closing) {
    for (const auto& word : typed) {
        const auto promise = numbered_promise(session, word);
        check_whose(opt, session, promise);
        if (std::ranges::find(closing.changes, promise.uid, &Change::of) != closing.changes.end()) {
            fail(Exit::usage, fmt::format("[{}] is there twice", promise.id), "give each number once");
        }
        closing.numbers.push_back(promise.id);
        if (promise.state != PromiseState::open) {
            const auto on = promise.closed ? ", " + echo(*promise.closed, session.today()) : "";
            closing.lines.push_back(fmt::format("Already {}: {}{}", to_word(promise.state), described(promise), on));
            continue;
        }
        const auto person = *session.store().person(promise.contact.id);
        closing.changes.push_back({.op = Op::set,
                                   .of = promise.uid,
                                   .re = {person.uid},
                                   .who = person.name,
                                   .set = {{"state", text_value(to_word(state))}, {"closed", day_value(session.today())}}});
        closing.lines.push_back(fmt::format("{}: {}", state == PromiseState::kept ? "Kept" : "Dropped", described(promise)));
        closing.people.push_back(person);
    }
}

void close_promises(const Options& opt, Session& session) {
    const bool only_numbers = opt.who.find_first_not_of("0123456789,[]") == std::string::npos;
    if (opt.text || opt.message || opt.by || opt.they || opt.due || opt.count || (only_numbers && !opt.who.empty())) {
        fail(Exit::usage, "--done and --drop take a number each, and nothing else", "relnet promise --done 7 --done 8");
    }
    Closing closing;
    close(opt, session, opt.done, PromiseState::kept, closing);
    close(opt, session, opt.drop, PromiseState::dropped, closing);
    const auto told = join(closing.lines, "\n");
    if (closing.changes.empty()) return session.wrote("promise", told, {}, promise_members(closing.numbers));
    session.apply(std::move(closing.changes));
    session.wrote("promise", fmt::format("{}\n{}", told, undo_hint), references(reread(session, closing.people)),
                  promise_members(closing.numbers));
}

// Changing.

void edit_promise(const Options& opt, Session& session) {
    if (opt.text || opt.they || opt.due || opt.count || !opt.done.empty() || !opt.drop.empty())
        fail(Exit::usage, "--edit takes a text, --by and --no-by", fmt::format("relnet promise --edit {} \"new text\" --by fri", show(*opt.edit)));
    if (opt.by && opt.no_day) fail(Exit::usage, "--by and --no-by say two things", "leave out one of them");
    const auto promise = numbered_promise(session, *opt.edit);
    PromiseEdit wanted{.text = opt.message, .by = promised_for(session, opt.by), .no_day = opt.no_day};
    if (!opt.who.empty() || opt.message) wanted.text = text_of(session, opt.who.empty() ? std::nullopt : std::optional(opt.who), opt.message);
    if (!wanted.text && !wanted.by && !wanted.no_day)
        fail(Exit::usage, "what is to change?", fmt::format("relnet promise --edit {} --by fri", promise.id));
    change_promise(session, promise, wanted);
}

void run(const Options& opt, Session& session) {
    if (opt.edit) {
        session.will_write();
        return edit_promise(opt, session);
    }
    if (opt.no_day) fail(Exit::usage, "--no-by goes with --edit N", "the numbers are in: relnet promise");
    if (!opt.done.empty() || !opt.drop.empty()) {
        session.will_write();
        return close_promises(opt, session);
    }
    if (opt.who.empty() || (!opt.text && !opt.message)) {
        if (opt.by || opt.they) fail(Exit::usage, "what was promised?", "relnet promise ada \"send the paper\" --by fri");
        return list_promises(opt, session);
    }
    if (opt.due || opt.count)
        fail(Exit::usage, fmt::format("{} lists, and a text promises", opt.due ? "--due" : "--count"), "leave out one of them");
    session.will_write();
    make_promise(opt, session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->who, Means::people, "To whom, separated by commas; without a text that contact's promises", false);
    args.operand("text", opt->text, Means::text, "What you promised; - reads it from standard input");
    args.option("-m,--message", opt->message, "TEXT", "The same, for a text that begins with -");
    args.option("--by", opt->by, "DAY", "The day it is promised for: fri, 2w; two weeks from now it is due if not given",
                Means::day);
    args.flag("--they", opt->they, "They promised it to you");
    args.options("--done", opt->done, "N", "It was kept", Means::promise_number);
    args.options("--drop", opt->drop, "N", "It will not be kept", Means::promise_number);
    args.option("--edit", opt->edit, "N", "Change the promise with this number: its text, --by or --no-by", Means::promise_number);
    args.flag("--no-by", opt->no_day, "With --edit: no day");
    args.flag("--due", opt->due, "Only yours that are due and theirs that are late");
    args.flag("--count", opt->count, "Only the number of those that would be listed");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command promise_command{.name = "promise",
                                     .group = "People",
                                     .summary = "Keep track of what was promised, by you and to you",
                                     .access = Access::read,
                                     .setup = setup,
                                     .examples =
                                         "relnet promise ada \"send the paper on looms\" --by fri\n"
                                         "relnet promise alan \"the torque wrench\" --they    # he promised it to me\n"
                                         "relnet promise --done 7    # the numbers: relnet promise"};

}  // namespace relnet::commands
