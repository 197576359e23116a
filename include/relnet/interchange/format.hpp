/// The contact formats that can be read, and which one a file is in.
///
///     const Reading reading = read_cards(read_file(path, file_limit), path, {});
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/date_words.hpp"
#include "relnet/interchange/card.hpp"

namespace relnet {

inline constexpr std::size_t foreign_file_limit = 64u << 20;

struct ReadOptions {
    std::string format;            ///< one of contact_formats(); empty: by the content
    std::vector<std::string> map;  ///< FIELD=COLUMN[:DATEFORMAT], for CSV
    DateOrder date_order = DateOrder::unset;
};

struct ContactFormat {
    std::string_view word;  ///< "vcf", "linkedin", "google", "outlook", "thunderbird", "csv"
    std::string_view what;  ///< "vCard 2.1, 3.0 and 4.0"
};
const std::vector<ContactFormat>& contact_formats();

/// The fields of --map, each as its first half: "name", "email", "birthday", "set:KEY" …
const std::vector<std::string>& map_fields();

/// The word of the format, by the content alone; the file's name is for messages. Also "ics", "relnet" and "journal", which hold
/// more than contacts and have readers of their own. Error(Exit::refused) for an archive, a database or another binary file.
std::string detect(std::string_view bytes, const std::string& file_name);

/// Reads a file of contacts. Every card has a key: where its record has none, FORMAT:HASH of its name, e-mails and phones, so
/// that a second import finds the same people.
///
/// Error(Exit::refused) over a limit of the file (64 MiB, 100,000 records, 256 columns), or for a file that is none; a record
/// over a limit is a Refusal. Error(Exit::usage) for an unknown format or --map field, for a CSV of which no column is known, and
/// for a day like 3/4/1990 without a date order.
Reading read_cards(std::string_view bytes, const std::string& file_name, const ReadOptions&);

}  // namespace relnet
