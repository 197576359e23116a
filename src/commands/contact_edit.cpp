#include "commands/contact_edit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

constexpr std::array fields = {"name",  "handle", "cadence", "planned",  "relation", "core",  "org", "department",
                               "title", "city",   "channel", "birthday", "met",      "where", "via"};

/// A set of a contact and the label its elements get; those with a key have that.
struct SetName {
    const char* set;
    const char* label;
};
constexpr std::array sets = {SetName{"alias", "alias"}, SetName{"email", "email"}, SetName{"phone", "phone"},
                             SetName{"url", "url"},     SetName{"date", ""},       SetName{"x", ""}};

class Reduction {
public:
    Reduction(Change& wanted, const Contact& contact, const Folded& now, Session& session)
        : wanted_(wanted), contact_(contact), now_(now), session_(session) {}

    std::vector<Difference> run() {
        for (const char* field : fields) reduce_field(field);
        for (const char* set : {"tag", "alias", "email", "phone", "url", "date", "x"}) reduce_set(set);
        tell_tags();
        for (const auto& name : sets) tell_set(name);
        if (wanted_.set.empty()) wanted_.op = wanted_.add.empty() ? Op::drop : Op::add;
        return std::move(told_);
    }

private:
    void reduce_field(const std::string& field) {
        const auto found = wanted_.set.find(field);
        if (found == wanted_.set.end()) return;
        if (is_so(field, found->second)) {
            wanted_.set.erase(found);
            return;
        }
        told_.push_back({field, words_of(field, now_.field(field)), words_of(field, found->second)});
        if (field == "planned" && !contact_.schedule.planned) told_.back().was.clear();
    }

    /// Of several values from several machines one is shown; to write it settles them.
    bool is_so(const std::string& field, const Value& value) const {
        if (field == "planned") {
            const auto stay = as_stay(value);
            return contact_.schedule.planned == (stay ? std::optional(stay->on) : std::nullopt);
        }
        if (field == "via" && contact_.via && as_uid(value) == contact_.via->uid) return true;
        const auto live = now_.fields.find(field);
        if (live == now_.fields.end()) return value.is_null();
        return std::ranges::all_of(live->second, [&](const Write& write) { return write.value == value; });
    }

    void reduce_set(const std::string& set) {
        if (const auto added = wanted_.add.find(set); added != wanted_.add.end()) {
            std::map<std::string, Value> by_key;
            for (const auto& value : added->second) by_key[element_key(set, value)] = value;
            added->second.clear();
            for (const auto& [key, value] : by_key) {
                if (const auto drops = wanted_.drop.find(set); drops != wanted_.drop.end()) drops->second.erase(key);
                const auto* present = element(set, key);
                if (present == nullptr || *present != value) added->second.push_back(value);
            }
            if (added->second.empty()) wanted_.add.erase(added);
        }
        if (const auto drops = wanted_.drop.find(set); drops != wanted_.drop.end()) {
            std::erase_if(drops->second, [&](const auto& drop) { return element(set, drop.first) == nullptr; });
            if (drops->second.empty()) wanted_.drop.erase(drops);
        }
    }

    const Value* element(const std::string& set, const std::string& key) const {
        const auto elements = now_.sets.find(set);
        if (elements == now_.sets.end()) return nullptr;
        const auto found = elements->second.find(key);
        return found == elements->second.end() ? nullptr : &found->second.value;
    }

    void tell_tags() {
        std::vector<std::string> marks;
        if (const auto added = wanted_.add.find("tag"); added != wanted_.add.end()) {
            for (const auto& tag : added->second) marks.push_back('+' + show(as_text(tag).value_or("")));
        }
        if (const auto drops = wanted_.drop.find("tag"); drops != wanted_.drop.end()) {
            for (const auto& [tag, adds] : drops->second) marks.push_back('-' + show(tag));
        }
        if (!marks.empty()) told_.push_back({"tags", "", join(marks, " ")});
    }

    /// What came and what went; one for one, or the same key, is a replacement.
    void tell_set(const SetName& name) {
        std::vector<Value> came, went;
        if (const auto added = wanted_.add.find(name.set); added != wanted_.add.end()) came = added->second;
        if (const auto drops = wanted_.drop.find(name.set); drops != wanted_.drop.end()) {
            for (const auto& [key, adds] : drops->second) went.push_back(*element(name.set, key));
        }
        const bool keyed = *name.label == '\0';
        const bool is_new = came.size() == 1 && element(name.set, element_key(name.set, came.front())) == nullptr;
        const bool swapped = !keyed && is_new && went.size() == 1;
        for (const auto& value : came) {
            const auto label = keyed ? brief(as_labelled(value)->label) : name.label;
            auto was = std::ranges::find_if(went, [&](const Value& other) {
                return swapped || (keyed && fold(as_labelled(other)->label) == fold(as_labelled(value)->label));
            });
            const Value* before = was != went.end() ? &*was : element(name.set, element_key(name.set, value));
            told_.push_back({label, before ? element_words(name, *before) : "", element_words(name, value), !keyed && !before});
            if (was != went.end()) went.erase(was);
        }
        for (const auto& value : went) {
            told_.push_back({keyed ? brief(as_labelled(value)->label) : name.label, element_words(name, value), "", !keyed});
        }
    }

    std::string element_words(const SetName& name, const Value& value) const {
        const auto labelled = as_labelled(value);
        if (!labelled) return brief(as_text(value).value_or(""));
        if (const auto day = parse_partial_day(labelled->value); day && std::string_view(name.set) == "date") {
            return yearly_day_in_words(*day, session_.today());
        }
        const bool has_label = *name.label != '\0' && !labelled->label.empty();
        return brief(labelled->value) + (has_label ? " (" + brief(labelled->label) + ")" : "");
    }

    std::string words_of(const std::string& field, const Value& value) const {
        if (field == "core") return as_flag(value) ? "yes" : "no";
        if (field == "planned") {
            const auto stay = as_stay(value);
            return stay ? echo(stay->on, session_.today()) : "";
        }
        if (field == "via") {
            const auto uid = as_uid(value);
            const auto person = uid ? session_.store().person(*uid) : std::nullopt;
            return person ? brief(person->name) : "";
        }
        const auto text = as_text(value).value_or("");
        if (field == "cadence") {
            const auto cadence = parse_iso_cadence(text);
            return cadence ? to_string(*cadence) : text.empty() ? "by the rules" : brief(text);
        }
        const auto partial = field == "birthday" ? parse_partial_day(text) : std::nullopt;
        if (partial) return yearly_day_in_words(*partial, session_.today());
        const auto day = field == "met" ? parse_iso_day(text) : std::nullopt;
        return day ? echo(*day, session_.today()) : brief(text);
    }

    Change& wanted_;
    const Contact& contact_;
    const Folded& now_;
    Session& session_;
    std::vector<Difference> told_;
};

}  // namespace

std::vector<Difference> reduce(Change& wanted, const Contact& contact, const Folded& now, Session& session) {
    return Reduction(wanted, contact, now, session).run();
}

std::string yearly_day_in_words(const PartialDay& on, Day today) {
    std::string words;
    if (on.day && on.month) {
        words = on.year ? echo(Day{*on.year, *on.month, *on.day}, today) : fmt::format("{} {}", *on.day, month_name(*on.month));
        if (*on.day == 29 && *on.month == 2) words += " (in common years on 28 Feb)";
    } else if (on.month) {
        words = month_name(*on.month) + (on.year ? fmt::format(" {}", *on.year) : "");
    } else if (on.year) {
        words = fmt::format("{}", *on.year);
    }
    return words;
}

}  // namespace relnet::commands
