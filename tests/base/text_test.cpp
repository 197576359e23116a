#include "relnet/base/text.hpp"

#include <doctest/doctest.h>

using namespace relnet;
using Words = std::vector<std::string>;

TEST_CASE("padding goes by columns and never cuts") {
    CHECK(pad("陈伟", 6) == "陈伟  ");
    CHECK(pad_left("7", 3) == "  7");
    CHECK(pad("Lovelace", 3) == "Lovelace");
}

TEST_CASE("the first byte that is not UTF-8 is found") {
    CHECK(bad_utf8_at("José 陈 👍") == std::nullopt);
    CHECK(bad_utf8_at("ab\xff") == 2);
    CHECK(bad_utf8_at("a\xc3") == 1);             // cut short
    CHECK(bad_utf8_at("\xc0\xaf") == 0);          // overlong
    CHECK(bad_utf8_at("\xe0\x80\xaf") == 0);      // overlong
    CHECK(bad_utf8_at("x\xed\xa0\x80") == 1);     // surrogate
    CHECK(bad_utf8_at("\xf4\x90\x80\x80") == 0);  // past the last code point
    CHECK(bad_utf8_at("\x80") == 0);
}

TEST_CASE("edits are inserts, deletes, replacements and swaps of neighbours") {
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("", "ada") == 3);
    CHECK(edit_distance("adda", "ada") == 1);
    CHECK(edit_distance("lgo", "log") == 1);
    CHECK(edit_distance("kitten", "sitting") == 3);
    CHECK(edit_distance("josé", "jose") == 1);
    CHECK(edit_distance("\xff", "\xfe") == 1);
}

TEST_CASE("the nearest words come closest first and not from afar") {
    const Words commands{"log", "list", "lag", "show"};
    CHECK(nearest("lgo", commands) == Words{"log"});
    CHECK(nearest("lo", commands) == Words{"log"});
    CHECK(nearest("lig", commands) == Words{"log", "lag"});
    CHECK(nearest("lig", commands, 1) == Words{"log"});
    CHECK(nearest("sh", commands).empty());
    CHECK(nearest("García", {"Garcia Jose", "garcia"}) == Words{"garcia"});
}

TEST_CASE("texts are split, trimmed and joined") {
    CHECK(split("a,,b,", ',') == Words{"a", "", "b", ""});
    CHECK(split("", ',') == Words{""});
    CHECK(words("  in \t 2w\n") == Words{"in", "2w"});
    CHECK(words(" ").empty());
    CHECK(trim(" \t a b \r\n") == "a b");
    CHECK(trim("  ") == "");
    CHECK(join({"a", "b", "c"}, ", ") == "a, b, c");
    CHECK(join({}, ", ") == "");
    CHECK(starts_with("urn:uuid:", "urn:"));
    CHECK_FALSE(starts_with("ur", "urn"));
    CHECK(lower_ascii("ÀBC") == "Àbc");
}

TEST_CASE("a handle keeps the letters and digits of a folded name") {
    CHECK(handle_letters("O'Brien") == "obrien");
    CHECK(handle_letters("José 2") == "jose2");
    CHECK(handle_letters("Олег") == "");
}

TEST_CASE("counts and lists read as sentences") {
    CHECK(count_of(0, "contact") == "0 contacts");
    CHECK(count_of(1, "contact") == "1 contact");
    CHECK(count_of(2, "person", "people") == "2 people");
    CHECK(list_of({}) == "");
    CHECK(list_of({"Ada"}) == "Ada");
    CHECK(list_of({"Ada", "Grace"}) == "Ada and Grace");
    CHECK(list_of({"Ada", "Grace", "Alan"}) == "Ada, Grace and Alan");
}
