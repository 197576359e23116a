#include "commands/sentences.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/agenda.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t longest_text = 64 << 10;

/// "Fri 18 Dec (every 4 weeks)", "Tue 3 Nov, 18 days late", "Sat 5 Dec (planned)".
std::string next_day(const Person& person, Day today) {
    const Schedule& schedule = person.schedule;
    std::string why = schedule.planned ? (schedule.first_follow_up ? "first follow-up" : "planned") : to_string(*schedule.cadence);
    if (schedule.snoozed_until && *schedule.snoozed_until > std::max(*schedule.due, today)) {
        why += ", snoozed until " + short_day(*schedule.snoozed_until, today);
    }
    const int late = today - *schedule.due;
    const auto lateness = late > 0 ? ", " + count_of(static_cast<std::size_t>(late), "day") + " late" : "";
    return short_day(*schedule.due, today) + (late > 0 && !schedule.planned ? lateness : lateness + " (" + why + ")");
}

std::string without_due(const Person& person) {
    switch (person.state) {
        case State::archived: return "archived, so never due";
        case State::gone: return "gone, so never due";
        case State::removed: return "removed";
        case State::active: break;
    }
    if (person.schedule.cadence) return to_string(*person.schedule.cadence) + " leads past the year 9999";
    return fmt::format("no cadence yet: relnet cadence {} 4w", show(person.handle));
}

}  // namespace

std::vector<PersonRef> references(const std::vector<Person>& people) {
    std::vector<PersonRef> found;
    for (const auto& person : people) found.push_back(reference(person));
    return found;
}

std::vector<Uid> uids(const std::vector<Person>& people) {
    std::vector<Uid> found;
    for (const auto& person : people) found.push_back(person.uid);
    return found;
}

std::string names(const std::vector<Person>& people) {
    std::vector<std::string> found;
    for (const auto& person : people) found.push_back(show(person.name));
    return list_of(found);
}

std::vector<Person> reread(Session& session, const std::vector<Person>& people) {
    std::vector<Person> found;
    for (const auto& person : people) {
        if (auto now = session.store().person(person.uid)) found.push_back(std::move(*now));
    }
    return found;
}

std::string next_sentence(const std::vector<Person>& people, Day today) {
    if (people.empty()) return "";
    if (people.size() == 1) {
        const auto& person = people.front();
        return (person.schedule.due ? "Next: " + next_day(person, today) : "Not due: " + without_due(person)) + '.';
    }
    std::vector<std::string> parts;
    std::size_t others = 0;
    for (const auto& person : people) {
        if (!person.schedule.due || parts.size() == 4) ++others;
        else parts.push_back(show(person.handle) + ' ' + short_day(*person.schedule.due, today));
    }
    if (parts.empty()) return "Not due: nobody of them has a cadence yet: relnet cadence WHO 4w.";
    if (others > 0) parts.push_back(std::to_string(others) + (parts.size() == 4 ? " more" : " without a cadence"));
    return "Next: " + join(parts, ", ") + '.';
}

Day past_day(Session& session, std::string_view words, const std::string& hint) {
    const Day day = parse_day(words, session.dates(), Looking::back);
    if (day > session.today()) fail(Exit::usage, fmt::format("{} has not come yet", echo(day, session.today())), hint);
    return day;
}

Day coming_day(Session& session, std::string_view words) {
    const Day day = parse_day(words, session.dates(), Looking::ahead);
    if (day <= session.today()) {
        fail(Exit::usage, fmt::format("{} is not after today", echo(day, session.today())), "give a day to come: fri, 2w, eom");
    }
    return day;
}

std::string text_from(Session& session, const std::string& operand, const std::optional<std::string>& message, std::string_view what) {
    if (!operand.empty() && message) fail(Exit::usage, "the text is there twice, as a word and behind -m", "leave one of them out");
    const auto& typed = message ? *message : operand;
    if (typed != "-") return typed.empty() && !message ? "" : checked_text(typed, what);
    auto text = session.world().read_input(longest_text);
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.pop_back();
    return checked_text(text, what);
}

}  // namespace relnet::commands
