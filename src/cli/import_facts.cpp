#include "cli/import_facts.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "relnet/base/text.hpp"
#include "relnet/domain/cadence.hpp"
#include "relnet/domain/contact.hpp"

namespace relnet {
namespace {

/// Fields that a card can't speak of.
constexpr std::array<std::string_view, 6> kept_fields = {"name", "handle", "added", "state", "core", "into"};

/// Adds the first of each key.
void add_element(CardFacts& facts, const std::string& set, const Value& value) {
    if (value.is_null()) return;
    auto& elements = facts.sets[set];
    const std::string key = element_key(set, value);
    if (std::ranges::none_of(elements, [&](const Value& other) { return element_key(set, other) == key; }))
        elements.push_back(value);
}

void add_texts(CardFacts& facts, const Card& card, const std::vector<std::string>& tags) {
    for (const auto& alias : card.aliases) {
        if (fold(alias) != fold(card.name)) add_element(facts, "alias", text_value(nfc(alias)));
    }
    for (const auto& tag : card.tags) add_element(facts, "tag", text_value(tag_of_file(tag)));
    for (const auto& tag : tags) add_element(facts, "tag", text_value(tag));
    for (const auto& raw : card.raw) add_element(facts, "raw", text_value(raw));
}

void add_labelled(CardFacts& facts, const Card& card) {
    for (const auto& email : card.emails) add_element(facts, "email", labelled_value(email));
    for (const auto& phone : card.phones) add_element(facts, "phone", labelled_value(phone));
    for (const auto& url : card.urls) add_element(facts, "url", labelled_value(url));
    for (const auto& field : card.fields) add_element(facts, "x", labelled_value(field));
    for (const auto& date : card.dates) {
        const std::string on = to_iso(date.on);
        if (date.kind == "birthday" && !facts.fields.contains("birthday")) {
            facts.fields["birthday"] = text_value(on);
        } else {
            add_element(facts, "date", labelled_value({.value = on, .label = date.kind}));
        }
    }
}

bool is_same(const std::string& set, const Value& one, const Value& other) {
    if (element_key(set, one) == element_key(set, other)) return true;
    const bool folds = set == "tag" || set == "alias";
    return folds && fold(as_text(one).value_or("")) == fold(as_text(other).value_or(""));
}

bool has_element(const Folded& contact, const std::string& set, const Value& value) {
    const auto elements = contact.sets.find(set);
    if (elements == contact.sets.end()) return false;
    if (elements->second.contains(element_key(set, value))) return true;
    return std::ranges::any_of(elements->second, [&](const auto& element) { return is_same(set, element.second.value, value); });
}

std::string in_words(const std::string& field, const Value& value) {
    const std::string text = as_text(value).value_or(value.json);
    const auto cadence = field == "cadence" ? parse_iso_cadence(text) : std::nullopt;
    return cadence ? to_string(*cadence) : text;
}

/// Builds one contact's edit.
class Comparison {
public:
    Comparison(const CardFacts& facts, const Folded& contact, std::span<const Change> own, Taking taking)
        : facts_(facts), contact_(contact), own_(own), taking_(taking) {}

    ContactEdit run() {
        for (const auto& [field, value] : facts_.fields) compare_field(field, value);
        for (const auto& [set, values] : facts_.sets) {
            for (const auto& value : values) compare_element(set, value);
        }
        if (taking_ == Taking::restore) clear_the_rest();
        Change& change = edit_.change;
        change.op = !change.set.empty() ? Op::set : change.drop.empty() ? Op::add : Op::drop;
        return std::move(edit_);
    }

private:
    void compare_field(const std::string& field, const Value& value) {
        const Value& here = contact_.field(field);
        if (here == value || (field == "name" && !here.is_null() && is_second_best(value))) return;
        if (here.is_null() || (field == "name" && is_makeshift(here) && !is_makeshift(value))) {
            if (taking_ != Taking::merge || !here.is_null() || !was_cleared(field)) edit_.change.set[field] = value;
            return;
        }
        if (taking_ != Taking::restore) edit_.differences.push_back({field, in_words(field, here), in_words(field, value)});
        if (taking_ != Taking::merge) edit_.change.set[field] = value;
    }

    void compare_element(const std::string& set, const Value& value) {
        if (has_element(contact_, set, value)) return;
        if (taking_ == Taking::merge && !is_asked(set, value) && was_dropped(set, element_key(set, value))) return;
        if (set == "x" && taking_ != Taking::restore && !compare_custom(value)) return;
        edit_.change.add[set].push_back(value);
    }

    bool is_asked(const std::string& set, const Value& value) const {
        const auto& tags = facts_.asked_tags;
        return set == "tag" && std::ranges::find(tags, as_text(value).value_or("")) != tags.end();
    }

    /// A custom field has one value: true where the file's is to be added.
    bool compare_custom(const Value& value) {
        const auto file = as_labelled(value);
        const auto known = contact_.sets.find("x");
        if (!file || known == contact_.sets.end()) return true;
        for (const auto& [key, element] : known->second) {
            const auto here = as_labelled(element.value);
            if (!here || here->label != file->label) continue;
            edit_.differences.push_back({file->label, here->value, file->value});
            if (taking_ == Taking::merge) return false;
            edit_.change.drop["x"][key] = {};
        }
        return true;
    }

    void clear_the_rest() {
        for (const auto& [field, live] : contact_.fields) {
            const bool stays = std::ranges::find(kept_fields, field) != kept_fields.end() || facts_.fields.contains(field);
            if (!stays && !live.front().value.is_null()) edit_.change.set[field] = Value{};
        }
        for (const auto& [set, elements] : contact_.sets) {
            const auto wanted = facts_.sets.find(set);
            for (const auto& [key, element] : elements) {
                const auto same = [&](const Value& value) { return is_same(set, value, element.value); };
                if (wanted == facts_.sets.end() || std::ranges::none_of(wanted->second, same)) edit_.change.drop[set][key] = {};
            }
        }
    }

    /// Somebody who came without a name is called by an address or a number.
    bool is_makeshift(const Value& name) const {
        const Value as_element = labelled_value({.value = as_text(name).value_or(""), .label = {}});
        const auto is_in = [&](const char* set) {
            const auto elements = contact_.sets.find(set);
            return elements != contact_.sets.end() && elements->second.contains(element_key(set, as_element));
        };
        return is_in("email") || is_in("phone");
    }

    /// A name in the file that is no reason to ask for the one here.
    bool is_second_best(const Value& name) const {
        if (taking_ == Taking::restore) return false;
        return is_makeshift(name) || (taking_ == Taking::merge && has_element(contact_, "alias", name));
    }

    /// Emptied by somebody; what an undo emptied is merely not there.
    bool was_cleared(const std::string& field) const {
        const auto live = contact_.fields.find(field);
        if (live == contact_.fields.end()) return false;
        const auto write = std::ranges::find(own_, live->second.front().id, &Change::id);
        return write != own_.end() && !write->undoes;
    }

    bool was_dropped(const std::string& set, const std::string& key) const {
        return std::ranges::any_of(own_, [&](const Change& change) {
            const auto dropped = change.drop.find(set);
            return !change.undoes && dropped != change.drop.end() && dropped->second.contains(key);
        });
    }

    const CardFacts& facts_;
    const Folded& contact_;
    std::span<const Change> own_;
    Taking taking_;
    ContactEdit edit_;
};

}  // namespace

std::string tag_of_file(std::string_view text) {
    std::string tag = lower_ascii(nfc(trim(text)));
    std::ranges::replace_if(
        tag, [](char c) { return c == ' ' || c == ',' || c == '\t' || c == '\n' || c == '\r'; }, '-');
    return tag;
}

CardFacts facts_of(const Card& card, const std::vector<std::string>& tags) {
    CardFacts facts;
    facts.asked_tags = tags;
    const auto set = [&](const char* field, const std::string& text) {
        if (!text.empty()) facts.fields[field] = text_value(text);
    };
    set("name", nfc(card.name));
    set("org", card.org);
    set("department", card.department);
    set("title", card.title);
    set("city", card.city);
    const auto& relations = relation_words();
    if (std::ranges::find(relations, card.relation) != relations.end()) {
        set("relation", card.relation);
    } else if (!card.relation.empty()) {
        add_element(facts, "x", labelled_value({.value = card.relation, .label = "relation"}));
    }
    if (card.met) facts.fields["met"] = day_value(*card.met);
    if (card.cadence) set("cadence", to_iso(*card.cadence));
    add_texts(facts, card, tags);
    add_labelled(facts, card);
    return facts;
}

std::string ContactEdit::summary() const {
    std::set<std::string> names;
    const auto take = [&](const auto& map) {
        for (const auto& [name, unused] : map) names.insert(name == "x" || name == "raw" ? "other fields" : name);
    };
    take(change.set);
    take(change.add);
    take(change.drop);
    return join({names.begin(), names.end()}, ", ");
}

ContactEdit edit_of(const CardFacts& facts, const Folded& contact, std::span<const Change> own, Taking taking) {
    return Comparison(facts, contact, own, taking).run();
}

}  // namespace relnet
