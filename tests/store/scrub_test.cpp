#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>

#include "relnet/base/file.hpp"
#include "relnet/domain/line.hpp"
#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;
using relnet::testing::day;

namespace {

/// Everything that the lines and the history say.
std::string told(const Store& store) {
    std::string text;
    store.each_change([&](const Change& change) { text += to_line(change) + '\n'; });
    for (const auto& entry : store.history(SIZE_MAX)) text += entry.title + '\n';
    return text;
}

bool tells(const Store& store, const char* word) { return told(store).find(word) != std::string::npos; }

void forget(Book& book, std::vector<Uid> entities) {
    std::vector<Change> changes;
    for (const auto& uid : entities) changes.push_back({.op = Op::forget, .of = uid});
    book.store.record("rm", std::move(changes));
    book.store.scrub();
}

Change line_of(Book& book, const Uid& of, std::vector<Uid> re, const char* who) {
    return {.op = Op::create,
            .of = of.bytes == Uid{}.bytes ? book.store.new_uid() : of,
            .kind = "note",
            .re = std::move(re),
            .who = who,
            .set = {{"text", text_value("looms")}}};
}

}  // namespace

TEST_CASE("what was forgotten is in no line and no title, and a rebuild gives the same rows") {
    Book book;
    const auto ada = book.add("Ada Lovelace", {{"city", text_value("Ockham")}}, {"walnuts"});
    const auto grace = book.add("Grace Hopper");
    const auto talk = book.talk({ada}, "2026-10-06", "engines");
    book.talk({ada, grace}, "2026-10-07", "lunch");
    book.set(ada, "city", text_value("London"));
    forget(book, {ada, talk});
    for (const char* word : {"Lovelace", "Ockham", "London", "walnuts", "engines"}) {
        CAPTURE(word);
        CHECK(!tells(book.store, word));
    }
    for (const char* word : {"Grace Hopper", "lunch"}) CHECK(tells(book.store, word));
    CHECK(book.store.rebuild() == 0);
    CHECK(book.store.state_of(ada).forgotten);
    CHECK(book.store.interactions(book.person(grace).id).size() == 1);
}

TEST_CASE("a name in somebody else's line becomes somebody, another name that holds it does not") {
    Book book;
    const auto ada = book.add("Ada");
    const auto other = book.add("Adam");
    for (const char* who : {"Ada and Adam", "Adam, Ada and Grace", "Adam", "Ada"})
        book.record("note", line_of(book, {}, {other}, who));
    forget(book, {ada});
    const auto text = told(book.store);
    for (const char* who :
         {R"("who":"somebody and Adam")", R"("who":"Adam, somebody and Grace")", R"("who":"Adam")", R"("who":"somebody")"}) {
        CAPTURE(who);
        CHECK(text.find(who) != std::string::npos);
    }
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("what a newer relnet said of the one who stays is kept when the other is forgotten, and names nobody") {
    Book book;
    const auto ann = book.add("Ann"), bob = book.add("Bob");
    book.set(ann, "into", uid_value(bob));
    const auto hug = [&](int seq, const std::string& rest) {
        return *parse_line(R"({"id":"2026-11-01T00:00:03.000Z-)" + std::to_string(seq) + R"(@newer-0000","op":"hug","of":")" +
                           to_string(bob) + "\"," + rest + "}");
    };
    book.store.take_in({}, {hug(1, R"("warm":true)"), hug(2, R"("who":"Ann","warm":1)"), hug(3, R"("who": "Ann","warm":2)")});
    book.store.settle();
    forget(book, {ann});
    const auto text = told(book.store);
    CHECK(text.find(R"("warm":true)") != std::string::npos);
    CHECK(text.find(R"("who":"somebody","warm":1)") != std::string::npos);
    CHECK(!tells(book.store, "Ann"));
    CHECK(book.store.rebuild() == 0);
}

TEST_CASE("who is called the same keeps the name in the lines about them") {
    Book book;
    const auto ada = book.add("Ada"), namesake = book.add("Ada");
    book.record("note", line_of(book, {}, {namesake}, "Ada"));
    book.record("note", line_of(book, {}, {ada, namesake}, "Ada and Grace"));
    forget(book, {ada});
    const auto text = told(book.store);
    CHECK(text.find(R"("who":"Ada")") != std::string::npos);
    CHECK(text.find(R"("who":"somebody and Grace")") != std::string::npos);
}

TEST_CASE("the file of a purge holds no piece of it, and is swept only once") {
    ::umask(077);
    char name[] = "/tmp/relnet-scrub-XXXXXX";
    const std::string directory = ::mkdtemp(name), path = directory + "/relnet.db";
    const auto open = [&](std::int64_t time) {
        return Store::open(
            path, Store::Access::write,
            {.now_ms = 1'795'000'000'000 + time, .seed = 7, .host = "laptop", .machine = "m1", .today = day("2026-11-21")});
    };
    std::vector<Uid> people;
    {
        auto store = open(0);
        for (int i = 0; i < 200; ++i) {
            Change change{.op = Op::create, .of = store.new_uid(), .kind = "contact"};
            change.set = {{"name", text_value("walnut " + std::to_string(i * 7919 % 1000))},
                          {"city", text_value(std::string(static_cast<std::size_t>(i), 'x') + "walnut")}};
            people.push_back(change.of);
            store.record("add", {change});
            store.end_command();
        }
        store.commit();
    }
    {
        auto store = open(1'000'000);
        std::vector<Change> changes;
        for (const auto& uid : people) changes.push_back({.op = Op::forget, .of = uid});
        store.record("rm", std::move(changes));
        store.scrub();
        CHECK(store.check().size() == 1);  // not swept yet
        store.commit();
    }
    CHECK(read_file(path, 64 << 20).find("walnut") == std::string::npos);
    CHECK(open(2'000'000).check().empty());
    std::filesystem::remove_all(directory);
}
