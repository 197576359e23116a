#include "relnet/render/promise_view.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"
#include "render/people.hpp"
#include "render/promises.hpp"

using namespace relnet;

namespace {

const PersonRef ada_ref{Uid{}, 3, "ada", "Ada Lovelace"};

Promise promise(std::int64_t id, std::string text, std::optional<Day> by = {}, bool they = false) {
    Promise promise;
    promise.id = id;
    promise.contact = ada_ref;
    promise.text = std::move(text);
    promise.made = Day{2026, 11, 2};
    promise.by = by;
    promise.they = they;
    return promise;
}

Promise closed(PromiseState state) {
    auto one = promise(5, "the table");
    one.state = state;
    one.closed = Day{2025, 12, 31};
    return one;
}

}  // namespace

TEST_CASE("mine stand above theirs, who is late is marked") {
    const std::vector all{promise(7, "the paper", today), promise(12, "her notes", Day{2026, 11, 20}, true), promise(9, "a stamp", Day{2026, 12, 1})};
    CHECK(promises_screen(all, today, terminal()) ==
          "You promised\n"
          "! [7]  ada  the paper  by today\n"
          "  [9]  ada  a stamp    by 1 Dec\n"
          "\n"
          "Promised to you\n"
          "! [12]  ada  her notes  by 20 Nov: 1 day late\n");
    CHECK(promises_screen({}, today, terminal()).empty());
}

TEST_CASE("on 40 columns the text stands below, in full") {
    CHECK(promises_screen({promise(7, "send the paper on looms and the drawings")}, today, terminal(40)) ==
          "You promised\n"
          "! [7] ada  since 2 Nov: 5 days late\n"
          "    send the paper on looms and the\n"
          "    drawings\n");
}

TEST_CASE("no line of promises is wider than its terminal, or acts on it") {
    auto wild = promise(7, std::string(300, 'p') + "\x1b[2J\n\xE2\x80\xAE");
    wild.contact.handle = std::string(60, 'h');
    for (int columns = 40; columns <= 200; columns += 9) {
        const auto text = promises_screen({wild}, today, terminal(columns));
        CHECK(text.find_first_of("\x1b\x07") == std::string::npos);
        CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
        for (const auto& line : split(text, '\n')) CHECK(width(line) <= columns);
    }
}

TEST_CASE("a closed promise says what became of it and when") {
    CHECK(promise_when(closed(PromiseState::kept), today, terminal()) == "kept on 31 Dec 2025");
    CHECK(promise_status(closed(PromiseState::dropped), today) == "dropped");
    auto style = terminal();
    style.terminal = false;
    CHECK(promise_when(promise(7, "x", Day{2026, 11, 27}), today, style) == "by 2026-11-27");
}

TEST_CASE("programs get the day it is due, also where none was given") {
    CHECK(to_tsv(promises_listing({promise(7, "the paper"), promise(8, "two\nlines", today, true)}, today), {}, '\n') ==
          "7\tada\tAda Lovelace\tmine\tlate\t2026-11-16\t2026-11-02\tthe paper\n"
          "8\tada\tAda Lovelace\ttheirs\tdue\t2026-11-21\t2026-11-02\ttwo\\nlines\n");
    CHECK(promise_json(promise(7, "the paper")) ==
          R"({"uid":"00000000000000000000000000","id":7,"contact":{"uid":"00000000000000000000000000","handle":"ada","name":"Ada Lovelace"},)"
          R"("text":"the paper","made":"2026-11-02","by":null,"they":false,"state":"open"})");
}

TEST_CASE("a new title is told with the old one") {
    CHECK(news_in_words({ada_ref, today, "title", "Commander", "Rear Admiral"}) == "new title: Rear Admiral (was Commander)");
    CHECK(news_json({ada_ref, today - 3, "org", "Looms", "Engines"}, today).ends_with(
        R"("kind":"org","on":"2026-11-18","next":null,"in_days":-3,"years":null,"was":"Looms","now":"Engines"})"));
}
