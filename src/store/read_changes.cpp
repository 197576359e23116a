#include <fmt/format.h>

#include "impl.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {

void Devices::load() {
    if (loaded_) return;
    loaded_ = true;
    Query rows(db_.statement("SELECT key,value FROM meta WHERE key>='device.' AND key<'device/'"));
    while (rows.step()) names_[std::stoll(rows.text(0).substr(7))] = rows.text(1);
}

const std::string& Devices::name(std::int64_t number) {
    std::string& name = names_[number];
    if (name.empty() && !loaded_) name = db_.meta(fmt::format("device.{}", number));
    return name;
}

std::int64_t Devices::number(const std::string& name) {
    load();
    for (const auto& [number, known] : names_) {
        if (known == name) return number;
    }
    const std::int64_t number = names_.empty() ? 1 : names_.rbegin()->first + 1;
    names_[number] = name;
    Query(db_.statement("INSERT INTO meta VALUES('device.'||?,?)"), number, name).run();
    return number;
}

std::int64_t Store::Impl::number_of(const Uid& entity) {
    Query row(db.statement("SELECT min(n) FROM change WHERE entity=?"), entity);
    return row.step() && !row.is_null(0) ? row.number(0) : 0;
}

std::optional<std::int64_t> Store::Impl::find_contact(const Uid& member) {
    const auto number = number_of(member);
    {
        Query row(db.statement("SELECT 1 FROM contact WHERE id=?"), number);
        if (row.step()) return number;
    }
    Query row(db.statement("SELECT contact FROM contact_value WHERE kind=10 AND key=?"), to_string(member));
    return row.step() ? std::optional(row.number(0)) : std::nullopt;
}

std::vector<Uid> Store::Impl::members_of(std::int64_t contact) {
    std::vector<Uid> members;
    Query self(db.statement("SELECT uid FROM contact WHERE id=?"), contact);
    if (self.step()) members.push_back(self.uid(0));
    Query others(db.statement("SELECT key FROM contact_value WHERE contact=? AND kind=10"), contact);
    while (others.step()) {
        if (const auto uid = parse_uid(others.text(0))) members.push_back(*uid);
    }
    return members;
}

/// Columns: entity, device, seq, time, op, body.
Change Store::Impl::read_change(const Query& row) {
    // What no instant can be is damage, and can't even be told in words.
    constexpr std::int64_t earliest_ms = -62'135'596'800'000, latest_ms = 253'402'300'799'999;
    if (row.number(3) < earliest_ms || row.number(3) > latest_ms) {
        fail(Exit::data, fmt::format("{}: the time {} of a change can't be", db.path(), row.number(3)), "relnet doctor tells more");
    }
    const ChangeId id{row.number(3), row.number(2), devices.name(row.number(1))};
    auto change = change_of(id, static_cast<Op>(row.small(4)), row.uid(0), row.view(5));
    if (!change) fail(Exit::data, db.path() + ": change " + to_string(id) + " can't be read", "relnet doctor tells more");
    return *change;
}

std::vector<Change> Store::Impl::changes_of(const std::vector<Uid>& entities) {
    std::vector<Change> changes;
    for (const auto& entity : entities) {
        Query rows(db.statement("SELECT entity,device,seq,time,op,body FROM change WHERE entity=?"), entity);
        while (rows.step()) changes.push_back(read_change(rows));
    }
    return changes;
}

std::vector<Uid> Store::Impl::children_of(std::int64_t contact) {
    std::vector<Uid> children;
    for (const char* sql : {"SELECT c.entity FROM participant p CROSS JOIN change c ON c.n=p.interaction WHERE p.contact=?",
                            "SELECT c.entity FROM item i CROSS JOIN change c ON c.n=i.id WHERE i.contact=? AND i.kind BETWEEN 2 AND 7"}) {
        Query rows(db.statement(sql), contact);
        while (rows.step()) children.push_back(rows.uid(0));
    }
    return children;
}

std::set<CommandId> Store::Impl::commands_on(const std::vector<Uid>& entities) {
    std::set<CommandId> commands;
    for (const auto& entity : entities) {
        Query rows(db.statement("SELECT time,device FROM change WHERE entity=?"), entity);
        while (rows.step()) commands.insert({rows.number(0), devices.name(rows.number(1))});
    }
    return commands;
}

std::vector<Uid> Store::Impl::with_children(const Uid& entity) {
    std::vector<Uid> all{entity};
    if (const auto contact = contact_of(entity)) std::ranges::move(children_of(*contact), std::back_inserter(all));
    return all;
}

Folded Store::Impl::state_of(const Uid& entity) {
    const auto contact = contact_of(entity);
    if (!contact) return fold(changes_of({entity}));
    return fold(changes_of(members_of(*contact)), changes_of(children_of(*contact)));
}

std::vector<Change> Store::changes_of(const Uid& entity) const { return impl_->changes_of({entity}); }
Folded Store::state_of(const Uid& entity) const { return impl_->state_of(entity); }

void Store::each_change(const std::function<void(const Change&)>& use) const {
    Query rows(impl_->db.statement("SELECT entity,device,seq,time,op,body FROM change ORDER BY n"));
    while (rows.step()) use(impl_->read_change(rows));
}

void Store::each_state(const std::function<void(const Uid&, const Folded&)>& use) const {
    std::vector<Change> changes;
    const auto flush = [&] {
        if (changes.empty()) return;
        const Uid entity = changes.front().of;
        const auto contact = changes.front().rule.empty() ? impl_->contact_of(entity) : std::nullopt;
        if (!contact) {
            use(entity, fold(changes));
        } else if (impl_->number_of(entity) == *contact) {
            use(entity, impl_->state_of(entity));  // merged members are told of under the one that stands for them
        }
        changes.clear();
    };
    Query rows(impl_->db.statement("SELECT entity,device,seq,time,op,body FROM change ORDER BY entity"));
    while (rows.step()) {
        auto change = impl_->read_change(rows);
        if (!changes.empty() && changes.front().of != change.of) flush();
        changes.push_back(std::move(change));
    }
    flush();
}

std::vector<Change> Store::changes_of(const CommandId& command) const {
    std::vector<Change> changes;
    const auto device = impl_->devices.number(command.device);
    Query rows(impl_->db.statement("SELECT c.entity,c.device,c.seq,c.time,c.op,c.body FROM command k JOIN change c ON c.n BETWEEN k.first AND k.last "
                                   "WHERE k.device=?1 AND k.time=?2 AND c.device=?1 AND c.time=?2 ORDER BY c.n"),
               device, command.time);
    while (rows.step()) changes.push_back(impl_->read_change(rows));
    return changes;
}

}  // namespace relnet
