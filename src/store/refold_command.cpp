// The rows of history: one for each command, from the changes that share its time and device.
#include <algorithm>

#include "impl.hpp"

namespace relnet {
namespace {

/// How many changes of a command are kept for its title.
constexpr std::size_t head_size = 64;

/// Whether the change is worth reading behind those that make the title. A rule's body is its whole line.
bool may_create_contact(const Query& row) {
    const auto body = row.view(5);
    const auto has = [&](std::string_view word) { return body.find(word) != std::string_view::npos; };
    return row.small(4) == static_cast<int>(Op::create) && (!body.starts_with(',') || has("contact") || has("\\u"));
}

std::optional<std::int64_t> number_of_command(const Database& db, std::int64_t device, std::int64_t time) {
    Query row(db.statement("SELECT number FROM command WHERE time=? AND device=?"), time, device);
    return row.step() ? std::optional(row.number(0)) : std::nullopt;
}

}  // namespace

void add_change(Recording& recording, const Change& change, std::int64_t number) {
    if (recording.first == 0) recording.first = number;
    recording.last = number;
    if (change.op == Op::create && change.kind == "contact") ++recording.contacts_created;
    if (recording.head.size() < head_size) recording.head.push_back(change);
}

/// `latest`: of each device the time of its last command here. What is not behind it may be more of a command that came in parts.
void Store::Impl::write_command(Recording command, std::map<std::int64_t, std::int64_t>& latest) {
    if (command.first == 0) return;
    auto& last = latest.try_emplace(command.device, INT64_MIN).first->second;
    const auto known = command.id.time > last ? std::nullopt : number_of_command(db, command.device, command.id.time);
    last = std::max(last, command.id.time);
    if (known) {
        Query(db.statement("UPDATE command SET first=min(first,?),last=max(last,?) WHERE number=?"), command.first, command.last,
              *known)
            .run();
        return;
    }
    const auto undoes = command.head.front().undoes;
    if (undoes) command.undoes = number_of_command(db, devices.number(undoes->device), undoes->time);
    recording = std::move(command);
    finish_command();
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
        if (command.head.size() >= head_size && !may_create_contact(rows)) continue;
        const auto change = read_change(rows);
        add_change(command, change, number);
        if (change.op == Op::create && (change.kind == "contact" || change.kind == "rule")) created.insert(change.of);
    }
    write_command(std::move(command), latest);
    return created;
}

void Store::Impl::fold_commands(std::vector<Recording> commands) {
    std::map<std::int64_t, std::int64_t> latest;
    Query rows(db.statement("SELECT device,max(time) FROM command GROUP BY device"));
    while (rows.step()) latest[rows.number(0)] = rows.number(1);
    std::ranges::sort(commands, {}, &Recording::first);
    for (auto& command : commands) write_command(std::move(command), latest);
}

}  // namespace relnet
