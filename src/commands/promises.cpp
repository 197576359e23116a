#include "commands/promises.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/text.hpp"

namespace relnet::commands {

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

}  // namespace relnet::commands
