// Columns to values, once for each kind of row.
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "query.hpp"
#include "relnet/domain/contact.hpp"

namespace relnet {

/// Kinds of contact_value beside those of Key; not looked up, only shown. short_handle: the recorded handle of who is shown under
/// another.
enum class ValueKind { field = 30, date = 31, short_handle = 32 };

/// What stands beside a contact.
///                day                 text            detail
/// date           place in the year   kind            the day, as far as it is known
/// note, pinned,
/// agenda         made                text            the day it was done
/// promise,
/// their_promise  promise_day         text            "made,by,closed,state" as numbers, by and closed empty where there is none
/// link           -                   as              "other,1": the other contact; 1 where this one is what `as` says
/// title, org     changed             what it was     what it is now
enum class ItemKind { date = 1, note = 2, pinned = 3, agenda = 4, promise = 5, their_promise = 6, link = 7, title = 8, org = 9 };
enum class ItemState { open = 0, closed = 1, away = 2 };

/// Bits of contact.stay.
inline constexpr int has_stay = 1, planned_by_met = 2;
/// Bits of interaction.flags.
inline constexpr int they_bit = 1, unanswered_bit = 2;
enum class Role { concerned = 0, attempt = 1, counted = 2 };

/// How a contact took part, as participant.how keeps it: the role in the two lowest bits, where SQL asks for it, and what counting
/// wants to know, so that it reads no interaction.
struct Part {
    Role role = Role::concerned;
    bool with_others = false;   ///< more than one contact took part
    bool with_favours = false;  ///< something was given or got
    int channel = 0;
};
constexpr std::int64_t packed(const Part& part) {
    return static_cast<int>(part.role) | (part.with_others ? 4 : 0) | (part.with_favours ? 8 : 0) | part.channel << 4;
}
constexpr Part part_of(std::int64_t how) {
    return {static_cast<Role>(how & 3), (how & 4) != 0, (how & 8) != 0, static_cast<int>(how >> 4)};
}

/// A statement that reads people: the columns read_person wants, and what follows them.
template <std::size_t Size>
struct Literal {
    constexpr Literal(const char (&text)[Size]) { std::copy_n(text, Size, characters); }
    char characters[Size];
};
inline constexpr char person_select[] =
    "SELECT id,uid,state,core,relation,added_on,last_on,last_by,planned_on,snoozed_on,due_on,stay,name,handle,cadence,cadence_from,tags,why"
    " FROM contact ";
/// `person_sql<"WHERE id=?1">` is such a statement, put together by the compiler.
template <Literal Rest>
inline constexpr auto person_sql_text = [] {
    std::array<char, sizeof person_select + sizeof Rest.characters - 1> text{};
    std::copy_n(Rest.characters, sizeof Rest.characters, std::copy_n(person_select, sizeof person_select - 1, text.begin()));
    return text;
}();
template <Literal Rest>
inline constexpr const char* person_sql = person_sql_text<Rest>.data();


Person read_person(const Query&);

/// The columns read_interaction reads: "id,day,at,channel,flags,text,more,uid"; people are filled in by the caller.
Interaction read_interaction(const Query&);

/// "3,17" and back.
std::string join_numbers(const std::vector<std::int64_t>&);
std::vector<std::int64_t> split_numbers(std::string_view);
void split_numbers(std::string_view, std::vector<std::int64_t>& into);

/// What the column `more` tells of giving and getting.
void read_favours(const std::string& more, std::vector<Favour>& gave, std::vector<Favour>& got);

}  // namespace relnet
