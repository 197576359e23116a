// A book in memory, written to in the words of the tests.
#pragma once

#include <string>
#include <vector>

#include "relnet/store/store.hpp"

namespace relnet::testing {

inline Day day(const char* iso) { return *parse_iso_day(iso); }

inline std::vector<Change> all_of(const Store& store) {
    std::vector<Change> changes;
    store.each_change([&](const Change& change) { changes.push_back(change); });
    return changes;
}

struct Book {
    Store store = Store::in_memory({.now_ms = 1'795'000'000'000, .seed = 7, .host = "laptop.example.org", .machine = "m1", .today = day("2026-11-21")});

    Uid add(const std::string& name, std::map<std::string, Value> set = {}, std::vector<std::string> tags = {}) {
        Change change{.op = Op::create, .of = store.new_uid(), .kind = "contact", .set = std::move(set)};
        change.set["name"] = text_value(name);
        if (!change.set.contains("added")) change.set["added"] = day_value(day("2026-11-21"));
        if (!change.set.contains("handle")) change.set["handle"] = text_value(name);
        for (const auto& tag : tags) change.add["tag"].push_back(text_value(tag));
        return record("add", change), change.of;
    }
    Uid talk(std::vector<Uid> with, const char* on, const std::string& text = "") {
        Change change{.op = Op::create, .of = store.new_uid(), .kind = "interaction", .re = with, .who = "somebody"};
        change.set = {{"on", day_value(day(on))}, {"channel", text_value("call")}};
        if (!text.empty()) change.set["text"] = text_value(text);
        for (const auto& uid : with) change.add["with"].push_back(uid_value(uid));
        return record("log", change), change.of;
    }
    void set(const Uid& of, const std::string& field, const Value& value) { record("edit", {.op = Op::set, .of = of, .re = {of}, .set = {{field, value}}}); }
    void rule(const std::string& name, const char* cadence) {
        record("cadence", {.op = Op::set, .rule = name, .set = {{"cadence", text_value(cadence)}}});
    }
    void remove(const Uid& of) { record("rm", {.op = Op::del, .of = of}); }
    /// One command.
    void record(const std::string& word, Change change) {
        store.record(word, {std::move(change)});
        store.end_command();
    }
    Person person(const Uid& uid) const { return *store.person(uid); }
    std::optional<Day> due(const Uid& uid) const { return person(uid).schedule.due; }
};

struct Laptop : Book {};
struct Desktop : Book {
    Desktop() : Book{Store::in_memory({.now_ms = 1'795'000'100'000, .seed = 8, .host = "desktop.example.org", .machine = "m2", .today = day("2026-11-21")})} {}
};

}  // namespace relnet::testing
