// relnet sync conflicts and resolve: what two machines wrote without knowing of each other.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "cli/parts.hpp"
#include "commands/sentences.hpp"
#include "commands/sync_parts.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/plan.hpp"
#include "relnet/render/table.hpp"

namespace relnet::commands {
namespace {

constexpr std::int64_t ms_per_day = 86'400'000;

/// How much of a text tells which one it is.
constexpr int subject_columns = 40;

std::string person_name(const Store& store, const Uid& uid) {
    const auto person = store.person(uid);
    return person ? person->name : "somebody";
}

std::string people_of(const Store& store, const std::vector<Uid>& uids) {
    std::vector<std::string> names;
    for (const auto& uid : uids) names.push_back(person_name(store, uid));
    return names.empty() ? "somebody" : list_of(names);
}

/// The change that made it: says of whom it is.
Change beginning(const Store& store, const Uid& entity) {
    const auto changes = store.changes_of(entity);
    const auto made = std::ranges::find(changes, Op::create, &Change::op);
    return made != changes.end() ? *made : changes.empty() ? Change{} : changes.front();
}

std::string rule_in_words(const std::string& of) {
    if (of == "default") return "everybody";
    if (of == "quiet") return "the quiet time";
    return of.starts_with("tag:") ? '+' + of.substr(4) : of.substr(of.find(':') + 1);
}

std::string subject_of(const Store& store, const Uid& uid, const Folded& state) {
    const auto made = beginning(store, uid);
    if (state.kind == "contact") return as_text(state.field("name")).value_or("somebody");
    if (state.kind == "rule") return rule_in_words(made.rule);
    if (state.kind == "interaction") {
        const auto channel = as_text(state.field("channel")).value_or("contact");
        return fmt::format("{} with {}, {}", channel, people_of(store, made.re), as_text(state.field("on")).value_or("?"));
    }
    if (state.kind == "link") return "link of " + people_of(store, made.re);
    return fmt::format("{} of {}: {}", state.kind, people_of(store, made.re),
                       fit(as_text(state.field("text")).value_or(""), subject_columns));
}

std::string in_words(const Store& store, const std::string& field, const Value& value) {
    if (value.is_null()) return "(none)";
    if (const auto stay = as_stay(value)) return to_iso(stay->on);
    if (const auto uid = field == "via" ? as_uid(value) : std::nullopt) return person_name(store, *uid);
    const auto text = as_text(value);
    const auto cadence = text && field == "cadence" ? parse_iso_cadence(*text) : std::nullopt;
    return cadence ? to_string(*cadence) : text.value_or(value.json);
}

std::string day_of(const Write& write) { return to_iso(Day::from_number(write.id.time / ms_per_day)); }

std::string item_json(const Store& store, const Conflict& conflict, std::size_t number) {
    JsonWriter json;
    json.object().key("number").number(static_cast<std::int64_t>(number)).key("uid").text(to_string(conflict.entity));
    json.key("what").text(conflict.subject).key("field").text(conflict.field).key("values").array();
    for (const auto& write : conflict.values) {
        json.object().key("value").text(in_words(store, conflict.field, write.value)).key("device").text(write.id.device);
        json.key("day").text(day_of(write)).key("shown").flag(&write == &conflict.values.front()).end();
    }
    return json.end().end().take();
}

std::string conflicts_screen(const Store& store, const std::vector<Conflict>& all, const Style& style) {
    Table table;
    table.columns = {{"", 0, true}, {"value", 0}, {"device", 1}, {"day", 2}, {"", 0}};
    table.names = 1;
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        table.rows.clear();
        text += fmt::format("{}{}. {}: {}\n", i == 0 ? "" : "\n", i + 1, paint(style, Tone::name, show(all[i].subject)),
                            show(all[i].field));
        for (std::size_t k = 0; k < all[i].values.size(); ++k) {
            const auto& write = all[i].values[k];
            table.rows.push_back({{fmt::format("{}", k + 1), Tone::handle},
                                  {show(in_words(store, all[i].field, write.value))},
                                  {show(write.id.device), Tone::dim},
                                  {day_of(write), Tone::dim},
                                  {k == 0 ? "shown" : "", Tone::good}});
        }
        table.indent = 2;
        text += to_text(table, style);
    }
    if (style.hints) text += "\nthe second value of the first: relnet sync resolve 1 2\n";
    return text;
}

std::size_t number_in(const std::string& word, std::size_t most, const std::string& what) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size())
        fail(Exit::usage, fmt::format("'{}' is no number", show(word)), "relnet sync resolve 1 2");
    if (number < 1 || number > most)
        fail(Exit::not_found, fmt::format("no {} has the number {}; nothing was changed", what, number),
             "the numbers are in: relnet sync conflicts");
    return number - 1;
}

/// What is typed in place of the values: of fields that are plain texts.
Value typed_value(const SyncOptions& opt, const Conflict& conflict) {
    static const std::set<std::string> texts = {"name", "org", "department", "title", "city", "where", "text", "as"};
    if (!texts.contains(conflict.field)) {
        fail(Exit::usage, fmt::format("--to can't set {}", show(conflict.field)),
             "choose one of the values by its number, then change it as usual (relnet edit, relnet log --edit)");
    }
    return text_value(conflict.field == "text" ? checked_text(opt.to, "the text") : checked_name(opt.to, conflict.field));
}

}  // namespace

std::vector<Conflict> conflicts_of(const Store& store, const Uid& uid, const Folded& state) {
    std::vector<Conflict> found;
    if (state.removed || state.forgotten) return found;
    for (const auto& field : conflicts(state)) {
        Conflict conflict{uid, subject_of(store, uid, state), field, {}};
        std::set<Value> known;
        for (const auto& write : state.fields.at(field)) {
            if (known.insert(write.value).second) conflict.values.push_back(write);
        }
        found.push_back(std::move(conflict));
    }
    return found;
}

std::vector<Conflict> all_conflicts(const Store& store) {
    std::vector<Conflict> found;
    store.each_state([&](const Uid& uid, const Folded& state) {
        for (auto& conflict : conflicts_of(store, uid, state)) found.push_back(std::move(conflict));
    });
    return found;
}

void sync_conflicts(Session& session) {
    const auto& store = session.store();
    const auto all = all_conflicts(store);
    if (session.wants_screen()) {
        if (all.empty()) return session.out("No conflicts: no two machines have said different things of one field.\n");
        return session.out(conflicts_screen(store, all, session.style()));
    }
    Listing listing{.fields = {"number", "what", "field", "choice", "value", "device", "day", "shown"}, .columns = 8, .rows = {}};
    std::vector<std::string> items;
    for (std::size_t i = 0; i < all.size(); ++i) {
        items.push_back(item_json(store, all[i], i + 1));
        for (std::size_t k = 0; k < all[i].values.size(); ++k) {
            const auto& write = all[i].values[k];
            listing.rows.push_back({fmt::format("{}", i + 1), all[i].subject, all[i].field, fmt::format("{}", k + 1),
                                    in_words(store, all[i].field, write.value), write.id.device, day_of(write),
                                    k == 0 ? "shown" : ""});
        }
    }
    session.list("sync", listing, items, "\"action\":\"conflicts\"");
}

void sync_resolve(const SyncOptions& opt, Session& session) {
    if (opt.words.empty())
        fail(Exit::usage, "which conflict?", "relnet sync conflicts    then: relnet sync resolve N [VALUE-NUMBER]");
    if (opt.words.size() > 1 && opt.has_to) fail(Exit::usage, "a number and --to say two things", "leave out one of them");
    session.will_write();
    Store& store = session.store();
    const auto all = all_conflicts(store);
    const auto& conflict = all[number_in(opt.words[0], all.size(), "conflict")];
    const auto choice = opt.words.size() > 1 ? number_in(opt.words[1], conflict.values.size(), "value") : 0;
    const auto value = opt.has_to ? typed_value(opt, conflict) : conflict.values[choice].value;
    const auto made = beginning(store, conflict.entity);
    Change change{.op = Op::set, .of = conflict.entity, .rule = made.rule, .re = made.re};
    const auto person = store.person(conflict.entity);
    change.who = person ? person->name : made.re.empty() ? "" : people_of(store, made.re);
    change.set[conflict.field] = value;
    store.record("resolve", {change});
    session.parts().applied = true;
    std::vector<PersonRef> people;
    if (person) people.push_back(reference(*person));
    for (const auto& uid : made.re) {
        const auto concerned = person ? std::nullopt : store.person(uid);
        if (concerned) people.push_back(reference(*concerned));
    }
    session.wrote("sync",
                  fmt::format("{}: {} is {} on every machine, once synced. {}", show(conflict.subject), show(conflict.field),
                              show(in_words(store, conflict.field, value)), undo_hint),
                  std::move(people));
}

}  // namespace relnet::commands
