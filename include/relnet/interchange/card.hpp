/// A person as a foreign file tells of it, before it is matched with anybody: the one shape that every contact format is read into.
///
/// Texts are valid UTF-8 without NUL, otherwise as the file had them; whoever shows them escapes them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relnet/base/uid.hpp"
#include "relnet/domain/cadence.hpp"
#include "relnet/domain/contact.hpp"
#include "relnet/domain/day.hpp"

namespace relnet {

struct Card {
    int line = 0;                   ///< where it begins in its file, from 1
    std::string key;                ///< the foreign id as it stands in the file: vCard UID, "linkedin:SLUG", "google:HASH"; empty if none
    std::optional<Uid> uid;         ///< the UUID in `key`, else UUIDv5 of it; nothing where there is no key
    std::string name;               ///< never empty
    std::vector<std::string> aliases;
    std::string org, department, title, city, relation;
    std::vector<Labelled> emails, phones, urls;
    std::vector<std::string> tags;
    std::vector<DatedFact> dates;   ///< birthday, anniversary and any other; kind in lower case
    std::vector<std::string> notes;
    std::optional<Day> met;         ///< LinkedIn "Connected On": never a last contact
    std::optional<Cadence> cadence; ///< X-RELNET-CADENCE, or Monica's days
    std::optional<Day> last;        ///< X-RELNET-LAST
    std::vector<Labelled> fields;   ///< custom fields: label is the name
    std::vector<std::string> raw;   ///< whole unfolded vCard properties that relnet has no word for, for the next export
    bool is_company = false;
};

/// A record that could not be taken.
struct Refusal {
    int line = 0;
    std::string reason;
};

/// What one file gave. Every record of the file is in `cards`, in `refusals`, or counted in `passed_over`.
struct Reading {
    std::string format;                ///< "vcf", "linkedin", "google", "outlook", "thunderbird", "csv"
    std::vector<Card> cards;
    std::vector<Refusal> refusals;
    std::vector<std::string> remarks;  ///< what a person should know: "read as CP1252", "5 rows without a name passed over"
    int passed_over = 0;               ///< records that are no people: empty LinkedIn rows, group cards
};

}  // namespace relnet
