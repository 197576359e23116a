#include "relnet/interchange/format.hpp"

#include <random>

#include "interchange/reading_support.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

using namespace relnet;
using namespace std::string_literals;

namespace {

const Texts vcards = {"vcf/phone-21.vcf", "vcf/apple-30.vcf", "vcf/four.vcf",
                      "vcf/broken.vcf",   "vcf/charsets.vcf", "vcf/list.vcf"};
const Texts tables = {"csv/linkedin.csv", "csv/google-new.csv",  "csv/google-old.csv",
                      "csv/outlook.csv",  "csv/thunderbird.csv", "csv/generic.csv"};

Error refusal(const std::string& bytes, const ReadOptions& options = {}) {
    try {
        read_cards(bytes, "x", options);
    } catch (const Error& error) {
        return error;
    }
    FAIL("not refused");
    return Error(Exit::ok, "");
}

void check_text(const std::string& text) {
    CHECK_FALSE(bad_utf8_at(text));
    CHECK(text.find('\0') == std::string::npos);
}

/// What every card promises, whatever it was read from.
void check_card(const Card& card) {
    CHECK_FALSE(card.name.empty());
    CHECK_FALSE(card.key.empty());
    CHECK(card.uid);
    CHECK(card.line > 0);
    for (const auto* text : {&card.name, &card.key, &card.org, &card.department, &card.title, &card.city, &card.relation}) {
        check_text(*text);
    }
    for (const auto* list : {&card.aliases, &card.tags, &card.notes, &card.raw}) {
        for (const auto& text : *list) check_text(text);
    }
    for (const auto* list : {&card.emails, &card.phones, &card.urls, &card.fields}) {
        for (const auto& value : *list) {
            check_text(value.value);
            check_text(value.label);
        }
    }
    for (const auto& property : card.raw) CHECK(property.find_first_of("\r\n") == std::string::npos);
}

/// Reads what may be nonsense: a reading or an Error is right, anything else is not.
void read_anything(const std::string& bytes, const std::string& format) {
    ReadOptions options;
    options.format = format;
    options.date_order = DateOrder::dmy;
    try {
        const Reading reading = read_cards(bytes, "x", options);
        for (const auto& card : reading.cards) check_card(card);
        for (const auto& remark : reading.remarks) check_text(remark);
        for (const auto& refused : reading.refusals) CHECK_FALSE(refused.reason.empty());
    } catch (const Error& error) {
        CHECK_FALSE(error.message.empty());
    }
}

std::string mutated(std::string bytes, std::mt19937& random) {
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random()) % (n ? n : 1); };
    const Texts pieces = {"\r\n",         "\n ",           ":",           ";",        ",",   "\"",
                          "=\r\n",        "=C3",           "\\",          "\xC3",     "\0"s, "\t",
                          "\r",           "BEGIN:VCARD\n", "END:VCARD\n", "\xFF\xFE", ":::", "ENCODING=BASE64",
                          "VERSION:2.1\n"};
    for (std::size_t i = 0; i <= below(6); ++i) {
        const std::size_t at = below(bytes.size());
        switch (below(4)) {
            case 0:
                bytes.insert(at, pieces[below(pieces.size())]);
                break;
            case 1:
                bytes.erase(at, below(40));
                break;
            case 2:
                bytes.insert(at, bytes.substr(below(bytes.size()), below(200)));
                break;
            default:
                if (at < bytes.size()) bytes[at] = static_cast<char>(random());
        }
    }
    return bytes;
}

}  // namespace

TEST_CASE("a format is known by the content alone") {
    for (const auto& name : vcards) CHECK(detect(fixture(name), "contacts.csv") == "vcf");
    CHECK(detect(fixture("csv/linkedin.csv"), "x.vcf") == "linkedin");
    CHECK(detect(fixture("csv/google-new.csv"), "x.vcf") == "google");
    CHECK(detect(fixture("csv/google-old.csv"), "x") == "google");
    CHECK(detect(fixture("csv/outlook.csv"), "x") == "outlook");
    CHECK(detect(fixture("csv/thunderbird.csv"), "x") == "thunderbird");
    CHECK(detect(fixture("csv/generic.csv"), "x") == "csv");
    CHECK(detect("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "x.vcf") == "ics");
    CHECK(detect("{\"relnet-journal\":1,\"id\":\"k7q2\"}\n", "x") == "journal");
    CHECK(detect("SQLite format 3\0"s + std::string(52, 'x') + "RELN" + std::string(40, 'x'), "x") == "relnet");
}

TEST_CASE("archives, databases and other binary files are named, with what to do") {
    CHECK(refusal("PK\x03\x04....").message == "'x' is a zip archive");
    CHECK(refusal("PK\x03\x04....").hint.starts_with("unpack it first"));
    CHECK(refusal("SQLite format 3\0............"s).message == "'x' is an SQLite database of another program");
    CHECK(refusal("\x1F\x8B\x08").exit == Exit::refused);
    CHECK(refusal("\x01\x02\x03\x04 name,email\x05\x06").message == "'x' is a binary file that is not known");
    CHECK(refusal("dn: cn=Ada Byron,mail=ada@example.org\nsn: Byron\n").message == "'x' is an LDIF file");
    CHECK(refusal("version: 1\n\ndn:: Y249QWRh\n").hint == "export the address book as vCard or CSV");
    CHECK(refusal(" \r\n").message == "'x' is empty");
}

TEST_CASE("a format that is none, or that holds no contacts, is refused with the list") {
    ReadOptions options;
    options.format = "vcard";
    CHECK(refusal("x", options).message == "'vcard' is no format of contacts");
    CHECK(refusal("x", options).hint == "formats are vcf, linkedin, google, thunderbird, outlook, csv");
    CHECK(refusal("BEGIN:VCALENDAR\nEND:VCALENDAR\n").exit == Exit::usage);
    options.format = "google";
    CHECK(refusal("name,email\nAda,ada@example.org\n", options).exit == Exit::usage);
}

TEST_CASE("a file over 64 MiB is refused") {
    CHECK(refusal(std::string(foreign_file_limit + 1, ' ')).message == "'x' is over 64 MiB");
}

TEST_CASE("a forced format reads what detection would not take") {
    ReadOptions options;
    options.format = "vcf";
    CHECK(read_cards("name,email\n", "x", options).cards.empty());
    options.format = "csv";
    CHECK(read_cards(fixture("csv/thunderbird.csv"), "x", options).format == "csv");
}

TEST_CASE("every card of every fixture keeps its promises, and reading again gives the same keys") {
    for (const auto* names : {&vcards, &tables}) {
        for (const auto& name : *names) {
            CAPTURE(name);
            const Reading reading = read_cards(fixture(name), name, {});
            const Reading again = read_cards(fixture(name), name, {});
            CHECK_FALSE(reading.cards.empty());
            REQUIRE(reading.cards.size() == again.cards.size());
            for (std::size_t i = 0; i < reading.cards.size(); ++i) {
                check_card(reading.cards[i]);
                CHECK(reading.cards[i].key == again.cards[i].key);
            }
        }
    }
}

TEST_CASE("damaged files give a reading or an error, never anything else") {
    std::mt19937 random(20261121);
    for (const auto& name : vcards) {
        for (int i = 0; i < 150; ++i) read_anything(mutated(fixture(name), random), i % 3 ? "vcf" : "");
    }
    for (const auto& name : tables) {
        for (int i = 0; i < 150; ++i) read_anything(mutated(fixture(name), random), i % 3 ? "" : "csv");
    }
}

TEST_CASE("every beginning of a file is read or refused") {
    for (const auto& name : {vcards[0], vcards[1], tables[1]}) {
        const std::string whole = fixture(name);
        for (std::size_t size = 0; size < whole.size(); size += 7) read_anything(whole.substr(0, size), "");
    }
}
