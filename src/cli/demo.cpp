#include "cli/demo.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <map>

#include "cli/demo_people.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr int history_days = 730;

/// SplitMix64: the same book on every machine.
class Dice {
public:
    int below(int n) {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
        return static_cast<int>((mixed ^ (mixed >> 31U)) % static_cast<std::uint64_t>(n));
    }

private:
    std::uint64_t state_ = 1815;  // the year Ada was born
};

Uid sample_uid(std::string_view what) { return uid_of(fmt::format("demo:{}", what)); }

/// Builds the changes of the book, oldest talk first.
class Book {
public:
    explicit Book(Day today) : today_(today) {
        for (const auto& person : sample_people()) names_[person.handle] = person.name;
    }

    std::vector<Change> people() {
        std::vector<Change> changes;
        for (const auto& person : sample_people()) changes.push_back(contact(person));
        for (const auto& [rule, cadence] :
             {std::pair{"tag:friend", "P2M"}, {"relation:mentor", "P2M"}, {"relation:client", "P6W"}}) {
            Change change{.op = Op::set, .rule = rule, .kind = "rule"};
            change.set["cadence"] = text_value(cadence);
            changes.push_back(std::move(change));
        }
        return changes;
    }

    std::vector<Change> talks() {
        std::vector<Change> talks;
        for (const auto& person : sample_people()) add_talks(person, talks);
        for (const auto& evening : sample_evenings()) talks.push_back(together(evening));
        std::ranges::stable_sort(talks, {}, [](const Change& talk) { return as_day(talk.set.at("on")); });
        return talks;
    }

    std::vector<Change> more() const {
        std::vector<Change> changes;
        for (const auto& promise : sample_promises()) changes.push_back(promised(promise));
        for (const auto& note : sample_notes()) changes.push_back(noted(note));
        for (const auto& link : sample_links()) {
            Change change = entity("link", fmt::format("link:{}:{}", link.one, link.other), {link.one, link.other});
            change.set["as"] = text_value(link.as);
            change.set["from"] = uid_value(change.re.front());
            for (const auto& uid : change.re) change.add["with"].push_back(uid_value(uid));
            changes.push_back(std::move(change));
        }
        return changes;
    }

private:
    Day ago(int days) const { return today_ + -days; }

    Change entity(std::string_view kind, std::string_view what, const std::vector<std::string>& handles) const {
        Change change{.op = Op::create, .of = sample_uid(what), .kind = std::string(kind)};
        std::vector<std::string> names;
        for (const auto& handle : handles) {
            change.re.push_back(sample_uid(handle));
            names.push_back(names_.at(handle));
        }
        change.who = join(names, ", ");
        return change;
    }

    Change contact(const SamplePerson& person) const {
        Change change{.op = Op::create, .of = sample_uid(person.handle), .kind = "contact"};
        for (const auto& [field, text] : {std::pair{"name", person.name},
                                          {"handle", person.handle},
                                          {"relation", person.relation},
                                          {"org", person.org},
                                          {"title", person.title},
                                          {"city", person.city},
                                          {"cadence", person.cadence}}) {
            if (*text != '\0') change.set[field] = text_value(text);
        }
        if (person.core) change.set["core"] = flag_value(true);
        for (const auto& tag : words(person.tags)) change.add["tag"].push_back(text_value(tag));
        change.add["email"].push_back(
            labelled_value({fmt::format("{}@example.org", person.handle), *person.org != '\0' ? "work" : "home"}));
        if (person.birthday_in > 0) change.set["birthday"] = text_value(to_iso(birthday(person)));
        if (person.last < 0) {
            meet_just_now(change);
        } else {
            change.set["added"] = day_value(ago(std::max(history_days, person.last)));
        }
        return change;
    }

    void meet_just_now(Change& change) const {
        change.set["added"] = change.set["met"] = day_value(ago(2));
        change.set["where"] = text_value("the open day");
        change.set["planned"] = stay_value({today_, ago(2), "first-follow-up"});
    }

    PartialDay birthday(const SamplePerson& person) const {
        const Day next = today_ + person.birthday_in;
        const bool leap_day = next.month() == 2 && next.day() == 29;
        return {leap_day ? std::nullopt : std::optional(next.year() - person.age), next.month(), next.day()};
    }

    void add_talks(const SamplePerson& person, std::vector<Change>& talks) {
        if (person.last < 0) return;
        int number = 0;
        for (int days = person.last; days < history_days; days += person.gap * (60 + dice_.below(81)) / 100 + 1) {
            const bool latest = days == person.last;
            Change talk = entity("interaction", fmt::format("{}:{}", person.handle, ++number), {person.handle});
            describe_talk(talk, days, latest || dice_.below(3) > 0 ? person.channel : other_channel());
            talks.push_back(std::move(talk));
            if (!latest && dice_.below(14) == 0) talks.push_back(failed_attempt(person, days + 2, number));
        }
    }

    const char* other_channel() {
        constexpr const char* channels[] = {"meet", "call", "mail", "chat"};
        return channels[dice_.below(4)];
    }

    void describe_talk(Change& talk, int days, const char* channel) {
        const auto texts = sample_texts(channel);
        talk.set["on"] = day_value(ago(days));
        talk.set["channel"] = text_value(channel);
        talk.set["text"] = text_value(texts[static_cast<std::size_t>(dice_.below(static_cast<int>(texts.size())))]);
        for (const auto& uid : talk.re) talk.add["with"].push_back(uid_value(uid));
        const std::string_view word = channel;
        if (word == "meet" || word == "call" || word == "video") talk.set["minutes"] = number_value(15 + 5 * dice_.below(16));
        if (dice_.below(3) == 0) talk.set["at"] = number_value(60 * (9 + dice_.below(11)));
        if (dice_.below(3) == 0) talk.set["they"] = flag_value(true);
        if (dice_.below(5) == 0) talk.add["gave"] = {favour()};
        if (dice_.below(6) == 0) talk.add["got"] = {favour()};
    }

    Value favour() {
        const auto& kinds = value_kinds();
        return labelled_value({"", kinds[static_cast<std::size_t>(dice_.below(static_cast<int>(kinds.size())))]});
    }

    Change failed_attempt(const SamplePerson& person, int days, int number) const {
        Change attempt = entity("interaction", fmt::format("{}:{}:missed", person.handle, number), {person.handle});
        attempt.set["on"] = day_value(ago(days));
        attempt.set["channel"] = text_value("call");
        attempt.set["answered"] = Value{"false"};
        attempt.add["with"].push_back(uid_value(attempt.re.front()));
        return attempt;
    }

    Change together(const SampleEvening& evening) const {
        Change talk = entity("interaction", fmt::format("evening:{}", evening.days_ago), words(evening.handles));
        talk.set["on"] = day_value(ago(evening.days_ago));
        talk.set["channel"] = text_value(evening.channel);
        talk.set["text"] = text_value(evening.text);
        for (const auto& uid : talk.re) talk.add["with"].push_back(uid_value(uid));
        return talk;
    }

    Change promised(const SamplePromise& promise) const {
        Change change = entity("promise", fmt::format("promise:{}:{}", promise.handle, promise.made), {promise.handle});
        change.set["text"] = text_value(promise.text);
        change.set["made"] = day_value(ago(promise.made));
        if (promise.by != 0) change.set["by"] = day_value(ago(-promise.by));
        if (promise.they) change.set["they"] = flag_value(true);
        if (*promise.state != '\0') {
            change.set["state"] = text_value(promise.state);
            change.set["closed"] = day_value(ago(-promise.by));
        }
        return change;
    }

    Change noted(const SampleNote& note) const {
        Change change = entity("note", fmt::format("note:{}:{}", note.handle, note.made), {note.handle});
        change.set["text"] = text_value(note.text);
        change.set["made"] = day_value(ago(note.made));
        if (note.pinned) change.set["pin"] = flag_value(true);
        if (note.agenda) change.set["agenda"] = flag_value(true);
        return change;
    }

    Day today_;
    Dice dice_;
    std::map<std::string, std::string, std::less<>> names_;
};

}  // namespace

void fill_demo(Store& store, Day today) {
    Book book(today);
    store.record("import", book.people());
    store.record("import", book.talks());
    store.record("import", book.more());
}

}  // namespace relnet
