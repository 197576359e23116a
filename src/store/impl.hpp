// What a Store holds. Reading is spread over read_*.cpp, writing over record.cpp, refold*.cpp and store_undo.cpp.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "database.hpp"
#include "each_talk.hpp"
#include "relnet/base/error.hpp"
#include "relnet/store/store.hpp"
#include "rows.hpp"

namespace relnet {

/// The devices that wrote here, by their number in this file.
class Devices {
public:
    explicit Devices(const Database& db) : db_(db) {}
    const std::string& name(std::int64_t number);
    /// Gives a device a number if it has none.
    std::int64_t number(const std::string& name);

private:
    void load();
    const Database& db_;
    bool loaded_ = false;
    std::map<std::int64_t, std::string> names_;
};

/// What a device wrote last.
struct LastWrite {
    std::int64_t seq = 0, time = 0;
};

/// The command being recorded.
struct Recording {
    CommandId id;
    std::int64_t device = 0;
    std::int64_t next_seq = 0, next_number = 0;
    std::int64_t first = 0, last = 0;          ///< local numbers of its changes
    std::vector<Change> head;                  ///< the first few, for the title
    std::size_t contacts_created = 0;
    std::optional<std::int64_t> undoes;        ///< number of a command, or not_here
    bool in_order = true;                      ///< its changes came by their numbers, all at once
    std::int64_t last_seq = 0;
    std::map<std::string, std::vector<std::int64_t>> holes;  ///< numbers of other devices that are not here, those that were asked for
    bool is_open() const { return next_number != 0; }
};

/// In place of the number of the command that is undone, while that one has not come.
inline constexpr std::int64_t not_here = -1;

/// One more change of the command.
void add_change(Recording&, const Change&, std::int64_t number);

/// What contact.found_by holds, from the rows of contact_value; a removed contact has no row for the handle it had.
std::string found_by(const Database&, std::int64_t contact, std::string_view kept_handle = {});

/// A row of item, but for its contact.
struct Item {
    ItemKind kind = ItemKind::note;
    std::int64_t id = 0;
    std::optional<Day> day;
    ItemState state = ItemState::closed;
    std::string text;
    std::optional<std::string> detail;
};

/// A file of the journal under its number, with how many changes are held to stand there.
struct StoredSegment {
    std::int64_t number = 0;
    Segment segment;
    std::int64_t lines = 0;
};

/// Where a change is: its number, and the number of its file.
struct KnownChange {
    std::int64_t number = 0, file = 0;
};

/// A row of participant.
struct Participation {
    std::int64_t contact = 0, day = 0, interaction = 0, how = 0;
    auto operator<=>(const Participation&) const = default;
};

/// What folding everything keeps in hand while it folds what concerns contacts, which stay as they are meanwhile.
struct WholeFold {
    std::map<Uid, std::optional<std::int64_t>> contacts;  ///< of those asked for lately
    std::vector<Participation> participations;            ///< to be written in the order of their table
};

/// What one intake has met so far.
struct OpenIntake {
    Intake result;
    std::int64_t next_number = 0;
    std::set<Uid> entities;
    std::map<CommandId, Recording> commands;
    std::vector<Uid> created;         ///< contacts
    std::set<Uid> concerned;          ///< who may be removed, and be so no more
    std::set<std::int64_t> removed;   ///< contacts that were removed before
    bool any_aside = false;           ///< a line that comes may be one that was put aside
    bool misses = false;
    bool refold_all = false;
    bool erases = false;
    std::string own;                  ///< this device
    bool own_came = false;            ///< something came that it had written itself
};

class Store::Impl {
public:
    Impl(Database database, const Origin& from) : db(std::move(database)), origin(from), uids(from.now_ms, from.seed) {}

    // For what is asked of a Store by functions that are no members of it.
    static Store made_of(Database database, const Origin& from) { return Store(std::make_unique<Impl>(std::move(database), from)); }
    static const Database& in(const Store& store) { return store.impl_->db; }
    friend Store store_of(Database database, const Origin& from) { return made_of(std::move(database), from); }
    friend const Database& database_of(const Store& store) { return in(store); }

    // read_changes.cpp
    std::int64_t number_of(const Uid& entity);                    ///< of its first change here, or 0
    std::optional<std::int64_t> contact_of(const Uid& member);    ///< the contact that stands for it
    std::optional<std::int64_t> find_contact(const Uid& member);  ///< the same from the file
    std::vector<Uid> members_of(std::int64_t contact);            ///< all uids of a contact, itself first
    std::vector<Change> changes_of(const std::vector<Uid>& entities);
    /// Changes of everything that concerns the contact: its interactions, notes, promises and links.
    std::vector<Uid> children_of(std::int64_t contact);  ///< interactions, notes, promises, links
    std::set<CommandId> commands_on(const std::vector<Uid>& entities);
    std::vector<Uid> with_children(const Uid& entity);   ///< the entity itself, and the children of the contact it is or became part of
    Folded state_of(const Uid& entity);
    Change read_change(const Query&);

    // read_people.cpp
    void fill(Contact&);
    std::vector<PersonRef> people(const std::string& numbers);
    std::optional<PersonRef> reference_of(std::int64_t contact);
    bool handle_is_taken(const std::string& handle, std::int64_t but);
    Rules rules();

    // read_items.cpp
    void fill_items(Contact&);

    // device.cpp
    LastWrite choose_device();
    std::set<std::string> own_devices();

    // record.cpp
    void start();
    void insert(Change&);
    void name_as_before(Change&);
    void fill_in(Change&, bool is_first);
    void see(Change& deletion);
    const std::vector<std::int64_t>& holes_of(const std::string& device);
    std::vector<Change> removed_beside(const std::vector<Change>&);
    void finish_command();

    // refold.cpp: the rows of what new changes touched
    void fold_touched();
    std::optional<std::int64_t> number_if_alone(const Uid& contact);
    void fold_schedules();                                        ///< of whom a talk or a rule has touched
    bool is_expected(const Uid&);                                 ///< named, and what made or erased it has not come
    std::set<std::int64_t> concerned_by(const std::vector<Change>&);  ///< every contact they ever concerned
    void fold_interaction(const Uid&, const std::vector<Change>&);
    void write_participation(const Participation&);
    void fold_rule(const Change&, const Folded&);
    void rule_tag(const std::string& name);
    /// Last contact and due day only, from the contact's row: what a talk or a rule changes.
    void fold_schedule(std::int64_t contact, bool talked, bool ruled);
    struct LastTalk {
        Day on;
        int channel;
    };
    std::optional<LastTalk> last_talk(std::int64_t contact);      ///< the latest counted one; of two on one day that recorded last
    /// Of several on one day, by number with their channels.
    std::int64_t recorded_last(const std::map<std::int64_t, int>& talks);

    // refold_item.cpp
    /// Whatever concerns contacts: an interaction, note, promise or link.
    void fold_child(const Uid&, const std::string& kind, const std::vector<Change>&);
    void fold_note(std::int64_t id, const std::set<std::int64_t>& contacts, const Folded&);
    void fold_promise(std::int64_t id, const std::set<std::int64_t>& contacts, const Folded&);
    void fold_link(std::int64_t id, const std::set<std::int64_t>& contacts, const Folded&);
    void fold_dates(std::int64_t contact, const Folded&, State);
    void fold_news(std::int64_t contact, const Folded&);
    void write_item(std::int64_t contact, const Item&);

    // refold_contact.cpp
    void fold_contact(const Uid&, const std::vector<Change>& own);
    void write_contact(const Uid& representative, const std::vector<Uid>& members, const std::vector<Change>& changes);
    void write_values(std::int64_t contact, const Folded&, const std::vector<Uid>& others);
    std::set<Uid> regroup(const Uid& member, std::map<Uid, std::optional<Uid>>& into);
    std::vector<Talk> talks_since(std::int64_t contact, Day);

    // intake.cpp
    std::vector<StoredSegment> stored_segments() const;
    StoredSegment stored_segment(const std::string& path);        ///< under a new number, if there is none
    void write_segment(const StoredSegment&);
    std::optional<KnownChange> find_change(const Change&);
    bool has_erased();                                            ///< anything was forgotten
    void insert_as_it_is(std::int64_t number, const Change&, std::int64_t file);
    std::int64_t next_number();                                   ///< for a change
    void begin_intake();
    std::int64_t take_in_fresh(const Change&, std::int64_t file);
    void note_removed();
    bool is_of_another_kind(const Change& create);
    void miss_all_but(const std::vector<std::int64_t>& present, const StoredSegment&);
    void note_strangers(bool in_all);
    bool knows_strangers();

    // aside.cpp
    std::string own_device();                                     ///< empty before the first write
    void put_missed_aside();
    std::optional<std::int64_t> return_from_aside(const Change&, std::int64_t file);
    void note_aside_seq(const ChangeId&);
    void note_own_seq();
    LastWrite aside_seq(std::int64_t device);

    // handles.cpp
    void note_handles(std::int64_t contact);                      ///< those it holds, or makes ambiguous: before and after it changes
    void share_handles();

    // scrub.cpp
    void sweep();                                                 ///< after the commit: nothing is left in unused parts of the file
    bool is_unswept();

    // refold_all.cpp
    void fold_everything();
    void fold_all_but(const std::set<Uid>& done);
    void write_participations();

    // refold_command.cpp
    std::set<Uid> fold_commands();                                ///< all of them anew; gives the contacts and rules they created
    void fold_commands(std::vector<Recording>);                   ///< those that came from elsewhere
    void write_command(Recording, std::map<std::int64_t, std::int64_t>& latest);
    void tell_anew();                                             ///< those that came in parts or out of order
    void find_undone();                                           ///< by those that came before what they undo

    Database db;
    Origin origin;
    UidMaker uids;
    Devices devices{db};
    std::string device_name;
    Recording recording;
    bool must_sweep = false;
    std::int64_t first_recorded = 0;                ///< number of the first change inserted through this object
    bool is_in_journal = false;                     ///< what was recorded also stands in a file of the journal
    std::optional<OpenIntake> intake;
    std::optional<bool> any_erased;
    std::set<CommandId> in_parts;                   ///< commands whose row must be told anew, once all their changes are in
    std::set<std::string> handles;                  ///< whose holders may have changed
    std::int64_t last_command = 0;                  ///< number of the last one recorded through this object
    std::optional<Rules> known_rules;
    std::optional<EachTalk> talks;                  ///< made when it is first wanted: most commands count nothing
    std::map<Uid, std::optional<Change>> touched;   ///< entities with new changes; the change, if it is the only one
    std::set<std::int64_t> talked, ruled;           ///< contacts whose interactions, or whose rules, changed
    bool met_stranger = false;                      ///< what was folded named a contact that is not here
    std::optional<WholeFold> whole;
};

Store store_of(Database, const Origin&);
const Database& database_of(const Store&);

}  // namespace relnet
