#include "schema.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace relnet {
namespace {

// Every process parses this text at its first statement, so objects are few, names short and there is nothing that due, log and
// completion don't need. What find looks through stands in front, since reading a column costs as much as all before it. Days are days
// since 1970-01-01, instants milliseconds UTC, uids 16 bytes.
//
// meta     device.N: name, machine.N: what it is bound to, device: N of this machine, checked: day of the last quick check
// change   file: 0 no journal. body: the line behind `"of":"…"`, or the whole line; packed as body.hpp says
// contact  found_by: keys of contact_value, a line each, so that find reads one row of each contact; state of Contact; pace 1/100 day; stay: bit 0 has a planned day or a snooze in its changes, bit 1 planned by --met;
//          why: of the snooze; fields: the single values that lists don't need, as a JSON object
// contact_due  ends in uid, so that the turn of the dormant is found without their rows
// contact_value  kind is Key, or one of ValueKind in rows.hpp
// interaction    flags: bit 0 they, bit 1 not answered; people: contact numbers; more: gave, got, minutes as a JSON object
// participant    how: a Part of rows.hpp, packed
// item     what stands beside a contact, by ItemKind in rows.hpp, which says what day, text and detail are; state: 0 open, 1 closed,
//          2 not to be shown
// rule     scope: 1 tag, 2 relation, 3 default, 4 quiet
const std::array<std::string, 3> base = {
    "CREATE TABLE meta(key TEXT PRIMARY KEY,value TEXT NOT NULL)STRICT,WITHOUT ROWID",
    "CREATE TABLE change(n INTEGER PRIMARY KEY,entity BLOB NOT NULL,device INT NOT NULL,seq INT NOT NULL,time INT NOT NULL,op INT NOT NULL,"
    "file INT NOT NULL,body TEXT NOT NULL)STRICT",
    "CREATE INDEX change_entity ON change(entity,device,seq)",
};

const std::array<std::string, 10> derived = {
    "CREATE TABLE command(number INTEGER PRIMARY KEY,first INT NOT NULL,last INT NOT NULL,device INT NOT NULL,time INT NOT NULL,undoes INT,"
    "title TEXT NOT NULL)STRICT",
    "CREATE TABLE contact(id INTEGER PRIMARY KEY,found_by TEXT NOT NULL,name TEXT NOT NULL,handle TEXT NOT NULL,uid BLOB NOT NULL,state INT NOT NULL,"
    "core INT NOT NULL,relation INT NOT NULL,pace INT,added_on INT NOT NULL,last_on INT,last_by INT,planned_on INT,snoozed_on INT,"
    "due_on INT,show_on INT,stay INT NOT NULL,cadence TEXT,cadence_from TEXT,tags TEXT,why TEXT,fields TEXT)STRICT",
    "CREATE INDEX contact_due ON contact(pace,due_on,show_on,uid)WHERE due_on IS NOT NULL",
    "CREATE TABLE contact_value(contact INT NOT NULL,kind INT NOT NULL,key TEXT NOT NULL,value TEXT,label TEXT,"
    "PRIMARY KEY(contact,kind,key))STRICT,WITHOUT ROWID",
    "CREATE INDEX contact_value_key ON contact_value(kind,key)",
    "CREATE TABLE interaction(id INTEGER PRIMARY KEY,day INT NOT NULL,text TEXT,at INT,channel INT NOT NULL,flags INT NOT NULL,"
    "people TEXT NOT NULL,more TEXT)STRICT",
    "CREATE TABLE participant(contact INT NOT NULL,day INT NOT NULL,interaction INT NOT NULL,how INT NOT NULL,"
    "PRIMARY KEY(contact,day,interaction))STRICT,WITHOUT ROWID",
    "CREATE TABLE item(contact INT NOT NULL,kind INT NOT NULL,id INT NOT NULL,day INT,state INT NOT NULL,text TEXT NOT NULL,"
    "detail TEXT,PRIMARY KEY(contact,kind,id))STRICT,WITHOUT ROWID",
    "CREATE INDEX item_open ON item(kind,day)WHERE state=0",
    "CREATE TABLE rule(scope INT NOT NULL,name TEXT NOT NULL,cadence TEXT,day INT,PRIMARY KEY(scope,name))STRICT,WITHOUT ROWID",
};

template <std::size_t size>
std::string joined(const std::array<std::string, size>& statements) {
    std::string script;
    for (const auto& statement : statements) script += statement + ";\n";
    return script;
}

}  // namespace

// What is folded from changes has no history of its own: it is made anew from them, so only the base tables need steps.
// 1: the base. 2: item has a detail; promises, links and news are folded. 3: participant tells what is counted.
// 4: body is packed; contact has what it is found by.
std::span<const std::string> schema_steps() {
    static const std::array<std::string, 4> steps = {joined(base), "", "", ""};
    return steps;
}

std::span<const std::string> base_schema() { return base; }

const std::string& derived_schema() {
    static const std::string script = joined(derived);
    return script;
}

std::string schema_text() {
    std::vector<std::string> objects(base.begin(), base.end());
    objects.insert(objects.end(), derived.begin(), derived.end());
    return schema_text(std::move(objects));
}

std::string schema_text(std::vector<std::string> objects) {
    std::ranges::sort(objects);
    std::string text;
    for (const auto& object : objects) text += object + ";\n";
    return text;
}

std::span<const std::string> derived_tables() {
    static const std::array<std::string, 7> tables = {"command", "contact", "contact_value", "interaction", "participant", "item", "rule"};
    return tables;
}

}  // namespace relnet
