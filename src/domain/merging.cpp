#include "relnet/domain/merging.hpp"

#include <algorithm>
#include <array>
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
        for (const auto& [field, writes] : drop_.state.fields) {
            if (!is_among(special, field)) settle(field, keep_.state.field(field), drop_.state.field(field));
        }
        settle_state();
        settle_via();
        settle_stay("planned", keep_.planned_lasts, drop_.planned_lasts);
        settle_stay("snooze", keep_.snooze_lasts, drop_.snooze_lasts);
        // What was congratulated on belongs to the value that stays.
        if (has(drop_, "news")) write("news", keep_.state.field("news"));
        add_aliases();
        return {{std::move(pointer), std::move(change_)}, std::move(left_out_)};
    }

private:
    static std::string text(const MergeSide& side, const char* field) { return as_text(side.state.field(field)).value_or(""); }
    static bool has(const MergeSide& side, const std::string& field) { return side.state.fields.contains(field); }

    void write(const std::string& field, const Value& value) {
        change_.set[field] = value;
        auto& over = change_.over[field];
        for (const auto* side : {&keep_, &drop_}) {
            const auto writes = side->state.fields.find(field);
            if (writes == side->state.fields.end()) continue;
            for (const auto& write : writes->second) over.push_back(write.id);
        }
    }

    void settle(const std::string& field, const Value& mine, const Value& theirs) {
        if (mine == theirs || !(has(keep_, field))) return;  // where there is only one there is nothing to settle
        write(field, mine.is_null() ? theirs : mine);
        if (!mine.is_null() && !theirs.is_null() && !is_among(kept_as_alias, field)) left_out_.push_back(field);
    }

    /// Active is a state too, though nothing is written for it; but who is gone is gone.
    void settle_state() {
        const auto gone = text_value("gone");
        const auto& mine = keep_.state.field("state");
        const auto& theirs = drop_.state.field("state");
        const auto& wanted = theirs == gone ? theirs : mine;
        if (mine != theirs && !(has(keep_, "state") && !has(drop_, "state"))) write("state", wanted);
    }

    /// Nobody was introduced by herself.
    void settle_via() {
        const auto of = [&](const MergeSide& side, const MergeSide& other) {
            const auto value = side.state.field("via");
            return as_uid(value) == other.uid || as_uid(value) == side.uid ? Value{} : value;
        };
        const auto mine = of(keep_, drop_), theirs = of(drop_, keep_);
        const auto wanted = mine.is_null() ? theirs : mine;
        const bool already = wanted == keep_.state.field("via") && (!has(drop_, "via") || drop_.state.field("via") == wanted);
        if (already || (!has(keep_, "via") && drop_.state.field("via") == wanted)) return;
        write("via", wanted);
        if (!mine.is_null() && !theirs.is_null() && mine != theirs) left_out_.emplace_back("via");
    }

    /// A write of its own would count as newer than the talks that ended it, so it is made only where the other's would be shown.
    void settle_stay(const std::string& field, bool mine_lasts, bool theirs_lasts) {
        if (!mine_lasts && !theirs_lasts) return;
        const auto& wanted = mine_lasts ? keep_ : drop_;
        const auto& other = mine_lasts ? drop_ : keep_;
        if (has(other, field) && other.state.fields.at(field).front().id > wanted.state.fields.at(field).front().id) {
            write(field, wanted.state.field(field));
        }
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
};

}  // namespace

Merging merge_contacts(const MergeSide& keep, const MergeSide& drop) { return Settling(keep, drop).run(); }

}  // namespace relnet
