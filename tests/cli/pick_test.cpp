#include "relnet/cli/pick.hpp"

#include <doctest/doctest.h>

#include <optional>

#include "cli/fake_world.hpp"
#include "cli/parts.hpp"
#include "store/support.hpp"

using namespace relnet;
using testing::FakeWorld;

namespace {

const Command picking{.name = "pick", .group = "", .summary = "", .access = Access::read, .setup = nullptr};

/// A terminal with somebody at it, who gives these answers.
struct Room {
    explicit Room(std::vector<std::string> answers, bool terminal = true) {
        fake.terminal = terminal;
        fake.answers = std::move(answers);
        world = fake.make();
        parts.emplace(std::span<const Command* const>{}, arguments, world);
        parts->command = &picking;
        parts->today = world.today;
    }

    std::string pick(const std::vector<Person>& people) {
        Session session(*parts);
        return pick_person(session, people).handle;
    }
    Exit refusal(const std::vector<Person>& people) {
        try {
            pick(people);
        } catch (const Error& error) {
            return error.exit;
        }
        return Exit::ok;
    }

    FakeWorld fake;
    World world;
    std::vector<std::string> arguments;
    std::optional<Session::Parts> parts;
};

Person person(const std::string& handle, const std::string& name, std::optional<Day> last) {
    Person result;
    result.handle = handle;
    result.name = name;
    result.schedule.last = last;
    return result;
}

const std::vector<Person> three = {person("ada", "Ada Lovelace", Day{2026, 10, 6}),
                                   person("grace", "Grace Hopper", Day{2026, 11, 1}), person("jose", "José García", {})};

std::vector<Person> many() {
    std::vector<Person> people;
    for (int i = 0; i < 100; ++i) people.push_back(person("p" + std::to_string(i), "Number " + std::to_string(i), {}));
    return people;
}

}  // namespace

TEST_CASE("who was in touch last is number 1") {
    CHECK(Room({"1"}).pick(three) == "grace");
    CHECK(Room({" 3 "}).pick(three) == "jose");
    Room room({"2"});
    CHECK(room.pick(three) == "ada");
    CHECK(room.fake.questions.front() ==
          "  1  grace  Grace Hopper  1 Nov\n  2  ada    Ada Lovelace  6 Oct\n  3  jose   José García\n"
          "which one (1-3, Enter for none)? ");
}

TEST_CASE("a part of a name leaves fewer to choose from") {
    CHECK(Room({"hopper"}).pick(three) == "grace");
    CHECK(Room({"jose"}).pick(three) == "jose");
    CHECK(Room({"race", "1"}).pick(three) == "grace");
    CHECK(Room({"a", "2"}).pick(three) == "ada");
    Room room({"nobody\x1b", "zzz", "ada"});
    CHECK(room.pick(three) == "ada");
    CHECK(room.fake.questions[1].starts_with("nobody here is called 'nobody\\x1b'\n"));
    CHECK(room.fake.questions[2].starts_with("nobody here is called 'zzz'\n"));
}

TEST_CASE("a long list is shown as far as it fits") {
    Room room({"number 99"});
    CHECK(room.pick(many()) == "p99");
    CHECK(room.fake.questions.front().ends_with("and 80 more; which one (1-20, part of a name, Enter for none)? "));
    Room handle({"p7"});
    CHECK(handle.pick(many()) == "p7");
    Room hidden({"21"});
    CHECK(hidden.pick(many()) == "p21");
}

TEST_CASE("Enter, and the end of input, pick nobody") {
    CHECK(Room({""}).refusal(three) == picked_none);
    CHECK(Room({}).refusal(three) == picked_none);
    CHECK(Room({"zzz"}).refusal(three) == picked_none);
}

TEST_CASE("nobody is asked about one person, or where there is no terminal") {
    CHECK(Room({}, false).pick({three[0]}) == "ada");
    CHECK(Room({}).refusal({}) == Exit::not_found);
    CHECK(Room({"1"}, false).refusal(three) == Exit::refused);
}
