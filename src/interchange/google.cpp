#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "interchange/csv_family.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// `E-mail 2 - Value` is the part "value" of the second e-mail. How many there are depends on the export.
struct Numbered {
    std::string kind;
    int number;
    std::string part;
    auto operator<=>(const Numbered&) const = default;
};

std::optional<Numbered> numbered(std::string_view lower_name) {
    const std::size_t dash = lower_name.find(" - ");
    if (dash == std::string_view::npos) return std::nullopt;
    const std::string_view left = lower_name.substr(0, dash);
    const std::size_t space = left.rfind(' ');
    if (space == std::string_view::npos || left.size() - space > 4) return std::nullopt;
    int number = 0;
    for (const char c : left.substr(space + 1)) {
        if (c < '0' || c > '9') return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return Numbered{std::string(left.substr(0, space)), number, std::string(trim(lower_name.substr(dash + 3)))};
}

/// The parts of one numbered thing of a row: "value", "label" or "type", "city" …
using Parts = std::map<std::string, std::string>;

std::string part(const Parts& parts, const std::string& name) {
    const auto found = parts.find(name);
    return found == parts.end() ? std::string() : found->second;
}

/// The star of `* Home` marks what Google made, and in old files also the preferred one.
bool is_starred(std::string_view label) { return starts_with(trim(label), "*"); }

std::string label_of(const Parts& parts) {
    std::string label = part(parts, "label");
    if (label.empty()) label = part(parts, "type");
    std::string_view plain = label;
    while (is_starred(plain)) plain = trim(plain).substr(1);
    return lower_ascii(one_line(plain));
}

void preferred_first(std::vector<Labelled>& list, std::size_t from, const Parts& parts) {
    const bool starred = is_starred(part(parts, "label")) || is_starred(part(parts, "type"));
    if (!starred) return;
    std::rotate(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(from), list.end());
}

void take_address(const Parts& parts, Card& card) {
    PostalAddress address{.label = label_of(parts),
                          .po_box = part(parts, "po box"),
                          .extended = part(parts, "extended address"),
                          .street = part(parts, "street"),
                          .city = part(parts, "city"),
                          .region = part(parts, "region"),
                          .code = part(parts, "postal code"),
                          .country = part(parts, "country")};
    if ((address.street + address.city + address.region + address.code + address.country).empty()) {
        address.street = part(parts, "formatted");
    }
    add_address(card, address);
}

void take_organisation(const Parts& parts, Card& card) {
    const auto put = [&](std::string& field, const std::string& name) {
        const std::string value = one_line(part(parts, name));
        if (field.empty()) {
            field = value;
        } else if (!value.empty() && value != field) {
            card.fields.push_back({.value = value, .label = "organization " + name});
        }
    };
    put(card.org, "name");
    put(card.department, "department");
    put(card.title, "title");
    for (const auto& [name, value] : parts) {
        const bool known = name == "name" || name == "department" || name == "title" || name == "type" || name == "label";
        if (!known && !value.empty()) card.fields.push_back({.value = value, .label = "organization " + name});
    }
}

void take_thing(const Numbered& thing, const Parts& parts, Card& card, CsvContext& context, int line) {
    const std::string value = part(parts, "value"), label = label_of(parts);
    if (thing.kind == "e-mail") {
        const std::size_t before = card.emails.size();
        add_emails(card, value, label, context, line);
        preferred_first(card.emails, before, parts);
    } else if (thing.kind == "phone") {
        const std::size_t before = card.phones.size();
        add_phones(card, value, label);
        preferred_first(card.phones, before, parts);
    } else if (thing.kind == "website") {
        for (auto& url : values_of(value)) card.urls.push_back({.value = std::move(url), .label = label});
    } else if (thing.kind == "address") {
        take_address(parts, card);
    } else if (thing.kind == "event") {
        add_day(card, label.empty() ? "date" : label, value, context, line);
    } else if (thing.kind == "organization") {
        take_organisation(parts, card);
    } else if (thing.kind == "relation") {
        for (const auto& name : values_of(value)) keep_labelled(card, "X-ABRELATEDNAMES", escape_value(name), label);
    } else if (thing.kind == "im") {
        const std::string service = one_line(part(parts, "service"));
        for (auto& name : values_of(value)) card.fields.push_back({.value = name, .label = service.empty() ? "im" : service});
    } else {
        const std::string name = label.empty() ? thing.kind : one_line(part(parts, parts.count("label") ? "label" : "type"));
        for (auto& text : values_of(value)) card.fields.push_back({.value = text, .label = name});
    }
}

void take_numbered(Record& record, Card& card, CsvContext& context) {
    std::map<std::pair<std::string, int>, Parts> things;
    const auto& names = record.columns().lower_names();
    for (const std::size_t column : record.left()) {
        if (column >= names.size()) break;
        const auto found = numbered(names[column]);
        if (found) things[{found->kind, found->number}][found->part] = record.take(column);
    }
    for (const auto& [thing, parts] : things) {
        take_thing({.kind = thing.first, .number = thing.second, .part = {}}, parts, card, context, record.line());
    }
}

/// A leading star marks Google's own groups.
void take_labels(std::string_view labels, Card& card) {
    for (const auto& label : values_of(labels)) {
        std::string_view tag = label;
        while (is_starred(tag)) tag = trim(tag).substr(1);
        if (!trim(tag).empty()) card.tags.push_back(one_line(tag));
    }
}

std::string either(Record& record, std::string_view one, std::string_view other) {
    std::string first = record.take(one), second = record.take(other);
    return first.empty() ? second : first;
}

bool recognises(const Columns& columns) {
    if (columns.has("e-mail 1 - value")) return true;
    if (columns.has("given name") && (columns.has("e-mail 1 - type") || columns.has("group membership"))) return true;
    if (columns.has("first name") && columns.has("organization name") && columns.has("labels")) return true;
    return columns.has("first name") && columns.has("phone 1 - value");
}

bool fill(Record& record, Card& card, CsvContext& context) {
    card.name = one_line(record.take("name"));
    const NameParts parts = {.family = either(record, "last name", "family name"),
                             .given = either(record, "first name", "given name"),
                             .middle = either(record, "middle name", "additional name"),
                             .prefix = record.take("name prefix"),
                             .suffix = record.take("name suffix")};
    add_name(card, parts);
    for (auto& nick : values_of(record.take("nickname"))) card.aliases.push_back(one_line(nick));
    const std::string file_as = one_line(record.take("file as"));
    if (card.name.empty()) card.name = file_as;
    if (!file_as.empty() && file_as != card.name) card.fields.push_back({.value = file_as, .label = "file as"});
    card.org = one_line(record.take("organization name"));
    card.title = one_line(record.take("organization title"));
    card.department = one_line(record.take("organization department"));
    add_day(card, "birthday", record.take("birthday"), context, record.line());
    if (std::string notes = record.take("notes"); !notes.empty()) card.notes.push_back(std::move(notes));
    if (const std::string photo = record.take("photo"); !photo.empty()) {
        card.raw.push_back("PHOTO;VALUE=uri:" + one_line(photo));
    }
    take_labels(either(record, "labels", "group membership"), card);
    take_numbered(record, card, context);
    return true;
}

bool is_noise(std::string_view column, std::string_view value) {
    return column == "gender" && lower_ascii(value) == "unspecified";
}

}  // namespace

const CsvFamily google_csv = {"google", "Google Contacts as CSV, old and new", recognises, fill, is_noise};

}  // namespace relnet
