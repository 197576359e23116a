// Plays the histories of tests/checks/due_oracle into a book in memory and prints what is due. One command a line, words parted
// by tabs; a line that begins with & belongs to the command before. People, talks and tags are named by words.
#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <map>

#include "relnet/base/text.hpp"
#include "relnet/store/store.hpp"

using namespace relnet;

namespace {

std::string text_of(const std::optional<Day>& day) { return day ? to_iso(*day) : "-"; }

class Player {
public:
    void play(std::string line) {
        if (starts_with(line, "&")) {
            line.erase(0, 1);
        } else {
            store_.end_command();
        }
        const auto word = split(line, '\t');
        if (word[0] == "book") {
            store_ = make();
        } else if (word[0] == "due") {
            print_due(*parse_iso_day(word[1]), std::stoi(word[2]));
        } else if (word[0] == "rebuild") {
            fmt::print("rebuilt\t{}\n", store_.rebuild());
        } else {
            change(word);
        }
    }

private:
    static Store make() {
        return Store::in_memory(
            {.now_ms = 1'795'000'000'000, .seed = 7, .host = "laptop", .machine = "m1", .today = Day{2026, 11, 21}});
    }

    void change(const std::vector<std::string>& word) {
        const Uid of = uid_of(word[1]);
        if (word[0] == "add") return add(of, word);
        if (word[0] == "talk") return talk(of, word);
        if (word[0] == "rm") return record({.op = Op::del, .of = of});
        if (word[0] == "keep") return record({.op = Op::keep, .of = of});
        if (word[0] == "tag") return record({.op = Op::add, .of = of, .add = {{"tag", {text_value(word[2])}}}});
        if (word[0] == "untag") return record({.op = Op::drop, .of = of, .drop = {{"tag", {{word[2], {}}}}}});
        if (word[0] == "set") return record({.op = Op::set, .of = of, .set = {{word[2], text_value(word[3])}}});
        if (word[0] == "rule") return record({.op = Op::set, .rule = word[1], .set = {{word[2], text_value(word[3])}}});
        const auto on = parse_iso_day(word[2]);
        record({.op = Op::set, .of = of, .set = {{word[0], on ? stay_value({*on, *parse_iso_day(word[3]), ""}) : Value{}}}});
    }

    void add(const Uid& of, const std::vector<std::string>& word) {
        people_[word[1]] = of;
        Change change{.op = Op::create, .of = of, .kind = "contact"};
        change.set = {{"name", text_value(word[1])},
                      {"handle", text_value(word[1])},
                      {"added", text_value(word[2])},
                      {"cadence", text_value(word[3])},
                      {"relation", text_value(word[4])}};
        for (const auto& tag : split(word[5], ',')) {
            if (!tag.empty()) change.add["tag"].push_back(text_value(tag));
        }
        record(change);
    }

    void talk(const Uid& of, const std::vector<std::string>& word) {
        Change change{.op = Op::create, .of = of, .kind = "interaction"};
        change.set = {{"on", text_value(word[2])}, {"channel", text_value("call")}};
        if (word[4] == "missed") change.set["answered"] = Value{"false"};
        for (const auto& name : split(word[3], ',')) {
            change.re.push_back(uid_of(name));
            change.add["with"].push_back(uid_value(uid_of(name)));
        }
        talks_[of] = change.re;
        record(change);
    }

    void record(Change change) {
        if (const auto talk = talks_.find(change.of); talk != talks_.end()) change.re = talk->second;
        store_.record("play", {std::move(change)});
    }

    void print_due(Day today, int within) {
        const DueRows rows = store_.due({.today = today, .within = within, .all_dormant = true});
        print_list("late", rows.late);
        print_list("soon", rows.soon);
        print_list("dormant", rows.dormant);
        for (const auto& [name, uid] : people_) {
            const auto person = store_.person(uid);
            if (!person) continue;
            const Schedule& schedule = person->schedule;
            const bool prompts = schedule.due.has_value();
            fmt::print("person\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", name, text_of(schedule.last), text_of(schedule.due),
                       text_of(prompts ? shown_day(schedule) : std::nullopt), to_word(prompts ? status_of(schedule, today, within) : Status::never),
                       schedule.cadence ? to_iso(*schedule.cadence) : "-", schedule.cadence_from);
        }
        fmt::print("--\n");
    }

    static void print_list(const char* name, const std::vector<Person>& people) {
        std::vector<std::string> handles;
        for (const auto& person : people) handles.push_back(person.handle);
        fmt::print("{}\t{}\n", name, join(handles, ","));
    }

    Store store_ = make();
    std::map<std::string, Uid> people_;
    std::map<Uid, std::vector<Uid>> talks_;
};

}  // namespace

int main() {
    Player player;
    for (std::string line; std::getline(std::cin, line);) player.play(line);
}
