#include <algorithm>

#include "interchange/csv_family.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// `https://www.linkedin.com/in/Ada-L-1815/?trk=x` gives "ada-l-1815".
std::string slug_of(std::string_view url) {
    std::string slug = lower_ascii(trim(url.substr(0, url.find_first_of("?#"))));
    while (!slug.empty() && slug.back() == '/') slug.pop_back();
    return slug.substr(slug.rfind('/') + 1);
}

void add_met(Card& card, const std::string& text, CsvContext& context, int line) {
    const ForeignDay found = read_clear_day(text, context, line, true);
    if (found.kind == ForeignDay::Kind::day) card.met = whole_day(found.on);
    if (!card.met && !text.empty()) context.tally.add("a day of connection was not understood", line, text);
}

bool recognises(const Columns& columns) { return columns.has("connected on") && columns.has("first name"); }

/// People who have left LinkedIn come without a name.
bool fill(Record& record, Card& card, CsvContext& context) {
    add_name(card,
             {.family = record.take("last name"), .given = record.take("first name"), .middle = {}, .prefix = {}, .suffix = {}});
    const std::string url = record.take("url");
    if (const std::string slug = slug_of(url); !slug.empty()) {
        card.key = "linkedin:" + slug;
        card.urls.push_back({.value = url, .label = "linkedin"});
    }
    add_emails(card, record.take("email address"), "", context, record.line());
    card.org = one_line(record.take("company"));
    card.title = one_line(record.take("position"));
    add_met(card, record.take("connected on"), context, record.line());
    return !card.name.empty();
}

bool is_noise(std::string_view, std::string_view) { return false; }

}  // namespace

const CsvFamily linkedin_csv = {"linkedin", "LinkedIn's Connections.csv", recognises, fill, is_noise};

}  // namespace relnet
