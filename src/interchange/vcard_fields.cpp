#include <algorithm>
#include <map>
#include <utility>

#include "interchange/card_parts.hpp"
#include "interchange/vcard_card.hpp"
#include "interchange/vcard_draft.hpp"
#include "relnet/base/text.hpp"
#include "relnet/interchange/charset.hpp"

namespace relnet {
namespace {

/// A field takes its first value; true where this is it, or says the same.
bool fill(std::string& field, std::string value) {
    if (field.empty()) field = value;
    return field == value || value.empty();
}

void append(std::vector<std::string>& list, std::string_view value) {
    if (std::string text = one_line(value); !text.empty()) list.push_back(std::move(text));
}

bool take_fn(const Property& p, CardDraft& draft) { return fill(draft.card.name, one_line(p.text())); }

/// `Philip,Paul` is two middle names.
std::string with_lists(std::string_view component, bool old) {
    std::string spaced;
    for (std::size_t i = 0; i < component.size(); ++i) {
        spaced += component[i] == ',' && !old ? ' ' : component[i];
        if (component[i] == '\\' && i + 1 < component.size()) spaced += component[++i];
    }
    return one_line(unescape_value(spaced, old));
}

bool take_n(const Property& p, CardDraft& draft) {
    if (!draft.n.empty()) return false;
    for (const auto component : split_value(p.value, ";")) draft.n.push_back(with_lists(component, p.old));
    if (draft.n.size() < 5) draft.n.resize(5);
    return true;
}

bool take_nickname(const Property& p, CardDraft& draft) {
    for (const auto& alias : p.parts(",")) append(draft.card.aliases, alias);
    return true;
}

bool take_email(const Property& p, CardDraft& draft) {
    const std::string email = bare_address(one_line(p.text()));
    if (email.find('@') == std::string::npos) return false;
    draft.card.emails.push_back({.value = email, .label = draft.label_of(p)});
    return true;
}

bool take_phone(const Property& p, CardDraft& draft) {
    std::string phone = one_line(p.text());
    if (lower_ascii(phone.substr(0, 4)) == "tel:") phone.erase(0, 4);
    if (!phone.empty()) draft.card.phones.push_back({.value = phone, .label = draft.label_of(p)});
    return true;
}

bool take_url(const Property& p, CardDraft& draft) {
    draft.card.urls.push_back({.value = one_line(p.text()), .label = draft.label_of(p)});
    return true;
}

bool take_org(const Property& p, CardDraft& draft) {
    if (!draft.card.org.empty() || !draft.card.department.empty()) return false;
    const auto parts = p.parts(";");
    std::vector<std::string> units;
    for (std::size_t i = 1; i < parts.size(); ++i) append(units, parts[i]);
    draft.card.org = one_line(parts[0]);
    draft.card.department = join(units, ", ");
    return true;
}

bool take_title(const Property& p, CardDraft& draft) { return fill(draft.card.title, one_line(p.text())); }

/// A TITLE wins, wherever it stands.
bool take_role(const Property& p, CardDraft& draft) { return !draft.titled && take_title(p, draft); }

/// Kept whole, unless there is nothing in it but the city.
bool take_address(const Property& p, CardDraft& draft) {
    const auto parts = p.parts(";");
    const auto filled = std::count_if(parts.begin(), parts.end(), [](const std::string& part) { return !part.empty(); });
    if (parts.size() < 4 || filled == 0) return filled == 0;
    const bool took = fill(draft.card.city, one_line(parts[3]));
    return took && filled == 1 && p.line.group.empty() && p.types().empty();
}

bool take_categories(const Property& p, CardDraft& draft) {
    for (const auto& tag : p.parts(",;")) append(draft.card.tags, tag);
    return true;
}

bool take_note(const Property& p, CardDraft& draft) {
    if (std::string note(trim(p.text())); !note.empty()) draft.card.notes.push_back(std::move(note));
    return true;
}

bool take_uid(const Property& p, CardDraft& draft) { return fill(draft.card.key, std::string(trim(p.text()))); }

bool take_kind(const Property& p, CardDraft& draft) {
    const std::string kind = lower_ascii(trim(p.value));
    draft.is_group = draft.is_group || kind == "group";
    draft.card.is_company = draft.card.is_company || kind == "org" || kind == "organization";
    return kind == "group" || kind == "individual";
}

bool take_list(const Property& p, CardDraft& draft) {
    draft.is_list = lower_ascii(trim(p.value)) == "true";
    draft.is_group = draft.is_group || draft.is_list;
    return draft.is_list;
}

/// Kept as well, since a contact has no word for it.
bool take_show_as(const Property& p, CardDraft& draft) {
    draft.card.is_company = draft.card.is_company || lower_ascii(trim(p.value)) == "company";
    return false;
}

bool take_member(const Property& p, CardDraft& draft) {
    draft.members.push_back(comparable_uid(p.value));
    return false;
}

bool take_own_city(const Property& p, CardDraft& draft) {
    draft.card.city = one_line(p.text());
    return true;
}

bool take_relation(const Property& p, CardDraft& draft) { return fill(draft.card.relation, lower_ascii(one_line(p.text()))); }

bool take_cadence(const Property& p, CardDraft& draft) {
    const auto cadence = parse_iso_cadence(trim(p.value));
    if (!cadence) draft.tally.add("not a cadence, kept as it is", p.line.line, p.value);
    if (cadence) draft.card.cadence = cadence;
    return cadence.has_value();
}

bool take_field(const Property& p, CardDraft& draft) {
    for (const auto& parameter : p.line.parameters) {
        if (parameter.name != "NAME") continue;
        draft.card.fields.push_back({.value = p.text(), .label = decode_unnamed(parameter.values.front())});
        return true;
    }
    return false;
}

using Taker = bool (*)(const Property&, CardDraft&);

const std::map<std::string_view, Taker>& takers() {
    static const std::map<std::string_view, Taker> table = {
        {"FN", take_fn},
        {"N", take_n},
        {"NICKNAME", take_nickname},
        {"EMAIL", take_email},
        {"TEL", take_phone},
        {"URL", take_url},
        {"ORG", take_org},
        {"TITLE", take_title},
        {"ROLE", take_role},
        {"ADR", take_address},
        {"CATEGORIES", take_categories},
        {"NOTE", take_note},
        {"UID", take_uid},
        {"KIND", take_kind},
        {"X-ADDRESSBOOKSERVER-KIND", take_kind},
        {"X-EVOLUTION-LIST", take_list},
        {"X-ABSHOWAS", take_show_as},
        {"MEMBER", take_member},
        {"X-ADDRESSBOOKSERVER-MEMBER", take_member},
        {"X-RELNET-CITY", take_own_city},
        {"X-RELNET-RELATION", take_relation},
        {"X-RELNET-CADENCE", take_cadence},
        {"X-RELNET-FIELD", take_field},
    };
    return table;
}

}  // namespace

std::string CardDraft::label_of(const Property& property) {
    const auto label = labels.find(lower_ascii(property.line.group));
    if (!property.line.group.empty() && label != labels.end()) {
        label->second.used = true;
        if (!label->second.text.empty()) return label->second.text;
    }
    std::vector<std::string> types = property.types();
    std::erase_if(types, [](const std::string& type) { return type == "internet" || type == "voice" || type == "pref"; });
    return join(types, ",");
}

bool take_property(const Property& property, CardDraft& draft) {
    const auto& name = property.line.name;
    if (const std::string altid = property.line.parameter("ALTID"); !altid.empty()) {
        if (!draft.alternatives.insert(name + ' ' + altid).second) return false;
    }
    const auto taker = takers().find(name);
    return taker != takers().end() ? taker->second(property, draft) : take_date(property, draft);
}

}  // namespace relnet
