// The rows of history: one for each command, from the changes that share its time and device. Lines come in any order and in parts, so
// a title is told from all of a command's changes in the order of their numbers.
#include <algorithm>

#include "impl.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/domain/undo.hpp"

namespace relnet {
namespace {

/// How many changes of a command are kept for its title.
constexpr std::size_t head_size = 64;

/// Whether the change is worth reading behind those that make the title. A rule's body is its whole line.
bool may_create_contact(const Query& row) {
    const auto body = unpack(row.view(5));
    const auto has = [&](std::string_view word) { return body.find(word) != std::string_view::npos; };
    return row.small(4) == static_cast<int>(Op::create) && (!body.starts_with(',') || has("contact") || has("\\u"));
}

std::optional<std::int64_t> number_of_command(const Database& db, std::int64_t device, std::int64_t time) {
    Query row(db.statement("SELECT number FROM command WHERE time=? AND device=?"), time, device);
    return row.step() ? std::optional(row.number(0)) : std::nullopt;
}

void put_in_order(std::vector<Change>& changes) {
    std::ranges::sort(changes, [](const Change& a, const Change& b) { return a.id != b.id ? a.id < b.id : to_line(a) < to_line(b); });
    if (changes.size() > head_size) changes.resize(head_size);
}

void note_order(Recording& recording, std::int64_t seq) {
    recording.in_order = recording.in_order && seq > recording.last_seq;
    recording.last_seq = seq;
}

std::optional<CommandId> undone_by(const std::vector<Change>& head) {
    const auto undoing = std::ranges::find_if(head, [](const Change& change) { return change.undoes.has_value(); });
    return undoing == head.end() ? std::nullopt : undoing->undoes;
}

}  // namespace

void add_change(Recording& recording, const Change& change, std::int64_t number) {
    if (recording.first == 0) recording.first = number;
    recording.last = number;
    note_order(recording, change.id.seq);
    if (change.op == Op::create && change.kind == "contact") ++recording.contacts_created;
    if (recording.head.size() < head_size) recording.head.push_back(change);
}

/// `latest`: of each device the time of its last command here. What is not behind it may be more of a command that came in parts.
void Store::Impl::write_command(Recording command, std::map<std::int64_t, std::int64_t>& latest) {
    if (command.first == 0) return;
    auto& last = latest.try_emplace(command.device, INT64_MIN).first->second;
    const auto known = command.id.time > last ? std::nullopt : number_of_command(db, command.device, command.id.time);
    last = std::max(last, command.id.time);
    if (known || !command.in_order) in_parts.insert(command.id);
    if (known) {
        Query(db.statement("UPDATE command SET first=min(first,?),last=max(last,?) WHERE number=?"), command.first, command.last,
              *known)
            .run();
        return;
    }
    if (undone_by(command.head)) command.undoes = not_here;
    recording = std::move(command);
    finish_command();
}

void Store::Impl::tell_anew() {
    if (in_parts.empty()) return;
    std::map<CommandId, Recording> commands;
    {
        Query rows(db.statement("SELECT entity,device,seq,time,op,body,n FROM change"));
        while (rows.step()) {
            const CommandId id{rows.number(3), devices.name(rows.number(1))};
            if (!in_parts.contains(id)) continue;
            auto& command = commands[id];
            auto change = read_change(rows);
            if (change.op == Op::create && change.kind == "contact") ++command.contacts_created;
            command.head.push_back(std::move(change));
            if (command.head.size() >= 4 * head_size) put_in_order(command.head);
        }
    }
    for (auto& [id, command] : commands) {
        put_in_order(command.head);
        if (undone_by(command.head)) command.undoes = not_here;
        Query(db.statement("UPDATE command SET title=?,undoes=? WHERE time=? AND device=?"), describe(command.head, command.contacts_created),
              command.undoes, id.time, devices.number(id.device))
            .run();
    }
    in_parts.clear();
}

void Store::Impl::find_undone() {
    std::vector<std::pair<std::int64_t, CommandId>> undoing;
    {
        Query rows(db.statement("SELECT number,device,time FROM command WHERE undoes=?"), not_here);
        while (rows.step()) undoing.push_back({rows.number(0), {rows.number(2), devices.name(rows.number(1))}});
    }
    for (const auto& [number, id] : undoing) {
        std::vector<Change> head;
        {
            Query rows(db.statement("SELECT c.entity,c.device,c.seq,c.time,c.op,c.body FROM command k JOIN change c ON c.n BETWEEN k.first AND k.last "
                                    "WHERE k.number=? AND c.device=k.device AND c.time=k.time"),
                       number);
            while (rows.step()) {
                head.push_back(read_change(rows));
                if (head.size() >= 4 * head_size) put_in_order(head);
            }
        }
        put_in_order(head);
        const auto undone = undone_by(head);
        const auto found = undone ? number_of_command(db, devices.number(undone->device), undone->time) : std::nullopt;
        if (found) Query(db.statement("UPDATE command SET undoes=? WHERE number=?"), *found, number).run();
    }
}

std::set<Uid> Store::Impl::fold_commands() {
    Query(db.statement("DELETE FROM command")).run();
    recording = {};
    std::set<Uid> created;
    std::map<std::int64_t, std::int64_t> latest;
    Recording command;
    Query rows(db.statement("SELECT entity,device,seq,time,op,body,n FROM change ORDER BY n"));
    while (rows.step()) {
        const auto device = rows.number(1), time = rows.number(3), number = rows.number(6);
        if (command.first == 0 || device != command.device || time != command.id.time) {
            write_command(std::move(command), latest);
            command = {};
            command.id = {time, devices.name(device)};
            command.device = device;
        }
        command.last = number;
        if (command.head.size() >= head_size && !may_create_contact(rows)) {
            note_order(command, rows.number(2));
            continue;
        }
        const auto change = read_change(rows);
        add_change(command, change, number);
        if (change.op == Op::create && (change.kind == "contact" || change.kind == "rule")) created.insert(change.of);
    }
    write_command(std::move(command), latest);
    tell_anew();
    find_undone();
    return created;
}

void Store::Impl::fold_commands(std::vector<Recording> commands) {
    std::map<std::int64_t, std::int64_t> latest;
    Query rows(db.statement("SELECT device,max(time) FROM command GROUP BY device"));
    while (rows.step()) latest[rows.number(0)] = rows.number(1);
    std::ranges::sort(commands, {}, &Recording::first);
    for (auto& command : commands) write_command(std::move(command), latest);
    tell_anew();
    find_undone();
}

}  // namespace relnet
