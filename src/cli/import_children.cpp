#include "cli/import_children.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <string>

#include "cli/import_match.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

Uid note_uid(const Uid& contact, const std::string& text) { return uid_of("note\n" + to_string(contact) + '\n' + text); }

/// True for what an undo removed: it comes back with its card.
bool comes_back(const std::vector<Change>& own) {
    const bool has_removal = std::ranges::find(own, Op::del, &Change::op) != own.end();
    return has_removal && fold(own).removed && was_undone(own);
}

Change change_of(Op op, const Uid& uid, const PersonRef& person) {
    return {.op = op, .of = uid, .re = {person.uid}, .who = person.name};
}

class Children {
public:
    Children(const Card& card, const PersonRef& person, const Store& store, Day today)
        : card_(card), person_(person), store_(store), today_(today) {}

    ChildrenOfCard run(std::optional<Day> last) {
        for (const auto& text : card_.notes) add_note(text);
        if (card_.last && (!last || *last < *card_.last)) add_talk(*card_.last);
        return std::move(result_);
    }

private:
    void add_note(const std::string& text) {
        const Uid uid = note_uid(person_.uid, text);
        if (is_there(uid) || has_note(text)) return;
        Change note = change_of(Op::create, uid, person_);
        note.kind = "note";
        note.set = {{"text", text_value(text)}, {"made", day_value(today_)}};
        result_.changes.push_back(std::move(note));
    }

    /// Written by hand, or imported before the contact was merged with another.
    bool has_note(const std::string& text) {
        if (person_.id == 0) return false;
        if (card_.uid && !store_.changes_of(note_uid(*card_.uid, text)).empty()) return true;
        if (!texts_) {
            texts_.emplace();
            for (const auto& note : store_.contact(person_.id).notes) texts_->emplace(trim(note.text));
        }
        return texts_->contains(std::string(trim(text)));
    }

    void add_talk(Day on) {
        if (on > today_) {
            result_.talk_is_to_come = true;
            return;
        }
        const Uid uid = uid_of("last contact\n" + to_string(person_.uid) + '\n' + to_iso(on));
        if (is_there(uid)) return;
        Change talk = change_of(Op::create, uid, person_);
        talk.kind = "interaction";
        talk.set["on"] = day_value(on);
        talk.add["with"] = {uid_value(person_.uid)};
        result_.changes.push_back(std::move(talk));
    }

    bool is_there(const Uid& uid) {
        const auto own = store_.changes_of(uid);
        if (comes_back(own)) result_.changes.push_back(change_of(Op::keep, uid, person_));
        return !own.empty();
    }

    const Card& card_;
    const PersonRef& person_;
    const Store& store_;
    Day today_;
    std::optional<std::set<std::string>> texts_;  ///< of the notes that are there; read when first needed
    ChildrenOfCard result_;
};

}  // namespace

ChildrenOfCard children_of(const Card& card, const PersonRef& person, std::optional<Day> last, const Store& store, Day today) {
    return Children(card, person, store, today).run(last);
}

}  // namespace relnet
