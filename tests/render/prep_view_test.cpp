#include "relnet/render/prep_view.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"
#include "render/people.hpp"

using namespace relnet;

namespace {

PrepScreen before_meeting() {
    PrepScreen screen;
    screen.contact = ada_in_full();
    screen.today = today;
    screen.interactions = {talk({2026, 10, 6}, Channel::call, "", 25), talk({2026, 9, 2}, Channel::meet, "Lunch at the canal"),
                           talk({2026, 8, 19}, Channel::mail, "Sent the reading list"), talk({2026, 8, 1}, Channel::mail, "Older")};
    return screen;
}

}  // namespace

TEST_CASE("before a meeting there is one screen, and it ends with what was last noted") {
    auto screen = before_meeting();
    screen.renewals = {{"title", "Student", "Programmer"}, {"city", "Paris", ""}, {"tag", "", "friend"}, {"email", "old@example.org", ""}};
    CHECK(prep_screen(screen, terminal()) ==
          "Ada Lovelace                                                   ada  #3  +friend\n"
          "every 4 weeks (own), last Tue 6 Oct by call, due Tue 3 Nov: 18 days late\n"
          "\n"
          "  known      2 years and 8 months, since 14 Mar 2024, introduced by Grace Hopper\n"
          "  pinned     [0] Allergic to walnuts. Son Ralph, dog Juno.\n"
          "  birthday   10 Dec, 40 in 19 days\n"
          "  since then title Programmer (was Student)\n"
          "             no city (was Paris)\n"
          "             tag friend\n"
          "             email old@example.org removed\n"
          "\n"
          "2026-10-06   call  25 min\n"
          "2026-09-02   meet           Lunch at the canal\n"
          "2026-08-19   mail           Sent the reading list\n"
          "\n"
          "You last spoke of: Lunch at the canal (Wed 2 Sep)\n");
}

TEST_CASE("what was not noted is not made up") {
    auto screen = before_meeting();
    screen.interactions.resize(1);
    CHECK(prep_screen(screen, terminal()).ends_with("\nWhat you spoke of was never noted.\n"));
    screen.interactions[0].text = "left a message";
    screen.interactions[0].answered = false;
    CHECK(prep_screen(screen, terminal()).ends_with("\nWhat you spoke of was never noted.\n"));
    screen.interactions.clear();
    CHECK(prep_screen(screen, terminal()).ends_with("\nYou never spoke, as far as is noted.\n"));
}

TEST_CASE("a day further off than two months is not near") {
    auto screen = before_meeting();
    screen.contact.dates = {{"birthday", PartialDay{{}, 1, 20}}, {"wedding", PartialDay{2015, 1, 21}}};
    const auto text = prep_screen(screen, terminal());
    CHECK(text.find("birthday   20 Jan, in 60 days\n") != std::string::npos);
    CHECK(text.find("wedding") == std::string::npos);
}

TEST_CASE("no line of prep is wider than its terminal, or acts on it") {
    auto screen = before_meeting();
    screen.interactions[0].text = std::string(300, 'x') + "\x1b]0;x\x07\xE2\x80\xAE";
    screen.contact.org = "\x1b[2J" + std::string(90, 'o');
    screen.renewals = {{"name", "\x9b", std::string(120, 'n')}};
    for (int columns = 40; columns <= 200; columns += 9) {
        const auto text = prep_screen(screen, terminal(columns));
        CHECK(text.find_first_of("\x1b\x07") == std::string::npos);
        CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
        for (const auto& line : split(text, '\n')) CHECK(width(line) <= columns);
    }
}
