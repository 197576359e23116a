// Everything folded anew, from the changes alone.
#include <algorithm>

#include "impl.hpp"
#include "schema.hpp"

namespace relnet {
namespace {

/// So much is kept in hand, a few megabytes.
constexpr std::size_t most_contacts = 30'000, most_participations = 100'000;

}  // namespace

void Store::Impl::fold_everything() {
    for (const auto& table : derived_tables()) db.execute("DELETE FROM " + table);
    known_rules.reset();
    // Contacts and rules before the rest, whose rows name them by number: they are few enough to name.
    const auto first = fold_commands();
    for (const auto& uid : first) touched[uid] = std::nullopt;
    fold_touched();
    fold_all_but(first);
    fold_schedules();
}

/// One entity after the other, as their changes come in one reading.
void Store::Impl::fold_all_but(const std::set<Uid>& done) {
    whole.emplace();
    std::vector<Change> changes;
    const auto fold_these = [&] {
        if (const Change* create = creation(changes)) fold_child(create->of, create->kind, changes);
        changes.clear();
    };
    Query rows(db.statement("SELECT entity,device,seq,time,op,body FROM change ORDER BY entity,device,seq"));
    while (rows.step()) {
        const Uid entity = rows.uid(0);
        if (!changes.empty() && changes.front().of != entity) fold_these();
        if (!done.contains(entity)) changes.push_back(read_change(rows));
    }
    fold_these();
    write_participations();
    whole.reset();
}

/// In the order of the table, else each would be read and written for every few rows, and its pages left half empty.
void Store::Impl::write_participations() {
    auto& rows = whole->participations;
    std::ranges::sort(rows);
    auto& statement = db.statement("INSERT OR REPLACE INTO participant VALUES(?,?,?,?)");
    for (const auto& row : rows) Query(statement, row.contact, row.day, row.interaction, row.how).run();
    rows.clear();
}

void Store::Impl::write_participation(const Participation& row) {
    if (!whole) {
        Query(db.statement("INSERT OR REPLACE INTO participant VALUES(?,?,?,?)"), row.contact, row.day, row.interaction,
              row.how)
            .run();
        return;
    }
    whole->participations.push_back(row);
    if (whole->participations.size() >= most_participations) write_participations();
}

std::optional<std::int64_t> Store::Impl::contact_of(const Uid& member) {
    if (!whole) return find_contact(member);
    auto& contacts = whole->contacts;
    if (const auto known = contacts.find(member); known != contacts.end()) return known->second;
    if (contacts.size() >= most_contacts) contacts.clear();
    return contacts[member] = find_contact(member);
}

}  // namespace relnet
