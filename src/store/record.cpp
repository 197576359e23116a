#include <algorithm>
#include <set>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/domain/object.hpp"
#include "relnet/domain/renewal.hpp"
#include "relnet/domain/undo.hpp"

namespace relnet {
namespace {

/// The holes that a delete names. Numbers are given from 1 on, so what is still to come is among the least of them; a hand in the
/// journal that counts from afar can make no line that nobody can carry.
constexpr std::size_t most_missed = 1000;

/// So many write rows all over the file, whose pages are kept while they do: 16 MiB of them instead of 2.
constexpr std::size_t many_changes = 1000;
constexpr const char* large_cache = "PRAGMA cache_size=-16384";

/// Another title or organisation than before is something to congratulate on; a letter put right is not, nor is what was typed today
/// and taken back today. What was news of the other one stays so, with its own day.
void note_news(Change& change, const Folded& before, Day today) {
    if (change.undoes || before.kind != "contact") return;
    auto news = object_fields(before.field("news"));
    const auto day_before = news["on"];
    bool any = false;
    for (const std::string field : {"title", "org"}) {
        const auto set = change.set.find(field);
        const auto was = as_text(before.field(field)), now = set == change.set.end() ? std::nullopt : as_text(set->second);
        const auto told_on = news.contains(field + "_on") ? news[field + "_on"] : day_before;
        if (was && now && news.contains(field) && news[field] == set->second && as_day(told_on) == today) {
            news.erase(field);
            news.erase(field + "_on");
            any = true;
        } else if (was && now && !is_correction(*was, *now)) {
            news[field] = before.field(field);
            news.erase(field + "_on");
            any = true;
        } else if (news.contains(field)) {
            news.try_emplace(field + "_on", day_before);
        }
    }
    if (!any) return;
    news["on"] = day_value(today);
    change.set["news"] = object_value(news);
}

}  // namespace

void Store::Impl::start() {
    finish_command();
    const auto before = choose_device();
    recording.id = {std::max(origin.now_ms, before.time + 1), devices.name(recording.device)};
    recording.next_seq = before.seq + 1;
    recording.next_number = next_number();
}

/// What a delete has seen: the changes on the entity and on all that concerns it, and the holes in what this file has of a device.
void Store::Impl::see(Change& deletion) {
    const auto contact = contact_of(deletion.of);
    auto entities = contact ? members_of(*contact) : std::vector{deletion.of};
    if (contact) std::ranges::move(children_of(*contact), std::back_inserter(entities));
    for (const auto& entity : entities) {
        Query rows(db.statement("SELECT device,max(seq) FROM change WHERE entity=? GROUP BY device"), entity);
        while (rows.step()) {
            auto& seen = deletion.seen[devices.name(rows.number(0))];
            seen = std::max(seen, rows.number(1));
        }
    }
    for (const auto& [device, seen] : deletion.seen) {
        if (device == recording.id.device) continue;
        const auto& holes = holes_of(device);
        const auto end = std::ranges::upper_bound(holes, seen);
        if (end != holes.begin()) deletion.miss[device] = {holes.begin(), end};
    }
}

/// The least of them; looked for once a command, which may delete thousands.
const std::vector<std::int64_t>& Store::Impl::holes_of(const std::string& device) {
    const auto [known, is_new] = recording.holes.try_emplace(device);
    if (!is_new) return known->second;
    auto& holes = known->second;
    std::int64_t expected = 1;
    Query rows(db.statement("SELECT DISTINCT seq FROM change WHERE device=? ORDER BY seq"), devices.number(device));
    while (rows.step() && holes.size() < most_missed) {
        for (; expected < rows.number(0) && holes.size() < most_missed; ++expected) holes.push_back(expected);
        expected = rows.number(0) + 1;
    }
    return holes;
}

void Store::Impl::fill_in(Change& change, bool is_first) {
    if (!change.rule.empty()) {
        change.of = rule_uid(change.rule);
        is_first = number_of(change.of) == 0;
        if (is_first && change.op == Op::set) {
            change.op = Op::create;
            change.kind = "rule";
        }
    }
    if (change.op == Op::del) see(change);
    if (is_first || (change.set.empty() && change.drop.empty())) return;
    const auto seen = state_of(change.of);
    note_news(change, seen, origin.today);
    complete(change, seen);
}

/// A later change of a talk, note, promise or link concerns those whom the earlier ones named, not who stands for them since a merge:
/// when they are apart again, it must be with whose it was.
void Store::Impl::name_as_before(Change& change) {
    if (change.op == Op::create || change.re.empty() || contact_of(change.of)) return;
    std::map<std::int64_t, std::set<Uid>> named;
    for (const auto& earlier : changes_of({change.of})) {
        for (const auto& uid : earlier.re) {
            if (const auto contact = contact_of(uid)) named[*contact].insert(uid);
        }
    }
    std::vector<Uid> concerned;
    for (const auto& uid : change.re) {
        const auto contact = contact_of(uid);
        const auto known = contact ? named.find(*contact) : named.end();
        if (known == named.end()) concerned.push_back(uid);
        else concerned.insert(concerned.end(), known->second.begin(), known->second.end());
    }
    std::set<Uid> seen;
    std::erase_if(concerned, [&](const Uid& uid) { return !seen.insert(uid).second; });
    change.re = std::move(concerned);
}

void Store::Impl::insert(Change& change) {
    name_as_before(change);
    const bool is_first = change.op == Op::create && number_of(change.of) == 0;
    fill_in(change, is_first);
    change.id = {recording.id.time, recording.next_seq++, recording.id.device};
    const std::int64_t number = recording.next_number++;
    Query(db.statement("INSERT INTO change VALUES(?,?,?,?,?,?,0,?)"), number, change.of, recording.device, change.id.seq, change.id.time,
          static_cast<int>(change.op), body_of(change))
        .run();
    if (first_recorded == 0) first_recorded = number;
    add_change(recording, change, number);
    touched[change.of] = is_first && !touched.contains(change.of) ? std::optional(change) : std::nullopt;
}

/// An old talk is changed, not had: whoever took part and is removed stays so. The deletes that see to it have no name, so no title
/// tells of them.
std::vector<Change> Store::Impl::removed_beside(const std::vector<Change>& changes) {
    if (std::ranges::all_of(changes, [](const Change& change) { return change.op == Op::create; })) return {};
    std::set<std::int64_t> meant, beside;
    for (const auto& change : changes) {
        if (const auto contact = contact_of(change.of)) meant.insert(*contact);
        if (change.op == Op::create) continue;
        for (const auto& uid : change.re) {
            if (const auto contact = contact_of(uid)) beside.insert(*contact);
        }
    }
    std::vector<Change> deletions;
    for (const auto contact : beside) {
        Query row(db.statement("SELECT uid FROM contact WHERE id=? AND state=3"), contact);
        if (meant.contains(contact) || !row.step()) continue;
        const Uid uid = row.uid(0);
        if (!state_of(uid).forgotten) deletions.push_back({.op = Op::del, .of = uid, .re = {uid}});
    }
    return deletions;
}

void Store::Impl::finish_command() {
    if (recording.first != 0) {
        const auto title = describe(recording.head, recording.contacts_created);
        Query(db.statement("INSERT INTO command VALUES(NULL,?,?,?,?,?,?)"), recording.first, recording.last, recording.device, recording.id.time,
              recording.undoes, title)
            .run();
        last_command = db.connection().getLastInsertRowid();
    }
    recording = {};
}

Uid Store::new_uid() { return impl_->uids.next(); }

const std::string& Store::device() const {
    if (impl_->recording.id.device.empty()) impl_->start();
    return impl_->recording.id.device;
}

void Store::record(const std::string& command, std::vector<Change> changes) {
    if (changes.empty()) return;
    if (!impl_->recording.is_open()) impl_->start();
    if (impl_->recording.first == 0) changes.front().command = command;
    if (changes.size() > many_changes) impl_->db.execute(large_cache);
    auto again = impl_->removed_beside(changes);
    for (auto& change : changes) impl_->insert(change);
    for (auto& deletion : again) impl_->insert(deletion);
    impl_->fold_touched();
}

void Store::end_command() { impl_->finish_command(); }

std::int64_t Store::commit() {
    impl_->finish_command();
    impl_->db.commit();
    if (impl_->must_sweep) impl_->sweep();
    return impl_->last_command;
}

}  // namespace relnet
