#include "commands/log_aftermath.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "commands/differences.hpp"
#include "commands/promises.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/balance.hpp"

namespace relnet::commands {
namespace {

PromiseDraft draft_of(Session& session, const LogOptions& opt) {
    return {checked_text(*opt.promise, "promise"), promised_for(session, opt.by), false};
}

bool asks(const LogOptions& opt) {
    return std::ranges::any_of(opt.got, [](const std::string& typed) { return is_ask(parse_favour(typed).kind); });
}

bool was_given_lately(Session& session, const Person& person) {
    const auto last = last_given(session.store().interactions(person.id));
    return last && session.today() - *last <= giving_days;
}

}  // namespace

std::vector<Change> promises_of_log(Session& session, const LogOptions& opt, const std::vector<Person>& people) {
    if (!opt.promise) {
        if (opt.by)
            fail(Exit::usage, "--by is the day of a promise", "relnet log ada \"lunch\" --promise \"the recipe\" --by fri");
        return {};
    }
    const auto draft = draft_of(session, opt);
    std::vector<Change> changes;
    for (const auto& person : people) {
        if (!same_promise(session, person, draft)) changes.push_back(new_promise(session, person, draft));
    }
    return changes;
}

std::string promised_in_words(Session& session, const std::vector<Change>& promises) {
    if (promises.empty()) return "";
    const auto& set = promises.front().set;
    PromiseDraft draft{as_text(set.at("text")).value_or(""), {}, false};
    if (set.contains("by")) draft.by = as_day(set.at("by"));
    std::vector<std::string> whom;
    for (const auto& promise : promises) {
        const auto person = session.store().person(promise.re.front());
        if (person) whom.push_back(fmt::format("{} [{}]", show(person->name), promise_number(session, *person, promise.of)));
    }
    return fmt::format("Promised {}: {}{}\n", list_of(whom), show(draft.text), promise_day_words(draft, session.today()));
}

void mention_balance(Session& session, const LogOptions& opt, const std::vector<Person>& people) {
    if (!session.settings().hints || !asks(opt)) return;
    std::vector<Person> without;
    std::vector<std::string> handles;
    for (const auto& person : people) {
        if (was_given_lately(session, person)) continue;
        without.push_back(person);
        handles.push_back(show(person.handle));
    }
    if (without.empty()) return;
    session.note(fmt::format("Nothing given to {} for a year; a thank-you? relnet log {} --gave thanks",
                             names(without), join(handles, ",")));
}

void mention_agenda(Session& session, const std::vector<Person>& people) {
    if (!session.wants_screen()) return;
    for (const auto& person : people) {
        for (const auto& note : session.store().contact(person.id).notes) {
            if (!note.agenda || note.done) continue;
            session.note(
                fmt::format("On the agenda: {}. Done? relnet note {} --done {}", brief(note.text), show(person.handle), note.id));
        }
    }
}

}  // namespace relnet::commands
