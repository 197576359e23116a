/// How a person looks in every screen and listing: the same words everywhere.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/agenda.hpp"
#include "relnet/render/json.hpp"
#include "relnet/render/style.hpp"
#include "relnet/render/table.hpp"

namespace relnet {

/// A person's name may be a whole line; the other columns don't give way to that.
inline constexpr int long_person_name = 32;

Cell handle_cell(std::string_view handle);
Cell name_cell(std::string_view name);
Cell dim_cell(std::string text);
/// "+friend +work".
Cell tags_cell(const Person&);
/// "18 days late": red past one and a half cadences, yellow when due, green before.
Cell when_cell(const Person&, Day today);
/// "every 4w", "planned", "follow-up", or nothing.
Cell cadence_cell(const Person&);
/// "call", and nothing for other.
Cell channel_cell(const Person&);
/// "6 Oct", or "never".
Cell last_cell(const Person&, Day today);

/// The schedule as far as it counts: archived and gone people are never due.
Schedule live_schedule(const Person&);

/// The fields of a person in listings, in the order of `due`; person_values gives them in this order.
const std::vector<std::string>& person_fields();
std::vector<std::string> person_values(const Person&, Day today);
/// Only those of the pipe of `due`: the first nine.
std::vector<std::string> person_columns(const Person&, Day today);

/// The keys "cadence" and "cadence_from".
void write_cadence(JsonWriter&, const Schedule&);
/// The keys "last" and "last_channel".
void write_last(JsonWriter&, const Schedule&);
/// A key with an array of texts.
void write_texts(JsonWriter&, std::string_view key, const std::vector<std::string>&);

/// "every 4 weeks (own)", "every month (+friend)", "no cadence".
std::string cadence_in_words(const Schedule&);

}  // namespace relnet
