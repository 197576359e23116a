/// From changes to state: registers that keep every concurrent value, sets in which an add wins, deletes that lose to what they had
/// not seen, contacts that were merged. Pure, and free of the order in which changes came.
#pragma once

#include <map>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "relnet/domain/change.hpp"

namespace relnet {

struct Write {
    ChangeId id;
    Value value;
};

/// A multi-value register: the writes that no other write has replaced, the greatest first. The first is shown.
using Register = std::vector<Write>;

/// An element of an add-wins set: present while one of its adds is not dropped. `value` is that of the greatest live add.
struct Element {
    Value value;
    std::vector<ChangeId> adds;
};

struct Folded {
    std::string kind;
    ChangeId first;  ///< the smallest create: when it was recorded
    std::map<std::string, Register> fields;
    std::map<std::string, std::map<std::string, Element>> sets;  ///< set name, element key
    bool removed = false;
    bool forgotten = false;

    /// The shown value, or null.
    const Value& field(std::string_view name) const;
    /// The elements' values, by key.
    std::vector<Value> elements(std::string_view set_name) const;
};

/// Folds one entity from its own changes (for merged contacts: those of all members). `children` are the changes that concern it by
/// `re`; they are looked at only to weigh deletes. The result does not depend on the order of either, nor on duplicates.
Folded fold(std::span<const Change> own, std::span<const Change> children = {});

/// The create that says what an entity is, and when it was recorded: the smallest, should lines disagree. Null where none has come.
const Change* creation(std::span<const Change> own);

/// Fields that hold several different live values; what settles itself (`added`, `planned`, `into` …) is never listed.
std::vector<std::string> conflicts(const Folded&);

/// Fills in what a new change saw: `over` of the fields it sets (where not given), the adds its drops name (where empty).
void complete(Change&, const Folded& seen);

/// For merged contacts: who points where (nothing: nowhere). Gives each member the one that stands for its group: the member that
/// points nowhere; if several or none do, the smallest uid. A pointer to an unknown contact counts as pointing nowhere.
std::map<Uid, Uid> representatives(const std::map<Uid, std::optional<Uid>>& into);

/// The write that first said what the write `id` of a field says: an undo or a redo says again what was written before it, and a
/// stay counts from there.
ChangeId first_written(const std::string& field, const ChangeId& id, std::span<const Change>);

/// An interaction for the question whether a planned day or a snooze has ended.
struct Talk {
    Day on;
    ChangeId recorded;  ///< its create
    bool counted = true;
};
/// A stay ends with a counted talk recorded after it, by another command, on or after the day it was set.
bool has_ended(const Stay&, const ChangeId& written, std::span<const Talk>);

}  // namespace relnet
