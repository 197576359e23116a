// relnet promise: what I owe people, and what they owe me.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
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
    std::string who, text;
    std::optional<std::string> message, by;
    std::vector<std::string> done, drop;
    bool they = false, due = false;
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
    if (session.wants_screen()) {
        if (promises.empty()) return session.say(nothing(opt, session));
        return session.out(promises_screen(promises, session.today(), session.style()));
    }
    std::vector<std::string> items;
    for (const auto& promise : promises) items.push_back(promise_json(promise));
    session.list("promise", promises_listing(promises, session.today()), items);
}

// Making.

/// The numbers, for --json.
std::string members(const std::vector<std::int64_t>& numbers) {
    return fmt::format(R"("promises":[{}])", fmt::join(numbers, ","));
}

void make_promise(const Options& opt, Session& session) {
    const PromiseDraft draft{text_from(session, opt.text, opt.message, "promise"), promised_for(session, opt.by), opt.they};
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
        return session.wrote("promise", fmt::format("{}: {}", whose, show(draft.text)), {}, members(numbers));
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
        references(now), members(numbers));
}

// Closing.

std::int64_t number_from(const std::string& typed) {
    std::string_view digits = typed;
    if (digits.starts_with('[') && digits.ends_with(']')) digits = digits.substr(1, digits.size() - 2);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc() && end == digits.data() + digits.size() && number > 0) return number;
    fail(Exit::usage, fmt::format("'{}' is no number of a promise", show(typed)), "the numbers are in brackets: relnet promise");
}

Promise open_or_closed(Session& session, std::int64_t number) {
    const auto promise = session.store().promise(number);
    const auto person = promise ? session.store().person(promise->contact.id) : std::nullopt;
    if (person && person->state != State::removed) return *promise;
    if (person) {
        fail(Exit::not_found, fmt::format("[{}] is a promise to {}, who was removed", number, show(person->name)),
             fmt::format("to bring the contact back: relnet restore {}", to_string(person->uid)));
    }
    if (const auto note = session.store().note(number)) {
        const auto& [contact, text] = *note;
        fail(Exit::not_found, fmt::format("[{}] is a note of {}, no promise", number, show(contact.name)),
             text.agenda ? fmt::format("relnet note {} --done {}", show(contact.handle), number)
                         : "the open promises: relnet promise");
    }
    fail(Exit::not_found, fmt::format("there is no promise [{}]", number), "the open ones: relnet promise");
}

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

std::string described(const Promise& promise) {
    return fmt::format("[{}] {} ({} {})", promise.id, show(promise.text), promise.they ? "promised by" : "promised to",
                       show(promise.contact.name));
}

struct Closing {
    std::vector<Change> changes;
    std::vector<std::string> lines;
    std::vector<Person> people;
    std::vector<std::int64_t> numbers;
};

void close(const Options& opt, Session& session, const std::vector<std::string>& typed, PromiseState state, Closing& closing) {
    for (const auto& word : typed) {
        const auto promise = open_or_closed(session, number_from(word));
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
    if (!opt.text.empty() || opt.message || opt.by || opt.they || opt.due || (only_numbers && !opt.who.empty())) {
        fail(Exit::usage, "--done and --drop take a number each, and nothing else", "relnet promise --done 7 --done 8");
    }
    Closing closing;
    close(opt, session, opt.done, PromiseState::kept, closing);
    close(opt, session, opt.drop, PromiseState::dropped, closing);
    const auto told = join(closing.lines, "\n");
    if (closing.changes.empty()) return session.wrote("promise", told, {}, members(closing.numbers));
    session.apply(std::move(closing.changes));
    session.wrote("promise", fmt::format("{}\n{}", told, undo_hint), references(reread(session, closing.people)),
                  members(closing.numbers));
}

void run(const Options& opt, Session& session) {
    if (!opt.done.empty() || !opt.drop.empty()) {
        session.will_write();
        return close_promises(opt, session);
    }
    if (opt.who.empty() || (opt.text.empty() && !opt.message)) {
        if (opt.by || opt.they) fail(Exit::usage, "what was promised?", "relnet promise ada \"send the paper\" --by fri");
        return list_promises(opt, session);
    }
    if (opt.due) fail(Exit::usage, "--due lists, and a text promises", "leave out one of them");
    session.will_write();
    make_promise(opt, session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->who, Means::people, "To whom, separated by commas; without a text that contact's promises", false);
    args.operand("text", opt->text, Means::text, "What you promised; - reads it from standard input", false);
    args.option("-m,--message", opt->message, "TEXT", "The same, for a text that begins with -");
    args.option("--by", opt->by, "DAY", "The day it is promised for: fri, 2w; two weeks from now it is due if not given",
                Means::day);
    args.flag("--they", opt->they, "They promised it to you");
    args.options("--done", opt->done, "N", "It was kept", Means::promise_number);
    args.options("--drop", opt->drop, "N", "It will not be kept", Means::promise_number);
    args.flag("--due", opt->due, "Only yours that are due and theirs that are late");
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
