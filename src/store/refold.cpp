// From changes to rows, for what was touched and nothing else. An interaction writes its row and its participants' rows; a contact is
// folded anew only when it has own changes, or a planned day, a snooze or a delete to weigh.
#include <algorithm>
#include <tuple>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/agenda.hpp"
#include "relnet/domain/object.hpp"

namespace relnet {
namespace {

int channel_number(const Folded& talk) {
    const auto word = as_text(talk.field("channel")).value_or("");
    const auto& words = channel_words();
    return std::ranges::find(words, word) == words.end() ? 0 : static_cast<int>(parse_channel(word));
}

std::optional<std::string> more_of(const Folded& talk) {
    std::map<std::string, Value> more;
    for (const char* set : {"gave", "got"}) {
        if (const auto values = talk.elements(set); !values.empty()) more[set] = list_value(values);
    }
    if (!talk.field("minutes").is_null()) more["minutes"] = talk.field("minutes");
    if (more.empty()) return {};
    return object_value(more).json;
}

}  // namespace

void Store::Impl::fold_touched() {
    const auto read = [&](const Uid& uid) { return touched[uid] ? std::vector{*touched[uid]} : changes_of({uid}); };
    std::vector<Uid> contacts;
    std::vector<std::pair<std::int64_t, Uid>> standing;  // with their numbers
    std::vector<std::pair<ChangeId, Uid>> children;
    for (const auto& [uid, only] : touched) {
        if (const auto number = only ? std::nullopt : number_if_alone(uid)) {
            standing.emplace_back(*number, uid);
            continue;
        }
        const auto changes = read(uid);
        const Change* create = creation(changes);
        if (create == nullptr) continue;
        if (create->kind == "rule") fold_rule(*create, fold(changes));
        else if (create->kind == "contact") contacts.push_back(uid);
        else children.emplace_back(create->id, uid);
    }
    // In the order of their rows: that of uids would read and write a page of the file for each.
    std::ranges::sort(standing);
    std::ranges::sort(children);
    // Contacts before the rest, whose rows name them by number. Who has a number and keeps it comes last and so once, with what the
    // rest say of talks and deletes.
    for (const auto& uid : contacts) fold_contact(uid, read(uid));
    for (const auto& [id, uid] : children) {
        const auto changes = read(uid);
        fold_child(uid, creation(changes)->kind, changes);
    }
    for (const auto& [number, uid] : standing) {
        talked.erase(number);
        fold_contact(uid, read(uid));
    }
    touched.clear();
    fold_schedules();
}

/// The number of a contact that has a row, is one with no other and was never about to be.
std::optional<std::int64_t> Store::Impl::number_if_alone(const Uid& uid) {
    const auto number = contact_of(uid);
    if (!number || members_of(*number).size() > 1) return {};
    // Not read for this: a text with that word in it costs an order less good, no more.
    Query row(db.statement("SELECT 1 FROM change WHERE entity=? AND(instr(body,'into')OR instr(body,'\\u'))LIMIT 1"), uid);
    return row.step() ? std::nullopt : number;
}

void Store::Impl::fold_schedules() {
    for (const auto contact : talked) fold_schedule(contact, true, false);
    for (const auto contact : ruled) fold_schedule(contact, false, true);
    talked.clear();
    ruled.clear();
    share_handles();
}

bool Store::Impl::is_expected(const Uid& uid) {
    Query row(db.statement("SELECT 1 FROM change WHERE entity=? AND op IN(0,6)LIMIT 1"), uid);
    return !row.step();
}

std::set<std::int64_t> Store::Impl::concerned_by(const std::vector<Change>& changes) {
    std::set<std::int64_t> contacts;
    for (const auto& change : changes) {
        for (const auto& uid : change.re) {
            if (const auto contact = contact_of(uid)) {
                contacts.insert(*contact);
            } else {
                met_stranger = met_stranger || is_expected(uid);
            }
        }
    }
    return contacts;
}

void Store::Impl::fold_interaction(const Uid& uid, const std::vector<Change>& changes) {
    const auto id = number_of(uid);
    const auto concerned = concerned_by(changes);
    if (changes.size() > 1) {
        for (const auto contact : concerned) Query(db.statement("DELETE FROM participant WHERE contact=? AND interaction=?"), contact, id).run();
        Query(db.statement("DELETE FROM interaction WHERE id=?"), id).run();
    }
    const Folded talk = fold(changes);
    // A talk that has no day, because its line has not come or says none, is kept and shown once it has one.
    const auto day = as_day(talk.field("on"));
    const Day on = day.value_or(Day{});
    const bool is_shown = day && !talk.removed;
    const bool answered = talk.field("answered").json != "false";
    std::set<std::int64_t> with;
    for (const auto& value : talk.elements("with")) {
        const auto uid_with = as_uid(value);
        if (const auto contact = uid_with ? contact_of(*uid_with) : std::nullopt) with.insert(*contact);
    }
    Part part{.with_others = with.size() > 1,
              .with_favours = !talk.elements("gave").empty() || !talk.elements("got").empty(),
              .channel = channel_number(talk)};
    for (const auto contact : concerned) {
        const bool takes_part = is_shown && with.contains(contact);
        part.role = !takes_part ? Role::concerned : answered ? Role::counted : Role::attempt;
        write_participation({contact, on.number(), id, packed(part)});
        talked.insert(contact);
    }
    if (!is_shown) return;
    const int flags = (as_flag(talk.field("they")) ? they_bit : 0) | (answered ? 0 : unanswered_bit);
    Query(db.statement("INSERT INTO interaction VALUES(?,?,?,?,?,?,?,?)"), id, on, as_text(talk.field("text")), as_number(talk.field("at")), part.channel,
          flags, join_numbers({with.begin(), with.end()}), more_of(talk))
        .run();
}

void Store::Impl::fold_rule(const Change& create, const Folded& rule) {
    const auto colon = create.rule.find(':');
    const auto kind = create.rule.substr(0, colon);
    const auto name = colon == std::string::npos ? "" : create.rule.substr(colon + 1);
    const int scope = kind == "tag" ? 1 : kind == "relation" ? 2 : kind == "default" ? 3 : kind == "quiet" ? 4 : 0;
    const auto& relations = relation_words();
    if (scope == 0 || (scope == 2 && std::ranges::find(relations, name) == relations.end())) return;  // a newer relnet's
    known_rules.reset();
    Query(db.statement("DELETE FROM rule WHERE scope=? AND name=?"), scope, name).run();
    const auto cadence = as_text(rule.field("cadence"));
    const auto until = as_day(rule.field("until"));
    if (!rule.removed && (cadence || until)) {
        Query(db.statement("INSERT INTO rule VALUES(?,?,?,?)"), scope, name, cadence, until).run();
    }
    if (scope == 4) return;
    if (scope == 1) return rule_tag(name);
    Query rows(db.statement("SELECT id FROM contact WHERE ?1=3 OR relation=?2"), scope, scope == 2 ? static_cast<int>(parse_relation(name)) : 0);
    while (rows.step()) ruled.insert(rows.number(0));
}

/// A rule also governs tags that differ from its name by accents alone, so the index of keys does not find them all.
void Store::Impl::rule_tag(const std::string& name) {
    const auto folded = relnet::fold(name);
    Query tags(db.statement("SELECT DISTINCT key FROM contact_value WHERE kind=8"));
    while (tags.step()) {
        const auto tag = tags.text(0);
        if (tag != name && relnet::fold(tag) != folded) continue;
        Query carriers(db.statement("SELECT contact FROM contact_value WHERE kind=8 AND key=?"), tag);
        while (carriers.step()) ruled.insert(carriers.number(0));
    }
}

void Store::Impl::fold_schedule(std::int64_t contact, bool has_talked, bool has_rule) {
    Person person;
    std::optional<std::string> own;
    {
        Query row(db.statement(person_sql<"WHERE id=?1">), contact);
        if (!row.step()) return;
        person = read_person(row);
        if (has_talked && (person.state == State::removed || (row.small(11) & has_stay) != 0)) return fold_contact(row.uid(1), changes_of({row.uid(1)}));
    }
    Schedule& schedule = person.schedule;
    schedule.due.reset();  // worked out anew
    if (has_rule) {
        Query row(db.statement("SELECT fields FROM contact WHERE id=?"), contact);
        const auto fields = row.step() ? object_fields({row.text(0)}) : std::map<std::string, Value>{};
        const auto cadence = fields.find("cadence");
        const auto effective = effective_cadence(cadence == fields.end() ? "" : as_text(cadence->second).value_or(""), person.tags, person.relation, rules());
        schedule.cadence = effective.cadence;
        schedule.cadence_from = effective.from;
    }
    const auto last = last_talk(contact);
    schedule.last = last ? std::optional(last->on) : std::nullopt;
    const bool prompts = person.state == State::active;
    const auto due = prompts ? due_day(schedule) : std::nullopt;
    const auto shown = prompts ? shown_day(schedule) : std::nullopt;
    Query(db.statement("UPDATE contact SET pace=?,last_on=?,last_by=?,due_on=?,show_on=?,cadence=?,cadence_from=? WHERE id=?"),
          due ? std::optional(effective_pace(schedule)) : std::nullopt, schedule.last, last ? std::optional(last->channel) : std::nullopt, due, shown,
          schedule.cadence ? std::optional(to_iso(*schedule.cadence)) : std::nullopt, schedule.cadence_from, contact)
        .run();
}

std::optional<Store::Impl::LastTalk> Store::Impl::last_talk(std::int64_t contact) {
    std::optional<Day> on;
    std::map<std::int64_t, int> channels;  // of the talks of that day
    {
        Query rows(db.statement("SELECT day,interaction,how FROM participant WHERE contact=? AND how&3=2 ORDER BY day DESC"), contact);
        while (rows.step() && (!on || *on == *rows.day(0))) {
            on = rows.day(0);
            channels[rows.number(1)] = part_of(rows.number(2)).channel;
        }
    }
    if (!on) return {};
    return LastTalk{*on, channels.size() == 1 ? channels.begin()->second : channels.at(recorded_last(channels))};
}

/// By its change, since local numbers differ from machine to machine.
std::int64_t Store::Impl::recorded_last(const std::map<std::int64_t, int>& talks) {
    std::tuple<std::int64_t, std::int64_t, Uid, std::int64_t> last{};
    for (const auto& [talk, channel] : talks) {
        Query row(db.statement("SELECT time,seq,entity FROM change WHERE n=?"), talk);
        if (row.step()) last = std::max(last, {row.number(0), row.number(1), row.uid(2), talk});
    }
    return std::get<3>(last);
}

}  // namespace relnet
