/// What a search found: people, notes, promises and interactions, each with a line of its text around the words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/domain/text_search.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// In the order they are shown.
enum class FoundKind { person, note, promise, interaction };
std::string_view to_word(FoundKind);

struct FoundRow {
    FoundKind kind = FoundKind::person;
    std::vector<PersonRef> people;  ///< one but for an interaction
    std::optional<Day> on;          ///< when it happened or was written; of a person the last contact
    std::int64_t id = 0;
    std::string text;  ///< of a person what was found beside the name: aliases, the organisation
};

/// "3 notes", a line above them.
std::string found_heading(FoundKind, std::size_t count, const Style&);

/// A line each: handle, day, number and so much of the text as fits, the words marked in it. Narrow terminals take two.
std::string found_rows(const std::vector<FoundRow>&, const TextSearch&, Day today, const Style&);

/// A text on one line of at most `columns`, cut at either end so that the first word found stays in it; words are bold.
std::string snippet(std::string_view text, const TextSearch&, int columns, const Style&);

/// The pipe's columns: kind, handle, name, day, id, text. Several people are separated by commas.
Listing found_listing(const std::vector<FoundRow>&);

/// One element of `items` in relnet.find/1: {"kind","contact","people","on","id","text"}; contact is null for an interaction.
std::string found_json(const FoundRow&);

}  // namespace relnet
