#include "relnet/render/list_view.hpp"

#include <doctest/doctest.h>

#include "render/people.hpp"

using namespace relnet;

namespace {

std::vector<Person> some() {
    auto archived = grace();
    archived.state = State::archived;
    return {ada(), archived, person("new", "New One", {}, {}, Channel::other, {})};
}

}  // namespace

TEST_CASE("a list has handle, name, last, due, cadence and tags") {
    CHECK(list_screen({ada(), chen()}, today, terminal()) ==
          "ada    Ada Lovelace       6 Oct    3 Nov   every 4w    +friend\n"
          "chen   Chen Wei (陈伟)   20 Sep   20 Nov   every 2mo   +friend\n");
}

TEST_CASE("a list names who is archived, and gives them no due day") {
    CHECK(list_screen(some(), today, terminal()) ==
          "ada     Ada Lovelace    6 Oct   3 Nov   every 4w               +friend\n"
          "grace   Grace Hopper   12 Aug           every 3mo   archived   +work\n"
          "new     New One         never\n");
}

TEST_CASE("a list on 40 columns has a block for each person") {
    CHECK(list_screen({ada(), some()[2]}, today, terminal(40)) ==
          "ada  Ada Lovelace\n  last     6 Oct\n  due      3 Nov\n  cadence  every 4w\n  tags     +friend\n\n"
          "new  New One\n  last     never\n");
}

TEST_CASE("the pipe's columns of a list") {
    CHECK(to_tsv(list_listing(some(), today), {}, '\n') ==
          "ada\tAda Lovelace\t2026-10-06\t2026-11-03\t4w\tfriend\n"
          "grace\tGrace Hopper\t2026-08-12\t\t3mo\twork\n"
          "new\tNew One\t\t\t\t\n");
    CHECK(to_tsv(list_listing(some(), today), {"handle", "status", "days", "state", "from"}, '\n') ==
          "ada\tlate\t18\tactive\town\ngrace\t\t\tarchived\town\nnew\t\t\tactive\t\n");
}

TEST_CASE("the fields that need the whole contact") {
    auto contact = ada_in_full();
    contact.emails.push_back({"countess@example.org", ""});
    contact.org = "Engines Ltd";
    contact.aliases = {"aal", "countess"};
    CHECK(to_tsv(contact_listing({contact}, today), {"handle", "org", "title", "email", "phone", "birthday", "met", "alias"},
                 '\n') ==
          "ada\tEngines Ltd\t\tada@example.org,countess@example.org\t+44 20 7946 0018\t1986-12-10\t2024-03-14\taal,countess\n");
    CHECK(to_tsv(contact_listing({contact}, today), {}, '\n') == to_tsv(list_listing({contact}, today), {}, '\n'));
}
