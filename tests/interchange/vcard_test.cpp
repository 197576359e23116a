#include "relnet/interchange/vcard.hpp"

#include <algorithm>
#include "interchange/reading_support.hpp"

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

std::size_t records(const Reading& reading) {
    return reading.cards.size() + reading.refusals.size() + static_cast<std::size_t>(reading.passed_over);
}

Reading read_lines(const std::string& lines) { return read_vcard("BEGIN:VCARD\nVERSION:3.0\n" + lines + "\nEND:VCARD\n"); }

Card card_of(const std::string& lines) {
    const auto reading = read_lines(lines);
    REQUIRE(reading.cards.size() == 1);
    return reading.cards[0];
}

}  // namespace

TEST_CASE("a phone's 2.1 card: quoted-printable, bare types, base64 without an end, Android's own properties") {
    const auto reading = read_vcard(fixture("vcf/phone-21.vcf"));
    REQUIRE(reading.cards.size() == 2);
    const Card& zoe = reading.cards[0];
    CHECK(zoe.name == "Zoë Ångström");
    CHECK(shown(zoe.phones) == Texts{"+46 70 000 00 01 (cell)", "+46 8 000 00 02 (work)"});
    CHECK(shown(zoe.emails) == Texts{"zoe@example.org (home)"});
    CHECK(zoe.city == "Uppsala");
    CHECK(zoe.notes == Texts{"first line\nsecond line; with a C:\\new path"});
    CHECK(shown(zoe.dates) == Texts{"birthday 1990-04-12", "anniversary 2015-06-01"});
    CHECK(zoe.aliases == Texts{"Zo"});
    CHECK(zoe.raw ==
          Texts{"ADR;TYPE=home:;;Björkgatan 3\\, b;Uppsala;;75 320;Sverige",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Bob;14;;;;;;;;;;;;;",
                "PHOTO;TYPE=jpeg;ENCODING=b:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAUDBAQEAwUEBAQFBQUGBwwIBwcHBw8LCwkMEQ8SEhEP",
                "X-GROUP-MEMBERSHIP:Friends"});
    CHECK(reading.cards[1].name == "Olle Strid");
    CHECK(reading.cards[1].line == 22);
    CHECK(reading.cards[1].raw == Texts{"PHOTO;TYPE=gif;ENCODING=b:R0lGODlhAQABAIAAAAAAAPABCDEFGHIJKLMNOPQRSTUV=",
                                        "LABEL;TYPE=work:Storgatan 1\\nStockholm"});
    CHECK(reading.remarks.empty());
}

TEST_CASE("Apple's card: labels by group, dates, relations, escapes, company and group cards") {
    const auto reading = read_vcard(fixture("vcf/apple-30.vcf"));
    REQUIRE(reading.cards.size() == 2);
    CHECK(reading.passed_over == 1);
    const Card& ngozi = reading.cards[0];
    CHECK(ngozi.name == "Dr. Ngozi Ada Okafor PhD");
    CHECK(ngozi.aliases == Texts{"Goz", "Goz-Goz"});
    CHECK(ngozi.org == "Example, Inc.");
    CHECK(ngozi.department == "Research, Turbines");
    CHECK(ngozi.title == "Engineer");
    CHECK(shown(ngozi.emails) == Texts{"ngozi@example.org (HomePage)", "n.okafor@example.com (work)"});
    CHECK(shown(ngozi.phones) == Texts{"+234 800 000 0001 (cell)", "+234 800 000 0002 (iphone)"});
    CHECK(shown(ngozi.urls) == Texts{"http://example.org/ngozi (Her garden)"});
    CHECK(shown(ngozi.dates) == Texts{"anniversary 2010-05-15", "first talk 2001-09-03", "date 2003-01-02", "birthday --04-12"});
    CHECK(ngozi.notes == Texts{"one\ntwo, with comma; semicolon and \\ backslash"});
    CHECK(ngozi.tags == Texts{"friend", "climb,ing", "Rowers"});
    CHECK(ngozi.city == "Lagos");
    CHECK(ngozi.key == "0B7F2F0A-1111-4C1E-9D5E-000000000001");
    REQUIRE(ngozi.uid);
    CHECK(to_uuid(*ngozi.uid) == "0b7f2f0a-1111-4c1e-9d5e-000000000001");
    const Texts kept = {"N:Okafor;Ngozi;Ada;Dr.;PhD",
                        "ROLE:Team lead",
                        "item3.ADR;type=HOME;type=pref:;;12 Palm Road\\, flat 3;Lagos;;100001;Nigeria",
                        "item3.X-ABADR:ng",
                        "item6.X-ABRELATEDNAMES;type=pref:Emeka Okafor",
                        "item6.X-ABLabel:_$!<Spouse>!$_"};
    for (const auto& property : kept) CHECK(std::count(ngozi.raw.begin(), ngozi.raw.end(), property) == 1);
    CHECK(ngozi.raw.size() == kept.size() + 3);

    const Card& company = reading.cards[1];
    CHECK(company.name == "Kite & Sons");
    CHECK(company.is_company);
    CHECK(company.key == "kite-and-sons");
    CHECK(*company.uid == uid_of("kite-and-sons"));
    CHECK(company.raw == Texts{"X-ABShowAs:COMPANY"});
    CHECK(has_remark(reading, "a group has members that are not in this file: 'Rowers'"));
}

TEST_CASE("a 4.0 card: alternatives, preferences, URIs, groups by UID and e-mail, and relnet's own properties") {
    const auto reading = read_vcard(fixture("vcf/four.vcf"));
    REQUIRE(reading.cards.size() == 2);
    CHECK(reading.passed_over == 1);
    const Card& mina = reading.cards[0];
    CHECK(mina.name == "Wilhelmine Vogel");
    CHECK(mina.title == "Chorleiterin");
    CHECK(shown(mina.emails) == Texts{"vogel@example.com (work,x-desk)", "mina@example.org (home)"});
    CHECK(shown(mina.phones) == Texts{"+49-30-000-0001 (cell)"});
    CHECK(shown(mina.dates) == Texts{"birthday --04-12", "anniversary 2010-05-15"});
    CHECK(mina.notes == Texts{"ein fold"});
    CHECK(mina.tags == Texts{"Choir"});
    CHECK(mina.key == "urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af");
    CHECK(to_uuid(*mina.uid) == "03a0e51f-d1aa-4385-8a53-e29025acd8af");
    CHECK(to_iso(*mina.cadence) == "P6W");
    CHECK(to_iso(*mina.last) == "2026-10-06");
    CHECK(to_iso(*mina.met) == "2019-03-01");
    CHECK(mina.relation == "mentor");
    CHECK(shown(mina.fields) == Texts{"38 (shoe size)"});
    CHECK(mina.raw == Texts{"FN;LANGUAGE=fr;ALTID=1:Guillemette Vogel", "N:Vogel;Wilhelmine,Anna;;;",
                            "TITLE;ALTID=1;LANGUAGE=en:Conductor", "DEATHDATE:20250101",
                            "RELATED;TYPE=spouse:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8ae",
                            "X-ASK;LABEL=\"one: two; three, ^'four^'^nfive\":kept",
                            "PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ", "X-RELNET-UNBORN:kept for later"});
    const Card& anton = reading.cards[1];
    CHECK(anton.tags == Texts{"Choir"});
    CHECK(anton.dates.empty());
    CHECK(anton.notes == Texts{"birthday: circa 1800"});
    CHECK_FALSE(has_remark(reading, "a group has members"));
}

TEST_CASE("a mended file: junk, a card without END, an AGENT inside, a card without a name") {
    const auto reading = read_vcard(fixture("vcf/broken.vcf"));
    REQUIRE(reading.cards.size() == 3);
    const Card& lucie = reading.cards[0];
    CHECK(lucie.name == "Lucie Moreau");
    CHECK(lucie.notes == Texts{"a note that was\nbroken without a fold"});
    CHECK(lucie.dates.empty());
    const Card& fred = reading.cards[1];
    CHECK(fred.name == "Fred Friday");
    CHECK(fred.raw == Texts{"AGENT:BEGIN:VCARD\\nVERSION:2.1\\nN:Robinson\\;Crusoe\\nTEL:+1 555 0100\\nEND:VCARD"});
    CHECK(shown(fred.phones) == Texts{"+1 555 0101 (home)"});
    CHECK(reading.cards[2].name == "only@example.org");
    REQUIRE(reading.refusals.size() == 1);
    CHECK(reading.refusals[0].line == 30);
    CHECK(reading.refusals[0].reason == "nothing to name it by: no FN, N, ORG, EMAIL, TEL or NICKNAME");
    CHECK(reading.passed_over == 1);
    CHECK(records(reading) == 5);
    CHECK(has_remark(reading, "text outside of a card is left out: 'this file was mended by hand' (line 1)"));
    CHECK(has_remark(reading, "a line that is no property was left out: 'what is this' (line 9)"));
    CHECK(has_remark(reading, "no such day, left out: '9999/99/99'"));
    CHECK(has_remark(reading, "a card without END:VCARD is not taken (line 12 and 1 more)"));
}

TEST_CASE("properties of one file may have different character sets; an unknown one refuses its card") {
    const auto reading = read_vcard(fixture("vcf/charsets.vcf"));
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.cards[0].name == "Jörg Müller");
    CHECK(reading.cards[0].org == "Café €uro");
    CHECK(reading.cards[0].notes == Texts{"naïve"});
    CHECK(reading.cards[0].title == "œuvre");
    CHECK(has_remark(reading, "text that is not UTF-8 was read as CP1252"));
    REQUIRE(reading.refusals.size() == 1);
    CHECK(reading.refusals[0].reason == "the character set 'shift_jis' is not known; convert the file to UTF-8");
}

TEST_CASE("Evolution's list is a tag on the people whose addresses it has") {
    const auto reading = read_vcard(fixture("vcf/list.vcf"));
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.cards[0].tags == Texts{"Quartet"});
    CHECK(shown(reading.cards[0].dates) == Texts{"anniversary 2001-02-03"});
    CHECK(reading.cards[0].raw == Texts{"X-EVOLUTION-FILE-AS:Petrov\\, Ivo"});
}

TEST_CASE("a card is named by FN, else N, ORG, e-mail, phone or nickname") {
    CHECK(card_of("FN:Ada L\nN:Lovelace;Ada\nORG:Engines").name == "Ada L");
    CHECK(card_of("FN: \nN:Lovelace;Ada;King;;\nORG:Engines").name == "Ada King Lovelace");
    CHECK(card_of("N:;;;Countess;\nORG:Engines").name == "Countess");
    CHECK(card_of("N:;;;;\nEMAIL:a@example.org\nORG:Engines").name == "Engines");
    CHECK(card_of("TEL:1\nEMAIL:a@example.org").name == "a@example.org");
    CHECK(card_of("NICKNAME:Ada\nTEL:1").name == "1");
    CHECK(card_of("NICKNAME:Ada").name == "Ada");
    CHECK(read_lines("NOTE:x").cards.empty());
}

TEST_CASE("N is kept only where the name does not say it all") {
    CHECK(card_of("FN:Ada Lovelace\nN:Lovelace;Ada;;;").raw.empty());
    CHECK(card_of("FN:Cher\nN:Cher;;;;").raw.empty());
    CHECK(card_of("FN:Maria van der Berg\nN:van der Berg;Maria;;;").raw == Texts{"N:van der Berg;Maria;;;"});
    CHECK(card_of("FN:Ada\nN:Lovelace;Ada;;;").raw == Texts{"N:Lovelace;Ada;;;"});
}

TEST_CASE("an address with nothing but a city is a city; any other is kept whole") {
    const Card city = card_of("FN:A\nADR:;;;London;;;");
    CHECK(city.city == "London");
    CHECK(city.raw.empty());
    CHECK(card_of("FN:A\nADR;TYPE=HOME:;;;London;;;").raw == Texts{"ADR;TYPE=HOME:;;;London;;;"});
    CHECK(card_of("FN:A\nADR:;;1 High Street;London").raw == Texts{"ADR:;;1 High Street;London"});
    CHECK(card_of("FN:A\nADR:;;;;;;").raw.empty());
}

TEST_CASE("an escaped separator does not split, and 2.1 knows no other escape") {
    CHECK(card_of("FN:A\nORG:a\\;b;c\\,d").org == "a;b");
    CHECK(card_of("FN:A\\nB\\x").name == "A Bx");
    const auto old = read_vcard("BEGIN:VCARD\nVERSION:2.1\nN:A\nNOTE:C:\\new\\;x\nX-A:a,b\\c\nEND:VCARD");
    CHECK(old.cards[0].notes == Texts{"C:\\new;x"});
    CHECK(old.cards[0].raw == Texts{"X-A:a\\,b\\\\c"});
}

TEST_CASE("the same value twice is one") {
    const Card card = card_of("FN:A\nEMAIL:a@example.org\nEMAIL:A@Example.org\nTEL:1\nTEL:1\nCATEGORIES:x,X\nNICKNAME:A");
    CHECK(card.emails.size() == 1);
    CHECK(card.phones.size() == 1);
    CHECK(card.tags == Texts{"x"});
    CHECK(card.aliases.empty());
}

TEST_CASE("base64 is text in a note, and stays base64 in what nobody knows") {
    const Card card = card_of("FN:A\nNOTE;ENCODING=b:Wm/Dqw==\nX-KEYS;ENCODING=b:AAEC");
    CHECK(card.notes == Texts{"Zoë"});
    CHECK(card.raw == Texts{"X-KEYS;ENCODING=b:AAEC"});
}

TEST_CASE("an e-mail may come with a name or a scheme") {
    CHECK(shown(card_of("FN:A\nEMAIL:Ada <ada@example.org>\nEMAIL:MAILTO:al@example.org").emails) ==
          Texts{"ada@example.org", "al@example.org"});
}

TEST_CASE("what cannot be an e-mail is kept raw") {
    const Card card = card_of("FN:A\nEMAIL;TYPE=X400:c=xx\\;a=yy");
    CHECK(card.emails.empty());
    CHECK(card.raw == Texts{"EMAIL;TYPE=X400:c=xx\\;a=yy"});
}

TEST_CASE("a photo over 256 KiB is not kept, and one under it is") {
    CHECK(card_of("FN:A\nPHOTO;ENCODING=b:" + std::string(200'000, 'A')).raw.size() == 1);
    const auto reading = read_lines("FN:A\nPHOTO;ENCODING=b:" + std::string(2'000'000, 'A'));
    REQUIRE(reading.cards.size() == 1);
    CHECK(reading.cards[0].raw.empty());
    CHECK(has_remark(reading, "a binary value over 256 KiB is not kept: 'PHOTO' (line 4)"));
}

TEST_CASE("a card over a limit is refused with the limit, and the next one is read") {
    const auto refusal = [](const std::string& lines) {
        const auto reading = read_vcard("BEGIN:VCARD\nFN:A\n" + lines + "END:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
        CHECK(reading.cards.size() == 1);
        REQUIRE(reading.refusals.size() == 1);
        return reading.refusals[0].reason;
    };
    CHECK(refusal("NOTE:" + std::string(70'000, 'x') + "\n") == "a value over 64 KiB, in line 3");
    std::string many, types, large;
    for (int i = 0; i < 1000; ++i) many += "TEL:" + std::to_string(i) + "\n";
    for (int i = 0; i < 65; ++i) types += ";TYPE=a" + std::to_string(i);
    for (int i = 0; i < 20; ++i) large += "NOTE:" + std::string(60'000, 'x') + "\n";
    CHECK(refusal(many) == "more than 1000 properties, in line 1002");
    CHECK(refusal("TEL" + types + ":1\n") == "more than 64 parameters, in line 3");
    CHECK(refusal(large) == "a card over 1 MiB, in line 20");
}

TEST_CASE("a group may have more members than a card has properties") {
    std::string text = "BEGIN:VCARD\nKIND:group\nFN:All\n";
    for (int i = 0; i < 3000; ++i) text += "MEMBER:urn:uuid:" + std::to_string(i) + "\n";
    const auto reading = read_vcard(text + "END:VCARD\nBEGIN:VCARD\nFN:A\nUID:2999\nEND:VCARD\n");
    CHECK(reading.passed_over == 1);
    CHECK(reading.cards[0].tags == Texts{"All"});
}

TEST_CASE("more than 100,000 cards are refused") {
    std::string text;
    for (int i = 0; i <= 100'000; ++i) text += "BEGIN:VCARD\nEND:VCARD\n";
    CHECK_THROWS_WITH_AS(read_vcard(text), "line 200001: more than 100000 cards", Error);
}

TEST_CASE("every complete pair is counted, also where cards begin inside each other") {
    CHECK(records(read_vcard("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nTEL:1\nEND:VCARD\n")) == 2);
    std::string deep, ends;
    for (int i = 0; i < 50; ++i) {
        deep += "BEGIN:VCARD\nFN:A" + std::to_string(i) + "\n";
        ends += "END:VCARD\n";
    }
    const auto reading = read_vcard(deep + ends);
    CHECK(reading.cards.size() == 8);
    CHECK(reading.refusals.size() == 42);
}

TEST_CASE("an END without its BEGIN is a remark") {
    const auto reading = read_vcard("END:VCARD\nBEGIN:VCARD\nFN:A\nEND:VCARD\n");
    CHECK(records(reading) == 1);
    CHECK(has_remark(reading, "END:VCARD without its BEGIN (line 1)"));
}

TEST_CASE("UTF-16 and marks around a file are no matter") {
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD\r\n")) wide += std::string(1, c) + '\0';
    CHECK(read_vcard(wide).cards.at(0).name == "Ada");
    CHECK(read_vcard("\xEF\xBB\xBF"
                     "BEGIN:VCARD\rFN:Ada\rEND:VCARD")
              .cards.at(0)
              .name == "Ada");
}

TEST_CASE("Outlook's anniversary is a date, and the preferred one of several names is the name") {
    const auto reading = read_vcard(
        "BEGIN:VCARD\nVERSION:2.1\nFN:Ines Kaya\nX-MS-ANNIVERSARY:20110113\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:4.0\nFN;PREF=2:Nia Roe\nFN;PREF=1:Antonia Roe\nEND:VCARD\n");
    const Card& ines = reading.cards.at(0);
    CHECK(ines.dates.at(0).kind == "anniversary");
    CHECK(to_iso(ines.dates.at(0).on) == "2011-01-13");
    CHECK(ines.raw.empty());
    CHECK(reading.cards.at(1).name == "Antonia Roe");
    CHECK(reading.cards.at(1).raw == Texts{"FN;PREF=2:Nia Roe"});
}

TEST_CASE("a soft break before the end of a card is no text") {
    const auto reading =
        read_vcard("BEGIN:VCARD\nVERSION:2.1\nFN:Ines\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=\nEND:VCARD\n");
    CHECK(reading.cards.at(0).notes == Texts{"one\ntwo"});
}

TEST_CASE("an indented line behind the end of a card does not take that card with it") {
    const auto reading =
        read_vcard("BEGIN:VCARD\nFN:Ines\nEND:VCARD\n BEGIN:VCARD\n FN:Nia\n END:VCARD\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\n");
    CHECK(reading.cards.at(0).name == "Ines");
    CHECK(reading.cards.at(1).name == "Ada");
    CHECK(has_remark(reading, "a card without END:VCARD is not taken (line 4)"));
}
