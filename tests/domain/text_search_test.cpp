#include "relnet/domain/text_search.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

using namespace relnet;

namespace {

bool found(const std::vector<std::string>& words, std::string_view text) { return TextSearch(words).matches(text); }

/// The text with its places in brackets.
std::string marked(const std::vector<std::string>& words, const std::string& text) {
    std::string result;
    std::size_t at = 0;
    for (const auto& place : TextSearch(words).places(text)) {
        result += text.substr(at, place.begin - at) + '[' + text.substr(place.begin, place.end - place.begin) + ']';
        at = place.end;
    }
    return result + text.substr(at);
}

}  // namespace

TEST_CASE("every word occurs somewhere, in any order and case") {
    CHECK(found({"canal"}, "Coffee at the canal"));
    CHECK(found({"CANAL", "cof"}, "Coffee at the Canal"));
    CHECK(found({"anal"}, "Coffee at the canal"));
    CHECK_FALSE(found({"canal", "tea"}, "Coffee at the canal"));
    CHECK_FALSE(found({"canals"}, "Coffee at the canal"));
    CHECK_FALSE(found({"a"}, ""));
}

TEST_CASE("a word stands in a text wherever it does, though its letters stand there before") {
    CHECK(found({"looms"}, "mlooloomsx"));
    CHECK(found({"mm"}, "MmM"));
    CHECK(found({"aXb"}, "x X axb"));
    CHECK(found({"q"}, "aQ"));
    CHECK(found({"ab"}, "ab"));
    CHECK(found({"ba"}, "abBA"));
    CHECK_FALSE(found({"xab"}, "ab x abx"));
    CHECK_FALSE(found({"abx"}, "x ab"));
}

TEST_CASE("only letters lose their case: signs that differ in that bit stay apart") {
    CHECK_FALSE(found({"[x]"}, "{x}"));
    CHECK_FALSE(found({"@"}, "`"));
    CHECK(found({"a_b"}, "A_B"));
    CHECK_FALSE(found({"a_b"},
                      "a\x7f"
                      "b"));
    CHECK_FALSE(found({"0"}, "\x10"));
    CHECK(found({"c++20"}, "Talked about C++20"));
}

TEST_CASE("accents don't matter, on either side and in either form") {
    CHECK(found({"jose"}, "Lunch with José"));
    CHECK(found({"jose"}, "Lunch with Jose\u0301"));
    CHECK(found({"José"}, "lunch with jose"));
    CHECK(found({"jose\u0301"}, "lunch with josé"));
    CHECK(found({"strasse"}, "in der Straße"));
    CHECK(found({"straße"}, "Hauptstrasse 3"));
    CHECK(found({"lodz"}, "the train to Łódź"));
    CHECK(found({"олег"}, "звонил Олег"));
    CHECK_FALSE(found({"oleg"}, "звонил Олег"));
    CHECK(found({"陈伟"}, "met 陈伟 again"));
}

TEST_CASE("words with a space in them are looked for as they stand") {
    CHECK(found({"new flat"}, "looking for a New  flat"));
    CHECK(found({"new flat"}, "looking for a new\nflat"));
    CHECK(found({" new flat "}, "a néw flat"));
    CHECK_FALSE(found({"new flat"}, "a flat, new"));
    CHECK(found({"flat", "new"}, "a flat, new"));
    CHECK(found({"a b c"}, "A\t \r\nB c"));
    CHECK(found({"new flat"}, "new new  flat"));
    CHECK(found({"x y"}, "xy x y"));
    CHECK_FALSE(found({"new flat"}, "a new  fla"));
    CHECK_FALSE(found({"new flat"}, "flat new "));
    CHECK_FALSE(found({"new flat"}, "a newflat"));
    CHECK_FALSE(found({"new flat"}, "anew      "));
    CHECK_FALSE(found({"a b"}, "a\x1f" "b"));
}

TEST_CASE("a text of any size is searched as its folded form is") {
    std::uint32_t state = 20261121;
    const auto any_of = [&](const std::vector<std::string>& letters, std::size_t most) {
        std::string text;
        for (std::size_t size = ((state = state * 1664525 + 1013904223) >> 16) % most; size > 0; --size) {
            text += letters[((state = state * 1664525 + 1013904223) >> 16) % letters.size()];
        }
        return text;
    };
    int hits = 0;
    for (int i = 0; i < 20000; ++i) {
        const auto text = any_of({"a", "A", "b", "B", " ", "\t", "\n"}, 24) + (i % 4 == 0 ? "á" + any_of({"b", " "}, 9) : "");
        const auto word = "a" + any_of({"a", "b", " ", "B"}, 4);
        const bool is_there = fold(text).find(fold(word)) != std::string::npos;
        hits += is_there ? 1 : 0;
        if (found({word}, text) != is_there) FAIL("'" << word << "' in '" << text << "'");
    }
    CHECK(hits > 2000);
    CHECK(hits < 18000);
}

TEST_CASE("no word, or too many, are refused; empty ones are left out") {
    CHECK_THROWS_AS(TextSearch({}), Error);
    CHECK_THROWS_AS(TextSearch({" ", ""}), Error);
    CHECK(found({"", "canal"}, "canal"));
    CHECK_NOTHROW(TextSearch(std::vector<std::string>(64, "a")));
    CHECK_THROWS_AS(TextSearch(std::vector<std::string>(65, "a")), Error);
    CHECK(found(std::vector<std::string>(64, "a"), "A"));
}

TEST_CASE("each word has a bit of its own") {
    const TextSearch search({"ada", "canal", "ø"});
    CHECK(search.all() == 7);
    CHECK(search.words_in("Ada") == 1);
    CHECK(search.words_in("by the canal, Ådá") == 7 - 4);
    CHECK(search.words_in_folded("ada o") == 5);
    CHECK(search.words_in("OSLO") == 4);
}

TEST_CASE("places are bytes of the text as it is") {
    CHECK(marked({"canal"}, "The Canal, the canal") == "The [Canal], the [canal]");
    CHECK(marked({"jose"}, "mit José, ja") == "mit [José], ja");
    CHECK(marked({"jose"}, "mit Jose\u0301, ja") == "mit [Jose\u0301], ja");
    CHECK(marked({"s"}, "Straße") == "[S]tra[ß]e");
    CHECK(marked({"new flat"}, "a new \n flat.") == "a [new \n flat].");
    CHECK(marked({"flat"}, "  flat") == "  [flat]");
    CHECK(marked({"tea"}, "coffee") == "coffee");
    CHECK(marked({"a"}, "") == "");
}

TEST_CASE("places that overlap or touch are one") {
    CHECK(marked({"ana"}, "banana") == "b[anana]");
    CHECK(marked({"foot", "ball"}, "Football") == "[Football]");
    CHECK(marked({"football", "ball"}, "a football") == "a [football]");
    CHECK(marked({"b", "a"}, "a-b") == "[a]-[b]");
}

TEST_CASE("what is not UTF-8 is searched too") {
    CHECK(found({"canal"}, "\xff canal \xc3"));
    CHECK(marked({"canal"}, "\xff canal \xc3") == "\xff [canal] \xc3");
    CHECK(found({"\xff"}, "a\xff"));
}

TEST_CASE("the places agree with the answer") {
    const std::vector<std::string> letters{"a", "A",  "s", " ", "\n", "é",    "e\u0301", "ß",
                                           "Ø", "陈", "Й", "İ", "ﬁ",  "\xff", "’",       "ς"};
    std::uint64_t state = 1;
    const auto next = [&] { return (state = state * 6364136223846793005u + 1442695040888963407u) >> 33; };
    for (int round = 0; round < 3000; ++round) {
        std::string text, word;
        for (int i = 0; i < 8; ++i) text += letters[next() % letters.size()];
        for (int i = 0; i < 2; ++i) word += letters[next() % letters.size()];
        if (fold(word).empty()) continue;
        const TextSearch search({word});
        INFO(text << " / " << word);
        CHECK(search.matches(text) == (fold(text).find(fold(word)) != std::string::npos));
        CHECK(search.places(text).empty() == !search.matches(text));
    }
}

TEST_CASE("what is looked for first never hides a text: the rarest letter may stand behind a space, in either case") {
    const std::vector<std::string> letters{"a", "e", "Q", "q", "7", " ", "\t", "A"};
    std::uint64_t state = 2;
    const auto next = [&] { return (state = state * 6364136223846793005u + 1442695040888963407u) >> 33; };
    int found = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text, word;
        for (int i = 0; i < 14; ++i) text += letters[next() % letters.size()];
        for (int i = 0; i < 3; ++i) word += letters[next() % letters.size()];
        if (fold(word).empty()) continue;
        const TextSearch search({word, "zz"});
        const bool holds = fold(text).find(fold(word)) != std::string::npos;
        INFO(text << " / " << word);
        REQUIRE(search.is_any_in(text) == holds);
        REQUIRE(search.words_in(text) == (holds ? 1 : 0));
        found += holds ? 1 : 0;
    }
    CHECK(found > 1000);
}

TEST_CASE("one line") {
    CHECK(one_line("a\n\n b\tc ") == "a b c");
    CHECK(one_line("") == "");
}
