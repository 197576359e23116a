#include <fmt/format.h>

#include "interchange/csv_family.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// Year, month and day have columns of their own; any may be empty.
void add_birthday(Record& record, Card& card, CsvContext& context) {
    const std::string year = record.take("birth year"), month = record.take("birth month"), day = record.take("birth day");
    if ((year + month + day).empty()) return;
    std::string text = year.empty() ? "-" : year;
    if (!month.empty()) text += '-' + month;
    if (!month.empty() && !day.empty()) text += '-' + day;
    add_day(card, "birthday", text, context, record.line());
}

void add_place(Record& record, Card& card, const std::string& where) {
    add_address(card, {.label = where,
                       .po_box = {},
                       .extended = record.take(where + " address 2"),
                       .street = record.take(where + " address"),
                       .city = record.take(where + " city"),
                       .region = record.take(where + " state"),
                       .code = record.take(where + " zipcode"),
                       .country = record.take(where + " country")});
}

bool recognises(const Columns& columns) { return columns.has("primary email"); }

bool fill(Record& record, Card& card, CsvContext& context) {
    card.name = one_line(record.take("display name"));
    add_name(card,
             {.family = record.take("last name"), .given = record.take("first name"), .middle = {}, .prefix = {}, .suffix = {}});
    if (std::string nick = one_line(record.take("nickname")); !nick.empty()) card.aliases.push_back(std::move(nick));
    for (const auto* column : {"primary email", "secondary email"}) {
        add_emails(card, record.take(column), "", context, record.line());
    }
    add_phones(card, record.take("mobile number"), "cell");
    add_phones(card, record.take("work phone"), "work");
    add_phones(card, record.take("home phone"), "home");
    add_phones(card, record.take("fax number"), "fax");
    add_phones(card, record.take("pager number"), "pager");
    add_place(record, card, "work");
    add_place(record, card, "home");
    card.title = one_line(record.take("job title"));
    card.department = one_line(record.take("department"));
    card.org = one_line(record.take("organization"));
    for (const auto& [column, label] : {std::pair("web page 1", "work"), std::pair("web page 2", "home")}) {
        if (std::string url = record.take(column); !url.empty()) card.urls.push_back({.value = std::move(url), .label = label});
    }
    add_birthday(record, card, context);
    if (std::string notes = record.take("notes"); !notes.empty()) card.notes.push_back(std::move(notes));
    return true;
}

bool is_noise(std::string_view, std::string_view) { return false; }

}  // namespace

const CsvFamily thunderbird_csv = {"thunderbird", "Thunderbird's address book as CSV", recognises, fill, is_noise};

}  // namespace relnet
