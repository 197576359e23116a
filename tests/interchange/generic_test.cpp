#include "interchange/reading_support.hpp"
#include "relnet/base/error.hpp"
#include "relnet/interchange/format.hpp"

using namespace relnet;

namespace {

Reading read_mapped(const std::string& text, const std::vector<std::string>& map) {
    ReadOptions options;
    options.map = map;
    return read_cards(text, "x.csv", options);
}

Error refusal(const std::string& text, const std::vector<std::string>& map) {
    try {
        read_mapped(text, map);
    } catch (const Error& error) {
        return error;
    }
    FAIL("not refused");
    return Error(Exit::ok, "");
}

}  // namespace

TEST_CASE("a CSV of nobody's: columns that are known need no map, others are taken by one") {
    const auto reading = read_mapped(fixture("csv/generic.csv"), {"name=Kontakt", "birthday=DOB:%d.%m.%Y", "set:score=Score"});
    CHECK(reading.format == "csv");
    REQUIRE(reading.cards.size() == 2);
    const Card& eva = reading.cards[0];
    CHECK(eva.name == "Grün; Eva");
    CHECK(shown(eva.emails) == Texts{"eva@example.org"});
    CHECK(shown(eva.dates) == Texts{"birthday 1990-12-31"});
    CHECK(shown(eva.fields) == Texts{"7 (score)"});
    CHECK(reading.cards[1].name == "Otto");
    CHECK(has_remark(reading, "columns not taken: Firma; --map set:'Firma'='Firma' keeps one"));
}

TEST_CASE("known column names are found however they are written") {
    const auto reading = read_cards(
        "First_Name,LAST NAME,e-mail,Cell Phone,Tags,Last Contact,Cadence,Job-Title\n"
        "Ada,Lovelace,ada@example.org; al@example.org,1;2,\"maths, friend\",2026-10-06,4w,Countess\n",
        "x.csv", {});
    const Card& ada = reading.cards.at(0);
    CHECK(ada.name == "Ada Lovelace");
    CHECK(shown(ada.emails) == Texts{"ada@example.org", "al@example.org"});
    CHECK(shown(ada.phones) == Texts{"1 (cell)", "2 (cell)"});
    CHECK(ada.tags == Texts{"maths", "friend"});
    CHECK(to_iso(*ada.last) == "2026-10-06");
    CHECK(to_iso(*ada.cadence) == "P4W");
    CHECK(ada.title == "Countess");
}

TEST_CASE("a file in which no column is known is refused with its columns, ready to be mapped") {
    const auto error = refusal("Wer;Woher\nEva;Bonn\n", {});
    CHECK(error.exit == Exit::usage);
    CHECK(error.message == "'x.csv': no column is known");
    CHECK(error.hint.ends_with("\n--map FIELD='Wer'\n--map FIELD='Woher'"));
    CHECK(read_mapped("Wer;Woher\nEva;Bonn\n", {"name=Wer", "city=woher"}).cards.at(0).city == "Bonn");
}

TEST_CASE("a map with an unknown field, column or day format is refused") {
    const std::string text = "Name,DOB\nAda,1\n";
    CHECK(refusal(text, {"nmae=Name"}).message == "'x.csv': no such field: --map 'nmae'");
    CHECK(refusal(text, {"name"}).message == "'x.csv': no column in --map 'name'");
    CHECK(refusal(text, {"set:=Name"}).exit == Exit::usage);
    CHECK(refusal(text, {"name=Nmae"}).hint == "close: Name\nthe file has: Name, DOB");
    CHECK(refusal(text, {"birthday=DOB:%d.%m.%y"}).exit == Exit::usage);
}

TEST_CASE("a map wins over what is known of the columns, and works on the files of programs") {
    const auto swapped = read_mapped("Name,DOB,Title\nAda,3/4/1990,Dr\n", {"birthday=DOB:%d/%m/%Y", "tag=Title"});
    CHECK(shown(swapped.cards.at(0).dates) == Texts{"birthday 1990-04-03"});
    CHECK(swapped.cards.at(0).title.empty());
    CHECK(swapped.cards.at(0).tags == Texts{"Dr"});
    const auto outlook = read_mapped("First Name,E-mail Address,Hobby\nAda,ada@example.org,chess\n", {"tag=Hobby"});
    CHECK(outlook.format == "outlook");
    CHECK(outlook.cards.at(0).tags == Texts{"chess"});
    CHECK(outlook.cards.at(0).fields.empty());
}

TEST_CASE("a day that is not of the map's form is kept as a note") {
    const auto reading = read_mapped("Name,DOB\nAda,spring\n", {"birthday=DOB:%d.%m.%Y"});
    CHECK(reading.cards.at(0).notes == Texts{"birthday: spring"});
}

TEST_CASE("rows with too few cells are padded, with too many told of, and empty ones are nobody") {
    const auto reading = read_cards("name,email,phone\nAda\nEva,eva@example.org,1,extra\n,,\nOtto,o@example.org,2,\n", "x", {});
    CHECK(reading.cards.size() == 3);
    CHECK(reading.refusals.empty());
    CHECK(has_remark(reading, "a row has fewer cells than the header (line 2)"));
    CHECK(has_remark(reading, "a row has more cells than the header (line 3)"));
}

TEST_CASE("a row that nothing names is refused with its line") {
    const auto reading = read_cards("name,city\nAda,London\n,Paris\n", "x", {});
    REQUIRE(reading.refusals.size() == 1);
    CHECK(reading.refusals[0].line == 3);
}

TEST_CASE("the guard of a spreadsheet is taken off, any other apostrophe stays") {
    const auto reading = read_cards("name,phone\n'@ada,'+46 1\n'tHooft,1\n", "x", {});
    CHECK(reading.cards.at(0).name == "@ada");
    CHECK(shown(reading.cards.at(0).phones) == Texts{"+46 1"});
    CHECK(reading.cards.at(1).name == "'tHooft");
}

TEST_CASE("Last is a name beside First, and else a day") {
    CHECK(read_cards("First,Last\nAda,Lovelace\n", "x", {}).cards.at(0).name == "Ada Lovelace");
    CHECK(to_iso(*read_cards("Name,Last\nAda,2026-10-06\n", "x", {}).cards.at(0).last) == "2026-10-06");
}
