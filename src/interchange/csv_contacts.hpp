/// CSV files of contacts: which program wrote one, and its rows as cards.
#pragma once

#include <optional>
#include <string_view>

#include "interchange/csv_family.hpp"
#include "relnet/interchange/format.hpp"

namespace relnet {

/// The family, in the order they are tried.
const std::vector<const CsvFamily*>& csv_families();

/// By the first row that one of them knows; nothing where no column is known.
const CsvFamily* find_csv_family(std::string_view text);

/// `word` is one of the families', or empty for the one that is found. Throws Error(Exit::usage) where no header is.
Reading read_csv_contacts(std::string_view text, std::string_view word, const ReadOptions&);

}  // namespace relnet
