/// Three machines, their edits and what they tell each other, at random: for the property test of fold.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "domain/commands_in.hpp"
#include "domain/machine_facts.hpp"
#include "relnet/domain/undo.hpp"

namespace three_machines {

/// Three machines that edit and exchange at random. Every edit is made twice: as a Change, completed from what the machine shows,
/// and as a Fact for the oracle.
class World {
public:
    World(std::uint64_t seed, bool orderly, bool undoes = false, bool is_control = false)
        : random_(seed), orderly_(orderly), undoes_(undoes) {
        oracle_.undo_is_a_plain_write = is_control;
        constexpr std::int64_t two_years = 63'072'000'000;
        for (auto& device : devices_) device.clock_error = below(2 * two_years) - two_years;
    }

    void run(int steps) {
        for (int i = 0; i < steps && changes_.size() < 150; ++i) {
            edit(static_cast<int>(below(3)));
            if (below(3) == 0) exchange(static_cast<int>(below(3)), static_cast<int>(below(3)));
            if (orderly_ && below(4) == 0) compare(devices_[below(3)], static_cast<int>(below(entity_count)));
        }
        for (auto& device : devices_) {
            for (int i = 0; i < static_cast<int>(changes_.size()); ++i) receive(device, i);
            for (int entity = 0; entity < entity_count; ++entity) compare(device, entity);
        }
    }

    int wrong = 0, compared = 0, conflicted = 0, removed = 0, merged = 0, fields = 0, wrong_by_time = 0, taken_back = 0, restored = 0;
    std::string first_wrong;

private:
    std::int64_t below(std::int64_t n) { return static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(n)); }
    std::string word() { return "\"" + std::string(1, static_cast<char>('p' + below(5))) + "\""; }

    // What a device shows.
    std::vector<int> members(const Device& device, int entity) const {
        if (!is_contact(entity)) return {entity};
        std::vector<int> found;
        for (const auto& [member, shown] : device.stand_in) {
            if (shown == device.stand_in.at(uid_at(entity))) found.push_back(entity_at(member));
        }
        return found;
    }
    Folded state(const Device& device, int entity) const {
        const auto group = members(device, entity);
        if (group.size() == 1) return fold(device.own[entity], device.children[entity]);
        std::vector<Change> own, children;
        for (int member : group) {
            own.insert(own.end(), device.own[member].begin(), device.own[member].end());
            children.insert(children.end(), device.children[member].begin(), device.children[member].end());
        }
        return fold(own, children);
    }

    // Edits.
    void edit(int at) {
        Device& device = devices_[at];
        device.last_time = std::max(now_ + device.clock_error, device.last_time + 1);
        now_ += below(20) == 0 ? 0 : below(864'000'000);
        const auto before = changes_.size();
        if (undoes_ && below(5) == 0) return take_back(at);
        const auto picture = undoes_ ? picture_of(device) : std::map<int, std::string>{};
        act(at);
        if (changes_.size() == before) return;
        device.done.push_back(changes_.back().command_id());
        done_to_[device.done.back()] = {picture, device.log.size()};
        device.undone.clear();
    }

    void act(int at) {
        Device& device = devices_[at];
        const int entity = static_cast<int>(below(entity_count));
        if (device.own[entity].empty()) return create(at, entity);
        const int shown = is_contact(entity) ? entity_at(device.stand_in.at(uid_at(entity))) : entity;
        const Folded now = state(device, shown);
        if (now.removed) {
            if (below(3) == 0) make(at, {.op = Op::keep, .of = uid_at(shown)}, now);
            return;
        }
        switch (below(8)) {
            case 0:
            case 1:
            case 2:
                return set(at, shown, now);
            case 3:
                return add(at, shown, now);
            case 4:
                return drop(at, shown, now);
            case 5:
                return below(2) == 0 ? remove(at, shown, now) : set(at, shown, now);
            case 6:
                return is_contact(shown) ? merge(at, shown) : with(at, shown, now);
            default:
                return is_contact(entity) ? split(at, entity) : with(at, shown, now);
        }
    }

    void create(int at, int entity) {
        Change change{.op = Op::create, .of = uid_at(entity), .kind = is_contact(entity) ? "contact" : "interaction"};
        change.set = {{"name", Value{word()}}, {"city", Value{word()}}};
        change.add["tag"] = {Value{word()}};
        if (!is_contact(entity)) {
            for (int i = 0; i < 2; ++i) add_participant(devices_[at], change);
            if (change.add["with"].empty()) return;
        }
        make(at, change, {});
    }
    void add_participant(const Device& device, Change& change) {
        const int contact = static_cast<int>(below(contact_count));
        if (device.own[contact].empty()) return;
        const Uid shown = device.stand_in.at(uid_at(contact));
        if (state(device, entity_at(shown)).removed) return;
        change.add["with"].push_back(uid_value(shown));
        change.re.push_back(shown);
    }
    void set(int at, int entity, const Folded& now) {
        Change change{.op = Op::set, .of = uid_at(entity)};
        change.set[below(2) == 0 ? "name" : "city"] = below(5) == 0 ? Value{} : Value{word()};
        if (below(3) == 0) change.set["org"] = Value{word()};
        make(at, change, now);
    }
    void add(int at, int entity, const Folded& now) {
        Change change{.op = Op::add, .of = uid_at(entity)};
        change.add["tag"] = {Value{word()}, Value{word()}};
        // One element, however it is written.
        change.add["email"] = {labelled_value({below(2) == 0 ? "p@example.org" : "P@Example.org", std::to_string(below(9))})};
        make(at, change, now);
    }
    void drop(int at, int entity, const Folded& now) {
        const auto* name = below(3) == 0 ? "email" : "tag";
        const auto set = now.sets.find(name);
        if (set == now.sets.end() || set->second.empty()) return;
        make(at, {.op = Op::drop, .of = uid_at(entity), .drop = {{name, {{set->second.begin()->first, {}}}}}}, now);
    }
    void with(int at, int entity, const Folded& now) {
        Change change{.op = Op::add, .of = uid_at(entity)};
        add_participant(devices_[at], change);
        if (!change.re.empty()) make(at, change, now);
    }
    void remove(int at, int entity, const Folded& now) {
        Change change{.op = Op::del, .of = uid_at(entity)};
        see(devices_[at], entity, change);
        make(at, change, now);
    }
    void see(const Device& device, int entity, Change& change) const {
        const auto note = [&](const Change& seen) {
            auto& most = change.seen[seen.id.device];
            most = std::max(most, seen.id.seq);
        };
        for (int member : members(device, entity)) {
            std::ranges::for_each(device.own[member], note);
            std::ranges::for_each(device.children[member], note);
        }
        for (const auto& other : changes_) {
            const auto most = change.seen.find(other.id.device);
            if (most == change.seen.end() || other.id.seq > most->second || device.seen[index_of(other)]) continue;
            change.miss[other.id.device].push_back(other.id.seq);
        }
    }

    /// What somebody sees there: who is one with whom, and the values, the shown one first.
    std::map<int, std::string> picture_of(const Device& device) const {
        std::map<int, std::string> picture;
        for (int entity = 0; entity < entity_count; ++entity) {
            if (device.own[entity].empty()) continue;
            const Folded folded = state(device, entity);
            if (folded.removed) continue;
            auto& text = picture[entity] = fmt::format("{}:", fmt::join(members(device, entity), "+"));
            for (const auto& [field, writes] : folded.fields) {
                std::vector<std::string> values;
                for (const auto& write : writes) {
                    if (std::ranges::find(values, write.value.json) == values.end()) values.push_back(write.value.json);
                }
                if (field != "into" && values != std::vector<std::string>{"null"}) text += fmt::format(" {}={}", field, fmt::join(values, "|"));
            }
            for (const auto& [name, elements] : folded.sets) {
                for (const auto& [key, element] : elements) text += fmt::format(" {}:{}", name, key);
            }
        }
        return picture;
    }

    /// Undo, or redo: the undo of an undo.
    void take_back(int at) {
        Device& device = devices_[at];
        const bool again = !device.undone.empty() && below(2) == 0;
        auto& from = again ? device.undone : device.done;
        if (from.empty()) return;
        const CommandId id = from.back();
        std::vector<Change> command;
        std::ranges::copy_if(changes_, std::back_inserter(command),
                             [&](const Change& change) { return change.command_id() == id; });
        const auto all_of = [&](const std::vector<int>& entities, auto list) {
            std::vector<Change> all;
            for (int entity : entities) all.insert(all.end(), (device.*list)[entity].begin(), (device.*list)[entity].end());
            return all;
        };
        const auto group = [&](const Uid& uid) { return members(device, entity_at(uid)); };
        const auto family = [&](const Uid& uid) {
            auto all = all_of({entity_at(uid)}, &Device::own);
            std::ranges::copy(all_of(group(uid), &Device::children), std::back_inserter(all));
            return all;
        };
        const auto back =
            compensate(command, {.state = [&](const Uid& uid) { return state(device, entity_at(uid)); },
                                 .changes = [&](const Uid& uid) { return all_of(group(uid), &Device::own); },
                                 .family = family,
                                 .commands = [&](const Uid& uid) { return commands_in(family(uid)); },
                                 .in_force = [&](const CommandId& other) { return is_in_force(device, other, true); }});
        from.pop_back();
        const auto size = device.log.size();
        if (back.changes.empty()) return;
        ++taken_back;
        for (Change change : back.changes) {
            if (change.op == Op::del) see(device, entity_at(change.of), change);
            make(at, change, state(device, entity_at(change.of)));
        }
        (again ? device.done : device.undone).push_back(changes_.back().command_id());
        const auto known = done_to_.find(id);
        if (again || known == done_to_.end() || known->second.second != size) return;
        // Nothing came in between, so all is as it was. A talk that was changed has brought back whom it was with.
        auto picture = picture_of(device);
        const auto& before = known->second.first;
        std::erase_if(picture, [&](const auto& seen) {
            return !before.contains(seen.first) && std::ranges::none_of(command, [&](const Change& change) { return change.of == uid_at(seen.first); });
        });
        ++restored;
        check(picture == before, "restored", entity_at(command.front().of));
    }
    bool is_in_force(const Device& device, const CommandId& id, bool ordinary) const {
        for (int i : device.log) {
            const Change& change = changes_[static_cast<std::size_t>(i)];
            if (ordinary && change.command_id() == id && change.undoes) return false;
            if (change.undoes == id && is_in_force(device, change.command_id(), false)) return false;
        }
        return true;
    }
    void merge(int at, int keep) {
        Device& device = devices_[at];
        const int other = static_cast<int>(below(contact_count));
        if (device.own[other].empty()) return;
        const int gone = entity_at(device.stand_in.at(uid_at(other)));
        if (gone == keep) return;
        const Folded kept = state(device, keep), lost = state(device, gone);
        if (lost.removed) return;
        make(at, {.op = Op::set, .of = uid_at(gone), .set = {{"into", uid_value(uid_at(keep))}}}, fold(device.own[gone]));
        Change settle{.op = Op::set, .of = uid_at(keep)};
        for (const char* field : {"name", "city", "org"}) {
            if (kept.field(field) != lost.field(field))
                settle.set[field] = kept.field(field).is_null() ? lost.field(field) : kept.field(field);
        }
        if (!settle.set.empty()) make(at, settle, state(device, keep));
    }
    void split(int at, int entity) {
        const Folded alone = fold(devices_[at].own[entity]);
        if (!alone.field("into").is_null()) make(at, {.op = Op::set, .of = uid_at(entity), .set = {{"into", Value{}}}}, alone);
    }

    int index_of(const Change& change) const {
        for (int i = 0; i < static_cast<int>(changes_.size()); ++i) {
            if (changes_[i].id == change.id) return i;
        }
        return -1;
    }

    void make(int at, Change change, const Folded& seen) {
        Device& device = devices_[at];
        change.id = {device.last_time, ++device.last_seq, device_names[at]};
        if (!is_contact(entity_at(change.of)) && change.re.empty()) {
            for (const auto& value : seen.elements("with")) change.re.push_back(*as_uid(value));
        }
        complete(change, seen);
        auto fact = fact_of(change, at, device.seen, [&](const ChangeId& id) { return index_of({.id = id}); });
        for (int i = 0; change.undoes && i < static_cast<int>(changes_.size()); ++i) {
            if (changes_[i].command_id() == change.undoes) fact.undone.insert(i);
        }
        oracle_.record(std::move(fact));
        changes_.push_back(std::move(change));
        receive(device, static_cast<int>(changes_.size()) - 1);
    }
    // Exchange.
    static void find_stand_ins(Device& device) {
        std::map<Uid, std::optional<Uid>> into;
        for (int contact = 0; contact < contact_count; ++contact) {
            if (!device.own[contact].empty()) into[uid_at(contact)] = as_uid(fold(device.own[contact]).field("into"));
        }
        device.stand_in = representatives(into);
    }
    void receive(Device& device, int index) {
        if (device.seen[index]) return;
        device.seen[index] = true;
        device.log.push_back(index);
        const auto put = [&](std::vector<Change>& list) {
            for (int copies = below(8) == 0 ? 2 : 1; copies > 0; --copies) {
                list.push_back(changes_[index]);
                std::swap(list.back(), list[below(static_cast<std::int64_t>(list.size()))]);
            }
        };
        const int entity = entity_at(changes_[index].of);
        put(device.own[entity]);
        for (const auto& contact : changes_[index].re) put(device.children[entity_at(contact)]);
        if (is_contact(entity) && (device.own[entity].size() < 3 || changes_[index].set.contains("into"))) find_stand_ins(device);
    }
    /// Orderly: with every change comes what its device had seen, as git brings it. Else any lines in any order, with holes.
    void exchange(int from, int to) {
        const auto& log = devices_[from].log;
        if (from == to || log.empty()) return;
        const auto taken = static_cast<std::size_t>(below(static_cast<std::int64_t>(log.size()) + 1));
        for (std::size_t i = 0; i < log.size(); ++i) {
            if (orderly_ ? i < taken || taken * 2 > log.size() : below(2) == 0) receive(devices_[to], log[i]);
        }
    }

    // Judgement.
    void compare(const Device& device, int entity) {
        if (device.own[entity].empty()) return;
        const auto group = is_contact(entity) ? oracle_.group_of(entity, device.seen) : std::set{entity};
        const auto told = members(device, entity);
        check(std::set<int>(told.begin(), told.end()) == group, "members", entity);
        if (is_contact(entity)) {
            const int shown = entity_at(device.stand_in.at(uid_at(entity)));
            check(shown == oracle_.representative(entity, device.seen), "representative", entity);
        }
        const Folded folded = state(device, entity);
        const auto truth = oracle_.picture(group, device.seen);
        merged += group.size() > 1;
        removed += truth.removed;
        conflicted += !conflicts(folded).empty();
        check(folded.removed == truth.removed, "removed", entity);
        check(truth.first && folded.first == changes_[static_cast<std::size_t>(*truth.first)].id, "first", entity);
        compare_fields(device, folded, truth, entity);
        compare_sets(folded, truth, entity);
    }
    void compare_fields(const Device& device, const Folded& folded, const causal::Picture& truth, int entity) {
        for (const auto& [field, live] : truth.live) {
            if (field == "into") continue;  // belongs to each member alone; judged by the groups
            const auto found = folded.fields.find(field);
            const Register shown = found == folded.fields.end() ? Register{} : found->second;
            bool same = shown.size() == live.size();
            for (std::size_t i = 0; same && i < live.size(); ++i) {
                same = shown[i].id == changes_[live[i]].id && shown[i].value.json == oracle_.value(live[i], field);
            }
            check(same, "field " + field, entity);
            ++fields;
            wrong_by_time += latest_by_time(device, field, entity) != oracle_.value(live.front(), field);
        }
    }
    void compare_sets(const Folded& folded, const causal::Picture& truth, int entity) {
        std::map<std::pair<std::string, std::string>, std::set<int>> shown;
        bool honest = true;
        for (const auto& [name, elements] : folded.sets) {
            for (const auto& [key, element] : elements) {
                auto& adds = shown[{name, key}];
                for (const auto& id : element.adds) honest = adds.insert(index_of({.id = id})).second && honest;
                const auto& greatest = changes_[static_cast<std::size_t>(index_of({.id = std::ranges::max(element.adds)}))];
                honest = honest && std::ranges::find(greatest.add.at(name), element.value) != greatest.add.at(name).end();
            }
        }
        check(honest && shown == truth.elements, "sets", entity);
    }
    /// The rule that relnet does not have: the write with the latest time stamp wins.
    std::string latest_by_time(const Device& device, const std::string& field, int entity) const {
        const Change* latest = nullptr;
        for (int member : members(device, entity)) {
            for (const auto& change : device.own[member]) {
                if (change.set.contains(field) && (latest == nullptr || change.id > latest->id)) latest = &change;
            }
        }
        return latest == nullptr ? "" : latest->set.at(field).json;
    }
    void check(bool right, const std::string& what, int entity) {
        ++compared;
        if (right) return;
        if (wrong++ == 0) first_wrong = fmt::format("{} of entity {}", what, entity);
    }

    std::mt19937_64 random_;
    bool orderly_, undoes_;
    std::int64_t now_ = 1'700'000'000'000;
    std::array<Device, 3> devices_;
    std::vector<Change> changes_;
    causal::Oracle oracle_;
    std::map<CommandId, std::pair<std::map<int, std::string>, std::size_t>> done_to_;  ///< what was seen before a command, and how much there was after
};

}  // namespace three_machines
