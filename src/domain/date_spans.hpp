/// Spans inside other date words.
#pragma once

#include <optional>

#include "domain/date_tokens.hpp"
#include "relnet/domain/date_words.hpp"

namespace relnet::date_spans {

inline constexpr int most_months = 9999 * 12;
inline constexpr int most_days = 9999 * 366;

/// The span the cursor stands before, or nothing, and then the cursor has not moved.
std::optional<Span> read_span(date_tokens::Cursor&);

}  // namespace relnet::date_spans
