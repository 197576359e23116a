/// The lines that vCard and iCalendar are made of: `group.NAME;PARAMETER=value,value:VALUE`, folded over several physical lines.
///
/// Works on bytes: a fold may have cut a character in two, and a vCard 2.1 may have another character set in every line.
///
///     ContentLines lines(bytes);
///     while (const auto line = lines.next()) { … line->name … line->value() … }
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

struct Parameter {
    std::string name;  ///< upper case; empty for a bare word as in `TEL;CELL:`
    std::vector<std::string> values;
};

struct ContentLine {
    int line = 0;                       ///< where it begins, from 1
    std::string text;                   ///< the whole line, unfolded
    std::string group;                  ///< as written, without the dot; mostly empty
    std::string name;                   ///< upper case; empty where the line is no property
    std::vector<Parameter> parameters;  ///< in their order; RFC 6868 carets and quotes undone
    std::size_t value_at = 0;           ///< where the value begins in `text`

    std::string_view value() const { return std::string_view(text).substr(value_at); }
    /// The first value of a parameter, in lower case; empty where it is not there.
    std::string parameter(std::string_view upper_case_name) const;
    bool quoted_printable() const;
    bool base64() const;
};

/// Takes `text`, one unfolded line, apart.
ContentLine parse_content_line(std::string text, int line);

class ContentLines {
public:
    /// `bytes` must outlive this.
    explicit ContentLines(std::string_view bytes);
    /// The next line that is not empty, or nothing at the end. A line that is no property comes with an empty name.
    std::optional<ContentLine> next();

private:
    std::string_view peek() const;
    void skip();
    void unfold(std::string& text);

    std::string_view rest_;
    int line_ = 1;
};

}  // namespace relnet
