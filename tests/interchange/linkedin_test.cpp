#include "interchange/reading_support.hpp"
#include "relnet/base/error.hpp"
#include "relnet/interchange/format.hpp"

using namespace relnet;

TEST_CASE("LinkedIn: the header stands behind a preamble, the slug is the key, people who left are passed over") {
    const auto reading = read_cards(fixture("csv/linkedin.csv"), "Connections.csv", {});
    CHECK(reading.format == "linkedin");
    REQUIRE(reading.cards.size() == 2);
    const Card& ingrid = reading.cards[0];
    CHECK(ingrid.line == 6);
    CHECK(ingrid.name == "Ingrid Solberg, MBA 🚀");
    CHECK(ingrid.raw == Texts{"N:Solberg\\, MBA 🚀;Ingrid;;;"});
    CHECK(ingrid.key == "linkedin:ingrid-solberg");
    CHECK(*ingrid.uid == uid_of("linkedin:ingrid-solberg"));
    CHECK(shown(ingrid.emails) == Texts{"ingrid@example.org"});
    CHECK(ingrid.org == "Example AS");
    CHECK(ingrid.title == "Head of Tide");
    CHECK(to_iso(*ingrid.met) == "2021-03-12");
    CHECK_FALSE(ingrid.last);
    CHECK(reading.cards[1].key == "linkedin:ingrid-solberg-2");
    CHECK(to_iso(*reading.cards[1].met) == "2022-02-07");
    CHECK(reading.passed_over == 2);
    CHECK(has_remark(reading, "a row without a name was passed over (line 7 and 1 more)"));
}

TEST_CASE("a LinkedIn file that a spreadsheet has changed needs the order of its days") {
    const std::string file = "First Name,Last Name,Connected On\nIngrid,Solberg,3/12/2021\n";
    CHECK_THROWS_WITH_AS(read_cards(file, "x", {}), "'x': line 2: '3/12/2021' could be 2021-12-03 or 2021-03-12", Error);
    ReadOptions options;
    options.date_order = DateOrder::mdy;
    CHECK(to_iso(*read_cards(file, "x", options).cards.at(0).met) == "2021-03-12");
}

TEST_CASE("LinkedIn's columns may stand in any order and without the URL") {
    const auto reading =
        read_cards("Connected On,Last Name,First Name,Company\n12 Mar 2021,Solberg,Ingrid,Example AS\n", "x", {});
    CHECK(reading.format == "linkedin");
    CHECK(reading.cards.at(0).name == "Ingrid Solberg");
    CHECK(reading.cards[0].raw.empty());
    CHECK(reading.cards[0].key.starts_with("linkedin:"));
}
