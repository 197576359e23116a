#include <fmt/format.h>

#include <array>
#include <utility>

#include "interchange/csv_family.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

using Pair = std::pair<std::string_view, const char*>;

constexpr std::array<Pair, 20> phones = {{{"mobile phone", "cell"},
                                          {"primary phone", ""},
                                          {"business phone", "work"},
                                          {"business phone 2", "work"},
                                          {"home phone", "home"},
                                          {"home phone 2", "home"},
                                          {"other phone", "other"},
                                          {"company main phone", "company"},
                                          {"assistant's phone", "assistant"},
                                          {"car phone", "car"},
                                          {"radio phone", "radio"},
                                          {"callback", "callback"},
                                          {"business fax", "work,fax"},
                                          {"home fax", "home,fax"},
                                          {"other fax", "fax"},
                                          {"pager", "pager"},
                                          {"isdn", "isdn"},
                                          {"telex", "telex"},
                                          {"tty/tdd phone", "tty"},
                                          {"mobile phone 2", "cell"}}};

constexpr std::array<Pair, 4> urls = {
    {{"web page", ""}, {"business homepage", "work"}, {"personal web page", "home"}, {"personal homepage", "home"}}};

/// Exchange writes `/o=Firm/ou=…/cn=…`, which no mail reaches from outside.
bool is_exchange(std::string_view address, std::string_view type) {
    const std::string start = lower_ascii(address.substr(0, 3));
    return start == "/o=" || (lower_ascii(type) == "ex" && address.find('@') == std::string_view::npos);
}

void take_emails(Record& record, Card& card, CsvContext& context) {
    for (const std::string number : {"", " 2", " 3"}) {
        const std::string address = record.take("e-mail" + number + " address");
        const std::string type = record.take("e-mail" + number + " type");
        record.take("e-mail" + number + " display name");
        if (address.empty()) continue;
        if (is_exchange(address, type)) {
            context.tally.add("an address inside of Exchange was dropped", record.line(), address);
        } else {
            add_emails(card, address, "", context, record.line());
        }
    }
}

void take_place(Record& record, Card& card, const std::string& column, const std::string& label) {
    std::string street = record.take(column + " street");
    for (const auto* more : {" street 2", " street 3"}) {
        if (const std::string line = record.take(column + more); !line.empty()) street += (street.empty() ? "" : "\n") + line;
    }
    std::string region = record.take(column + " state"), country = record.take(column + " country/region");
    if (country.empty()) country = record.take(column + " country");
    PostalAddress address{.label = label,
                          .po_box = record.take(column + " po box"),
                          .extended = {},
                          .street = std::move(street),
                          .city = record.take(column + " city"),
                          .region = std::move(region),
                          .code = record.take(column + " postal code"),
                          .country = std::move(country)};
    const std::string whole = record.take(column + " address");
    if ((address.street + address.city + address.code).empty()) address.street = whole;
    add_address(card, address);
}

void take_name(Record& record, Card& card) {
    add_name(card, {.family = record.take("last name"),
                    .given = record.take("first name"),
                    .middle = record.take("middle name"),
                    .prefix = record.take("title"),
                    .suffix = record.take("suffix")});
    if (std::string nick = one_line(record.take("nickname")); !nick.empty()) card.aliases.push_back(std::move(nick));
}

/// Outlook's way to write the e-mail's column; everybody else leaves out the hyphen or the name.
bool recognises(const Columns& columns) {
    return columns.has("e-mail address") && (columns.has("first name") || columns.has("last name"));
}

bool fill(Record& record, Card& card, CsvContext& context) {
    take_name(record, card);
    take_emails(record, card, context);
    for (const auto& [column, label] : phones) add_phones(card, record.take(column), label);
    for (const auto& [column, label] : urls) {
        for (auto& url : values_of(record.take(column))) card.urls.push_back({.value = std::move(url), .label = label});
    }
    card.org = one_line(record.take("company"));
    card.department = one_line(record.take("department"));
    card.title = one_line(record.take("job title"));
    take_place(record, card, "business", "work");
    take_place(record, card, "home", "home");
    take_place(record, card, "other", "other");
    add_day(card, "birthday", record.take("birthday"), context, record.line());
    add_day(card, "anniversary", record.take("anniversary"), context, record.line());
    for (const auto& tag : values_of(record.take("categories"), ";")) card.tags.push_back(one_line(tag));
    if (std::string notes = record.take("notes"); !notes.empty()) card.notes.push_back(std::move(notes));
    return true;
}

bool is_noise(std::string_view column, std::string_view value) {
    const std::string word = lower_ascii(value);
    return word == "normal" || word == "unspecified" || (word == "false" && column == "private") ||
           (column == "initials" && value.size() <= 8);
}

}  // namespace

const CsvFamily outlook_csv = {"outlook", "Outlook's and outlook.com's CSV, and Google's \"Outlook CSV\"", recognises, fill,
                               is_noise};

}  // namespace relnet
