#include "relnet/domain/merging.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// Not settled by "mine, else yours": the pointer itself; the smallest day counts; those with rules of their own below.
constexpr std::array<std::string_view, 7> special = {"into", "added", "planned", "snooze", "state", "news", "via"};
/// A value in another way of saying is no loss.
constexpr std::array<std::string_view, 2> kept_as_alias = {"name", "handle"};

template <typename Words>
bool is_among(const Words& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

class Settling {
public:
    Settling(const MergeSide& keep, const MergeSide& drop) : keep_(keep), drop_(drop) {
        change_.op = Op::set;
        change_.of = keep.uid;
        change_.re = {keep.uid};
        change_.who = text(keep, "name");
    }

    Merging run() {
        Change pointer{.op = Op::set, .of = drop_.uid, .re = {drop_.uid}, .who = text(drop_, "name")};
        pointer.set["into"] = uid_value(keep_.uid);
        pointer.over["into"] = drop_.pointers;
        for (const char* set : {"x", "date"}) leave_values(set, pointer);
        for (const auto& [field, writes] : drop_.state.fields) {
            if (!is_among(special, field)) settle(field, keep_.state.field(field), drop_.state.field(field));
        }
        settle_state();
        settle("via", introducer(keep_, drop_), introducer(drop_, keep_));
        settle("planned", lasting(keep_, "planned", keep_.planned_lasts), lasting(drop_, "planned", drop_.planned_lasts));
        settle("snooze", lasting(keep_, "snooze", keep_.snooze_lasts), lasting(drop_, "snooze", drop_.snooze_lasts));
        // What was congratulated on belongs to the value that stays.
        write("news", keep_.state.field("news"));
        add_aliases();
        return {{std::move(pointer), std::move(change_)}, std::move(left_out_), std::move(left_values_)};
    }

private:
    static std::string text(const MergeSide& side, const char* field) { return as_text(side.state.field(field)).value_or(""); }
    /// Unless it is so already. What only `drop` has is written too: it must not be found on `keep` once they are apart.
    void write(const std::string& field, const Value& wanted) {
        const bool mine = keep_.state.field(field) == wanted, theirs = drop_.state.field(field) == wanted;
        if (mine && (theirs || !drop_.state.fields.contains(field))) return;
        change_.set[field] = wanted;
        auto& over = change_.over[field];
        for (const auto* side : {&keep_, &drop_}) {
            const auto writes = side->state.fields.find(field);
            if (writes == side->state.fields.end()) continue;
            for (const auto& write : writes->second) over.push_back(write.id);
        }
    }

    void settle(const std::string& field, const Value& mine, const Value& theirs) {
        write(field, mine.is_null() ? theirs : mine);
        const bool lost = !mine.is_null() && !theirs.is_null() && mine != theirs;
        if (lost && !is_among(kept_as_alias, field)) left_out_.push_back(field);
    }

    /// What both have under one word stays as `keep` has it.
    void leave_values(const char* set, Change& pointer) {
        std::map<std::string, std::string> kept;
        for (const auto& value : keep_.state.elements(set)) {
            if (const auto mine = as_labelled(value)) kept[fold(mine->label)] = mine->value;
        }
        for (const auto& value : drop_.state.elements(set)) {
            const auto theirs = as_labelled(value);
            const auto mine = theirs ? kept.find(fold(theirs->label)) : kept.end();
            if (mine == kept.end() || mine->second == theirs->value) continue;
            pointer.drop[set][element_key(set, value)] = {};
            left_values_.push_back({theirs->label, mine->second, theirs->value});
        }
    }

    /// Active is a state too, though nothing is written for it; but who is gone is gone.
    void settle_state() {
        const auto& theirs = drop_.state.field("state");
        write("state", theirs == text_value("gone") ? theirs : keep_.state.field("state"));
    }

    /// Nobody was introduced by herself.
    static Value introducer(const MergeSide& side, const MergeSide& other) {
        const auto& value = side.state.field("via");
        const auto uid = side.introducer ? side.introducer : as_uid(value);
        return uid == other.uid || uid == side.uid ? Value{} : value;
    }

    static Value lasting(const MergeSide& side, const char* field, bool lasts) {
        return lasts ? side.state.field(field) : Value{};
    }

    void add_aliases() {
        std::set<std::string> known{fold(text(keep_, "name")), fold(text(keep_, "handle"))};
        for (const auto* side : {&keep_, &drop_}) {
            for (const auto& alias : side->state.elements("alias")) known.insert(fold(as_text(alias).value_or("")));
        }
        for (const char* field : {"name", "handle"}) {
            const auto value = text(drop_, field);
            if (!value.empty() && known.insert(fold(value)).second) change_.add["alias"].push_back(text_value(value));
        }
    }

    const MergeSide& keep_;
    const MergeSide& drop_;
    Change change_;
    std::vector<std::string> left_out_;
    std::vector<LeftValue> left_values_;
};

}  // namespace

Merging merge_contacts(const MergeSide& keep, const MergeSide& drop) { return Settling(keep, drop).run(); }

}  // namespace relnet
