#include "relnet/render/due_view.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"
#include "render/people.hpp"

using namespace relnet;

namespace {

DueDate birthday_of_marie() {
    return {{Uid{}, 9, "marie", "Marie Kerr"}, "birthday", PartialDay{1986, 11, 26}, Day{2026, 11, 26}};
}

DueScreen morning() {
    DueScreen screen;
    screen.today = today;
    screen.late = {ada(), grace(), chen(), jose()};
    screen.late_count = 4;
    screen.soon = {alan()};
    screen.dates = {birthday_of_marie()};
    screen.hints = true;
    return screen;
}

DueScreen nothing() {
    DueScreen screen;
    screen.today = today;
    return screen;
}

Person dormant(std::string handle) {
    return person(std::move(handle), "Olga Old", Cadence{4, Unit::week}, Day{2026, 1, 1}, Channel::mail, {});
}

}  // namespace

TEST_CASE("the screen of a morning is the one in the manual") {
    CHECK(due_screen(morning(), terminal()) ==
          "Saturday 21 November 2026                             4 due, 1 soon, 1 birthday\n"
          "\n"
          "! ada     Ada Lovelace      18 days late   every 4w    call   6 Oct   +friend\n"
          "! grace   Grace Hopper       9 days late   every 3mo   mail  12 Aug   +work\n"
          "! chen    Chen Wei (陈伟)     1 day late   every 2mo   meet  20 Sep   +friend\n"
          "! jose    José García              today   every 2w    chat   7 Nov   +family\n"
          "\n"
          "  alan    Alan Kerr            in 2 days   every 6w    call  12 Oct   +work\n"
          "  marie   Marie Kerr           in 5 days   birthday    turns 40 on Thu 26 Nov\n"
          "\n"
          "relnet log ada \"...\"  when done     relnet snooze ada 1w  for later\n");
}

TEST_CASE("promises and topics stand below the people, and are counted") {
    auto screen = morning();
    screen.promises = {
        {.id = 7, .contact = {Uid{}, 4, "grace", "Grace Hopper"}, .text = "the compiler book", .made = Day{2026, 11, 2}},
        {.id = 9, .contact = {Uid{}, 3, "ada", "Ada Lovelace"}, .text = "her notes", .made = Day{2026, 11, 2}, .by = Day{2026, 11, 9}, .they = true}};
    screen.topics = {{{Uid{}, 3, "ada", "Ada Lovelace"}, 12, "the new flat"}};
    const auto lines = split(due_screen(screen, terminal()), '\n');
    CHECK(lines[0] == "Saturday 21 November 2026                 4 due, 1 soon, 1 birthday, 2 promises");
    CHECK(lines[10] == "  grace   you promised [7]: the compiler book                     since 2 Nov");
    CHECK(lines[11] == "  ada     promised you [9]: her notes                                by 9 Nov");
    CHECK(lines[12] == "  ada     next time [12]: the new flat");
}

TEST_CASE("a new title stands among the dates") {
    auto screen = morning();
    screen.news = {{{Uid{}, 4, "grace", "Grace Hopper"}, Day{2026, 11, 18}, "title", "Commander", "Rear Admiral"}};
    const auto lines = split(due_screen(screen, terminal()), '\n');
    CHECK(lines[0] == "Saturday 21 November 2026                     4 due, 1 soon, 1 birthday, 1 news");
    CHECK(lines[9] == "  grace   new title: Rear Admiral (was Commander)                  3 days ago");
}

TEST_CASE("on 60 columns tags and channel are gone, on 40 each person is a block") {
    auto screen = morning();
    screen.late = {ada()};
    screen.late_count = 1;
    screen.soon.clear();
    screen.dates.clear();
    screen.hints = false;
    CHECK(due_screen(screen, terminal(60)) ==
          "Saturday 21 November 2026                             1 due\n"
          "\n"
          "! ada   Ada Lovelace   18 days late   every 4w   call  6 Oct\n");
    CHECK(due_screen(screen, terminal(40)) ==
          "Saturday 21 November 2026         1 due\n"
          "\n"
          "! ada  Ada Lovelace\n"
          "  due      18 days late\n"
          "  why      every 4w\n"
          "  channel  call\n"
          "  last     6 Oct\n"
          "  tags     +friend\n");
}

TEST_CASE("nobody due names the next one") {
    auto screen = nothing();
    screen.next = alan();
    CHECK(due_screen(screen, terminal()) == "Nobody is due today. Next: Alan Kerr in 2 days (Mon 23 Nov).\n");
    screen.next->schedule.snoozed_until = Day{2026, 12, 1};
    CHECK(due_screen(screen, terminal()) == "Nobody is due today. Next: Alan Kerr in 10 days (Tue 1 Dec).\n");
}

TEST_CASE("nobody due, but somebody soon: both are said") {
    auto screen = nothing();
    screen.next = alan();
    screen.soon = {alan()};
    CHECK(due_screen(screen, terminal()) ==
          "Saturday 21 November 2026                                                1 soon\n"
          "\n"
          "Nobody is due today. Next: Alan Kerr in 2 days (Mon 23 Nov).\n"
          "\n"
          "  alan   Alan Kerr   in 2 days   every 6w   call  12 Oct   +work\n");
}

TEST_CASE("without any cadence the screen says how to set one") {
    CHECK(due_screen(nothing(), terminal()) ==
          "Nobody has a cadence yet. Set one:\n  relnet cadence ada 4w\n  relnet cadence +friend 3mo\n");
}

TEST_CASE("a quiet time says until when and how to end it") {
    auto screen = nothing();
    screen.quiet_until = Day{2026, 11, 30};
    CHECK(due_screen(screen, terminal()) ==
          "Quiet until Mon 30 Nov: nobody is shown before.\nTo end it: relnet snooze --all --off\n");
}

TEST_CASE("dormant people have a short section of their own") {
    auto screen = nothing();
    screen.dormant = {dormant("olga"), dormant("oleg"), dormant("otto")};
    screen.dormant_count = 50;
    CHECK(due_screen(screen, terminal()) ==
          "Saturday 21 November 2026                                            50 dormant\n"
          "\n"
          "Nobody is due today.\n"
          "\n"
          "Dormant: later than 4 cadences\n"
          "  olga   Olga Old   296 days late   every 4w   mail  1 Jan\n"
          "  oleg   Olga Old   296 days late   every 4w   mail  1 Jan\n"
          "  otto   Olga Old   296 days late   every 4w   mail  1 Jan\n"
          "  47 more: relnet due --dormant\n");
    screen.dormant_count = 3;
    CHECK(due_screen(screen, terminal()).find("more") == std::string::npos);
}

TEST_CASE("a limit counts those it leaves out") {
    auto screen = morning();
    screen.late_count = 9;
    const auto lines = split(due_screen(screen, terminal()), '\n');
    CHECK(lines[0].find("9 due, ") != std::string::npos);
    CHECK(lines[6] == "  5 more: relnet due -n 0");
}

TEST_CASE("the hint line goes when hints are off or much is logged already") {
    auto screen = morning();
    auto style = terminal();
    style.hints = false;
    CHECK(due_screen(screen, style).find("when done") == std::string::npos);
    screen.hints = false;
    CHECK(due_screen(screen, terminal()).find("when done") == std::string::npos);
}

TEST_CASE("red is past one and a half cadences, yellow is due, green is in rhythm") {
    auto style = terminal();
    style.colour = true;
    const auto text = due_screen(morning(), style);
    CHECK(text.find("\x1b[1;31m18 days late\x1b[0m") != std::string::npos);
    CHECK(text.find("\x1b[33m9 days late\x1b[0m") != std::string::npos);
    CHECK(text.find("\x1b[33mtoday\x1b[0m") != std::string::npos);
    CHECK(text.find("\x1b[32min 2 days\x1b[0m") != std::string::npos);
    CHECK(text.find("\x1b[36mada\x1b[0m") != std::string::npos);
}

TEST_CASE("other dates than birthdays are called dates") {
    auto screen = morning();
    screen.dates.push_back({{Uid{}, 9, "marie", "Marie Kerr"}, "wedding", PartialDay{std::nullopt, 11, 22}, Day{2026, 11, 22}});
    const auto text = due_screen(screen, terminal());
    CHECK(text.find("2 dates") != std::string::npos);
    CHECK(text.find("  marie   Marie Kerr            tomorrow   wedding     on Sun 22 Nov\n") != std::string::npos);
}

TEST_CASE("no screen is wider than its terminal, and nothing on it acts on the terminal") {
    auto screen = morning();
    screen.late[0].name = "\x1b]0;x\x07" + std::string(150, 'n');
    screen.late[1].tags = {std::string(100, 't'), "\xE2\x80\xAE"};
    screen.late[2].handle = "hugo-" + std::string(60, 'h');
    screen.promises = {{.contact = {Uid{}, 4, "grace", "Grace Hopper"}, .text = std::string(300, 'p') + "\x1b", .made = Day{2026, 11, 2}}};
    screen.news = {{{Uid{}, 4, "grace", "Grace Hopper"}, Day{2026, 11, 18}, "org", std::string(200, 'o'), "\x1b[2J"}};
    screen.dates[0].kind = "\x9b" + std::string(50, 'k');
    screen.topics = {{{Uid{}, 3, "ada", "Ada Lovelace"}, 12, "two\nlines"}};
    screen.hints = false;
    for (int columns = 40; columns <= 200; columns += 7) {
        const auto text = due_screen(screen, terminal(columns));
        CHECK(text.find_first_of("\x1b\x07\x9b") == std::string::npos);
        CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
        for (const auto& line : split(text, '\n')) {
            CAPTURE(line);
            CHECK(width(line) <= columns);
        }
    }
}

TEST_CASE("--all marks who is due and who is snoozed") {
    auto sleeping = alan();
    sleeping.schedule.snoozed_until = Day{2026, 11, 27};
    CHECK(everyone_screen({ada(), sleeping}, today, terminal(100)) ==
          "! ada    Ada Lovelace   18 days late   every 4w   call   6 Oct                       +friend\n"
          "  alan   Alan Kerr         in 2 days   every 6w   call  12 Oct   snoozed to 27 Nov   +work\n");
}

TEST_CASE("--why gives the arithmetic below each name") {
    CHECK(why_screen({ada(), jose()}, today, terminal(80)) ==
          "ada  Ada Lovelace\n"
          "  last Tue 6 Oct + every 4 weeks (own) = Tue 3 Nov; today Sat 21 Nov: 18 days\n"
          "  late of 28 (ratio 0.64)\n"
          "\n"
          "jose  José García\n"
          "  last Sat 7 Nov + every 2 weeks (own) = Sat 21 Nov; today Sat 21 Nov: due today\n");
}

TEST_CASE("the line has names with days late, and nothing for nobody") {
    CHECK(due_line({ada(), grace(), jose()}, today) == "3 due: Ada Lovelace (18 d), Grace Hopper (9 d), José García");
    CHECK(due_line({}, today) == "");
}

TEST_CASE("the pipe's row is the one in the manual") {
    CHECK(to_tsv(due_listing({ada()}, today), {}, '\n') ==
          "ada\tAda Lovelace\tlate\t18\t2026-11-03\t2026-10-06\tcall\t4w\tfriend\n");
}

TEST_CASE("the other fields of a row") {
    auto planned = ada();
    planned.core = true;
    planned.relation = Relation::mentor;
    planned.schedule.planned = Day{2026, 11, 22};
    planned.schedule.snoozed_until = Day{2026, 11, 23};
    CHECK(to_tsv(due_listing({planned}, today), {"id", "uid", "when", "ratio", "relation", "core", "planned", "snoozed", "from"},
                 '\n') == "3\t00000000000000000000000000\ttomorrow\t-0.04\tmentor\tyes\t2026-11-22\t2026-11-23\town\n");
}

TEST_CASE("what is unknown is an empty column") {
    CHECK(to_tsv(due_listing({person("new", "New One", {}, {}, Channel::other, {})}, today), {}, '\n') ==
          "new\tNew One\t\t\t\t\t\t\t\n");
}

TEST_CASE("the JSON of a row has every key, in the manual's order") {
    CHECK(due_json(ada(), today) ==
          R"({"uid":"00000000000000000000000000","id":3,"handle":"ada","name":"Ada Lovelace","status":"late",)"
          R"("due":"2026-11-03","days_late":18,"ratio":0.64,"cadence":"P4W","cadence_from":"own","planned":null,)"
          R"("last":"2026-10-06","last_channel":"call","snoozed_until":null,"relation":null,"core":false,"tags":["friend"]})");
    CHECK(due_json(person("new", "New", {}, {}, Channel::call, {}), today) ==
          R"({"uid":"00000000000000000000000000","id":0,"handle":"new","name":"New","status":null,)"
          R"("due":null,"days_late":null,"ratio":null,"cadence":null,"cadence_from":null,"planned":null,)"
          R"("last":null,"last_channel":null,"snoozed_until":null,"relation":null,"core":false,"tags":[]})");
}

TEST_CASE("the JSON of a date has the years it will be") {
    CHECK(date_json(birthday_of_marie(), today) ==
          R"({"contact":{"uid":"00000000000000000000000000","handle":"marie","name":"Marie Kerr"},"kind":"birthday",)"
          R"("on":"1986-11-26","next":"2026-11-26","in_days":5,"years":40})");
    auto yearless = birthday_of_marie();
    yearless.on.year.reset();
    CHECK(date_json(yearless, today).ends_with(R"("on":"--11-26","next":"2026-11-26","in_days":5,"years":null})"));
}
