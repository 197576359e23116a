#include <fmt/format.h>

#include "interchange/foreign_day.hpp"
#include "interchange/vcard_draft.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

bool add_day(CardDraft& draft, std::string kind, const Property& property, std::string_view text) {
    const ForeignDay found = read_foreign_day(text, DateOrder::unset);
    if (found.kind == ForeignDay::Kind::impossible) draft.tally.add("no such day, left out", property.line.line, property.value);
    if (found.kind == ForeignDay::Kind::day) draft.card.dates.push_back({.kind = std::move(kind), .on = found.on});
    return found.kind != ForeignDay::Kind::text && found.kind != ForeignDay::Kind::ambiguous;
}

/// A birthday in words goes where a person will read it.
bool take_birthday(const Property& property, CardDraft& draft) {
    const std::string text = one_line(property.text());
    if (!add_day(draft, "birthday", property, text)) draft.card.notes.push_back("birthday: " + text);
    return true;
}

bool take_apple_date(const Property& property, CardDraft& draft) {
    const bool labelled = draft.labels.count(lower_ascii(property.line.group)) > 0;
    std::string kind = labelled ? lower_ascii(draft.label_of(property)) : std::string();
    return add_day(draft, kind.empty() ? "date" : kind, property, one_line(property.text()));
}

/// `vnd.android.cursor.item/contact_event;2012-01-01;1;;;`: 1 is an anniversary, 3 a birthday, 0 has its own name behind it.
bool take_android(const Property& property, CardDraft& draft) {
    const auto parts = property.parts(";");
    if (parts.size() < 2) return false;
    if (parts[0] == "vnd.android.cursor.item/nickname") {
        if (!parts[1].empty()) draft.card.aliases.push_back(one_line(parts[1]));
        return true;
    }
    if (parts[0] != "vnd.android.cursor.item/contact_event") return false;
    const std::string type = parts.size() > 2 ? parts[2] : "";
    const std::string own = parts.size() > 3 ? lower_ascii(one_line(parts[3])) : "";
    const std::string kind = type == "1" ? "anniversary" : type == "3" ? "birthday" : own.empty() ? "date" : own;
    return add_day(draft, kind, property, parts[1]);
}

bool take_whole_day(const Property& property, std::optional<Day>& into) {
    const auto day = parse_iso_day(trim(property.value));
    if (day) into = day;
    return day.has_value();
}

}  // namespace

bool take_date(const Property& property, CardDraft& draft) {
    const std::string& name = property.line.name;
    if (name == "BDAY") return take_birthday(property, draft);
    if (name == "ANNIVERSARY" || name == "X-ANNIVERSARY" || name == "X-EVOLUTION-ANNIVERSARY" || name == "X-MS-ANNIVERSARY" ||
        name == "X-KADDRESSBOOK-X-ANNIVERSARY") {
        return add_day(draft, "anniversary", property, one_line(property.text()));
    }
    if (name == "X-ABDATE") return take_apple_date(property, draft);
    if (name == "X-ANDROID-CUSTOM") return take_android(property, draft);
    if (name == "X-RELNET-LAST") return take_whole_day(property, draft.card.last);
    if (name == "X-RELNET-MET") return take_whole_day(property, draft.card.met);
    return false;
}

}  // namespace relnet
