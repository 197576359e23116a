#include "commands/book_search.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "store/support.hpp"

using namespace relnet;
using namespace relnet::commands;

namespace {

Hit on(std::int64_t day, std::int64_t id) { return {Day::from_number(day), id}; }

std::vector<std::int64_t> ids(Newest hits) {
    std::vector<std::int64_t> ids;
    for (const auto& hit : hits.sorted()) ids.push_back(hit.id());
    return ids;
}

/// Ada works for somebody whose name is Abel's too.
struct Book : testing::Book {
    Uid ada = add("Ada Lovelace", {{"handle", text_value("ada")}, {"org", text_value("Canal Works")}});
    Uid grace = add("Grace Hopper", {{"handle", text_value("grace")}});
    Uid abel = add("Abel Canal", {{"handle", text_value("abel")}});
};

std::vector<std::string> found(const Store& store, const std::vector<std::string>& words, bool in_emails = false) {
    const TextSearch search(words);
    std::vector<std::string> rows;
    for (const auto id : people_with(store, search, words_of_people(store, search, in_emails))) {
        const auto row = row_of_person(store, id, search);
        rows.push_back(row.people.front().handle + (row.text.empty() ? "" : ": " + row.text));
    }
    return rows;
}

}  // namespace

TEST_CASE("the newest hits are kept, by day and then by number, and all are counted") {
    Newest hits(3);
    for (const auto& hit : {on(5, 1), on(9, 2), on(1, 3), on(9, 4), on(7, 5), on(-3, 6)}) hits.add(hit);
    CHECK(hits.count() == 6);
    CHECK(ids(hits) == std::vector<std::int64_t>{4, 2, 5});
}

TEST_CASE("a hit keeps its number on every day there is") {
    const Day first{1, 1, 1}, last{9999, 12, 31};
    for (const std::int64_t id : {std::int64_t{1}, (std::int64_t{1} << 40) - 1}) {
        CHECK(Hit(first, id).id() == id);
        CHECK(Hit(Day{1969, 12, 31}, id).id() == id);
        CHECK(Hit(last, id).id() == id);
    }
    CHECK(Hit(first, 9) < Hit(first + 1, 1));
    CHECK(Hit(Day{1969, 12, 31}, 9) < Hit(Day{}, 1));
}

TEST_CASE("none is kept where none is wanted, but they are counted") {
    Newest hits(0);
    hits.add(on(1, 1));
    CHECK(hits.count() == 1);
    CHECK(ids(hits).empty());
}

TEST_CASE("what is older than the last comes next, and nothing twice") {
    std::vector<Hit> all;
    for (std::int64_t id = 1; id <= 50; ++id) all.push_back(on(id * 7 % 11 - 5, id));
    std::vector<Hit> seen;
    std::optional<Hit> last;
    do {
        Newest hits(8, last);
        for (const auto& hit : all) hits.add(hit);
        CHECK(hits.count() == all.size() - seen.size());
        const auto sorted = hits.sorted();
        seen.insert(seen.end(), sorted.begin(), sorted.end());
        last = seen.back();
    } while (seen.size() < all.size());
    std::ranges::sort(all, std::greater());
    CHECK(seen == all);
}

TEST_CASE("a person is found by words of the name, the handle, the organisation, together") {
    const Book book;
    CHECK(found(book.store, {"canal"}) == std::vector<std::string>{"abel", "ada: Canal Works"});
    CHECK(found(book.store, {"love", "works"}) == std::vector<std::string>{"ada: Canal Works"});
    CHECK(found(book.store, {"love", "hopper"}).empty());
    CHECK(found(book.store, {"ADA"}) == std::vector<std::string>{"ada"});
}

TEST_CASE("who is shown under a longer handle, since two hold the short one, is found by the short one too") {
    Book book;
    CHECK(found(book.store, {"countess"}).empty());
    book.set(book.ada, "handle", text_value("countess"));
    book.set(book.grace, "handle", text_value("countess"));
    CHECK(found(book.store, {"countess"}) == std::vector<std::string>{"ada-lovelace", "grace-hopper"});
    book.set(book.grace, "handle", text_value("grace"));
    CHECK(found(book.store, {"countess"}) == std::vector<std::string>{"countess"});
    CHECK(found(book.store, {"grace"}) == std::vector<std::string>{"grace"});
}

TEST_CASE("a text is found by what its people are called and what it says together, not by their names alone") {
    Book book;
    book.talk({book.ada, book.grace}, "2026-10-06", "Lunch, and a new flat");
    book.talk({book.grace}, "2026-10-07", "her old flat");
    book.talk({book.ada}, "2026-11-02", "ada said little");
    const auto talks = [&](const std::vector<std::string>& words) {
        const TextSearch search(words);
        std::vector<std::string> texts;
        auto hits = hits_in_texts(book.store, search, words_of_people(book.store, search, false), 9);
        for (const auto& hit : hits[2].sorted()) texts.push_back(row_of_text(book.store, FoundKind::interaction, hit.id())->text);
        return texts;
    };
    CHECK(talks({"ada", "flat"}) == std::vector<std::string>{"Lunch, and a new flat"});
    CHECK(talks({"flat", "hopper"}) == std::vector<std::string>{"her old flat", "Lunch, and a new flat"});
    CHECK(talks({"flat", "hopper", "ada"}) == std::vector<std::string>{"Lunch, and a new flat"});
    CHECK(talks({"ada", "lovelace"}).empty());
    CHECK(talks({"ada", "little"}) == std::vector<std::string>{"ada said little"});
    CHECK(talks({"abel", "flat"}).empty());
}

TEST_CASE("texts are found, but not those of removed people alone") {
    Book book;
    const auto both = book.talk({book.ada, book.grace}, "2026-10-06", "Lunch at the Canal");
    book.talk({book.ada}, "2026-11-02", "canal, again");
    const TextSearch search({"canal"});
    CHECK(hits_in_texts(book.store, search, {}, 9)[2].count() == 2);
    book.remove(book.ada);
    auto hits = hits_in_texts(book.store, search, {}, 9);
    CHECK(hits[2].count() == 1);
    const auto row = row_of_text(book.store, FoundKind::interaction, hits[2].sorted().front().id());
    REQUIRE(row);
    CHECK(row->text == "Lunch at the Canal");
    CHECK(row->on == testing::day("2026-10-06"));
    CHECK(found(book.store, {"canal"}) == std::vector<std::string>{"abel"});
    book.remove(both);
    CHECK(hits_in_texts(book.store, search, {}, 9)[2].count() == 0);
}
