#include "relnet/render/show_view.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"
#include "render/people.hpp"

using namespace relnet;

namespace {

ShowScreen ada_shown() {
    ShowScreen screen;
    screen.contact = ada_in_full();
    screen.today = today;
    screen.interactions = {talk({2026, 10, 6}, Channel::call, "Talk went well; looking for a new flat", 25),
                           talk({2026, 9, 2}, Channel::meet, "Lunch at the canal. Introduced her to Alan"),
                           talk({2026, 8, 19}, Channel::mail, "Sent the reading list")};
    for (int i = 0; i < 20; ++i) screen.interactions.push_back(talk(Day{2025, 11, 30} - 16 * i, Channel::chat, "Hello"));
    return screen;
}

}  // namespace

TEST_CASE("the screen of a contact is the one in the manual") {
    CHECK(show_screen(ada_shown(), terminal()) ==
          "Ada Lovelace                                                   ada  #3  +friend\n"
          "every 4 weeks (own), last Tue 6 Oct by call, due Tue 3 Nov: 18 days late\n"
          "\n"
          "  email      ada@example.org            birthday  10 Dec, 40 in 19 days\n"
          "  phone      +44 20 7946 0018           met       14 Mar 2024 via grace\n"
          "  pinned     [0] Allergic to walnuts. Son Ralph, dog Juno.\n"
          "\n"
          "12 months    ▁▁▁▁▁▁▁▁███▁   23 interactions, typical gap 16 days\n"
          "2026-10-06   call  25 min   Talk went well; looking for a new flat\n"
          "2026-09-02   meet           Lunch at the canal. Introduced her to Alan\n"
          "2026-08-19   mail           Sent the reading list      (20 more: --all)\n");
}

TEST_CASE("promises, links, news and the balance stand below the facts, what has a number with it") {
    auto screen = ada_shown();
    auto& contact = screen.contact;
    contact.notes[0].id = 5;
    contact.promises = {{.id = 7, .text = "send the paper on looms", .made = Day{2026, 11, 2}, .by = Day{2026, 11, 27}},
                        {.id = 9, .text = "her notes", .made = Day{2026, 11, 2}, .they = true},
                        {.id = 8, .text = "the table", .made = Day{2026, 11, 2}, .state = PromiseState::kept}};
    const PersonRef grace{Uid{}, 4, "grace", "Grace Hopper"};
    contact.links = {{Uid{}, 10, grace, "manager", false}, {Uid{}, 11, grace, "knows", true}};
    contact.news = {{grace, Day{2026, 11, 12}, "title", "Commander", "Rear Admiral"}};
    screen.introduced = {grace, {Uid{}, 5, "alan", "Alan Kerr"}};
    screen.interactions[0].gave = {{"advice", ""}, {"thanks", ""}};
    screen.interactions[0].id = 31;
    screen.interactions[1].gave = {{"advice", ""}};
    screen.interactions.resize(2);
    CHECK(show_screen(screen, terminal()) ==
          "Ada Lovelace                                                   ada  #3  +friend\n"
          "every 4 weeks (own), last Tue 6 Oct by call, due Tue 3 Nov: 18 days late\n"
          "\n"
          "  email      ada@example.org            birthday  10 Dec, 40 in 19 days\n"
          "  phone      +44 20 7946 0018           met       14 Mar 2024 via grace\n"
          "  pinned     [5] Allergic to walnuts. Son Ralph, dog Juno.\n"
          "  promised   [7] send the paper on looms, by 27 Nov\n"
          "  owes you   [9] her notes, since 2 Nov: 5 days late\n"
          "  links      manager: Grace Hopper\n"
          "             knows Grace Hopper\n"
          "  introduced you to Grace Hopper and Alan Kerr\n"
          "  new title  Rear Admiral since 12 Nov (was Commander)\n"
          "  you gave   advice 2, thanks 1\n"
          "\n"
          "12 months    ▁▁▁▁▁▁▁▁▁██▁   2 interactions, typical gap 34 days\n"
          "2026-10-06  [31]   call  25 min   Talk went well; looking for a new flat (gave\n"
          "                                  advice, thanks)\n"
          "2026-09-02         meet           Lunch at the canal. Introduced her to Alan\n"
          "                                  (gave advice)\n");
}

TEST_CASE("on 40 columns every fact has its own line and texts are wrapped") {
    auto screen = ada_shown();
    screen.most = 1;
    CHECK(show_screen(screen, terminal(40)) ==
          "Ada Lovelace           ada  #3  +friend\n"
          "every 4 weeks (own), last Tue 6 Oct by\n"
          "call, due Tue 3 Nov: 18 days late\n"
          "\n"
          "  email      ada@example.org\n"
          "  phone      +44 20 7946 0018\n"
          "  birthday   10 Dec, 40 in 19 days\n"
          "  met        14 Mar 2024 via grace\n"
          "  pinned     [0] Allergic to walnuts.\n"
          "             Son Ralph, dog Juno.\n"
          "\n"
          "12 months    ▁▁▁▁▁▁▁▁███▁\n"
          "    23 interactions, typical gap 16 days\n"
          "2026-10-06   call  25 min\n"
          "  Talk went well; looking for a new flat\n"
          "(22 more: --all)\n");
}

TEST_CASE("in a pipe days are ISO") {
    auto style = terminal();
    style.terminal = false;
    const auto lines = split(show_screen(ada_shown(), style), '\n');
    CHECK(lines[1] == "every 4 weeks (own), last 2026-10-06 by call, due 2026-11-03: 18 days late");
    CHECK(lines[4].ends_with("met       2024-03-14 via grace"));
}

TEST_CASE("with ASCII the year is drawn in ASCII") {
    auto style = terminal();
    style.utf8 = false;
    CHECK(show_screen(ada_shown(), style).find("12 months    ........@@@.   23") != std::string::npos);
}

TEST_CASE("somebody of whom nothing is known has two lines") {
    ShowScreen screen;
    screen.contact.handle = "new";
    screen.contact.name = "New One";
    screen.contact.id = 7;
    screen.contact.schedule.added = Day{2026, 11, 1};
    screen.today = today;
    CHECK(show_screen(screen, terminal()) ==
          "New One                                                                 new  #7\n"
          "no cadence, never contacted, added Sun 1 Nov\n");
}

TEST_CASE("the second line says where the cadence comes from, what is planned and snoozed") {
    auto screen = ada_shown();
    auto& schedule = screen.contact.schedule;
    schedule.cadence_from = "tag:friend";
    schedule.planned = Day{2026, 11, 23};
    const auto second = [&] { return split(show_screen(screen, terminal(120)), '\n')[1]; };
    CHECK(second() == "every 4 weeks (+friend), last Tue 6 Oct by call, planned for Mon 23 Nov: in 2 days");
    schedule.first_follow_up = true;
    schedule.cadence_from = "relation:mentor";
    schedule.snoozed_until = Day{2026, 11, 27};
    schedule.snoozed_why = "on a boat";
    CHECK(second() ==
          "every 4 weeks (relation mentor), last Tue 6 Oct by call, first follow-up on Mon 23 Nov: in 2 days, snoozed until Fri "
          "27");
    schedule.planned = today;
    CHECK(second() == "every 4 weeks (relation mentor), last Tue 6 Oct by call, due today, snoozed until Fri 27 Nov (on a boat)");
}

TEST_CASE("an archived contact is not due and not snoozed") {
    auto screen = ada_shown();
    screen.contact.state = State::archived;
    screen.contact.schedule.snoozed_until = Day{2026, 11, 27};
    const auto lines = split(show_screen(screen, terminal()), '\n');
    CHECK(lines[0].ends_with("ada  #3  archived  +friend"));
    CHECK(lines[1] == "every 4 weeks (own), last Tue 6 Oct by call, archived");
    CHECK(contact_json(screen.contact, today).find(R"("due":null,"status":null)") != std::string::npos);
}

TEST_CASE("what does not fit beside each other stands below") {
    auto screen = ada_shown();
    screen.contact.org = "Analytical Engines & Daughters Ltd";
    screen.contact.title = "Chief programmer";
    screen.contact.where = "the winter meeting of the society";
    screen.contact.relation = Relation::mentor;
    screen.contact.core = true;
    const auto lines = split(show_screen(screen, terminal()), '\n');
    CHECK(lines[3] == "  email      ada@example.org            birthday  10 Dec, 40 in 19 days");
    CHECK(lines[4] == "  phone      +44 20 7946 0018           relation  mentor, core circle");
    CHECK(lines[5] == "  work       Chief programmer, Analytical Engines & Daughters Ltd");
    CHECK(lines[6] == "  met        14 Mar 2024 at the winter meeting of the society via grace");
}

TEST_CASE("a birthday on 29 February shows the day it is kept on, a year-less one no age") {
    auto screen = ada_shown();
    screen.contact.dates = {
        {"birthday", PartialDay{2000, 2, 29}}, {"name day", PartialDay{{}, 11, 21}}, {"wedding", PartialDay{1999, {}, {}}}};
    const auto text = show_screen(screen, terminal());
    CHECK(text.find("birthday   29 Feb (on 28 Feb), 27 in 99 days") != std::string::npos);
    CHECK(text.find("name day  21 Nov, today") != std::string::npos);
    CHECK(text.find("wedding   1999") != std::string::npos);
}

TEST_CASE("an interaction says what else was recorded of it") {
    auto screen = ada_shown();
    auto& last = screen.interactions[0];
    last.at = 14 * 60 + 5;
    last.they = true;
    last.gave = {{"advice", "flats"}, {"other", "a lift"}};
    last.got = {{"intro", ""}};
    Uid other;
    other.bytes[0] = 1;
    last.people = {{Uid{}, 3, "ada", "Ada Lovelace"}, {other, 4, "grace", "Grace Hopper"}};
    screen.most = 1;
    const auto text = show_screen(screen, terminal(200));
    CHECK(text.find("2026-10-06 14:05   call  25 min   Talk went well; looking for a new flat "
                    "(they got in touch; with grace; gave advice: flats, a lift; got intro)") != std::string::npos);
}

TEST_CASE("a failed attempt is shown, but is no contact") {
    auto screen = ada_shown();
    screen.interactions = {talk({2026, 11, 20}, Channel::call, ""), talk({2026, 11, 10}, Channel::call, "")};
    screen.interactions[0].answered = false;
    const auto text = show_screen(screen, terminal());
    CHECK(text.find("2 interactions\n") != std::string::npos);
    CHECK(text.find("2026-11-20   call   (no answer)\n2026-11-10   call\n") != std::string::npos);
}

TEST_CASE("notes: pinned ones, what to bring up next time, and the three latest others") {
    auto screen = ada_shown();
    Note note;
    note.made = Day{2026, 4, 1};
    for (const auto* text : {"first", "second", "third", "fourth"}) {
        note.text = text;
        ++note.id;
        screen.contact.notes.push_back(note);
    }
    note.id = 7;
    note.agenda = true;
    note.text = "the engine\nand more";
    screen.contact.notes.push_back(note);
    note.done = today;
    note.text = "asked already";
    screen.contact.notes.push_back(note);
    const auto text = show_screen(screen, terminal());
    CHECK(text.find("  next time  [7] the engine\n             and more\n"
                    "  note       [4] 2026-04-01 fourth\n  note       [3] 2026-04-01 third\n"
                    "  note       [2] 2026-04-01 second\n             (1 more: relnet note ada)\n") !=
          std::string::npos);
    CHECK(text.find("first") == std::string::npos);
    CHECK(text.find("asked already") == std::string::npos);
}

TEST_CASE("no screen of a contact is wider than its terminal, and nothing on it acts on the terminal") {
    auto screen = ada_shown();
    auto& contact = screen.contact;
    contact.name = std::string(150, 'n') + "\x1b[2J";
    contact.emails.push_back({std::string(120, 'e') + "\x07", "\x1b"});
    contact.fields = {{std::string(60, 'k'), "\x9b"}};
    contact.org = "Engines \xE2\x80\xAE Ltd";
    contact.tags = {std::string(90, 't')};
    contact.notes[0].text = "a\x1b]0;b\n" + std::string(200, 'x');
    contact.where = "\x1b";
    contact.dates.push_back({"\x1b" + std::string(30, 'd'), PartialDay{{}, 1, 1}});
    contact.aliases = {"\x1b"};
    contact.schedule.cadence_from = "tag:\x1b";
    screen.interactions[0].text = "\x1b[31m" + std::string(200, 'y');
    screen.interactions[1].gave = {{"\x1b", "\x1b"}};
    for (int columns = 40; columns <= 200; columns += 7) {
        const auto text = show_screen(screen, terminal(columns));
        CHECK(text.find_first_of("\x1b\x07\x9b") == std::string::npos);
        CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
        for (const auto& line : split(text, '\n')) {
            CAPTURE(line);
            CHECK(width(line) <= columns);
        }
    }
}

TEST_CASE("the JSON of a contact has every key, whatever is known") {
    Contact contact;
    contact.handle = "new";
    contact.name = "New";
    contact.schedule.added = Day{2026, 1, 1};
    CHECK(
        contact_json(contact, today) ==
        R"({"uid":"00000000000000000000000000","id":0,"handle":"new","name":"New","aliases":[],"relation":null,"core":false,)"
        R"("org":null,"department":null,"title":null,"city":null,"channel":null,"emails":[],"phones":[],"urls":[],"tags":[],)"
        R"("dates":[],"met":null,"where":null,"via":null,"cadence":null,"cadence_from":null,"added":"2026-01-01","last":null,)"
        R"("last_channel":null,"planned":null,"snoozed_until":null,"due":null,"status":null,"notes":[],"promises":[],"links":[],)"
        R"("fields":{},"state":"active"})");
}

TEST_CASE("the JSON of show has the latest interactions and the number of all") {
    auto screen = ada_shown();
    screen.most = 1;
    const auto json = show_json(screen);
    CHECK(json.starts_with(R"({"schema":"relnet.show/1","contact":{"uid":)"));
    CHECK(json.find(
              R"("emails":[{"value":"ada@example.org","label":"work"}],"phones":[{"value":"+44 20 7946 0018","label":null}])") !=
          std::string::npos);
    CHECK(json.find(R"("dates":[{"kind":"birthday","on":"1986-12-10"}],"met":"2024-03-14")") != std::string::npos);
    CHECK(json.find(R"("interactions":[{"uid":"00000000000000000000000000","id":0,"on":"2026-10-06","at":null,"channel":"call",)"
                    R"("text":"Talk went well; looking for a new flat","duration":"PT25M","they":false,"answered":true,)"
                    R"("gave":[],"got":[],"people":[]}],"interaction_count":23,)") != std::string::npos);
}

TEST_CASE("a custom field recorded twice is one key") {
    auto contact = ada_in_full();
    contact.fields = {{"blue", "colour"}, {"red", "colour"}, {"42", "size"}};
    CHECK(contact_json(contact, today).find(R"("fields":{"colour":"blue","size":"42"})") != std::string::npos);
}
