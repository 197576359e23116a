#include "interchange/card_parts.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// Keeps the first of each; `key` says what is the same.
template <class Value, class Key>
void drop_repeats(std::vector<Value>& values, const Key& key) {
    std::set<std::string> seen;
    std::erase_if(values, [&](const Value& value) { return !seen.insert(key(value)).second; });
}

void drop_repeats(std::vector<std::string>& values) {
    drop_repeats(values, [](const std::string& value) { return value; });
}

/// Google's group of everybody in the book.
bool is_everybody(std::string_view tag) {
    std::string word = lower_ascii(tag);
    std::erase(word, ' ');
    return word == "mycontacts";
}

}  // namespace

std::string bare_address(std::string_view email) {
    const std::size_t open = email.rfind('<'), close = email.rfind('>');
    const bool pair = open != std::string_view::npos && close != std::string_view::npos && open < close;
    std::string_view bare = trim(pair ? email.substr(open + 1, close - open - 1) : email);
    if (lower_ascii(bare.substr(0, 7)) == "mailto:") bare.remove_prefix(7);
    return std::string(trim(bare));
}

void finish_card(Card& card) {
    std::erase(card.aliases, card.name);
    drop_repeats(card.aliases, fold);
    std::erase_if(card.tags, is_everybody);
    drop_repeats(card.tags, fold);
    drop_repeats(card.emails, [](const Labelled& email) { return lower_ascii(email.value); });
    drop_repeats(card.phones, [](const Labelled& phone) { return phone.value; });
    drop_repeats(card.urls, [](const Labelled& url) { return url.value; });
    drop_repeats(card.dates, [](const DatedFact& date) { return date.kind + '\n' + to_iso(date.on); });
    drop_repeats(card.fields, [](const Labelled& field) { return field.label + '\n' + field.value; });
    drop_repeats(card.notes);
    if (!card.key.empty()) card.uid = parse_uuid(card.key).value_or(uid_of(card.key));
}

void give_key(Card& card, std::string_view format) {
    if (!card.key.empty()) return;
    std::string record = fold(card.name);
    for (const auto& email : card.emails) record += '\n' + lower_ascii(email.value);
    for (const auto& phone : card.phones) record += '\t' + phone.value;
    card.key = std::string(format) + ":" + to_string(uid_of(record));
    card.uid = uid_of(card.key);
}

}  // namespace relnet
