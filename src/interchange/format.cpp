#include "relnet/interchange/format.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "interchange/card_parts.hpp"
#include "interchange/csv_contacts.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"
#include "relnet/interchange/charset.hpp"
#include "relnet/interchange/vcard.hpp"

namespace relnet {
namespace {

struct Signature {
    std::string_view start;
    std::string_view what;
    std::string_view hint;
};

using namespace std::string_view_literals;

constexpr std::array<Signature, 10> signatures = {{
    {"PK\x03\x04"sv, "a zip archive", "unpack it first; of a spreadsheet save a CSV"},
    {"PK\x05\x06"sv, "an empty zip archive", "unpack it first"},
    {"\x1F\x8B"sv, "a gzip archive", "unpack it first"},
    {"BZh"sv, "a bzip2 archive", "unpack it first"},
    {"\xFD"
     "7zXZ"sv,
     "an xz archive", "unpack it first"},
    {"7z\xBC\xAF\x27\x1C"sv, "a 7z archive", "unpack it first"},
    {"SQLite format 3\0"sv, "an SQLite database of another program", "export its contacts as vCard or CSV"},
    {"!BDN"sv, "an Outlook data file", "export its contacts from Outlook as CSV"},
    {"\xD0\xCF\x11\xE0"sv, "an Office document", "save it as CSV"},
    {"%PDF"sv, "a PDF document", "export the contacts as vCard or CSV"},
}};

/// Where the database header says whose it is.
bool is_own_database(std::string_view bytes) {
    return starts_with(bytes, "SQLite format 3\0"sv) && bytes.size() >= 72 && bytes.substr(68, 4) == "RELN";
}

void refuse_known_binary(std::string_view bytes, const std::string& file_name) {
    for (const auto& [start, what, hint] : signatures) {
        if (starts_with(bytes, start)) fail(Exit::refused, fmt::format("'{}' is {}", file_name, what), std::string(hint));
    }
}

bool looks_binary(std::string_view text) {
    const std::string_view start = text.substr(0, 4096);
    const auto controls = std::count_if(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b';
    });
    return static_cast<std::size_t>(controls) * 20 > start.size();
}

bool starts_line(std::string_view line, std::string_view word) {
    return lower_ascii(trim(line.substr(0, word.size() + 16))) == word;
}

/// True where some line is just that, in any case.
bool has_line(std::string_view text, std::string_view word, std::size_t most_lines) {
    for (std::size_t i = 0; i < most_lines && !text.empty(); ++i) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        if (starts_line(text.substr(0, end), word)) return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

std::string_view first_line(std::string_view text) {
    text = trim(text);
    // What git leaves at the top of a file of lines that two sides have changed.
    if (starts_with(text, "<<<<<<< ")) text = trim(text.substr(std::min(text.find('\n'), text.size())));
    return text.substr(0, text.find_first_of("\r\n"));
}

/// Thunderbird and directories write it.
bool is_ldif(std::string_view first) {
    return starts_with(first, "dn: ") || starts_with(first, "dn:: ") || first == "version: 1";
}

Reading read_in(std::string_view bytes, const std::string& format, const ReadOptions& options) {
    if (format == "vcf") return read_vcard(bytes);
    const DecodedText decoded = decode_text(bytes);
    Reading reading = read_csv_contacts(decoded.text, format, options);
    reading.remarks.insert(reading.remarks.begin(), decoded.remarks.begin(), decoded.remarks.end());
    return reading;
}

bool is_contact_format(const std::string& word) {
    const auto& formats = contact_formats();
    return std::any_of(formats.begin(), formats.end(), [&](const ContactFormat& format) { return format.word == word; });
}

[[noreturn]] void refuse_format(const std::string& word) {
    std::vector<std::string> known;
    for (const auto& format : contact_formats()) known.emplace_back(format.word);
    fail(Exit::usage, fmt::format("'{}' is no format of contacts", word), "formats are " + join(known, ", "));
}

}  // namespace

const std::vector<ContactFormat>& contact_formats() {
    static const std::vector<ContactFormat> formats = [] {
        std::vector<ContactFormat> all = {{"vcf", "vCard 2.1, 3.0 and 4.0"}};
        for (const auto* family : csv_families()) all.push_back({family->word, family->what});
        return all;
    }();
    return formats;
}

std::string detect(std::string_view bytes, const std::string& file_name) {
    if (is_own_database(bytes)) return "relnet";
    refuse_known_binary(bytes, file_name);
    const DecodedText decoded = decode_text(bytes);
    const std::string_view text = decoded.text;
    const std::string_view first = first_line(text);
    if (first.empty()) fail(Exit::refused, fmt::format("'{}' is empty", file_name));
    if (starts_line(first, "begin:vcalendar")) return "ics";
    if (starts_with(first, "{\"relnet-journal\"") || starts_with(first, "{\"id\":")) return "journal";
    if (has_line(text, "begin:vcard", 100)) return "vcf";
    if (looks_binary(text)) {
        fail(Exit::refused, fmt::format("'{}' is a binary file that is not known", file_name), "export contacts as vCard or CSV");
    }
    if (is_ldif(first)) {
        fail(Exit::refused, fmt::format("'{}' is an LDIF file", file_name), "export the address book as vCard or CSV");
    }
    const auto* family = find_csv_family(text);
    if (family && family != &generic_csv) return std::string(family->word);
    return has_line(text, "begin:vcard", text.size()) ? "vcf" : "csv";
}

Reading read_cards(std::string_view bytes, const std::string& file_name, const ReadOptions& options) {
    if (bytes.size() > foreign_file_limit) {
        fail(Exit::refused, fmt::format("'{}' is over {} MiB", file_name, foreign_file_limit >> 20), "split it");
    }
    const std::string format = options.format.empty() ? detect(bytes, file_name) : options.format;
    if (!is_contact_format(format)) refuse_format(format);
    try {
        Reading reading = read_in(bytes, format, options);
        for (auto& card : reading.cards) give_key(card, reading.format);
        return reading;
    } catch (const Error& error) {
        throw Error(error.exit, fmt::format("'{}': {}", file_name, error.message), error.hint);
    }
}

}  // namespace relnet
