#include "relnet/cli/importing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "cli/import_batch.hpp"
#include "cli/import_children.hpp"
#include "cli/import_facts.hpp"
#include "cli/import_match.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet {
namespace {

constexpr std::size_t most_namesakes = 5;
constexpr std::size_t cards_between_progress = 500;

/// First word, all words, all words and a number: what comes after is numbers alone.
constexpr int handle_forms = 2;

/// True for a key that the reader made of the record, because the file has none.
bool is_made_up(std::string_view key) {
    const auto colon = key.find(':');
    return colon != std::string_view::npos && parse_uid(key.substr(colon + 1)).has_value();
}

}  // namespace

class Importer::Impl {
public:
    Impl(const Store& store, ImportRules rules, ImportDoor door)
        : store_(store), rules_(std::move(rules)), door_(std::move(door)), matcher_(store), batch_(door_.apply) {}

    void take(const std::string& file, const Card& card) {
        if (++cards_ % cards_between_progress == 0 && door_.progress) door_.progress(cards_);
        const auto marks = matcher_.marks_of(card);
        if (batch_.is_full() || batch_.may_know(marks)) batch_.flush();
        CardMatch match = matcher_.find(card);
        if (match.kind == CardMatch::Kind::known && batch_.touches(match.person.uid)) {
            batch_.flush();
            match = matcher_.find(card);
        }
        const Uid uid = take_matched(file, card, match);
        matcher_.taken(uid);
        batch_.expect(uid, marks);
    }

    void finish() {
        batch_.flush();
        if (rules_.spread) spread();
    }

    const ImportTally& tally() const { return tally_; }

private:
    Uid take_matched(const std::string& file, const Card& card, const CardMatch& match) {
        switch (match.kind) {
            case CardMatch::Kind::known:
                take_known(file, card, match);
                return match.person.uid;
            case CardMatch::Kind::removed:
                ++tally_.removed_earlier;
                return match.person.uid;
            case CardMatch::Kind::undone:
                bring_back(card, match);
                return match.person.uid;
            case CardMatch::Kind::forgotten:
                ++tally_.purged;
                return create(card, uid_after_purge(card));
            case CardMatch::Kind::nobody:
                break;
        }
        return create(card, card.uid.value_or(uid_of(card.name)));
    }

    // Somebody new.

    /// The same on every machine, for the second life and the third.
    Uid uid_after_purge(const Card& card) const {
        for (int life = 2;; ++life) {
            const Uid uid = uid_of(fmt::format("{}\n{}", to_string(*card.uid), life));
            if (store_.changes_of(uid).empty()) return uid;
        }
    }

    CardFacts facts_of_new(const Card& card, const Uid& uid) {
        CardFacts facts = facts_of(card, rules_.tags);
        add_key(facts, card, uid);
        if (!facts.fields.contains("cadence") && !rules_.every.empty()) {
            facts.fields["cadence"] = text_value(rules_.every);
            if (rules_.spread) new_people_.push_back(uid);
        }
        if (!facts.fields.contains("cadence")) ++tally_.without_cadence;
        return facts;
    }

    /// The key is kept where the uid alone would not give it back.
    static void add_key(CardFacts& facts, const Card& card, const Uid& uid) {
        if (!card.key.empty() && card.key != to_uuid(uid)) facts.sets["key"] = {text_value(card.key)};
    }

    Uid create(const Card& card, const Uid& uid) {
        CardFacts facts = facts_of_new(card, uid);
        const std::string handle = take_handle(card.name, "");
        Change person{.op = Op::create, .of = uid, .kind = "contact"};
        person.set = std::move(facts.fields);
        person.add = std::move(facts.sets);
        person.set["handle"] = text_value(handle);
        person.set["added"] = day_value(rules_.today);
        batch_.add(std::move(person));
        added(card, {uid, 0, handle, card.name});
        return uid;
    }

    /// Somebody whose import was undone: again the same person, and as the card is now.
    void bring_back(const Card& card, const CardMatch& match) {
        const Person& person = match.person;
        CardFacts facts = facts_of_new(card, person.uid);
        const auto own = store_.changes_of(person.uid);
        batch_.add({.op = Op::keep, .of = person.uid, .who = card.name});
        const std::string handle = take_handle(card.name, person.handle);
        if (handle != person.handle) facts.fields["handle"] = text_value(handle);
        ContactEdit edit = edit_of(facts, store_.state_of(person.uid), own, Taking::restore);
        if (!edit.is_empty()) batch_.add(about(std::move(edit.change), person.uid, card.name));
        added(card, {person.uid, 0, handle, card.name});
    }

    void added(const Card& card, const PersonRef& person) {
        batch_.add(children(card, person, {}));
        ++tally_.added;
        remember(person);
    }

    /// `former` is kept where nobody has taken it since.
    std::string take_handle(const std::string& name, const std::string& former) {
        const std::string handle = !former.empty() && !is_taken(former) ? former : free_handle(name);
        taken_handles_.insert(handle);
        note_namesake(fold(name), handle);
        return handle;
    }

    /// As make_handle gives it, but the number goes on from the last one given: a file that has one name all over must not try
    /// them all for each card.
    std::string free_handle(const std::string& name) {
        int tries = 0;
        std::string handle =
            make_handle(name, [&](const std::string& word) { return ++tries <= handle_forms && is_taken(word); });
        if (!is_taken(handle)) return handle;
        const std::string stem = handle.substr(0, handle.rfind('-') + 1);
        std::size_t& number = last_numbers_[stem];
        do {
            handle = stem + std::to_string(++number);
        } while (is_taken(handle) || number == 1);
        return handle;
    }

    bool is_taken(const std::string& handle) {
        if (taken_handles_.contains(handle)) return true;
        if (!door_.is_reserved(handle) && store_.with_key(Key::handle, handle).empty()) return false;
        taken_handles_.insert(handle);
        return true;
    }

    void note_namesake(const std::string& folded, const std::string& handle) {
        const bool is_first = known_names_.insert(folded).second;
        if (is_first && store_.with_key(Key::name, folded).empty()) return;
        ++tally_.namesakes;
        if (tally_.namesake_handles.size() < most_namesakes) tally_.namesake_handles.push_back(handle);
    }

    // Somebody known.

    void take_known(const std::string& file, const Card& card, const CardMatch& match) {
        const Person& person = match.person;
        if (rules_.on_duplicate == OnDuplicate::skip) {
            ++tally_.skipped;
            return;
        }
        if (rules_.on_duplicate == OnDuplicate::fail) refuse_known(file, card, person);
        ContactEdit edit = edit_for(card, match);
        const PersonRef reference{person.uid, person.id, person.handle, person.name};
        auto changes = children(card, reference, person.schedule.last);
        if (edit.is_empty() && changes.empty()) {
            ++tally_.unchanged;
            return note_differences(file, card, person, edit);
        }
        if (!is_wanted(file, card, person, edit)) {
            ++tally_.skipped;
            return;
        }
        note_differences(file, card, person, edit);
        if (!edit.is_empty()) changes.insert(changes.begin(), about(std::move(edit.change), person.uid, person.name));
        batch_.add(std::move(changes));
        ++tally_.changed;
        remember(reference);
    }

    ContactEdit edit_for(const Card& card, const CardMatch& match) const {
        const Uid& uid = match.person.uid;
        CardFacts facts = facts_of(card, rules_.tags);
        if (match.by_key || !is_made_up(card.key)) add_key(facts, card, uid);
        const Taking taking = rules_.replace ? Taking::replace : Taking::merge;
        const auto own = store_.changes_of(uid);
        ContactEdit edit = edit_of(facts, fold(own), own, taking);
        // A merged contact has more than its own changes. To look at all of them is dear, and rarely needed.
        if (edit.is_empty() && edit.differences.empty()) return edit;
        return edit_of(facts, store_.state_of(uid), own, taking);
    }

    [[noreturn]] static void refuse_known(const std::string& file, const Card& card, const Person& person) {
        fail(Exit::refused,
             fmt::format("{}:{}: {} is known as {} ({}); nothing was imported", show(file), card.line, show(card.name),
                         show(person.handle), show(person.name)),
             "take what is new of people who are known, or leave them as they are:\n--on-dup merge, or --on-dup skip");
    }

    bool is_wanted(const std::string& file, const Card& card, const Person& person, const ContactEdit& edit) {
        if (rules_.on_duplicate != OnDuplicate::ask || take_all_) return true;
        const std::string what = edit.is_empty() ? "notes" : edit.summary();
        const std::string question =
            fmt::format("{}:{}: {} is known. Take what is new ({})? [y/n/all] ", show(file), card.line, show(person.name), what);
        while (true) {
            const std::string answer = lower_ascii(trim(door_.ask(question)));
            if (answer == "n" || answer == "no") return false;
            take_all_ = answer == "a" || answer == "all";
            if (take_all_ || answer == "y" || answer == "yes") return true;
        }
    }

    void note_differences(const std::string& file, const Card& card, const Person& person, const ContactEdit& edit) {
        tally_.differences += edit.differences.size();
        if (!rules_.with_differences) return;
        for (const auto& [field, here, there] : edit.differences) {
            tally_.differing.push_back(fmt::format("{}:{}: {}: {} is {} here, {} in the file", show(file), card.line,
                                                   show(person.name), show(field), show(here), show(there)));
        }
    }

    std::vector<Change> children(const Card& card, const PersonRef& person, const std::optional<Day>& last) {
        ChildrenOfCard found = children_of(card, person, last, store_, rules_.today);
        if (found.talk_is_to_come) ++tally_.talks_to_come;
        return std::move(found.changes);
    }

    static Change about(Change change, const Uid& uid, const std::string& name) {
        change.of = uid;
        change.who = name;
        return change;
    }

    void remember(const PersonRef& person) {
        if (rules_.with_people) tally_.people.push_back(person);
    }

    void spread() {
        const auto cadence = parse_iso_cadence(rules_.every);
        if (!cadence) return;
        std::ranges::sort(new_people_);
        for (std::size_t i = 0; i < new_people_.size(); ++i) {
            const Stay planned{.on = spread_day(rules_.today, *cadence, i, new_people_.size()), .set = rules_.today, .why = {}};
            batch_.add({.op = Op::set, .of = new_people_[i], .set = {{"planned", stay_value(planned)}}});
            if (batch_.is_full()) batch_.flush();
        }
        batch_.flush();
    }

    const Store& store_;
    const ImportRules rules_;
    const ImportDoor door_;
    CardMatcher matcher_;
    ImportBatch batch_;
    ImportTally tally_;
    std::vector<Uid> new_people_;
    // Asked of the store once: a book has a hundred Johns.
    std::unordered_set<std::string> taken_handles_, known_names_;
    std::unordered_map<std::string, std::size_t> last_numbers_;
    std::size_t cards_ = 0;
    bool take_all_ = false;
};

Importer::Importer(const Store& store, ImportRules rules, ImportDoor door)
    : impl_(std::make_unique<Impl>(store, std::move(rules), std::move(door))) {}

Importer::~Importer() = default;

void Importer::take(const std::string& file, const Card& card) { impl_->take(file, card); }

void Importer::finish() { impl_->finish(); }

const ImportTally& Importer::tally() const { return impl_->tally(); }

Day spread_day(Day today, const Cadence& cadence, std::size_t i, std::size_t n) {
    const auto hundredths = static_cast<std::size_t>(pace(cadence));
    return today + 1 + static_cast<int>(i * hundredths / (100 * n));
}

}  // namespace relnet
