/// JSON where it stands in a text, without a tree of it: looked through once to see that it is right, then taken apart by views.
///
/// What is strict and what is not is as the JSON library has it, which still reads the rare pieces: texts with escapes, and
/// numbers that are not short and whole.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// The one value that `text` is, without a byte order mark and white space around it. Nothing where it is anything else, down to
/// bytes that are not UTF-8, half a surrogate pair and a number that no double holds. Any depth costs a byte of memory, not the
/// stack.
std::optional<std::string_view> json_value(std::string_view text);

struct JsonMember {
    std::string key;
    std::string_view value;
};

/// The members of the object that `text` is, likewise, as they stand there: also those whose key comes again.
std::optional<std::vector<JsonMember>> json_object(std::string_view text);

// The others trust that what they are given came out of these two, itself or as a part of it.

inline bool is_json_object(std::string_view value) { return value.starts_with('{'); }
inline bool is_json_list(std::string_view value) { return value.starts_with('['); }
inline bool is_json_text(std::string_view value) { return value.starts_with('"'); }

/// What any value holds: the members of an object, sorted by key, of equal ones the last; the elements of a list under "0", "1"
/// and so on; of null nothing; any other value under "".
std::vector<JsonMember> json_entries(std::string_view value);

// These throw std::invalid_argument or what the JSON library throws where the value has another type.
std::string json_text(std::string_view value);
/// The same without a copy; `room` holds it where it has escapes.
std::string_view json_text(std::string_view value, std::string& room);
std::int64_t json_number(std::string_view value);

/// The value as relnet writes it: no white space, keys sorted and single, texts as json_quote has them, numbers as the library
/// does. Throws std::length_error where values are nested more than 16 deep.
std::string json_canonical(std::string_view value);

}  // namespace relnet
