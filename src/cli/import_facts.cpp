#include "cli/import_facts.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>
#include <utility>

#include "relnet/base/text.hpp"
#include "relnet/domain/cadence.hpp"
#include "relnet/domain/contact.hpp"

namespace relnet {
namespace {

/// Fields that a card can't speak of.
constexpr std::array<std::string_view, 6> kept_fields = {"name", "handle", "added", "state", "core", "into"};

/// Under which two elements are the same: tags and aliases in any spelling.
std::string sameness(const std::string& set, const Value& value) {
    const bool folds = set == "tag" || set == "alias";
    return folds ? fold(as_text(value).value_or("")) : element_key(set, value);
}

/// The elements of a card; of several that are the same the first. Sets, since a file may bring ten thousand tags.
class Elements {
public:
    explicit Elements(CardFacts& facts) : facts_(facts) {}

    void add(const std::string& set, const Value& value) {
        if (!value.is_null() && seen_[set].insert(sameness(set, value)).second) facts_.sets[set].push_back(value);
    }
    void add(const std::string& set, const std::vector<Labelled>& list) {
        for (const auto& labelled : list) add(set, labelled_value(labelled));
    }

private:
    CardFacts& facts_;
    std::map<std::string, std::unordered_set<std::string>> seen_;
};

void add_texts(Elements& elements, const Card& card, const std::vector<std::string>& tags) {
    for (const auto& alias : card.aliases) {
        if (fold(alias) != fold(card.name)) elements.add("alias", text_value(nfc(alias)));
    }
    for (const auto& tag : card.tags) elements.add("tag", text_value(tag_of_file(tag)));
    for (const auto& tag : tags) elements.add("tag", text_value(tag));
    for (const auto& raw : card.raw) elements.add("raw", text_value(raw));
}

void add_dates(Elements& elements, CardFacts& facts, const Card& card) {
    for (const auto& date : card.dates) {
        const std::string on = to_iso(date.on);
        if (date.kind == "birthday" && !facts.fields.contains("birthday")) {
            facts.fields["birthday"] = text_value(on);
        } else {
            elements.add("date", labelled_value({.value = on, .label = date.kind}));
        }
    }
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
        if (is_here(set, value)) return;
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
        if (!file) return true;
        const auto [first, last] = custom().equal_range(file->label);
        for (auto here = first; here != last; ++here) {
            edit_.differences.push_back({file->label, here->second.second, file->value});
            if (taking_ == Taking::merge) return false;
            edit_.change.drop["x"][here->second.first] = {};
        }
        return true;
    }

    void clear_the_rest() {
        for (const auto& [field, live] : contact_.fields) {
            const bool stays = std::ranges::find(kept_fields, field) != kept_fields.end() || facts_.fields.contains(field);
            if (!stays && !live.front().value.is_null()) edit_.change.set[field] = Value{};
        }
        for (const auto& [set, elements] : contact_.sets) {
            std::unordered_set<std::string> wanted;
            if (const auto values = facts_.sets.find(set); values != facts_.sets.end()) {
                for (const auto& value : values->second) wanted.insert(sameness(set, value));
            }
            for (const auto& [key, element] : elements) {
                if (!wanted.contains(sameness(set, element.value))) edit_.change.drop[set][key] = {};
            }
        }
    }

    bool is_here(const std::string& set, const Value& value) {
        const auto [known, is_first] = here_.try_emplace(set);
        if (is_first) {
            for (const auto& element : contact_.elements(set)) known->second.insert(sameness(set, element));
        }
        return known->second.contains(sameness(set, value));
    }

    /// Key and value of the custom fields, by label.
    const std::multimap<std::string, std::pair<std::string, std::string>>& custom() {
        const auto known = contact_.sets.find("x");
        if (!custom_.empty() || known == contact_.sets.end()) return custom_;
        for (const auto& [key, element] : known->second) {
            if (const auto here = as_labelled(element.value)) custom_.emplace(here->label, std::pair(key, here->value));
        }
        return custom_;
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
    bool is_second_best(const Value& name) {
        if (taking_ == Taking::restore) return false;
        return is_makeshift(name) || (taking_ == Taking::merge && is_here("alias", name));
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
    std::map<std::string, std::unordered_set<std::string>> here_;
    std::multimap<std::string, std::pair<std::string, std::string>> custom_;
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
    Elements elements(facts);
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
        elements.add("x", labelled_value({.value = card.relation, .label = "relation"}));
    }
    if (card.met) facts.fields["met"] = day_value(*card.met);
    if (card.cadence) set("cadence", to_iso(*card.cadence));
    add_texts(elements, card, tags);
    add_dates(elements, facts, card);
    elements.add("email", card.emails);
    elements.add("phone", card.phones);
    elements.add("url", card.urls);
    elements.add("x", card.fields);
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
