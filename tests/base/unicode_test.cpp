#include <doctest/doctest.h>

#include "relnet/base/text.hpp"

using namespace relnet;

TEST_CASE("folding takes case, accents and spare white space away") {
    CHECK(fold("José  GARCÍA") == "jose garcia");
    CHECK(fold("  Ada\t\n Lovelace ") == "ada lovelace");
    CHECK(fold("Ada\u00A0\u3000Lovelace") == "ada lovelace");
    CHECK(fold("Zoë Ångström") == "zoe angstrom");
    CHECK(fold("Nguyễn Văn Đức") == "nguyen van duc");
    CHECK(fold("") == "");
    CHECK(fold(" \u2003 ") == "");
}

TEST_CASE("composed and decomposed names fold alike") { CHECK(fold("Jose\u0301 Garci\u0301a") == fold("José García")); }

TEST_CASE("letters with a stroke fold to the letters people type") {
    CHECK(fold("Straße") == "strasse");
    CHECK(fold("STRASSE") == fold("Straße"));
    CHECK(fold("Łukasz Øre Ðór Þór Æsa Œuvre") == "lukasz ore dor thor aesa oeuvre");
    CHECK(fold("İstanbul") == fold("istanbul"));
    CHECK(fold("Işık") == "isik");
    CHECK(fold("O’Brien") == "o'brien");
}

TEST_CASE("other scripts keep their letters, vowel signs and voice marks") {
    CHECK(fold("Олег") == "олег");
    CHECK(fold("Олег") != "oleg");
    CHECK(fold("ガ") != fold("カ"));
    CHECK(fold("कि") != fold("की"));
    CHECK(fold("陈伟") == "陈伟");
    CHECK(fold("한글") == "한글");
    CHECK(fold("ΟΔΥΣΣΕΥΣ") == fold("Οδυσσεύς"));
}

TEST_CASE("folding twice is folding once") {
    for (const auto* text : {"José GARCÍA", "İ", "ﬁ", "Å", "가", "ガギ", "a\xff\u0301 b", "ǅ", "ᾳ", "\u0301", "ŉ"}) {
        CAPTURE(text);
        CHECK(fold(fold(text)) == fold(text));
    }
}

TEST_CASE("bytes that are not UTF-8 survive folding, composing and measuring") {
    CHECK(fold("\xff"
               "A\xc3") ==
          "\xff"
          "a\xc3");
    CHECK(nfc("e\u0301\xff") == "é\xff");
    CHECK(width("\xff\xfe") == 2);
    CHECK(fit("\xff\xfe\xfd\xfc\xfb", 4) == "\xff...");
}

TEST_CASE("composing makes one letter of a base and its accent") {
    CHECK(nfc("Jose\u0301") == "José");
    CHECK(nfc("José") == "José");
    CHECK(nfc("plain") == "plain");
    CHECK(nfc("\u212B") == "Å");
}

TEST_CASE("width counts graphemes, not bytes or code points") {
    CHECK(width("") == 0);
    CHECK(width("Ada") == 3);
    CHECK(width("José") == 4);
    CHECK(width("Jose\u0301") == 4);
    CHECK(width("陈伟") == 4);
    CHECK(width("👨‍👩‍👧‍👦") == 2);
    CHECK(width("🇫🇷🇩🇪") == 4);
    CHECK(width("❤️") == 2);
    CHECK(width("👍🏽") == 2);
    CHECK(width("한") == 2);
}

TEST_CASE("a text that does not fit is cut between graphemes and ends in dots") {
    CHECK(fit("Ada Lovelace", 12) == "Ada Lovelace");
    CHECK(fit("Ada Lovelace", 11) == "Ada Love...");
    CHECK(fit("陈伟陈伟陈伟", 8) == "陈伟...");
    CHECK(width(fit("陈伟陈伟陈伟", 8)) <= 8);
    CHECK(fit("e\u0301e\u0301e\u0301e\u0301e\u0301", 4) == "e\u0301...");
    CHECK(fit("Ada Lovelace", 2) == "..");
    CHECK(fit("Ada", 0) == "");
    CHECK(fit("Ada", -1) == "");
}

TEST_CASE("lower case keeps accents, whatever their form, and bad bytes") {
    CHECK(lower("Chess CLUB") == "chess club");
    CHECK(lower("\u00c9TUDE") == "\u00e9tude");
    CHECK(lower("E\u0301TUDE") == "\u00e9tude");
    CHECK(lower("\u041e\u043b\u0435\u0433 \u015eEN") == "\u043e\u043b\u0435\u0433 \u015fen");
    CHECK(lower("A\xff\u00c9") == "a\xff\u00e9");
}
