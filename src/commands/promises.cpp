#include "commands/promises.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

std::int64_t number_from(const std::string& typed) {
    std::string_view digits = typed;
    if (digits.starts_with('[') && digits.ends_with(']')) digits = digits.substr(1, digits.size() - 2);
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error == std::errc() && end == digits.data() + digits.size() && number > 0) return number;
    fail(Exit::usage, fmt::format("'{}' is no number of a promise", show(typed)), "the numbers are in brackets: relnet promise");
}

std::string day_or_nothing(std::optional<Day> day, Day today) { return day ? echo(*day, today) : ""; }

}  // namespace

std::optional<Day> promised_for(Session& session, const std::optional<std::string>& by) {
    if (!by) return {};
    return parse_day(*by, session.dates(), Looking::ahead);
}

Change new_promise(Session& session, const Person& person, const PromiseDraft& draft) {
    Change change{.op = Op::create, .of = session.new_uid(), .kind = "promise", .re = {person.uid}, .who = person.name};
    change.set["text"] = text_value(draft.text);
    change.set["made"] = day_value(session.today());
    if (draft.by) change.set["by"] = day_value(*draft.by);
    if (draft.they) change.set["they"] = flag_value(true);
    return change;
}

std::optional<Promise> same_promise(Session& session, const Person& person, const PromiseDraft& draft) {
    for (const auto& promise : session.store().contact(person.id).promises) {
        const bool same = promise.they == draft.they && fold(promise.text) == fold(draft.text);
        if (same && promise.state == PromiseState::open) return promise;
    }
    return {};
}

std::int64_t promise_number(Session& session, const Person& person, const Uid& promise) {
    const auto promises = session.store().contact(person.id).promises;
    const auto found = std::ranges::find(promises, promise, &Promise::uid);
    return found == promises.end() ? 0 : found->id;
}

std::string promise_day_words(const PromiseDraft& draft, Day today) {
    if (draft.by) return ", by " + echo(*draft.by, today);
    Promise promise;
    promise.made = today;
    return fmt::format(" (no day: due {})", short_day(promise_day(promise), today));
}

Promise numbered_promise(Session& session, const std::string& typed) {
    const auto number = number_from(typed);
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

std::string described(const Promise& promise) {
    return fmt::format("[{}] {} ({} {})", promise.id, show(promise.text), promise.they ? "promised by" : "promised to",
                       show(promise.contact.name));
}

std::string promise_members(const std::vector<std::int64_t>& numbers, const std::vector<Difference>& differences) {
    return fmt::format(R"("promises":[{}],{})", fmt::join(numbers, ","), members(differences));
}

void change_promise(Session& session, const Promise& promise, const PromiseEdit& wanted) {
    const auto person = *session.store().person(promise.contact.id);
    Change change{.op = Op::set, .of = promise.uid, .re = {person.uid}, .who = person.name};
    std::vector<Difference> differences;
    if (wanted.text && *wanted.text != promise.text) {
        change.set["text"] = text_value(*wanted.text);
        differences.push_back({"text", brief(promise.text), brief(*wanted.text)});
    }
    const auto by = wanted.no_day ? std::nullopt : wanted.by ? wanted.by : promise.by;
    if (by != promise.by) {
        change.set["by"] = by ? day_value(*by) : Value{};
        differences.push_back({"day", day_or_nothing(promise.by, session.today()), day_or_nothing(by, session.today())});
    }
    const auto members = promise_members({promise.id}, differences);
    if (differences.empty())
        return session.wrote("promise", fmt::format("Already so: {}. Nothing was changed.", described(promise)), {}, members);
    session.apply({change});
    const auto now = *session.store().promise(promise.id);
    session.wrote("promise", in_words("Changed " + described(now), differences) + undo_hint, references(reread(session, {person})), members);
}

}  // namespace relnet::commands
