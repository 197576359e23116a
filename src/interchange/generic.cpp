#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "interchange/csv_family.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"
#include "relnet/interchange/format.hpp"

namespace relnet {
namespace {

/// One cell on its way into a card.
struct Cell {
    std::string field, value, label;
    std::string day_format;
    int line;
};

struct Known {
    const char* field;
    const char* label;
};

/// Column names without case, blanks and marks, as people and programs write them.
const std::map<std::string_view, Known>& known_columns() {
    static const std::map<std::string_view, Known> table = {
        {"name", {"name", ""}},
        {"fullname", {"name", ""}},
        {"displayname", {"name", ""}},
        {"contact", {"name", ""}},
        {"contactname", {"name", ""}},
        {"firstname", {"given", ""}},
        {"givenname", {"given", ""}},
        {"first", {"given", ""}},
        {"forename", {"given", ""}},
        {"middlename", {"middle", ""}},
        {"middle", {"middle", ""}},
        {"category", {"tag", ""}},
        {"group", {"tag", ""}},
        {"lastname", {"family", ""}},
        {"familyname", {"family", ""}},
        {"surname", {"family", ""}},
        {"last", {"family", ""}},
        {"nickname", {"alias", ""}},
        {"alias", {"alias", ""}},
        {"aliases", {"alias", ""}},
        {"email", {"email", ""}},
        {"emails", {"email", ""}},
        {"mail", {"email", ""}},
        {"emailaddress", {"email", ""}},
        {"email1", {"email", ""}},
        {"email2", {"email", ""}},
        {"workemail", {"email", "work"}},
        {"homeemail", {"email", "home"}},
        {"personalemail", {"email", "home"}},
        {"phone", {"phone", ""}},
        {"phones", {"phone", ""}},
        {"phonenumber", {"phone", ""}},
        {"telephone", {"phone", ""}},
        {"tel", {"phone", ""}},
        {"mobile", {"phone", "cell"}},
        {"mobilephone", {"phone", "cell"}},
        {"cell", {"phone", "cell"}},
        {"cellphone", {"phone", "cell"}},
        {"workphone", {"phone", "work"}},
        {"homephone", {"phone", "home"}},
        {"url", {"url", ""}},
        {"urls", {"url", ""}},
        {"website", {"url", ""}},
        {"homepage", {"url", ""}},
        {"linkedin", {"url", "linkedin"}},
        {"org", {"org", ""}},
        {"organization", {"org", ""}},
        {"organisation", {"org", ""}},
        {"company", {"org", ""}},
        {"employer", {"org", ""}},
        {"department", {"department", ""}},
        {"title", {"title", ""}},
        {"jobtitle", {"title", ""}},
        {"position", {"title", ""}},
        {"role", {"title", ""}},
        {"city", {"city", ""}},
        {"town", {"city", ""}},
        {"tag", {"tag", ""}},
        {"tags", {"tag", ""}},
        {"labels", {"tag", ""}},
        {"groups", {"tag", ""}},
        {"categories", {"tag", ""}},
        {"note", {"note", ""}},
        {"notes", {"note", ""}},
        {"comment", {"note", ""}},
        {"comments", {"note", ""}},
        {"birthday", {"birthday", ""}},
        {"birthdate", {"birthday", ""}},
        {"dateofbirth", {"birthday", ""}},
        {"dob", {"birthday", ""}},
        {"anniversary", {"anniversary", ""}},
        {"met", {"met", ""}},
        {"lastcontact", {"last", ""}},
        {"relation", {"relation", ""}},
        {"cadence", {"cadence", ""}},
        {"uid", {"key", ""}},
    };
    return table;
}

std::string letters_of(std::string_view name) {
    std::string letters = lower_ascii(name);
    std::erase_if(letters, [](char c) { return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')); });
    return letters;
}

/// A day by the format of the map, else as files write it.
void put_day(const Cell& cell, Card& card, CsvContext& context, std::string kind) {
    if (cell.day_format.empty()) return add_day(card, kind, cell.value, context, cell.line);
    const auto day = read_day_by_format(cell.value, cell.day_format);
    if (day) {
        card.dates.push_back({.kind = std::move(kind), .on = *day});
    } else {
        context.tally.add("a day is not of the form of the map, kept as a note", cell.line, cell.value);
        card.notes.push_back(kind + ": " + one_line(cell.value));
    }
}

void put_whole_day(const Cell& cell, std::optional<Day>& into, CsvContext& context) {
    Card scratch;
    put_day(cell, scratch, context, cell.field);
    if (!scratch.dates.empty()) into = whole_day(scratch.dates[0].on);
    if (!into) context.tally.add("not a whole day, left out", cell.line, cell.value);
}

void put_cadence(const Cell& cell, Card& card, CsvContext& context) {
    card.cadence = parse_iso_cadence(cell.value);
    try {
        if (!card.cadence) card.cadence = parse_cadence(cell.value);
    } catch (const Error&) {
        context.tally.add("not a cadence, left out", cell.line, cell.value);
    }
}

/// True where the field is one of those that a text goes into as it is.
bool put_text(const Cell& cell, Card& card) {
    const std::map<std::string_view, std::string*> texts = {
        {"name", &card.name},   {"org", &card.org},   {"department", &card.department},
        {"title", &card.title}, {"city", &card.city}, {"relation", &card.relation},
        {"key", &card.key}};
    const auto text = texts.find(cell.field);
    if (text != texts.end()) *text->second = one_line(cell.value);
    return text != texts.end();
}

void put(const Cell& cell, Card& card, CsvContext& context) {
    if (cell.value.empty() || put_text(cell, card)) return;
    if (cell.field == "email") {
        add_emails(card, cell.value, cell.label, context, cell.line);
    } else if (cell.field == "phone") {
        add_phones(card, cell.value, cell.label);
    } else if (cell.field == "url") {
        for (auto& url : values_of(cell.value)) card.urls.push_back({.value = std::move(url), .label = cell.label});
    } else if (cell.field == "alias") {
        for (auto& alias : values_of(cell.value, ";")) card.aliases.push_back(one_line(alias));
    } else if (cell.field == "tag") {
        for (auto& tag : values_of(cell.value, ",;")) card.tags.push_back(one_line(tag));
    } else if (cell.field == "note") {
        card.notes.push_back(cell.value);
    } else if (cell.field == "met") {
        put_whole_day(cell, card.met, context);
    } else if (cell.field == "last") {
        put_whole_day(cell, card.last, context);
    } else if (cell.field == "cadence") {
        put_cadence(cell, card, context);
    } else if (starts_with(cell.field, "set:")) {
        card.fields.push_back({.value = cell.value, .label = cell.field.substr(4)});
    } else {
        put_day(cell, card, context, starts_with(cell.field, "date:") ? cell.field.substr(5) : cell.field);
    }
}

/// The name may stand in up to three columns.
bool put_name_part(const Cell& cell, NameParts& parts) {
    if (cell.field == "given") parts.given = cell.value;
    if (cell.field == "middle") parts.middle = cell.value;
    if (cell.field == "family") parts.family = cell.value;
    return cell.field == "given" || cell.field == "middle" || cell.field == "family";
}

bool is_map_field(const std::string& field) {
    for (const auto& known : map_fields()) {
        const bool open = known.ends_with(":");
        if (open ? starts_with(field, known) && field.size() > known.size() : field == known) return true;
    }
    return false;
}

/// The column that `text` names, and the day format behind it, if any.
ColumnMap parse_column(const std::string& field, std::string_view text, const Columns& columns) {
    const auto find = [&](std::string_view name) { return columns.find(lower_ascii(one_line(name))); };
    if (const std::size_t whole = find(text); whole != std::string_view::npos) return {field, whole, {}};
    for (std::size_t at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) {
        const std::size_t column = find(text.substr(0, at));
        if (column == std::string_view::npos) continue;
        const std::string format(text.substr(at + 1));
        check_day_format(format);
        return {field, column, format};
    }
    const auto close = nearest(text, columns.names());
    fail(Exit::usage, fmt::format("no column '{}' for --map {}", text, field),
         (close.empty() ? "" : fmt::format("close: {}\n", join(close, ", "))) + "the file has: " + join(columns.names(), ", "));
}

bool recognises(const Columns& columns) {
    return std::any_of(columns.names().begin(), columns.names().end(), [](const auto& name) { return is_known_column(name); });
}

bool fill(Record& record, Card& card, CsvContext& context) {
    NameParts parts;
    const auto& names = record.columns().names();
    for (const std::size_t column : record.left()) {
        const auto known = column < names.size() ? known_columns().find(letters_of(names[column])) : known_columns().end();
        if (known == known_columns().end()) continue;
        // "Last" is a name beside "First"; alone it is the day of the last contact.
        const bool alone = known->first == "last" && !record.columns().has("first");
        const std::string field = alone ? "last" : known->second.field;
        const Cell cell{field, record.take(column), known->second.label, {}, record.line()};
        if (!put_name_part(cell, parts)) put(cell, card, context);
    }
    add_name(card, parts);
    return true;
}

bool is_noise(std::string_view, std::string_view) { return true; }

}  // namespace

const CsvFamily generic_csv = {"csv", "any CSV with a header, with --map where its columns are not known", recognises, fill,
                               is_noise};

bool is_known_column(std::string_view name) { return known_columns().count(letters_of(name)) > 0; }

const std::vector<std::string>& map_fields() {
    static const std::vector<std::string> fields = {"name",     "given",   "middle", "family",     "alias",       "email",
                                                    "phone",    "url",     "org",    "department", "title",       "city",
                                                    "relation", "tag",     "note",   "birthday",   "anniversary", "met",
                                                    "last",     "cadence", "key",    "date:",      "set:"};
    return fields;
}

std::vector<ColumnMap> parse_maps(const std::vector<std::string>& maps, const Columns& columns) {
    std::vector<ColumnMap> parsed;
    for (const auto& map : maps) {
        const std::size_t equals = map.find('=');
        const std::string field(trim(std::string_view(map).substr(0, equals)));
        if (equals == std::string::npos) fail(Exit::usage, fmt::format("no column in --map '{}'", map), "--map name='Full Name'");
        if (!is_map_field(field)) {
            fail(Exit::usage, fmt::format("no such field: --map '{}'", field), "fields are " + join(map_fields(), ", "));
        }
        parsed.push_back(parse_column(field, std::string_view(map).substr(equals + 1), columns));
    }
    return parsed;
}

std::vector<std::string> cut_mapped(const std::vector<ColumnMap>& maps, Record& record) {
    std::vector<std::string> values;
    for (const auto& map : maps) values.push_back(record.take(map.column));
    for (const auto& map : maps) record.clear(map.column);
    return values;
}

void apply_maps(const std::vector<ColumnMap>& maps, const std::vector<std::string>& values, int line, Card& card,
                CsvContext& context) {
    NameParts parts;
    for (std::size_t i = 0; i < maps.size(); ++i) {
        const Cell cell{maps[i].field, values[i], {}, maps[i].day_format, line};
        if (!put_name_part(cell, parts)) put(cell, card, context);
    }
    add_name(card, parts);
}

}  // namespace relnet
