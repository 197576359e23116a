// What stands beside a contact, from changes to rows: notes, promises, links, yearly days, news.
#include <fmt/format.h>

#include "impl.hpp"
#include "relnet/domain/object.hpp"

namespace relnet {
namespace {

ItemKind note_kind(const Folded& note) {
    if (as_flag(note.field("pin"))) return ItemKind::pinned;
    return as_flag(note.field("agenda")) ? ItemKind::agenda : ItemKind::note;
}

std::string number_or_nothing(const std::optional<Day>& day) { return day ? std::to_string(day->number()) : ""; }

PromiseState promise_state(const Folded& promise) {
    const auto word = as_text(promise.field("state")).value_or("");
    return word == "kept" ? PromiseState::kept : word == "dropped" ? PromiseState::dropped : PromiseState::open;
}

}  // namespace

void Store::Impl::write_item(std::int64_t contact, const Item& item) {
    Query(db.statement("INSERT OR REPLACE INTO item VALUES(?,?,?,?,?,?,?)"), contact, static_cast<int>(item.kind), item.id, item.day,
          static_cast<int>(item.state), item.text, item.detail)
        .run();
    Query row(db.statement("SELECT uid FROM contact WHERE id=? AND state=3"), contact);
    if (row.step()) talked.insert(contact);  // what it had not seen may bring a removed contact back
}

void Store::Impl::fold_child(const Uid& uid, const std::string& kind, const std::vector<Change>& changes) {
    if (kind == "interaction") return fold_interaction(uid, changes);
    const Folded folded = fold(changes);
    const auto concerned = concerned_by(changes);
    const auto id = number_of(uid);
    if (changes.size() > 1) {
        for (const auto contact : concerned) Query(db.statement("DELETE FROM item WHERE contact=? AND kind BETWEEN 2 AND 7 AND id=?"), contact, id).run();
    }
    if (kind == "note") fold_note(id, concerned, folded);
    if (kind == "promise") fold_promise(id, concerned, folded);
    if (kind == "link") fold_link(id, concerned, folded);
}

void Store::Impl::fold_note(std::int64_t id, const std::set<std::int64_t>& contacts, const Folded& note) {
    Item item{.kind = note_kind(note), .id = id, .day = as_day(note.field("made")), .state = ItemState::closed};
    const auto done = as_day(note.field("done"));
    // Only agenda items are looked for by day; the others stay out of that index.
    if (item.kind == ItemKind::agenda && !done) item.state = ItemState::open;
    if (note.removed) item.state = ItemState::away;
    if (!note.removed) item.text = as_text(note.field("text")).value_or("");
    if (done) item.detail = number_or_nothing(done);
    for (const auto contact : contacts) write_item(contact, item);
}

void Store::Impl::fold_promise(std::int64_t id, const std::set<std::int64_t>& contacts, const Folded& folded) {
    const auto made = as_day(folded.field("made"));
    const bool is_shown = made && !folded.removed;  // one without a day is kept, and shown once it has one
    const Promise promise{.made = made.value_or(Day{}), .by = as_day(folded.field("by")),
                          .state = promise_state(folded), .closed = as_day(folded.field("closed"))};
    const bool open = promise.state == PromiseState::open;
    Item item{.kind = as_flag(folded.field("they")) ? ItemKind::their_promise : ItemKind::promise, .id = id, .day = promise_day(promise),
              .state = !is_shown ? ItemState::away : open ? ItemState::open : ItemState::closed};
    if (is_shown) item.text = as_text(folded.field("text")).value_or("");
    item.detail = fmt::format("{},{},{},{}", promise.made.number(), number_or_nothing(promise.by), number_or_nothing(promise.closed),
                              static_cast<int>(promise.state));
    for (const auto contact : contacts) write_item(contact, item);
}

void Store::Impl::fold_link(std::int64_t id, const std::set<std::int64_t>& contacts, const Folded& link) {
    const auto from_uid = as_uid(link.field("from"));
    const auto from = from_uid ? contact_of(*from_uid) : std::nullopt;
    // Two that were merged are not linked with themselves.
    const bool shown = !link.removed && contacts.size() == 2;
    for (const auto contact : contacts) {
        const auto other = contact == *contacts.begin() ? *contacts.rbegin() : *contacts.begin();
        write_item(contact, {.kind = ItemKind::link, .id = id, .state = shown ? ItemState::closed : ItemState::away,
                             .text = as_text(link.field("as")).value_or("knows"),
                             .detail = fmt::format("{},{}", other, from.value_or(contact) == contact ? 1 : 0)});
    }
}

void Store::Impl::fold_dates(std::int64_t contact, const Folded& folded, State state) {
    std::vector<std::pair<std::string, std::string>> dates;
    if (const auto birthday = as_text(folded.field("birthday"))) dates.emplace_back("birthday", *birthday);
    for (const auto& value : folded.elements("date")) {
        if (const auto labelled = as_labelled(value)) dates.emplace_back(labelled->label, labelled->value);
    }
    const bool silent = state == State::gone || state == State::removed;
    std::int64_t number = 0;
    for (const auto& [kind, text] : dates) {
        const auto on = parse_partial_day(text);
        const auto place = on ? place_in_year(*on) : std::nullopt;
        if (!place) continue;
        Query(db.statement("INSERT OR REPLACE INTO item VALUES(?,1,?,?,?,?,?)"), contact, ++number, *place,
              static_cast<int>(silent ? ItemState::away : ItemState::open), kind, text)
            .run();
    }
}

void Store::Impl::fold_news(std::int64_t contact, const Folded& folded) {
    auto news = object_fields(folded.field("news"));
    for (const auto& [field, kind] : {std::pair<std::string, ItemKind>{"title", ItemKind::title}, {"org", ItemKind::org}}) {
        const auto own = news.find(field + "_on");
        const auto on = as_day(own == news.end() ? news["on"] : own->second);
        const auto was = as_text(news[field]);
        const auto now = as_text(folded.field(field));
        if (!on || !was || !now || *was == *now) continue;
        Query(db.statement("INSERT OR REPLACE INTO item VALUES(?,?,0,?,0,?,?)"), contact, static_cast<int>(kind), on, *was, *now).run();
    }
}

}  // namespace relnet
