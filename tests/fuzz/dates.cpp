// Day words, lengths, cadences, times. What is understood means the same when it is said in the strict form.
#include <optional>
#include <string>

#include "fuzz/fuzz.hpp"
#include "relnet/domain/cadence.hpp"
#include "relnet/domain/date_words.hpp"

using namespace relnet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string words(reinterpret_cast<const char*>(data) + 1, size - 1);
    const Day today = data[0] % 2 == 0 ? Day{2026, 11, 21} : Day{2028, 2, 29};
    const DateContext context{today, static_cast<DateOrder>(data[0] / 2 % 3)};
    for (const auto looking : {Looking::back, Looking::ahead}) {
        const auto day = fuzz::or_refused([&] { return parse_day(words, context, looking); });
        if (!day) continue;
        const auto iso = to_iso(*day);
        fuzz::holds(iso.size() == 10 && day->year() >= 1 && day->year() <= 9999, "a day is between the years 1 and 9999");
        fuzz::holds(parse_iso_day(iso) == *day && parse_day(iso, context, looking) == *day, "its ISO form is the same day");
        fuzz::planted(*day - today > 14 && (*day - today) % 7 == 0);
    }
    if (const auto span = fuzz::or_refused([&] { return parse_span(words); })) {
        fuzz::holds(span->days >= 0 && span->months >= 0, "a length is none of the past");
        fuzz::or_refused([&] { return add(today, *span); });
    }
    if (const auto cadence = fuzz::or_refused([&] { return parse_cadence(words); }); cadence && *cadence) {
        fuzz::holds(parse_iso_cadence(to_iso(**cadence)) == **cadence, "a cadence comes back from its ISO form");
        fuzz::holds(parse_cadence(to_string(**cadence)) == **cadence, "a cadence comes back from its words");
        fuzz::holds(pace(**cadence) > 0, "a cadence takes time");
    }
    if (const auto yearly = fuzz::or_refused([&] { return parse_yearly_day(words); }))
        fuzz::holds(parse_partial_day(to_iso(*yearly)) == *yearly, "a yearly day comes back from its ISO form");
    if (const auto minute = fuzz::or_refused([&] { return parse_time_of_day(words); })) fuzz::holds(*minute >= 0 && *minute < 1440, "a time is of one day");
    if (const auto minutes = fuzz::or_refused([&] { return parse_minutes(words); })) fuzz::holds(*minutes > 0, "a talk takes time");
    return 0;
}
