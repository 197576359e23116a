/// A change as one line of JSON, and back.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "relnet/domain/change.hpp"

namespace relnet {

/// `{"id":…,"op":…,"of":…` and the rest, without a newline.
std::string to_line(const Change&);

/// The part behind `"of":"…"`, which is what the data file stores beside id, op and entity; begins with `,` or is `}`.
std::string line_tail(const Change&);

/// Reads a line. Nothing where it is no change at all; an op, field or kind it does not know is kept (Op::unknown, `line`).
std::optional<Change> parse_line(std::string_view line);

/// The same from stored columns. `tail` is what line_tail gave, or a whole line.
std::optional<Change> parse_tail(const ChangeId&, Op, const Uid& of, std::string_view tail);

/// Whether this relnet has a meaning for all it says. What it has none for (an operation, kind, rule or field) is kept and ignored.
bool is_understood(const Change&);

}  // namespace relnet
