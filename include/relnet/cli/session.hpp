/// What a running command holds: the data file, today, and where its words go. Nothing leaves before the commit.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/base/error.hpp"
#include "relnet/cli/world.hpp"
#include "relnet/domain/change.hpp"
#include "relnet/domain/date_words.hpp"
#include "relnet/domain/name_match.hpp"
#include "relnet/render/json.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

/// The global options, as they stand after the command line, the environment and the config file.
struct Globals {
    std::string db, config_file;
    bool db_was_named = false;  ///< by --db or RELNET_DB: then a missing file is an error for reads
    bool json = false;
    std::string format;  ///< "", table, tsv, csv, json, jsonl, md, or a template; import, export: the file's form
    std::vector<std::string> fields;
    bool list_fields = false;  ///< a bare --fields
    char record_end = '\n';    ///< NUL with -z
    bool quiet = false, yes = false, exact = false, no_input = false, no_pager = false, dry_run = false, demo = false,
         no_hooks = false;
    int verbose = 0;
};

/// What the config file says, or the defaults (relnet-config(5)).
struct Settings {
    int due_limit = 0;  ///< 0: off
    std::array<bool, 7> due_days{true, true, true, true, true, true, true};  ///< the days `plan` fills, from Monday
    int due_soon = 7;
    int core_size = 20;
    std::string log_channel;
    DateOrder date_order = DateOrder::unset;
    Weekday week_start = Weekday::monday;
    bool hints = true;
    std::string picker;  ///< "fzf" or empty: the numbered list
    bool hooks = false;
    std::string sync_dir, sync_git = "git", sync_add, sync_subject;
};

class Session {
public:
    struct Parts;
    explicit Session(Parts&);

    Store& store() const;
    const World& world() const;
    const Globals& globals() const;
    const Settings& settings() const;
    const Style& style() const;
    Day today() const;
    DateContext dates() const;
    std::span<const Command* const> commands() const;

    /// Output that is the answer: standard output, after the commit. With -q a confirmation is dropped.
    void out(std::string_view text);
    void say(std::string_view confirmation);
    /// A note, hint or warning: standard error, dropped with -q.
    void note(std::string_view text);
    /// The words of this run make a reading command write. What has been opened for reading is opened anew.
    void will_write();
    /// A locked data file is an error at once instead of after ten seconds: for prompts. Before the file is used.
    void hurry();
    /// This output may go through the pager.
    void page();
    void exit_with(Exit);

    bool wants_json() const;
    /// True where a screen for people is wanted: a terminal and no other format, or --format table.
    bool wants_screen() const;
    /// False where only the pipe's columns of a listing will be written.
    bool wants_every_field() const;
    /// Writes rows in the form asked for, none of which is the screen: TSV, CSV, Markdown, template, JSON lines.
    /// `json_rows` are the items, written as {"schema":"relnet.NAME/1", EXTRA, "items":[…]}; `extra` is `"key":value,…` or empty.
    void list(std::string_view schema, const Listing&, const std::vector<std::string>& json_rows, std::string_view extra = {});
    /// The answer of a write: the sentence, or {"schema":"relnet.COMMAND/1","changed":[PERSON…],"undo":N}. Asked for after the
    /// action, when the number of the command is known. `extra` is `"key":value,…` or empty.
    void wrote(std::string_view schema, std::string sentence, std::vector<PersonRef> changed, std::string extra = {});

    /// Records changes under the running command's name. With --dry-run they are folded, shown, and never committed.
    void apply(std::vector<Change> changes);
    Uid new_uid();
    /// A line typed at the terminal. Throws Error(Exit::refused) naming `instead`, the option that answers it, without a
    /// terminal. Where it `lets_go` of the data file until there is an answer, others may have written meanwhile; so with the next two.
    std::string ask(std::string_view question, std::string_view instead, bool lets_go = true);
    /// The same; nothing at the end of input or on Ctrl-C.
    std::optional<std::string> ask_line(std::string_view question);
    /// One key pressed at the terminal, or a line where keys are not read one by one; nothing at the end of input or on Ctrl-C.
    std::optional<std::string> ask_key(std::string_view question);
    /// Runs another command on the same data file and with the same global options, as if it had been typed: parsed, acted, and
    /// committed by itself. The words don't hold the program's name or global options. What it throws is told in the Result.
    Result run_command(const std::vector<std::string>& words);
    /// What was written so far leaves at once: for commands that talk with a person.
    void flush();
    Parts& parts() { return parts_; }  ///< for the room itself

private:
    Parts& parts_;
};

/// Finds one person by handle, alias, id, uid, name or e-mail: the first tier with hits decides. Several: a numbered list on a
/// terminal, else Error(Exit::ambiguous) with the candidates. None: Error(Exit::not_found) with suggestions.
Person find_person(Session&, std::string_view typed, Reach = Reach::words, bool removed = false);
/// Each word may name several people, separated by commas; all or nothing; nobody twice.
std::vector<Person> find_people(Session&, const std::vector<std::string>& typed, Reach = Reach::words);
/// Changes a typed text into what can be stored (NFC, trimmed). Throws Error(Exit::usage) naming `what` and the position of a
/// control character, for an empty text, or for a name of over 200 columns.
std::string checked_name(std::string_view typed, std::string_view what);
std::string checked_text(std::string_view typed, std::string_view what);
/// `path` with the home directory as ~.
std::string short_path(const World&, const std::string& path);
/// Where copies of the data file go.
std::string backup_directory(const World&);
/// Lower case, NFC, spaces as -; Throws Error(Exit::usage).
std::string checked_tag(std::string_view typed);

}  // namespace relnet
