/// What a listing command gives to programs: records of named fields, as TSV, CSV, Markdown or through a template.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relnet {

struct Listing {
    std::vector<std::string> fields;             ///< all fields, the pipe's columns first
    std::size_t columns = 0;                     ///< how many of them are the pipe's columns; never reordered
    std::vector<std::vector<std::string>> rows;  ///< one value a field; raw, not escaped
};

/// `chosen` empty: the pipe's columns. An unknown field throws Error(Exit::usage) with the list and the nearest name.
/// TSV: no header; tab, newline and backslash as \t \n \\; everything else unsafe as show() makes it. `end` is '\n' or NUL.
std::string to_tsv(const Listing&, const std::vector<std::string>& chosen, char end);
/// RFC 4180 with a header.
std::string to_csv(const Listing&, const std::vector<std::string>& chosen);
/// A Markdown table; | * _ [ ] < \ ` escaped.
std::string to_markdown(const Listing&, const std::vector<std::string>& chosen);
/// `{handle} {name}` with \t, \n and \\; `{{` and `}}` are braces. Throws Error(Exit::usage) for an unknown field or an open
/// brace.
std::string from_template(const Listing&, std::string_view form, char end);

}  // namespace relnet
