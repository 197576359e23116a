#include "relnet/render/find_view.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"
#include "render/people.hpp"

using namespace relnet;

namespace {

/// Where colour would be, brackets.
std::string marked(const std::string& text, const std::vector<std::string>& words, int columns) {
    auto style = terminal();
    style.colour = true;
    auto line = snippet(text, TextSearch(words), columns, style);
    for (const auto& [code, sign] : {std::pair{"\x1b[1m", "["}, {"\x1b[0m", "]"}}) {
        for (auto at = line.find(code); at != std::string::npos; at = line.find(code)) line.replace(at, 4, sign);
    }
    return line;
}

FoundRow row(FoundKind kind, std::vector<PersonRef> people, std::string text) {
    return {kind, std::move(people), Day{2026, 10, 6}, 12, std::move(text)};
}

const PersonRef ada_ref{Uid{}, 3, "ada", "Ada Lovelace"}, jose_ref{Uid{}, 4, "jose", "José García"};

}  // namespace

TEST_CASE("a text that fits is shown whole, with every word marked") {
    CHECK(marked("Coffee at the Canal, talked", {"canal", "talk"}, 40) == "Coffee at the [Canal], [talk]ed");
    CHECK(marked("José", {"jose"}, 4) == "[José]");
    CHECK(marked("two\n lines\there", {"lines"}, 40) == "two [lines] here");
    CHECK(marked("", {"x"}, 40) == "");
}

TEST_CASE("a long text is cut where the word is not") {
    const std::string text = "We talked for a long time about the new team and then about the budget for the coming year";
    CHECK(marked(text, {"talked"}, 30) == "We [talked] for a long time a...");
    CHECK(marked(text, {"year"}, 30) == "...budget for the coming [year]");
    CHECK(marked(text, {"budget"}, 30) == "...the [budget] for the comin...");
    CHECK(marked(text, {"budget"}, 12) == "...[budget]...");
    for (int columns = 8; columns < 100; ++columns) {
        for (const auto* word : {"we", "team", "budget", "year", "about"}) {
            auto style = terminal();
            CHECK(width(snippet(text, TextSearch({word}), columns, style)) <= columns);
        }
    }
}

TEST_CASE("wide letters are cut by their columns") {
    CHECK(marked("昨天和陈伟一起吃午饭然后谈了很久", {"午饭"}, 20) == "...吃[午饭]然后谈了...");
    CHECK(marked("昨天和陈伟一起吃午饭", {"午饭"}, 18) == "...陈伟一起吃[午饭]");
    const std::string text = "昨天和陈伟一起吃午饭然后谈了很久关于新房子的事情";
    for (int columns = 8; columns < 60; ++columns) {
        const auto line = snippet(text, TextSearch({"新房子"}), columns, terminal());
        CHECK(width(line) <= columns);
        CHECK((columns < 20 || line.find("新房子") != std::string::npos));
    }
}

TEST_CASE("what could act on a terminal is shown, also inside a mark") {
    CHECK(marked("a\x1b[31mred", {"red"}, 40) == "a\\x1b[31m[red]");
    CHECK(marked("a\u202e red", {"red"}, 40) == "a\\u{202e} [red]");
}

TEST_CASE("rows stand under each other; narrow terminals take two lines") {
    const TextSearch search({"canal"});
    const std::vector<FoundRow> rows{row(FoundKind::interaction, {ada_ref}, "At the canal"),
                                     row(FoundKind::interaction, {ada_ref, jose_ref}, "Canal walk")};
    CHECK(found_rows(rows, search, today, terminal()) ==
          "  ada       6 Oct  [12] At the canal\n"
          "  ada,jose  6 Oct  [12] Canal walk\n");
    CHECK(found_rows(rows, search, today, terminal(40)) ==
          "  ada  6 Oct  [12]\n    At the canal\n"
          "  ada,jose  6 Oct  [12]\n    Canal walk\n");
    CHECK(found_rows({}, search, today, terminal()).empty());
}

TEST_CASE("a person is shown by name, with what was found beside it") {
    FoundRow person{FoundKind::person, {ada_ref}, {}, 3, "Canal Works"};
    CHECK(found_rows({person}, TextSearch({"canal"}), today, terminal()) == "  ada  never  Ada Lovelace (Canal Works)\n");
    CHECK(found_heading(FoundKind::person, 2, terminal()) == "2 people\n");
    CHECK(found_heading(FoundKind::person, 1, terminal()) == "1 person\n");
    CHECK(found_heading(FoundKind::promise, 3, terminal()) == "3 promises\n");
}

TEST_CASE("for programs the text is whole and the people are separated by commas") {
    const auto listing = found_listing({row(FoundKind::interaction, {ada_ref, jose_ref}, "At the\ncanal")});
    CHECK(to_tsv(listing, {}, '\n') == "interaction\tada,jose\tAda Lovelace,José García\t2026-10-06\t12\tAt the\\ncanal\n");
    CHECK(
        found_json(row(FoundKind::note, {ada_ref}, "x")) ==
        R"({"kind":"note","contact":{"uid":"00000000000000000000000000","handle":"ada","name":"Ada Lovelace"},)"
        R"("people":[{"uid":"00000000000000000000000000","handle":"ada","name":"Ada Lovelace"}],"on":"2026-10-06","id":12,"text":"x"})");
    CHECK(found_json(row(FoundKind::interaction, {}, "x")) ==
          R"({"kind":"interaction","contact":null,"people":[],"on":"2026-10-06","id":12,"text":"x"})");
}
