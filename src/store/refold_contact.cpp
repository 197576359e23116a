// One contact from its changes to its rows, alone or with the others it was merged with.
#include <algorithm>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/agenda.hpp"
#include "relnet/domain/name_match.hpp"
#include "relnet/domain/object.hpp"

namespace relnet {
namespace {

State state_of_folded(const Folded& contact) {
    if (contact.removed) return State::removed;
    const auto word = as_text(contact.field("state")).value_or("");
    return word == "archived" ? State::archived : word == "gone" ? State::gone : State::active;
}

Relation relation_of(const Folded& contact) {
    const auto word = as_text(contact.field("relation")).value_or("");
    const auto& words = relation_words();
    return std::ranges::find(words, word) == words.end() ? Relation::none : parse_relation(word);
}

/// The smallest day that was ever written: two machines that import one card agree on it.
Day added_day(const Folded& contact) {
    std::optional<Day> added;
    if (const auto found = contact.fields.find("added"); found != contact.fields.end()) {
        for (const auto& write : found->second) {
            const auto day = as_day(write.value);
            if (day && (!added || *day < *added)) added = day;
        }
    }
    return added.value_or(Day::from_number(contact.first.time / 86'400'000));
}

std::vector<std::string> tags_of(const Folded& contact) {
    std::vector<std::string> tags;
    for (const auto& value : contact.elements("tag")) tags.push_back(as_text(value).value_or(""));
    std::ranges::sort(tags);
    return tags;
}

/// What lists don't need, as one JSON object.
std::optional<std::string> other_fields(const Folded& contact) {
    std::map<std::string, Value> fields;
    for (const char* name : {"org", "department", "title", "city", "channel", "cadence", "met", "where", "via"}) {
        if (const Value& value = contact.field(name); !value.is_null()) fields[name] = value;
    }
    if (fields.empty()) return {};
    return object_value(fields).json;
}

/// Of contact_value: kind and key; value and label.
using ValueRows = std::map<std::pair<int, std::string>, std::pair<std::optional<std::string>, std::optional<std::string>>>;

/// Most edits change one of the rows or none, and each that is written costs two pages of the file.
void replace_values(const Database& db, std::int64_t contact, ValueRows rows) {
    std::vector<std::pair<int, std::string>> old;
    {
        Query known(db.statement("SELECT kind,key,value,label FROM contact_value WHERE contact=?"), contact);
        while (known.step()) {
            const std::pair key{known.small(0), known.text(1)};
            const auto same = rows.find(key);
            const auto is = [&](int column, const std::optional<std::string>& text) { return known.is_null(column) ? !text : text && known.view(column) == *text; };
            if (same != rows.end() && is(2, same->second.first) && is(3, same->second.second)) {
                rows.erase(same);
            } else {
                old.push_back(key);
            }
        }
    }
    for (const auto& [kind, key] : old) Query(db.statement("DELETE FROM contact_value WHERE contact=? AND kind=? AND key=?"), contact, kind, key).run();
    for (const auto& [key, row] : rows) Query(db.statement("INSERT INTO contact_value VALUES(?,?,?,?,?)"), contact, key.first, key.second, row.first, row.second).run();
}

bool has_pointer(const Folded& contact) { return !contact.field("into").is_null(); }

}  // namespace

std::string found_by(const Database& db, std::int64_t contact, std::string_view kept_handle) {
    std::string keys = fold(kept_handle);
    Query rows(db.statement("SELECT kind,key FROM contact_value WHERE contact=? AND kind<=? ORDER BY kind,key"), contact, static_cast<int>(Key::org));
    while (rows.step()) {
        const auto kind = static_cast<Key>(rows.small(0));
        if (kind > Key::name && kind != Key::org) continue;
        if (!keys.empty()) keys += '\n';
        keys += kind == Key::handle ? fold(rows.view(1)) : rows.text(1);  // another program may have given a handle of any letters
    }
    return keys;
}

std::vector<Talk> Store::Impl::talks_since(std::int64_t contact, Day since) {
    std::vector<Talk> talks;
    Query rows(db.statement("SELECT p.day,c.time,c.seq,c.device FROM participant p JOIN change c ON c.n=p.interaction "
                            "WHERE p.contact=? AND p.day>=? AND p.how&3=2"),
               contact, since);
    while (rows.step()) talks.push_back({*rows.day(0), {rows.number(1), rows.number(2), devices.name(rows.number(3))}, true});
    return talks;
}

/// All contacts that are, were or become one with `member`, each with where it points. Gives their numbers' present contacts.
std::set<Uid> Store::Impl::regroup(const Uid& member, std::map<Uid, std::optional<Uid>>& into) {
    std::set<Uid> stood;
    std::vector<Uid> todo{member};
    while (!todo.empty()) {
        const Uid uid = todo.back();
        todo.pop_back();
        if (into.contains(uid)) continue;
        // Who has not come yet, or is no contact, stands for nobody.
        const Folded alone = fold(changes_of({uid}));
        if (alone.kind != "contact") {
            met_stranger = met_stranger || is_expected(uid);
            continue;
        }
        into[uid] = as_uid(alone.field("into"));
        if (into[uid]) todo.push_back(*into[uid]);
        const auto contact = contact_of(uid);
        if (!contact) continue;
        const auto group = members_of(*contact);
        stood.insert(group.front());
        todo.insert(todo.end(), group.begin(), group.end());
    }
    return stood;
}

void Store::Impl::fold_contact(const Uid& uid, const std::vector<Change>& own) {
    // A contact that is alone and points nowhere, as nearly all do, needs no look at others.
    const auto standing = contact_of(uid);
    const bool grouped = standing && members_of(*standing).size() > 1;
    if (!grouped && !has_pointer(fold(own))) return write_contact(uid, {uid}, own);

    std::map<Uid, std::optional<Uid>> into;
    const auto stood = regroup(uid, into);
    std::set<Uid> children;
    for (const auto& before : stood) {
        const auto contact = number_of(before);
        note_handles(contact);
        for (const auto& child : children_of(contact)) children.insert(child);
        for (const char* sql : {"DELETE FROM contact WHERE id=?", "DELETE FROM contact_value WHERE contact=?", "DELETE FROM participant WHERE contact=?",
                                "DELETE FROM item WHERE contact=?"}) {
            Query(db.statement(sql), contact).run();
        }
    }
    std::map<Uid, std::vector<Uid>> groups;
    for (const auto& [member, representative] : representatives(into)) groups[representative].push_back(member);
    // The rows first, so that interactions and notes find the new contacts; then these, which tell the contacts their last talk.
    for (const auto& [representative, members] : groups) write_contact(representative, members, changes_of(members));
    for (const auto& child : children) {
        const auto changes = changes_of({child});
        const Change* create = creation(changes);
        if (create == nullptr) continue;
        if (create->kind == "interaction") Query(db.statement("DELETE FROM interaction WHERE id=?"), number_of(child)).run();
        fold_child(child, create->kind, changes);
    }
    for (const auto& [representative, members] : groups) write_contact(representative, members, changes_of(members));
}

void Store::Impl::write_contact(const Uid& representative, const std::vector<Uid>& members, const std::vector<Change>& changes) {
    const auto id = number_of(representative);
    const bool has_deletes = std::ranges::find(changes, Op::del, &Change::op) != changes.end();
    const Folded folded = has_deletes ? fold(changes, changes_of(children_of(id))) : fold(changes);

    const State state = state_of_folded(folded);
    const auto relation = relation_of(folded);
    const auto tags = tags_of(folded);
    Schedule schedule{.added = added_day(folded)};
    const auto effective = effective_cadence(as_text(folded.field("cadence")).value_or(""), tags, relation, rules());
    schedule.cadence = effective.cadence;
    schedule.cadence_from = effective.from;
    const auto last = last_talk(id);
    if (last) schedule.last = last->on;
    int stay = 0;
    std::optional<std::string> why;
    const auto lasting = [&](const char* field) -> std::optional<Stay> {
        const auto found = as_stay(folded.field(field));
        if (!found) return {};
        stay |= has_stay;
        const auto written = first_written(field, folded.fields.at(field).front().id, changes);
        if (has_ended(*found, written, talks_since(id, found->set))) return {};
        return found;
    };
    if (const auto planned = lasting("planned")) {
        schedule.planned = planned->on;
        if (planned->why == "first-follow-up") stay |= planned_by_met;
    }
    if (const auto snooze = lasting("snooze")) {
        schedule.snoozed_until = snooze->on;
        if (!snooze->why.empty()) why = snooze->why;
    }
    const bool prompts = state == State::active;
    const auto due = prompts ? due_day(schedule) : std::nullopt;
    const auto shown = prompts ? shown_day(schedule) : std::nullopt;
    const auto joined_tags = join(tags, ",");
    const auto handle = as_text(folded.field("handle")).value_or("");

    note_handles(id);
    Query(db.statement("DELETE FROM item WHERE contact=? AND(kind=1 OR kind>7)"), id).run();
    std::vector<Uid> others;
    std::ranges::copy_if(members, std::back_inserter(others), [&](const Uid& member) { return member != representative; });
    write_values(id, folded, others);
    note_handles(id);
    Query(db.statement("INSERT OR REPLACE INTO contact VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"), id,
          found_by(db, id, folded.removed ? handle : ""), as_text(folded.field("name")).value_or(""), handle, representative, static_cast<int>(state),
          as_flag(folded.field("core")) ? 1 : 0, static_cast<int>(relation), due ? std::optional(effective_pace(schedule)) : std::nullopt,
          schedule.added, schedule.last, last ? std::optional(last->channel) : std::nullopt, schedule.planned, schedule.snoozed_until, due, shown, stay,
          schedule.cadence ? std::optional(to_iso(*schedule.cadence)) : std::nullopt, schedule.cadence_from,
          tags.empty() ? std::nullopt : std::optional(joined_tags), why, other_fields(folded))
        .run();
    fold_dates(id, folded, state);
    fold_news(id, folded);
}

void Store::Impl::write_values(std::int64_t contact, const Folded& folded, const std::vector<Uid>& others) {
    ValueRows rows;
    const auto write = [&](int kind, const std::string& key, const std::optional<std::string>& value = {}, const std::optional<std::string>& label = {}) {
        rows.try_emplace({kind, key}, value, label);
    };
    const auto key_of = [](Key key) { return static_cast<int>(key); };
    const auto name = as_text(folded.field("name")).value_or("");
    const auto handle = as_text(folded.field("handle")).value_or("");
    // A removed contact holds no handle.
    if (!folded.removed && !handle.empty()) write(key_of(Key::handle), handle);
    write(key_of(Key::name), fold(name));
    for (const auto& word : name_words(name)) write(key_of(Key::word), word);
    if (const auto org = as_text(folded.field("org"))) write(key_of(Key::org), fold(*org));
    for (const auto& other : others) write(key_of(Key::member), to_string(other));
    static const std::vector<std::pair<std::string, int>> kinds = {
        {"email", key_of(Key::email)}, {"phone", key_of(Key::phone)}, {"url", key_of(Key::url)},
        {"x", static_cast<int>(ValueKind::field)}, {"date", static_cast<int>(ValueKind::date)}};
    for (const auto& [set, kind] : kinds) {
        const auto found = folded.sets.find(set);
        if (found == folded.sets.end()) continue;
        for (const auto& [key, element] : found->second) {
            if (const auto labelled = as_labelled(element.value)) {
                write(kind, key, labelled->value, labelled->label.empty() ? std::nullopt : std::optional(labelled->label));
            }
        }
    }
    for (const auto& value : folded.elements("tag")) write(key_of(Key::tag), as_text(value).value_or(""));
    for (const auto& value : folded.elements("key")) write(key_of(Key::foreign), as_text(value).value_or(""));
    for (const auto& value : folded.elements("alias")) {
        const auto alias = as_text(value).value_or("");
        write(key_of(Key::alias), fold(alias), alias);
    }
    // Names in conflict with the one that is shown find the contact too.
    if (const auto names = folded.fields.find("name"); names != folded.fields.end()) {
        for (const auto& other : names->second) {
            const auto text = fold(as_text(other.value).value_or(""));
            if (text.empty() || text == fold(name)) continue;
            write(key_of(Key::alias), text);
            for (const auto& word : name_words(text)) write(key_of(Key::word), word);
        }
    }
    if (const auto birthday = as_text(folded.field("birthday"))) {
        write(static_cast<int>(ValueKind::date), "birthday=" + *birthday, birthday, "birthday");
    }
    replace_values(db, contact, std::move(rows));
}

}  // namespace relnet
