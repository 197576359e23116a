#include "interchange/reading_support.hpp"
#include "relnet/interchange/format.hpp"

using namespace relnet;

TEST_CASE("Google since 2024: numbered columns, several values in a cell, labels, leaked values") {
    const auto reading = read_cards(fixture("csv/google-new.csv"), "contacts.csv", {});
    CHECK(reading.format == "google");
    REQUIRE(reading.cards.size() == 3);
    const Card& mei = reading.cards[0];
    CHECK(mei.name == "Mei Tanaka");
    CHECK(mei.aliases == Texts{"Mimi"});
    CHECK(shown(mei.emails) == Texts{"home@example.net (home)", "mei@example.org (work)", "mei2@example.org (work)"});
    CHECK(shown(mei.phones) == Texts{"+81 90 0000 0001 (mobile)", "+81 90 0000 0002 (mobile)"});
    CHECK(mei.org == "Tide Lab");
    CHECK(mei.title == "Director");
    CHECK(mei.department == "Waves");
    CHECK(mei.city == "Yokohama");
    CHECK(mei.tags == Texts{"Divers", "starred"});
    CHECK(mei.notes == Texts{"line one\nline two"});
    CHECK(shown(mei.dates) == Texts{"birthday --05-14", "anniversary 2010-05-15"});
    CHECK(shown(mei.urls) == Texts{"https://example.org/mei (blog)"});
    CHECK(shown(mei.fields) == Texts{"38 (Shoe size)", "メイ (Phonetic First Name)"});
    CHECK(mei.raw == Texts{"N:Tanaka;Mei;;Prof.;", "PHOTO;VALUE=uri:https://example.org/mei.jpg",
                           "ADR;TYPE=home:;;1 Harbour;Yokohama;Kanagawa;220-0001;Japan", "item4.X-ABRELATEDNAMES:Ken Tanaka",
                           "item4.X-ABLabel:spouse"});
    CHECK(reading.cards[1].name == "+81 90 0000 0003");
    CHECK(reading.cards[1].tags.empty());
    CHECK(reading.cards[2].emails.empty());
    CHECK(has_remark(reading, "an e-mail without @ was dropped: 'Work'"));
}

TEST_CASE("Google until 2024: types with stars, groups, organisations, an impossible birthday") {
    const auto reading = read_cards(fixture("csv/google-old.csv"), "google.csv", {});
    CHECK(reading.format == "google");
    REQUIRE(reading.cards.size() == 1);
    const Card& noor = reading.cards[0];
    CHECK(noor.name == "Noor van der Meer");
    CHECK(shown(noor.emails) == Texts{"noor@example.org (work)"});
    CHECK(shown(noor.phones) == Texts{"+31 6 00000001 (mobile)"});
    CHECK(noor.org == "Kade BV");
    CHECK(noor.title == "Skipper");
    CHECK(noor.tags == Texts{"Sailing"});
    CHECK(noor.dates.empty());
    CHECK(shown(noor.fields) == Texts{"noor@example.net (XMPP)"});
    CHECK(noor.raw == Texts{"N:van der Meer;Noor;;;"});
    CHECK(has_remark(reading, "no such day, left out: '1985-02-30'"));
}

TEST_CASE("a row of Google's has the same key in every export of the same person") {
    const std::string header = "First Name,Labels,Organization Name,Phone 1 - Value,Notes\n";
    const auto once = read_cards(header + "Kai,,,+1 555,\n", "a", {});
    const auto again = read_cards(header + "\"Kai\",Friends,Acme,+1 555,news\n", "b", {});
    const auto other = read_cards(header + "Kai,,,+1 556,\n", "c", {});
    CHECK(once.cards.at(0).key.starts_with("google:"));
    CHECK(once.cards.at(0).key == again.cards.at(0).key);
    CHECK(once.cards.at(0).key != other.cards.at(0).key);
    CHECK(*once.cards.at(0).uid == uid_of(once.cards[0].key));
}
