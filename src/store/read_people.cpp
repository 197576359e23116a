#include <algorithm>

#include "impl.hpp"
#include "wanted.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/object.hpp"

namespace relnet {
namespace {

/// The people of the listing in order of their folded names, without sorting: the index of name keys is in that order.
constexpr const char* people_by_name = person_sql<
    ",(SELECT contact,key AS name_key FROM contact_value INDEXED BY contact_value_key WHERE kind=3)"
    "WHERE id=contact AND((?1 AND state=0)OR(?2 AND state IN(1,2))OR(?3 AND state=3))ORDER BY name_key,id">;
constexpr const char* people_by_number = person_sql<"WHERE(?1 AND state=0)OR(?2 AND state IN(1,2))OR(?3 AND state=3)ORDER BY id">;

std::vector<Person> all(Query& rows) {
    std::vector<Person> people;
    while (rows.step()) people.push_back(read_person(rows));
    return people;
}

void fill_fields(Contact& contact, const std::string& json) {
    const auto fields = object_fields({json});
    const auto value = [&](const char* name) {
        const auto found = fields.find(name);
        return found == fields.end() ? Value{} : found->second;
    };
    const auto text = [&](const char* name) { return as_text(value(name)).value_or(""); };
    contact.org = text("org");
    contact.department = text("department");
    contact.title = text("title");
    contact.city = text("city");
    contact.where = text("where");
    contact.own_cadence = text("cadence");
    contact.met = as_day(value("met"));
    const auto channel = text("channel");
    if (std::ranges::find(channel_words(), channel) != channel_words().end()) contact.preferred = parse_channel(channel);
}

void fill_value(Contact& contact, int kind, const std::string& key, const Labelled& value) {
    switch (kind) {
        case static_cast<int>(Key::alias):
            if (!value.value.empty()) contact.aliases.push_back(value.value);  // else a name in conflict, only to be found by
            break;
        case static_cast<int>(Key::email): contact.emails.push_back(value); break;
        case static_cast<int>(Key::phone): contact.phones.push_back(value); break;
        case static_cast<int>(Key::url): contact.urls.push_back(value); break;
        case static_cast<int>(Key::foreign): contact.keys.push_back(key); break;
        case static_cast<int>(ValueKind::field): contact.fields.push_back(value); break;
        case static_cast<int>(ValueKind::date):
            if (const auto on = parse_partial_day(value.value)) contact.dates.push_back({value.label, *on});
            break;
        default: break;
    }
}

}  // namespace

void Store::Impl::fill(Contact& contact) {
    {
        Query row(db.statement("SELECT fields FROM contact WHERE id=?"), contact.id);
        if (row.step() && !row.is_null(0)) {
            const auto json = row.text(0);
            fill_fields(contact, json);
            const auto via = object_fields({json});
            if (const auto uid = via.contains("via") ? as_uid(via.at("via")) : std::nullopt) {
                const auto other = contact_of(*uid);
                if (other) contact.via = people(std::to_string(*other)).front();
            }
        }
    }
    Query values(db.statement("SELECT kind,key,value,label FROM contact_value WHERE contact=? AND kind<>3 AND kind<>4"), contact.id);
    while (values.step()) fill_value(contact, values.small(0), values.text(1), {values.text(2), values.text(3)});
    fill_items(contact);
}

std::vector<PersonRef> Store::Impl::people(const std::string& numbers) {
    std::vector<PersonRef> found;
    for (const auto number : split_numbers(numbers)) {
        if (auto person = reference_of(number)) found.push_back(std::move(*person));
    }
    return found;
}

std::optional<PersonRef> Store::Impl::reference_of(std::int64_t contact) {
    Query row(db.statement("SELECT uid,id,handle,name FROM contact WHERE id=?"), contact);
    if (!row.step()) return {};
    return PersonRef{row.uid(0), row.number(1), row.text(2), row.text(3)};
}

std::vector<PersonRef> Store::introduced_by(std::int64_t contact) const {
    std::vector<PersonRef> found;
    Query rows(impl_->db.statement("SELECT uid,id,handle,name,fields FROM contact WHERE state<3 AND fields LIKE '%\"via\"%'"));
    while (rows.step()) {
        // The introducer may have been merged since, so the uid alone does not tell.
        const auto fields = object_fields({rows.text(4)});
        const auto via = fields.contains("via") ? as_uid(fields.at("via")) : std::nullopt;
        if (via && impl_->contact_of(*via) == contact) found.push_back({rows.uid(0), rows.number(1), rows.text(2), rows.text(3)});
    }
    std::ranges::sort(found, {}, [](const PersonRef& person) { return relnet::fold(person.name); });
    return found;
}

bool Store::Impl::handle_is_taken(const std::string& handle, std::int64_t but) {
    Query row(db.statement("SELECT 1 FROM contact_value WHERE kind=1 AND key=? AND contact<>?"), handle, but);
    return row.step();
}

Rules Store::Impl::rules() {
    if (known_rules) return *known_rules;
    Rules rules;
    Query rows(db.statement("SELECT scope,name,cadence,day FROM rule ORDER BY scope,name"));
    while (rows.step()) {
        const auto cadence = parse_iso_cadence(rows.text(2));
        if (rows.small(0) == 1 && cadence) rules.tags.push_back({rows.text(1), *cadence});
        if (rows.small(0) == 2 && cadence) rules.relations.push_back({rows.text(1), *cadence});
        if (rows.small(0) == 3) rules.by_default = cadence;
        if (rows.small(0) == 4) rules.quiet_until = rows.day(3);
    }
    known_rules = rules;
    return rules;
}

Rules Store::rules() const { return impl_->rules(); }

bool Store::is_empty() const {
    Query row(impl_->db.statement("SELECT 1 FROM contact LIMIT 1"));
    return !row.step();
}

std::size_t Store::count(const PeopleQuery& query) const {
    Query row(impl_->db.statement("SELECT count(*) FROM contact WHERE(?1 AND state=0)OR(?2 AND state IN(1,2))OR(?3 AND state=3)"),
              query.active ? 1 : 0, query.archived ? 1 : 0, query.removed ? 1 : 0);
    return row.step() ? static_cast<std::size_t>(row.number(0)) : 0;
}

void Store::each_person(const PeopleQuery& query, const std::function<void(const Person&)>& use) const {
    Query rows(impl_->db.statement(query.by_number ? people_by_number : people_by_name), query.active ? 1 : 0, query.archived ? 1 : 0, query.removed ? 1 : 0);
    while (rows.step()) use(read_person(rows));
}

void Store::each_contact(const PeopleQuery& query, const std::function<void(const Contact&)>& use) const {
    each_person(query, [&](const Person& person) {
        Contact contact{person};
        impl_->fill(contact);
        use(contact);
    });
}

std::vector<Person> Store::with_key(Key key, std::string_view folded, bool removed) const {
    std::vector<Person> people;
    Query rows(impl_->db.statement("SELECT contact FROM contact_value WHERE kind=? AND key=?"), static_cast<int>(key), folded);
    while (rows.step()) {
        auto found = person(rows.number(0));
        if (found && (removed || found->state != State::removed)) people.push_back(std::move(*found));
    }
    return people;
}

std::vector<Person> Store::with_key_prefix(Key key, std::string_view folded_prefix, bool removed) const {
    // Keys are UTF-8, in which no byte is 0xFF: everything that begins with the prefix sorts before it.
    Query rows(impl_->db.statement(
                   person_sql<"WHERE id IN(SELECT contact FROM contact_value WHERE kind=?1 AND key>=?2 AND key<?3)AND(state<3 OR ?4)ORDER BY name">),
               static_cast<int>(key), std::string(folded_prefix), std::string(folded_prefix) + '\xff', removed ? 1 : 0);
    return all(rows);
}

void Store::each_key(Key key, const std::function<void(std::int64_t, std::string_view)>& use,
                     const std::function<bool(std::string_view)>& wanted) const {
    const Wanted filter(impl_->db, wanted);
    Query rows(impl_->db.statement(wanted ? "SELECT contact,key FROM contact_value INDEXED BY contact_value_key WHERE kind=? AND wanted(key) ORDER BY key"
                                          : "SELECT contact,key FROM contact_value INDEXED BY contact_value_key WHERE kind=? ORDER BY key"),
               static_cast<int>(key));
    while (rows.step()) use(rows.number(0), rows.view(1));
}

void Store::each_found_by(const std::function<void(std::int64_t, std::string_view)>& use,
                          const std::function<bool(std::string_view)>& wanted) const {
    const Wanted filter(impl_->db, wanted);
    Query rows(impl_->db.statement("SELECT id,found_by FROM contact WHERE wanted(found_by)"));
    while (rows.step()) use(rows.number(0), rows.view(1));
}

std::optional<Person> Store::person(std::int64_t id) const {
    Query row(impl_->db.statement(person_sql<"WHERE id=?1">), id);
    return row.step() ? std::optional(read_person(row)) : std::nullopt;
}

std::optional<Person> Store::person(const Uid& uid) const {
    const auto id = impl_->contact_of(uid);
    return id ? person(*id) : std::nullopt;
}

std::vector<Person> Store::with_uid_prefix(std::string_view base32, bool removed) const {
    std::vector<Person> found;
    Query rows(impl_->db.statement(person_sql<"WHERE state<3 OR ?1">), removed ? 1 : 0);
    while (rows.step()) {
        if (to_string(rows.uid(1)).starts_with(base32)) found.push_back(read_person(rows));
    }
    return found;
}

Contact Store::contact(std::int64_t id) const {
    const auto found = person(id);
    if (!found) fail(Exit::not_found, "no contact has the number " + std::to_string(id), "relnet list");
    Contact contact{*found};
    impl_->fill(contact);
    return contact;
}

std::vector<std::pair<std::string, std::size_t>> Store::tags() const {
    std::vector<std::pair<std::string, std::size_t>> tags;
    Query rows(impl_->db.statement("SELECT key,count(*) FROM contact_value WHERE kind=8 AND contact IN(SELECT id FROM contact WHERE state<3)"
                                   "GROUP BY key ORDER BY key"));
    while (rows.step()) tags.emplace_back(rows.text(0), static_cast<std::size_t>(rows.number(1)));
    return tags;
}

}  // namespace relnet
