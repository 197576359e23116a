#include "relnet/render/list_view.hpp"

#include <array>

#include "relnet/base/text.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

/// Places in person_fields: handle, name, last, due, cadence and tags are the pipe's columns.
constexpr std::array<std::size_t, 18> order{0, 1, 5, 4, 7, 8, 2, 3, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17};

std::vector<std::string> reordered(const std::vector<std::string>& values) {
    std::vector<std::string> row;
    row.reserve(values.size() + 1);
    for (const auto place : order) row.push_back(values[place]);
    return row;
}

std::vector<std::string> list_fields() {
    auto fields = reordered(person_fields());
    fields.push_back("state");
    return fields;
}

std::vector<std::string> list_values(const Person& person, Day today) {
    auto row = reordered(person_values(person, today));
    row.emplace_back(to_word(person.state));
    return row;
}

std::string values_of(const std::vector<Labelled>& all) {
    std::vector<std::string> values;
    for (const auto& one : all) values.push_back(one.value);
    return join(values, ",");
}

std::string birthday_of(const Contact& contact) {
    for (const auto& date : contact.dates) {
        if (date.kind == "birthday") return to_iso(date.on);
    }
    return {};
}

Cell due_cell(const Person& person, Day today) {
    const auto schedule = live_schedule(person);
    const auto due = due_day(schedule);
    if (!due) return {};
    return {day_month(*due, today), when_cell(person, today).tone};
}

Cell state_cell(const Person& person) {
    return dim_cell(person.state == State::active ? "" : std::string(to_word(person.state)));
}

}  // namespace

std::string list_screen(const std::vector<Person>& people, Day today, const Style& style) {
    Table table;
    table.columns = {{"", 0}, {"", 0}, {"last", 0, true}, {"due", 0, true}, {"cadence", 3}, {"state", 2}, {"tags", 1}};
    table.names = 1;
    table.long_name = long_person_name;
    for (const auto& person : people) {
        table.rows.push_back({handle_cell(person.handle), name_cell(person.name), last_cell(person, today),
                              due_cell(person, today), cadence_cell(person), state_cell(person), tags_cell(person)});
    }
    return to_text(table, style);
}

Listing list_listing(const std::vector<Person>& people, Day today) {
    Listing listing{list_fields(), 6, {}};
    listing.rows.reserve(people.size());
    for (const auto& person : people) listing.rows.push_back(list_values(person, today));
    return listing;
}

Listing contact_listing(const std::vector<Contact>& contacts, Day today) {
    Listing listing{list_fields(), 6, {}};
    for (const auto* field : {"org", "department", "title", "city", "email", "phone", "url", "birthday", "met", "alias"}) {
        listing.fields.emplace_back(field);
    }
    for (const auto& contact : contacts) {
        auto row = list_values(contact, today);
        for (auto& value : {contact.org, contact.department, contact.title, contact.city, values_of(contact.emails),
                            values_of(contact.phones), values_of(contact.urls), birthday_of(contact),
                            contact.met ? to_iso(*contact.met) : std::string{}, join(contact.aliases, ",")}) {
            row.push_back(value);
        }
        listing.rows.push_back(std::move(row));
    }
    return listing;
}

}  // namespace relnet
