// Lines of the journal as changes of this file: which are new, which are known, and which are in no file any more.
//
// change.file is 0 for a change in no file of the journal, else the number of its segment; missed while an intake looks for it.
// meta      segment.N: a file of the journal; aside.N: a line put aside, under the number it had; aside: the greatest such
// number;
//           aside.seq.D: what device D had written last of what was put aside
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

constexpr std::int64_t no_file = 0, missed = -1;
/// So many new changes are folded sooner with all the others than each for itself.
constexpr std::size_t many = 2000;

std::string to_text(const StoredSegment& stored) {
    const Segment& file = stored.segment;
    return fmt::format("{} {} {} {} {} {}", file.size, file.mtime_ns, file.ctime_ns, file.inode, stored.lines, file.path);
}

std::optional<StoredSegment> parse_segment(std::int64_t number, std::string_view text) {
    StoredSegment stored{.number = number, .segment = {}, .lines = 0};
    for (auto* value :
         {&stored.segment.size, &stored.segment.mtime_ns, &stored.segment.ctime_ns, &stored.segment.inode, &stored.lines}) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *value);
        if (error != std::errc{} || end == text.data() + text.size()) return {};
        text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
    }
    stored.segment.path = text;
    return stored;
}

std::int64_t number_behind(std::string_view key, std::string_view prefix) {
    std::int64_t number = 0;
    std::from_chars(key.data() + prefix.size(), key.data() + key.size(), number);
    return number;
}

void set_file(const Database& db, std::int64_t number, std::int64_t file) {
    Query(db.statement("UPDATE change SET file=? WHERE n=?"), file, number).run();
}

}  // namespace

std::vector<StoredSegment> Store::Impl::stored_segments() const {
    std::vector<StoredSegment> segments;
    Query rows(db.statement("SELECT key,value FROM meta WHERE key>='segment.' AND key<'segment/'"));
    while (rows.step()) {
        if (auto stored = parse_segment(number_behind(rows.view(0), "segment."), rows.view(1)))
            segments.push_back(std::move(*stored));
    }
    std::ranges::sort(segments, {}, [](const StoredSegment& stored) -> const std::string& { return stored.segment.path; });
    return segments;
}

StoredSegment Store::Impl::stored_segment(const std::string& path) {
    std::int64_t greatest = 0;
    for (auto& stored : stored_segments()) {
        greatest = std::max(greatest, stored.number);
        if (stored.segment.path == path) return stored;
    }
    return {.number = greatest + 1, .segment = {.path = path}, .lines = 0};
}

void Store::Impl::write_segment(const StoredSegment& stored) {
    Query(db.statement("INSERT OR REPLACE INTO meta VALUES('segment.'||?,?)"), stored.number, to_text(stored)).run();
}

std::optional<KnownChange> Store::Impl::find_change(const Change& change) {
    Query rows(db.statement("SELECT n,file,time,body FROM change WHERE entity=? AND device=? AND seq=?"), change.of,
               devices.number(change.id.device), change.id.seq);
    while (rows.step()) {
        // Erasing rewrites lines here, also of those who stay; what they say elsewhere must not bring it back.
        if (rows.number(2) == change.id.time && (unpack(rows.view(3)) == line_tail(change) || has_erased()))
            return KnownChange{rows.number(0), rows.number(1)};
    }
    return {};
}

bool Store::Impl::has_erased() {
    if (!any_erased) {
        Query row(db.statement("SELECT 1 FROM change WHERE op=? LIMIT 1"), static_cast<int>(Op::forget));
        any_erased = row.step();
    }
    return *any_erased;
}

void Store::Impl::insert_as_it_is(std::int64_t number, const Change& change, std::int64_t file) {
    Query(db.statement("INSERT INTO change VALUES(?,?,?,?,?,?,?,?)"), number, change.of, devices.number(change.id.device),
          change.id.seq, change.id.time, static_cast<int>(change.op), file, body_of(change))
        .run();
    if (first_recorded == 0) first_recorded = number;
}

std::int64_t Store::Impl::next_number() {
    Query row(db.statement("SELECT max(n) FROM change"));
    return std::max(row.step() ? row.number(0) : 0, db.meta_number("aside")) + 1;
}

/// What is removed now and may not be so afterwards.
void Store::Impl::note_removed() {
    const auto note_all = [&](Query rows) {
        while (rows.step()) intake->removed.insert(rows.number(0));
    };
    if (intake->result.fresh > many) return note_all(Query(db.statement("SELECT id FROM contact WHERE state=3")));
    for (const auto& uid : intake->concerned) {
        const auto contact = contact_of(uid);
        if (contact) note_all(Query(db.statement("SELECT id FROM contact WHERE id=? AND state=3"), *contact));
    }
}

/// Only a hand in the journal makes one thing twice, and differently.
bool Store::Impl::is_of_another_kind(const Change& create) {
    if (number_of(create.of) == 0) return false;
    const auto known = changes_of({create.of});
    const Change* other = creation(known);
    return other != nullptr && other->kind != create.kind;
}

std::int64_t Store::Impl::take_in_fresh(const Change& change, std::int64_t file) {
    if (change.op == Op::create && is_of_another_kind(change)) intake->refold_all = true;
    if (intake->next_number == 0) intake->next_number = next_number();
    const auto number = intake->next_number++;
    insert_as_it_is(number, change, file);
    intake->own_came |= change.id.device == intake->own;
    if (++intake->result.fresh <= many) {
        touched[change.of] = std::nullopt;
        intake->entities.insert(change.of);
        intake->concerned.insert(change.of);
        intake->concerned.insert(change.re.begin(), change.re.end());
        auto& command = intake->commands[change.command_id()];
        command.id = change.command_id();
        command.device = devices.number(change.id.device);
        add_change(command, change, number);
    }
    if (!is_understood(change)) ++intake->result.newer;
    intake->erases |= change.op == Op::forget;
    if (change.op == Op::create && change.kind == "interaction") ++intake->result.talks[change.id.device];
    if (change.op == Op::create && change.kind == "contact") intake->created.push_back(change.of);
    return number;
}

void Store::take_in(const Segment& now, const std::vector<Change>& lines) {
    Impl& impl = *impl_;
    impl.begin_intake();
    StoredSegment stored;
    if (!now.path.empty()) stored = impl.stored_segment(now.path);
    stored.segment = now;
    std::vector<std::int64_t> present;
    std::int64_t come = 0;  // of those that are present now
    for (const auto& change : lines) {
        if (const auto known = impl.find_change(change)) {
            ++impl.intake->result.known;
            if (known->file <= no_file && stored.number != known->file) {
                set_file(impl.db, known->number, stored.number);
                ++come;
            }
            if (known->file <= no_file || known->file == stored.number) present.push_back(known->number);
            continue;
        }
        const auto returned = impl.intake->any_aside ? impl.return_from_aside(change, stored.number) : std::nullopt;
        ++come;
        present.push_back(returned ? *returned : impl.take_in_fresh(change, stored.number));
    }
    if (now.path.empty()) return;
    std::ranges::sort(present);
    present.erase(std::unique(present.begin(), present.end()), present.end());
    if (std::ssize(present) - come != stored.lines) impl.miss_all_but(present, stored);
    stored.lines = static_cast<std::int64_t>(present.size());
    impl.write_segment(stored);
}

/// Whether the segment lost lines shows in their number; only then all changes are looked through.
void Store::Impl::miss_all_but(const std::vector<std::int64_t>& present, const StoredSegment& stored) {
    if (stored.lines == 0) return;
    std::vector<std::int64_t> lost;
    {
        Query rows(db.statement("SELECT n FROM change WHERE file=?"), stored.number);
        while (rows.step()) {
            if (!std::ranges::binary_search(present, rows.number(0))) lost.push_back(rows.number(0));
        }
    }
    for (const auto number : lost) set_file(db, number, missed);
    intake->misses |= !lost.empty();
}

void Store::segment_is_gone(const std::string& path) {
    impl_->begin_intake();
    const auto stored = impl_->stored_segment(path);
    impl_->miss_all_but({}, stored);
    Query(impl_->db.statement("DELETE FROM meta WHERE key='segment.'||?"), stored.number).run();
}

bool Store::misses_lines() const {
    if (!impl_->intake || !impl_->intake->misses) return false;
    Query row(impl_->db.statement("SELECT 1 FROM change WHERE file=?"), missed);
    return row.step();
}

void Store::Impl::begin_intake() {
    if (intake) return;
    finish_command();
    intake.emplace();
    intake->own = own_device();
    Query aside(db.statement("SELECT 1 FROM meta WHERE key>='aside.' AND key<'aside.seq.'"));
    intake->any_aside = aside.step();
}

/// A change that names a contact which has not come yet is folded anew when it comes: then all is, since nothing tells which.
void Store::Impl::note_strangers(bool in_all) {
    if (met_stranger) Query(db.statement("INSERT OR REPLACE INTO meta VALUES('strangers','1')")).run();
    if (!met_stranger && in_all) Query(db.statement("DELETE FROM meta WHERE key='strangers'")).run();
}

bool Store::Impl::knows_strangers() {
    Query row(db.statement("SELECT 1 FROM meta WHERE key='strangers'"));
    return row.step();
}

Intake Store::settle() {
    Impl& impl = *impl_;
    impl.begin_intake();
    impl.put_missed_aside();
    if (impl.intake->own_came) impl.note_own_seq();
    const auto last_command = impl.last_command;
    const bool met = !impl.intake->created.empty() && impl.knows_strangers();
    const bool folds_all = met || impl.intake->refold_all || impl.intake->result.fresh > many;
    impl.note_removed();
    impl.met_stranger = false;
    if (folds_all) {
        impl.touched.clear();
        impl.fold_everything();
    } else if (impl.intake->result.fresh > 0) {
        std::vector<Recording> commands;
        for (auto& [id, command] : impl.intake->commands) commands.push_back(std::move(command));
        impl.fold_commands(std::move(commands));
        impl.fold_touched();
    }
    impl.note_strangers(folds_all);
    auto done = std::move(*impl.intake);
    impl.intake.reset();
    if (done.erases) scrub();
    impl.last_command = last_command;
    const auto tell = [&](std::int64_t contact, std::vector<PersonRef>& into) {
        if (const auto person = impl.reference_of(contact)) into.push_back(*person);
    };
    for (const auto contact : done.removed) {
        Query row(impl.db.statement("SELECT 1 FROM contact WHERE id=? AND state<3"), contact);
        if (row.step()) tell(contact, done.result.revived);
    }
    for (const auto& uid : done.created) {
        if (const auto contact = impl.contact_of(uid)) tell(*contact, done.result.arrived);
    }
    done.result.entities.assign(done.entities.begin(), done.entities.end());
    return std::move(done.result);
}

std::vector<Segment> Store::segments() const {
    std::vector<Segment> segments;
    for (auto& stored : impl_->stored_segments()) segments.push_back(std::move(stored.segment));
    return segments;
}

std::vector<Change> Store::unplaced(bool all) const {
    std::vector<Change> changes;
    if (!all && impl_->first_recorded == 0) return changes;
    Query rows(impl_->db.statement("SELECT entity,device,seq,time,op,body FROM change WHERE n>=? AND file=0 ORDER BY n"),
               all ? 0 : impl_->first_recorded);
    while (rows.step()) changes.push_back(impl_->read_change(rows));
    return changes;
}

void Store::place(const std::vector<Change>& changes, const Segment& segment) {
    impl_->is_in_journal = true;
    auto stored = impl_->stored_segment(segment.path);
    stored.segment = segment;
    for (const auto& change : changes) {
        const auto known = impl_->find_change(change);
        if (!known || known->file != no_file) continue;
        set_file(impl_->db, known->number, stored.number);
        ++stored.lines;
    }
    impl_->write_segment(stored);
}

std::string Store::remembered(const std::string& key) const { return impl_->db.meta("kept." + key); }

void Store::remember(const std::string& key, const std::string& value) {
    if (value.empty()) return Query(impl_->db.statement("DELETE FROM meta WHERE key='kept.'||?"), key).run();
    Query(impl_->db.statement("INSERT OR REPLACE INTO meta VALUES('kept.'||?,?)"), key, value).run();
}

}  // namespace relnet
