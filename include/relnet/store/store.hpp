/// The data file: one SQLite file that holds every change, and the rows folded from them.
///
///     auto store = Store::open(path, Store::Access::write, origin);
///     store.record("log", {change});
///     store.commit();
///
/// Nothing is on disk before commit; a Store that goes away without it leaves the file as it was. Failures are Error(Exit::data)
/// naming the file, what was found and what to do.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/agenda.hpp"
#include "relnet/domain/change.hpp"
#include "relnet/domain/contact.hpp"
#include "relnet/domain/fold.hpp"

namespace relnet {

/// What a write needs to know of the machine.
struct Origin {
    std::int64_t now_ms = 0;   ///< UTC; only ever a stamp, never a decision
    std::uint64_t seed = 0;    ///< random bits
    std::string host;          ///< for the device's name
    std::string machine;       ///< /etc/machine-id, or empty
    Day today;
    bool patient = true;       ///< false: a locked file is an error at once
};

/// What a folded text is looked up as.
enum class Key { handle = 1, alias, name, word, email, phone, url, tag, foreign, member, org };

struct DueQuery {
    Day today;
    int within = soon_days;
    std::size_t most = SIZE_MAX;     ///< the late and today, highest ratio first
    bool with_soon = true;
    bool all_dormant = false;
    bool count_only = false;         ///< no rows, only late_count
};
struct DueRows {
    std::vector<Person> late;        ///< late and today, most urgent first
    std::vector<Person> soon;        ///< by due day
    std::vector<Person> dormant;     ///< sorted by uid: today's three, or all
    std::size_t late_count = 0;
    std::size_t dormant_count = 0;
    std::optional<Day> quiet_until;  ///< after today: nobody is listed
};

/// A yearly day of an active contact.
struct UpcomingDate {
    PersonRef contact;
    std::string kind;
    PartialDay on;
    Day next;
};

/// Something to bring up at the next talk.
struct Topic {
    PersonRef contact;
    std::int64_t id = 0;  ///< of the note
    std::string text;
};

/// What `due` lists beside the due days, each sorted by day.
struct Occasions {
    std::vector<UpcomingDate> dates;
    std::vector<Promise> promises;  ///< those of which is_due holds
    std::vector<Topic> topics;      ///< of everybody, by number; the caller knows who is due
    std::vector<News> news;         ///< of the last 30 days
};

/// How long a new title or organisation is something to congratulate on.
inline constexpr int news_days = 30;

enum class TextKind { note, promise, interaction };

/// An interaction that counts, as far as counting needs it.
struct CountedTalk {
    std::int64_t id = 0;
    Day on;
    Channel channel = Channel::other;
    bool has_others = false;   ///< it is a talk of more contacts than one
    bool has_favours = false;  ///< something was given or got
};

/// What was given and got in an interaction.
struct Favours {
    std::vector<Favour> gave, got;
};

/// One entry of history: a command.
struct CommandEntry {
    std::int64_t number = 0;  ///< local
    CommandId id;
    std::string title;
    std::optional<CommandId> undoes;
    bool undone = false;
};

struct PeopleQuery {
    bool active = true;
    bool archived = false;   ///< and gone
    bool removed = false;
    bool by_number = false;  ///< not by name: the order in which they are found with least work
};

/// A problem doctor found, and whether --fix can mend it.
struct Finding {
    std::string what;
    std::string remedy;
    bool damage = false;   ///< the data itself is wrong; else something around it is unwise
    bool can_fix = false;  ///< by make_private or rebuild
};

/// How much there is.
struct Extent {
    std::size_t contacts = 0;      ///< active, archived and gone
    std::size_t interactions = 0;
    std::int64_t bytes = 0;
};

/// A file of the journal, as it was when its lines were last taken in.
struct Segment {
    std::string path;  ///< below the journal's directory
    std::int64_t size = 0, mtime_ns = 0, ctime_ns = 0, inode = 0;
    bool operator==(const Segment&) const = default;
};

/// What taking in lines brought.
struct Intake {
    std::size_t fresh = 0;     ///< changes that this file had never seen
    std::size_t known = 0;     ///< those it had
    std::size_t returned = 0;  ///< those it had put aside
    std::size_t newer = 0;     ///< of the fresh ones, those of a kind that this relnet does not know
    std::size_t aside_own = 0, aside_other = 0;  ///< put aside: they were in the journal and are no more; made by this device or not
    std::map<std::string, std::size_t> talks;    ///< fresh interactions by device
    std::vector<Uid> entities;                   ///< what was touched, in ascending order
    std::vector<PersonRef> arrived, revived;     ///< contacts that are new here; that were removed and are no more
    bool is_empty() const { return fresh + returned + aside_own + aside_other == 0; }
};

/// Numbers of a device's changes that are not here: spans, so that one far number costs no more than a near one.
struct Gaps {
    std::vector<std::pair<std::int64_t, std::int64_t>> spans;  ///< first and last of each, in ascending order
    std::int64_t count = 0;
};

class Store {
public:
    enum class Access { read, write };
    /// read: opened read-only, no byte and no time of the file changes; a missing file reads as empty. write: creates the file (0600, in
    /// a 0700 directory), migrates with a backup into `backups` first, and begins the transaction.
    static Store open(const std::string& path, Access, const Origin&, const std::string& backups = {});
    /// A book that lives as long as the object.
    static Store in_memory(const Origin&);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    // What is due.
    DueRows due(const DueQuery&) const;
    /// The first person due after today, for "Next: …".
    std::optional<Person> next_due(Day today) const;
    std::vector<UpcomingDate> dates(Day from, int days) const;
    Occasions occasions(Day today, int date_days) const;
    /// Of active and archived contacts, by promise_day; also those that are kept and dropped where `all`.
    std::vector<Promise> promises(bool all) const;
    Rules rules() const;

    // People. All orders are by name, folded, unless said otherwise.
    bool is_empty() const;  ///< no contact was ever added
    std::size_t count(const PeopleQuery&) const;
    void each_person(const PeopleQuery&, const std::function<void(const Person&)>&) const;
    std::vector<Person> with_key(Key, std::string_view folded, bool removed = false) const;
    std::vector<Person> with_key_prefix(Key, std::string_view folded_prefix, bool removed = false) const;
    /// Every text that people are looked up by as `key`, in order; of removed contacts too. The text is valid during the call. Only
    /// those for which `wanted` holds: a text that is not wanted costs least.
    void each_key(Key, const std::function<void(std::int64_t contact, std::string_view folded)>&,
                  const std::function<bool(std::string_view)>& wanted = {}) const;
    /// What each contact is found by, of removed ones too, where `wanted` holds: handles, name, aliases and organisation, folded, a line
    /// each.
    void each_found_by(const std::function<void(std::int64_t contact, std::string_view folded)>&,
                       const std::function<bool(std::string_view)>& wanted) const;
    std::optional<Person> person(const Uid&) const;  ///< any member's uid finds the contact
    std::optional<Person> person(std::int64_t id) const;
    std::vector<Person> with_uid_prefix(std::string_view base32, bool removed = false) const;
    Contact contact(std::int64_t id) const;
    /// Each contact with all its values: for filters and export.
    void each_contact(const PeopleQuery&, const std::function<void(const Contact&)>&) const;
    /// Whom the contact introduced to me, by name: those whose `via` it is.
    std::vector<PersonRef> introduced_by(std::int64_t contact) const;
    /// Tags of live contacts with how many carry each, by name.
    std::vector<std::pair<std::string, std::size_t>> tags() const;

    // What a number names; nothing where it is of another kind, or removed.
    std::optional<Interaction> interaction(std::int64_t id) const;
    std::optional<Promise> promise(std::int64_t id) const;
    std::optional<std::pair<PersonRef, Note>> note(std::int64_t id) const;
    /// Every text of notes, promises and interactions of live contacts, for searching; valid during the call. People are local numbers.
    void each_text(const std::function<void(TextKind, std::int64_t id, Day on, std::string_view people, std::string_view text)>&,
                   const std::function<bool(std::string_view)>& wanted = {}) const;

    // Interactions; those of one contact newest first.
    std::vector<Interaction> interactions(std::int64_t contact, std::size_t most = SIZE_MAX) const;
    std::vector<Interaction> interactions_on(std::int64_t contact, Day) const;
    std::size_t interaction_count(std::int64_t contact) const;
    /// How many are recorded in all, counting no further than `most`.
    std::size_t interactions_up_to(std::size_t most) const;
    /// In the order they were recorded. Of people and of the interaction only the local numbers are filled in, no uids and names.
    void each_interaction(std::optional<Day> since, std::optional<Day> until, const std::function<void(const Interaction&)>&) const;
    /// Those of one contact by day, without failed attempts, for counting millions. What is called may not call the store, nor throw
    /// but for want of memory.
    void each_talk(std::int64_t contact, Day since, Day until, const std::function<void(const CountedTalk&)>&) const;
    Favours favours(std::int64_t interaction) const;

    // Changes.
    std::vector<Change> changes_of(const Uid& entity) const;
    void each_change(const std::function<void(const Change&)>&) const;  ///< by local number
    Folded state_of(const Uid& entity) const;
    /// Every entity folded, by uid; merged contacts once, under the one that stands for them. For exports.
    void each_state(const std::function<void(const Uid&, const Folded&)>&) const;
    std::vector<CommandEntry> history(std::size_t most, std::optional<std::int64_t> contact = {}) const;  ///< newest first
    std::vector<Change> changes_of(const CommandId&) const;

    // Writing.
    Uid new_uid();
    const std::string& device() const;
    /// Stamps the changes as one command, records them and folds what they touch. Called again before commit, it continues the same
    /// command. Fills in ids, `over`, drops and what deletes have seen.
    void record(const std::string& command, std::vector<Change> changes);
    /// What is recorded next belongs to another command. commit() does it too.
    void end_command();
    /// The nth-last command of this device that is in force (0: the last), or that an undo took back (for redo).
    std::optional<CommandEntry> undoable(std::size_t nth) const;
    std::optional<CommandEntry> redoable(std::size_t nth) const;
    /// Takes a command back by a command of its own, called "undo" or "redo" (the undo of an undo). What was left alone is named.
    std::vector<std::string> undo(const CommandEntry&, const std::string& command);
    /// Makes it durable. Gives the number of the command in history, 0 if nothing was recorded.
    std::int64_t commit();
    /// Gives up what is not committed, and the locks: nobody waits for this Store any more, which can only be destroyed now.
    void let_go();

    // The journal's side of the file: changes that also stand as lines in files. One intake is any number of take_in and
    // segment_is_gone, then settle.
    std::vector<Segment> segments() const;  ///< by path
    /// What a file of the journal holds by now. With an empty path: lines from elsewhere, which stand in no file yet.
    void take_in(const Segment&, const std::vector<Change>&);
    void segment_is_gone(const std::string& path);
    /// Whether lines are in none of the files taken in where they were. They may be in files that were not read.
    bool misses_lines() const;
    /// Puts aside what is still missed, and folds what was touched. It is no command, and not in what undo takes back.
    Intake settle();
    /// Changes that stand in no file: those of this transaction, or all.
    std::vector<Change> unplaced(bool all) const;
    /// They stand in `segment` from now on, which is as given.
    void place(const std::vector<Change>&, const Segment& segment);
    /// What was put aside, by id; it is not in any state.
    std::vector<Change> aside() const;
    void drop_aside();
    /// Numbers of a device's changes that this file lacks, though it has later ones.
    std::map<std::string, Gaps> gaps() const;
    /// A text kept beside the data under a name of the caller's; an empty one is none.
    std::string remembered(const std::string& key) const;
    void remember(const std::string& key, const std::string& value);

    /// Erases from the file what was forgotten (Op::forget): texts, names, titles in history. Durable with the next commit.
    void scrub();
    /// A whole copy at `path`, which must not exist: 0600, synced, under its final name only when complete.
    void backup(const std::string& path) const;

    // Doctor.
    std::vector<Finding> check() const;       ///< file, rows against changes, modes
    Extent extent() const;
    std::size_t rebuild();                    ///< derived rows anew; gives how many differed
    /// The file's mode to 0600, at once: this is no part of the transaction. False if it was so already.
    bool make_private();
    std::string path() const;
    static int schema_version();

    /// Throws Error(Exit::data) for what the database library said while an action ran; returns for any other exception.
    void rethrow(const std::exception&) const;

private:
    class Impl;
    explicit Store(std::unique_ptr<Impl>);
    std::unique_ptr<Impl> impl_;
};

}  // namespace relnet
