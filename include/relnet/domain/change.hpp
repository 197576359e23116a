/// One recorded edit as a value: the only way data is ever altered.
///
/// State is a pure function of the set of changes (fold.hpp); undo, sync and merge all work by adding changes. The text form is
/// line.hpp, the format for other programs relnet-journal(5).
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/base/uid.hpp"
#include "relnet/domain/contact.hpp"
#include "relnet/domain/day.hpp"

namespace relnet {

/// `<UTC time in ms>-<seq>@<device>`. Ordered by (time, seq, device); `seq` counts per device and is never used twice.
struct ChangeId {
    std::int64_t time = 0;  ///< UTC milliseconds, the same for all changes of one command
    std::int64_t seq = 0;   ///< from 1
    std::string device;
    auto operator<=>(const ChangeId&) const = default;
};
/// The greatest `seq` there is: a greater one is no id. No device comes near it by writing.
inline constexpr std::int64_t greatest_seq = 999'999'999'999;
std::string to_string(const ChangeId&);  ///< "2026-11-21T16:12:42.123Z-731@laptop-k3f9"
std::optional<ChangeId> parse_change_id(std::string_view);

/// (device, time) names a command: its changes share one time that no other command of the device has.
struct CommandId {
    std::int64_t time = 0;
    std::string device;
    auto operator<=>(const CommandId&) const = default;
};
std::string to_string(const CommandId&);  ///< "2026-11-21T16:12:42.123Z@laptop-k3f9"
std::optional<CommandId> parse_command_id(std::string_view);

enum class Op { create = 0, set, add, drop, del, keep, forget, unknown };

/// A value in its canonical JSON text (no spaces, keys sorted), so that equal values are equal texts and what a newer relnet wrote is
/// kept byte for byte.
struct Value {
    std::string json = "null";
    auto operator<=>(const Value&) const = default;
    bool is_null() const { return json == "null"; }
};
Value text_value(std::string_view);  ///< an empty text is null
Value number_value(std::int64_t);
Value flag_value(bool);              ///< false is null: absent and false are one
Value day_value(Day);
Value uid_value(const Uid&);
Value labelled_value(const Labelled&);
/// A planned day or a snooze: the day, the civil day it was set, and what else it carries (the why, the rule).
struct Stay {
    Day on;
    Day set;
    std::string why;  ///< a snooze's reason, or "first-follow-up"
};
Value stay_value(const Stay&);

/// Readers: nothing where the value has another shape.
std::optional<std::string> as_text(const Value&);
std::optional<std::int64_t> as_number(const Value&);
bool as_flag(const Value&);
std::optional<Day> as_day(const Value&);
std::optional<Uid> as_uid(const Value&);
std::optional<Labelled> as_labelled(const Value&);
std::optional<Stay> as_stay(const Value&);

/// What identifies an element of the set `name`: for email, phone and url the folded value (digits for a phone), for other labelled
/// values label=value, else the text. The key of `drop`.
std::string element_key(std::string_view name, const Value&);

struct Change {
    ChangeId id;
    Op op = Op::set;
    Uid of;               ///< the entity
    std::string rule;     ///< a rule's `of`: "tag:friend", "relation:mentor", "default", "quiet"; else empty
    std::string kind;     ///< of a create: contact, interaction, note, promise, link, rule
    std::string command;  ///< `do`: on the first change of a command, its name
    std::optional<CommandId> undoes;
    std::vector<Uid> re;  ///< contacts concerned: their delete must have seen this
    std::string who;      ///< names, for people who read the journal; ignored on the way in
    std::map<std::string, Value> set;
    std::map<std::string, std::vector<ChangeId>> over;
    std::map<std::string, std::vector<Value>> add;
    std::map<std::string, std::map<std::string, std::vector<ChangeId>>> drop;  ///< set name, element key, adds seen
    std::map<std::string, std::int64_t> seen;
    std::map<std::string, std::vector<std::int64_t>> miss;
    std::string line;     ///< the line itself where writing this value again would not give the same bytes; else empty

    CommandId command_id() const { return {id.time, id.device}; }
};

/// The entity of a rule: the same on every machine.
Uid rule_uid(std::string_view of);

}  // namespace relnet
