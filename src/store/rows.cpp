#include "rows.hpp"

#include <charconv>

#include "relnet/base/text.hpp"
#include "relnet/domain/change.hpp"
#include "relnet/domain/object.hpp"

namespace relnet {

Person read_person(const Query& row) {
    Person person;
    person.id = row.number(0);
    person.uid = row.uid(1);
    person.state = static_cast<State>(row.small(2));
    person.core = row.small(3) != 0;
    person.relation = static_cast<Relation>(row.small(4));
    Schedule& schedule = person.schedule;
    schedule.added = *row.day(5);
    schedule.last = row.day(6);
    schedule.last_channel = static_cast<Channel>(row.is_null(7) ? 0 : row.small(7));
    schedule.planned = row.day(8);
    schedule.snoozed_until = row.day(9);
    schedule.due = row.day(10);
    schedule.first_follow_up = schedule.planned && (row.small(11) & planned_by_met) != 0;
    person.name = row.text(12);
    person.handle = row.text(13);
    if (!row.is_null(14)) schedule.cadence = parse_iso_cadence(row.text(14));
    schedule.cadence_from = row.text(15);
    if (!row.is_null(16)) person.tags = split(row.text(16), ',');
    schedule.snoozed_why = row.text(17);
    return person;
}

namespace {

std::vector<Favour> favours(const Value& list) {
    std::vector<Favour> found;
    for (const auto& value : list_of_values(list)) {
        if (const auto labelled = as_labelled(value)) found.push_back({labelled->label, labelled->value});
    }
    return found;
}

}  // namespace

Interaction read_interaction(const Query& row) {
    Interaction talk;
    talk.id = row.number(0);
    talk.on = *row.day(1);
    if (!row.is_null(2)) talk.at = row.small(2);
    talk.channel = static_cast<Channel>(row.small(3));
    talk.they = (row.small(4) & they_bit) != 0;
    talk.answered = (row.small(4) & unanswered_bit) == 0;
    talk.text = row.text(5);
    if (!row.is_null(6)) {
        for (const auto& [key, value] : object_fields({row.text(6)})) {
            if (key == "gave") talk.gave = favours(value);
            if (key == "got") talk.got = favours(value);
            if (key == "minutes") talk.minutes = static_cast<int>(as_number(value).value_or(0));
        }
    }
    talk.uid = row.uid(7);
    return talk;
}

std::string join_numbers(const std::vector<std::int64_t>& numbers) {
    std::string text;
    for (const auto number : numbers) text += (text.empty() ? "" : ",") + std::to_string(number);
    return text;
}

std::vector<std::int64_t> split_numbers(std::string_view text) {
    std::vector<std::int64_t> numbers;
    split_numbers(text, numbers);
    return numbers;
}

void split_numbers(std::string_view text, std::vector<std::int64_t>& numbers) {
    numbers.clear();
    for (const char *at = text.data(), *end = at + text.size(); at < end; ++at) {
        std::int64_t number = 0;
        at = std::from_chars(at, end, number).ptr;
        numbers.push_back(number);
    }
}

void read_favours(const std::string& more, std::vector<Favour>& gave, std::vector<Favour>& got) {
    for (const auto& [key, value] : object_fields({more})) {
        if (key == "gave") gave = favours(value);
        if (key == "got") got = favours(value);
    }
}

}  // namespace relnet
