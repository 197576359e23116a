#include "interchange/vcard_card.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "interchange/card_parts.hpp"
#include "interchange/limits.hpp"
#include "interchange/vcard_draft.hpp"
#include "relnet/base/text.hpp"
#include "relnet/interchange/charset.hpp"

namespace relnet {
namespace {

struct Entry {
    Property property;
    bool kept = false;
};
using Entries = std::vector<Entry>;

bool is_old(const std::vector<ContentLine>& lines) {
    const auto version = std::find_if(lines.begin(), lines.end(), [](const auto& line) { return line.name == "VERSION"; });
    return version != lines.end() && starts_with(trim(version->value()), "2");
}

/// `_$!<HomePage>!$_` is Apple's way to say that the label is not the user's own.
std::string plain_label(std::string_view label) {
    label = trim(label);
    if (starts_with(label, "_$!<") && label.ends_with(">!$_")) label = label.substr(4, label.size() - 8);
    return one_line(label);
}

/// A line without a name is mostly the rest of a note that was broken without a fold.
void take_stray(const ContentLine& line, Entries& entries, Tally& tally) {
    const std::string text = decode_unnamed(line.text);
    if (!entries.empty() && entries.back().property.line.name == "NOTE") {
        tally.add("a line without a property name was added to the note before it", line.line, text);
        entries.back().property.value += (entries.back().property.old ? "\n" : "\\n") + text;
    } else {
        tally.add("a line that is no property was left out", line.line, text);
    }
}

/// Every line with its value as text. A reason where the card has to be refused.
std::string decode_lines(std::vector<ContentLine> lines, Entries& entries, Tally& tally) {
    static const std::set<std::string_view> dropped = {"VERSION", "PRODID", "REV", "PROFILE", "BEGIN", "END"};
    const bool old = is_old(lines);
    for (auto& line : lines) {
        if (line.name.empty()) {
            take_stray(line, entries, tally);
            continue;
        }
        if (dropped.count(line.name)) continue;
        auto [property, refusal] = decode_property(std::move(line), old, tally);
        if (!refusal.empty()) return refusal;
        if (property.binary && property.value.size() > binary_limit) {
            tally.add("a binary value over 256 KiB is not kept", property.line.line, property.line.name);
        } else if (!trim(property.value).empty()) {
            entries.push_back({.property = std::move(property)});
        }
    }
    return {};
}

/// What is preferred comes first; everything else stays in its order.
void sort_by_preference(Entries& entries) {
    const auto rank = [](const Entry& entry) {
        const auto& name = entry.property.line.name;
        return name == "FN" || name == "EMAIL" || name == "TEL" || name == "URL" ? entry.property.preference() : 101;
    };
    std::vector<std::pair<int, std::size_t>> order;
    for (std::size_t i = 0; i < entries.size(); ++i) order.emplace_back(rank(entries[i]), i);
    std::sort(order.begin(), order.end());
    Entries sorted;
    sorted.reserve(entries.size());
    for (const auto& [unused, i] : order) sorted.push_back(std::move(entries[i]));
    entries = std::move(sorted);
}

void name_card(CardDraft& draft) {
    Card& card = draft.card;
    std::vector<std::string> n = draft.n;
    n.resize(std::max<std::size_t>(n.size(), 5));
    if (card.name.empty()) card.name = one_line(n[1] + " " + n[2] + " " + n[0]);
    if (card.name.empty()) card.name = one_line(n[3] + " " + n[4]);
    if (card.name.empty()) card.name = card.org;
    if (card.name.empty() && !card.emails.empty()) card.name = card.emails[0].value;
    if (card.name.empty() && !card.phones.empty()) card.name = card.phones[0].value;
    if (card.name.empty() && !card.aliases.empty()) card.name = card.aliases[0];
}

/// True where N tells more than the name does.
bool keeps_n(const CardDraft& draft) {
    if (draft.n.empty()) return false;
    const bool more = std::any_of(draft.n.begin() + 2, draft.n.end(), [](const std::string& part) { return !part.empty(); });
    const bool blank = draft.n[0].empty() && draft.n[1].empty();
    return more || (!blank && !is_plain_name(draft.card.name, draft.n[0], draft.n[1]));
}

/// What nobody took goes to `raw` in the order of the file, with the label of its group.
void keep_the_rest(Entries& entries, CardDraft& draft) {
    bool first_n = true;
    std::set<std::string> groups;
    for (auto& entry : entries) {
        const ContentLine& line = entry.property.line;
        if (line.name == "N" && std::exchange(first_n, false)) entry.kept = keeps_n(draft);
        if (entry.kept && !line.group.empty() && line.name != "X-ABLABEL") groups.insert(lower_ascii(line.group));
    }
    std::vector<const Property*> kept;
    for (const auto& entry : entries) {
        const ContentLine& line = entry.property.line;
        const std::string group = lower_ascii(line.group);
        const bool label = line.name == "X-ABLABEL";
        if (label ? groups.count(group) || !draft.labels[group].used : entry.kept) kept.push_back(&entry.property);
    }
    std::stable_sort(kept.begin(), kept.end(), [](auto* a, auto* b) { return a->line.line < b->line.line; });
    for (const Property* property : kept) draft.card.raw.push_back(property->raw());
}

/// Evolution's lists have the addresses of their members as their own.
GroupCard as_group(CardDraft& draft) {
    if (draft.is_list) {
        for (const auto& email : draft.card.emails) draft.members.push_back(lower_ascii(email.value));
    }
    return {.line = draft.card.line, .name = draft.card.name, .members = std::move(draft.members)};
}

}  // namespace

CardOrGroup make_card(int line, std::vector<ContentLine> lines, Tally& tally) {
    Entries entries;
    CardDraft draft(tally);
    draft.card.line = line;
    if (std::string refusal = decode_lines(std::move(lines), entries, tally); !refusal.empty()) return Refusal{line, refusal};
    for (const auto& [property, unused] : entries) {
        draft.titled = draft.titled || property.line.name == "TITLE";
        if (property.line.name == "X-ABLABEL") draft.labels[lower_ascii(property.line.group)].text = plain_label(property.text());
    }
    sort_by_preference(entries);
    for (auto& entry : entries) entry.kept = !take_property(entry.property, draft);
    name_card(draft);
    if (draft.is_group) return as_group(draft);
    if (draft.card.name.empty()) return Refusal{line, "nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME"};
    keep_the_rest(entries, draft);
    finish_card(draft.card);
    return std::move(draft.card);
}

std::string comparable_uid(std::string_view uid) {
    std::string lower = lower_ascii(trim(uid));
    for (const std::string_view scheme : {"urn:uuid:", "mailto:"}) {
        if (starts_with(lower, scheme)) lower.erase(0, scheme.size());
    }
    return lower;
}

}  // namespace relnet
