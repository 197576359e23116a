/// The people and what happened with them, as values. The words are those of relnet(1).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/base/uid.hpp"
#include "relnet/domain/cadence.hpp"
#include "relnet/domain/day.hpp"
#include "relnet/domain/person_ref.hpp"
#include "relnet/domain/promise.hpp"

namespace relnet {

/// Numbers are what is stored; only appended to.
enum class State { active = 0, archived = 1, gone = 2, removed = 3 };
enum class Channel { other = 0, meet, call, video, mail, chat, letter, event };
enum class Relation { none = 0, manager, report, peer, mentor, mentee, client, partner, recruiter, alum, friend_, family, other };

std::string_view to_word(State);
std::string_view to_word(Channel);
std::string_view to_word(Relation);  ///< "" for none
/// Throw Error(Exit::usage) with the list and the nearest word.
Channel parse_channel(std::string_view);
Relation parse_relation(std::string_view);
const std::vector<std::string>& channel_words();
const std::vector<std::string>& relation_words();
/// The kinds of value of --gave and --got: help, advice, intro …, without "other".
const std::vector<std::string>& value_kinds();

/// A value with a label: an e-mail "work", a phone "cell", a custom field by its name.
struct Labelled {
    std::string value;
    std::string label;
    bool operator==(const Labelled&) const = default;
};

struct DatedFact {
    std::string kind;  ///< "birthday", "anniversary", any word
    PartialDay on;
    bool operator==(const DatedFact&) const = default;
};

PersonRef reference(const struct Person&);

/// What was given or got in an interaction.
struct Favour {
    std::string kind;  ///< one of value_kinds, or "other"
    std::string text;  ///< may be empty
    bool operator==(const Favour&) const = default;
};

/// Reads KIND or KIND:TEXT. Throws Error(Exit::usage) with the list of kinds.
Favour parse_favour(std::string_view);

struct Interaction {
    Uid uid;
    std::int64_t id = 0;  ///< local number
    Day on;
    std::optional<int> at;  ///< minutes since midnight
    Channel channel = Channel::other;
    std::string text;
    std::optional<int> minutes;
    bool they = false;      ///< they got in touch
    bool answered = true;   ///< false: a failed attempt, never counted
    std::vector<Favour> gave, got;
    std::vector<PersonRef> people;
};

struct Note {
    Uid uid;
    std::int64_t id = 0;
    std::string text;
    bool pinned = false, agenda = false;
    Day made;
    std::optional<Day> done;
};

/// A relation between two contacts, as one of them sees it.
struct Link {
    Uid uid;
    std::int64_t id = 0;  ///< local number
    PersonRef other;
    std::string as;          ///< "knows", "manager", any word
    bool from_here = true;   ///< this one is the manager; false: the other is
};

/// A title or an organisation that another one has replaced: something to congratulate on.
struct News {
    PersonRef contact;
    Day on;            ///< when it was recorded
    std::string what;  ///< "title" or "org"
    std::string was, now;
};

/// What `due` needs of one contact, kept in its row by the writer.
struct Schedule {
    Day added;
    std::optional<Day> last;             ///< latest day of a counted interaction
    Channel last_channel = Channel::other;
    std::optional<Day> planned;          ///< while it lasts
    bool first_follow_up = false;        ///< the planned day came from --met
    std::optional<Day> snoozed_until;    ///< while it lasts
    std::string snoozed_why;
    std::optional<Cadence> cadence;      ///< the effective one
    std::string cadence_from;            ///< "own", "tag:NAME", "relation:NAME", "default", or empty
    std::optional<Day> due;
};

/// The columns of one contact that lists need: nothing here costs a second look-up.
struct Person {
    Uid uid;
    std::int64_t id = 0;
    std::string handle, name;
    State state = State::active;
    bool core = false;
    Relation relation = Relation::none;
    std::vector<std::string> tags;  ///< sorted
    Schedule schedule;
};

/// Everything that is known of one contact, but for its interactions.
struct Contact : Person {
    std::vector<std::string> aliases;
    std::string org, department, title, city, where;
    std::optional<Channel> preferred;    ///< the channel to use
    std::optional<Day> met;
    std::optional<PersonRef> via;
    std::vector<Labelled> emails, phones, urls;
    std::vector<DatedFact> dates;
    std::vector<Labelled> fields;        ///< custom: label is the key
    std::vector<std::string> keys;       ///< foreign ids, as the files had them
    std::vector<std::string> raw;        ///< vCard properties kept for the next export
    std::vector<Note> notes;             ///< newest last
    std::vector<Promise> promises;       ///< both directions, all states; in the order they were made
    std::vector<Link> links;             ///< by the other's name
    std::vector<News> news;              ///< the latest change of title and of organisation, if any
    std::string own_cadence;             ///< "P4W", "none" or empty
};

}  // namespace relnet
