// A handle names one contact. Where two live ones hold the same, which only happens when machines meet, none keeps it: each is
// shown under its full form, and the short one finds both.
//
// contact_value holds the recorded handle, and beside it, with the label `full`, the form it is shown under meanwhile. The recorded
// one is also there as a ValueKind of its own, since a search looks at shown ones first.
#include <algorithm>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet {
namespace {

constexpr std::size_t uid_letters = 4;

struct Holder {
    std::int64_t contact = 0;
    Uid uid;
    std::string name, shown;
};

std::vector<Holder> holders_of(const Database& db, const std::string& handle) {
    std::vector<Holder> holders;
    Query rows(db.statement("SELECT c.id,c.uid,c.name,c.handle FROM contact_value v JOIN contact c ON c.id=v.contact "
                            "WHERE v.kind=1 AND v.key=? AND v.label IS NULL AND c.state<3"),
               handle);
    while (rows.step()) holders.push_back({rows.number(0), rows.uid(1), rows.text(2), rows.text(3)});
    return holders;
}

bool is_held_by_others(const Database& db, const std::string& handle, std::int64_t contact) {
    Query row(db.statement("SELECT 1 FROM contact_value WHERE kind=1 AND key=? AND contact<>? AND label IS NULL"), handle,
              contact);
    return row.step();
}

bool has_namesake(const Database& db, const Holder& holder) {
    Query row(db.statement("SELECT 1 FROM contact_value v JOIN contact c ON c.id=v.contact WHERE v.kind=3 AND v.key=? AND "
                           "c.id<>? AND c.state<3"),
              fold(holder.name), holder.contact);
    return row.step();
}

/// All words of the name; with a piece of the uid where that is not enough. The same on every machine.
std::string full_form(const Database& db, const std::string& handle, const Holder& holder) {
    int asked = 0;
    auto full = make_handle(holder.name, [&](const std::string&) { return ++asked == 1; });
    if (full != handle && !has_namesake(db, holder) && !is_held_by_others(db, full, holder.contact)) return full;
    const auto uid = lower_ascii(to_string(holder.uid));
    return full + '-' + uid.substr(uid.size() - uid_letters);
}

void show_as(const Database& db, const Holder& holder, const std::string& handle, const std::string& recorded) {
    Query(db.statement("DELETE FROM contact_value WHERE contact=? AND((kind=1 AND label='full')OR kind=32)"), holder.contact).run();
    if (handle != recorded) {
        Query(db.statement("INSERT OR IGNORE INTO contact_value VALUES(?,1,?,NULL,'full')"), holder.contact, handle).run();
        Query(db.statement("INSERT INTO contact_value VALUES(?,32,?,NULL,NULL)"), holder.contact, recorded).run();
    }
    if (handle == holder.shown) return;
    Query(db.statement("UPDATE contact SET handle=?,found_by=? WHERE id=?"), handle, found_by(db, holder.contact), holder.contact).run();
}

/// Handles whose holders are shown under this one: somebody may take it as a recorded one.
std::vector<std::string> shown_as(const Database& db, const std::string& handle) {
    std::vector<std::string> recorded;
    // Left to itself, SQLite goes through all handles.
    Query rows(db.statement("SELECT r.key FROM contact_value f INDEXED BY contact_value_key CROSS JOIN contact_value r "
                            "ON r.contact=f.contact AND r.kind=1 AND r.label IS NULL WHERE f.kind=1 AND f.key=? AND f.label='full'"),
               handle);
    while (rows.step()) recorded.push_back(rows.text(0));
    return recorded;
}

}  // namespace

void Store::Impl::note_handles(std::int64_t contact) {
    const auto note_all = [&](Query&& rows) {
        while (rows.step()) handles.insert(rows.text(0));
    };
    note_all(Query(db.statement("SELECT key FROM contact_value WHERE contact=? AND kind=1"), contact));
    // And those of namesakes, whose full form depends on who else is called so.
    note_all(Query(db.statement("SELECT r.key FROM contact_value m CROSS JOIN contact_value n INDEXED BY contact_value_key ON n.kind=3 AND n.key=m.key "
                                "CROSS JOIN contact_value r ON r.contact=n.contact AND r.kind=32 WHERE m.contact=? AND m.kind=3"),
                   contact));
}

void Store::Impl::share_handles() {
    std::set<std::string> todo = std::move(handles);
    handles.clear();
    for (auto all = std::vector(todo.begin(), todo.end()); !all.empty(); all.pop_back()) {
        const auto recorded = shown_as(db, all.back());
        todo.insert(recorded.begin(), recorded.end());
    }
    for (const auto& handle : todo) {
        const auto holders = holders_of(db, handle);
        for (const auto& holder : holders)
            show_as(db, holder, holders.size() == 1 ? handle : full_form(db, handle, holder), handle);
    }
}

}  // namespace relnet
