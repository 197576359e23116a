/// The values of vCard properties: decoded, taken apart, and put back together for keeping.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "interchange/tally.hpp"
#include "relnet/domain/text_search.hpp"  // one_line
#include "relnet/interchange/content_line.hpp"

namespace relnet {

/// One property with its value as text. In `value` the escapes of the format still stand.
struct Property {
    ContentLine line;
    std::string value;
    bool old = false;     ///< of a vCard 2.1, where only `\;` is an escape
    bool binary = false;  ///< base64 of a photo or the like: `value` is that, without white space

    std::string text() const;                                           ///< unescaped, CRLF as LF
    std::vector<std::string> parts(std::string_view separators) const;  ///< split first, then unescaped and trimmed
    std::vector<std::string> types() const;  ///< TYPE and bare words, lower case, each once; without encodings
    int preference() const;                  ///< PREF=n, 1 for `pref`, else 101
    /// The whole property in the syntax of 3.0: no quoted-printable, no CHARSET, no bare words.
    std::string raw() const;
};

/// Undoes quoted-printable, base64 of text and the character set. An empty `refusal` of the result means that it went well.
struct DecodedProperty {
    Property property;
    std::string refusal;
};
DecodedProperty decode_property(ContentLine, bool old, Tally&);

/// Cut at separators that no backslash escapes; the escapes still stand in the parts.
std::vector<std::string_view> split_value(std::string_view value, std::string_view separators);

/// What `\x` stands for. 2.1 (`old`) knows no `\n` and no `\\`, so that a path keeps its backslashes.
std::string unescape_value(std::string_view, bool old);

/// `\ , ;` and newlines escaped, as a value or a component is written.
std::string escape_value(std::string_view text);

/// True where "N:family;given;;;" says no more than `name` does: the last word is the family's, the others are given.
bool is_plain_name(std::string_view name, std::string_view family, std::string_view given);

/// CRLF and lone CR as LF.
std::string with_plain_line_ends(std::string_view text);

}  // namespace relnet
