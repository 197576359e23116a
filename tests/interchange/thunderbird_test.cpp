#include "interchange/reading_support.hpp"
#include "relnet/interchange/format.hpp"

using namespace relnet;

TEST_CASE("Thunderbird: a birthday in three columns, both addresses, custom columns, a comma too many") {
    const auto reading = read_cards(fixture("csv/thunderbird.csv"), "abook.csv", {});
    CHECK(reading.format == "thunderbird");
    REQUIRE(reading.cards.size() == 1);
    const Card& pavel = reading.cards[0];
    CHECK(pavel.name == "Pavel Novak");
    CHECK(pavel.aliases == Texts{"Pasha"});
    CHECK(shown(pavel.emails) == Texts{"pavel@example.org", "pavel2@example.org"});
    CHECK(shown(pavel.phones) == Texts{"+420 600 000 002 (cell)", "+420 200 000 001 (work)"});
    CHECK(shown(pavel.dates) == Texts{"birthday --05-14"});
    CHECK(pavel.org == "Dílna");
    CHECK(pavel.department == "Strings");
    CHECK(pavel.title == "Luthier");
    CHECK(pavel.city == "Brno");
    CHECK(shown(pavel.fields) == Texts{"left-handed (Custom 1)"});
    CHECK(pavel.notes == Texts{"makes violins"});
    CHECK(reading.remarks.empty());
}

TEST_CASE("Thunderbird's file may be separated by tabs, in UTF-16") {
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("Display Name\tPrimary Email\tBirth Year\r\nAda\tada@example.org\t1815\r\n")) {
        wide += std::string(1, c) + '\0';
    }
    const auto reading = read_cards(wide, "abook.txt", {});
    CHECK(reading.format == "thunderbird");
    CHECK(shown(reading.cards.at(0).emails) == Texts{"ada@example.org"});
    CHECK(shown(reading.cards.at(0).dates) == Texts{"birthday 1815"});
}
