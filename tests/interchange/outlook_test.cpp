#include "interchange/reading_support.hpp"
#include "relnet/base/error.hpp"
#include "relnet/interchange/format.hpp"

using namespace relnet;

TEST_CASE("Outlook: CP1252, honorifics, addresses of Exchange, days that are none, noise") {
    const auto reading = read_cards(fixture("csv/outlook.csv"), "outlook.csv", {});
    CHECK(reading.format == "outlook");
    REQUIRE(reading.cards.size() == 1);
    const Card& celine = reading.cards[0];
    CHECK(celine.name == "Céline Dubois");
    CHECK(celine.title == "Acheteuse");
    CHECK(celine.org == "Étoile SA");
    CHECK(celine.department == "Vente");
    CHECK(shown(celine.emails) == Texts{"celine@example.org"});
    CHECK(shown(celine.phones) == Texts{"+33 6 00 00 00 02 (cell)", "+33 4 00 00 00 01 (work)"});
    CHECK(shown(celine.urls) == Texts{"https://example.org/celine"});
    CHECK(shown(celine.dates) == Texts{"anniversary 1990-12-25"});
    CHECK(celine.tags == Texts{"Clients", "Amis"});
    CHECK(celine.notes == Texts{"+33 is not a sum"});
    CHECK(celine.city == "Annecy");
    CHECK(shown(celine.fields) == Texts{"Voile (Hobby)"});
    CHECK(celine.raw ==
          Texts{"N:Dubois;Céline;;Ms.;", "ADR;TYPE=work:;;3 rue du Lac;Annecy;;74000;France", "ADR;TYPE=home:;;;Lyon;;;"});
    CHECK(celine.key.starts_with("outlook:"));
    CHECK(has_remark(reading, "not UTF-8: read as CP1252"));
    CHECK(has_remark(reading, "an address inside of Exchange was dropped: '/o=Firm"));
    REQUIRE(reading.refusals.size() == 1);
    CHECK(reading.refusals[0].line == 3);
}

TEST_CASE("a day that could be two is refused with both readings and the option") {
    const std::string file = "First Name,Last Name,E-mail Address,Birthday\nAda,L,ada@example.org,3/4/1990\n";
    try {
        read_cards(file, "o.csv", {});
        FAIL("not refused");
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        CHECK(error.message == "'o.csv': line 2: '3/4/1990' could be 1990-04-03 or 1990-03-04");
        CHECK(error.hint.find("--date-order dmy") != std::string::npos);
    }
    ReadOptions options;
    options.date_order = DateOrder::mdy;
    CHECK(shown(read_cards(file, "o.csv", options).cards.at(0).dates) == Texts{"birthday 1990-03-04"});
}

TEST_CASE("a year of two digits is not guessed, but not lost") {
    const auto reading = read_cards("First Name,E-mail Address,Birthday\nAda,ada@example.org,13/4/90\n", "o.csv", {});
    CHECK(reading.cards.at(0).dates.empty());
    CHECK(reading.cards.at(0).notes == Texts{"birthday: 13/4/90"});
    CHECK(has_remark(reading, "a day that was not understood is kept as a note: '13/4/90'"));
}
