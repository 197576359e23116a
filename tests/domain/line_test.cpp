#include "relnet/domain/line.hpp"

#include <doctest/doctest.h>

#include "relnet/domain/object.hpp"

using namespace relnet;

namespace {

const ChangeId id{1'795'277'562'123, 731, "laptop-k3f9"};

Change everything() {
    Change change{.id = id, .op = Op::set, .of = uid_of("ada"), .command = "edit", .undoes = CommandId{1'795'277'000'000, "desk"},
                  .re = {uid_of("ada")}, .who = "Ada \"A\" Lovelace"};
    change.set = {{"city", text_value("Zürich\t")}, {"core", flag_value(true)}, {"planned", stay_value({Day{2026, 12, 1}, Day{2026, 11, 21}, ""})}};
    change.over = {{"city", {{1, 2, "desk"}, {3, 4, "laptop"}}}, {"core", {}}};
    change.add = {{"email", {labelled_value({"ada@example.org", "work"})}}, {"tag", {text_value("friend"), text_value("chess")}}};
    change.drop = {{"tag", {{"work", {{5, 6, "desk"}}}}}};
    return change;
}

}  // namespace

TEST_CASE("a line reads back as the change it was written from, byte for byte") {
    const auto line = to_line(everything());
    const auto back = parse_line(line);
    REQUIRE(back);
    CHECK(back->line.empty());
    CHECK(to_line(*back) == line);
    CHECK(back->set == everything().set);
    CHECK(back->over == everything().over);
    CHECK(back->drop == everything().drop);
    CHECK(back->undoes == everything().undoes);
}

TEST_CASE("a line has its keys in the order of the journal's manual") {
    Change change{.id = id, .op = Op::create, .of = *parse_uid("01M7Q5CQG0E0080001HWQRF4B4"), .kind = "contact", .command = "add"};
    change.set = {{"name", text_value("Ada Lovelace")}, {"added", day_value(Day{2026, 11, 21})}};
    change.add = {{"tag", {text_value("friend")}}};
    CHECK(to_line(change) ==
          R"({"id":"2026-11-21T16:12:42.123Z-731@laptop-k3f9","op":"new","of":"01M7Q5CQG0E0080001HWQRF4B4","do":"add","kind":"contact",)"
          R"("set":{"added":"2026-11-21","name":"Ada Lovelace"},"add":{"tag":["friend"]}})");
}

TEST_CASE("a stored tail and its columns give the change again") {
    for (const Op op : {Op::create, Op::set, Op::add, Op::drop, Op::del, Op::keep, Op::forget}) {
        auto change = everything();
        change.op = op;
        if (op == Op::del) change.seen = {{"desk", 12}, {"laptop-k3f9", 3}};
        if (op == Op::del) change.miss = {{"desk", {4, 5}}};
        const auto back = parse_tail(change.id, change.op, change.of, line_tail(change));
        REQUIRE(back);
        CHECK(to_line(*back) == to_line(change));
        CHECK(back->seen == change.seen);
        CHECK(back->miss == change.miss);
    }
}

TEST_CASE("a rule is known by its name") {
    Change change{.id = id, .op = Op::set, .rule = "tag:friend", .set = {{"cadence", text_value("P4W")}}};
    change.of = rule_uid(change.rule);
    const auto back = parse_tail(change.id, change.op, change.of, line_tail(change));
    REQUIRE(back);
    CHECK(back->rule == "tag:friend");
    CHECK(back->of == rule_uid("tag:friend"));
}

TEST_CASE("what a newer relnet wrote is kept byte for byte") {
    const std::string line =
        R"({"id":"2026-11-21T16:12:42.123Z-731@laptop-k3f9", "op":"paint","of":"01M7Q5CQG0E0080001HWQRF4B4","colour":{"b":1,"a":[2.50]}})";
    const auto change = parse_line(line);
    REQUIRE(change);
    CHECK(change->op == Op::unknown);
    CHECK(to_line(*change) == line);
    const auto back = parse_tail(change->id, change->op, change->of, line_tail(*change));
    REQUIRE(back);
    CHECK(to_line(*back) == line);
}

TEST_CASE("what an unknown operation would set is not set, but whom it concerns is known") {
    const std::string line =
        R"({"id":"2026-11-21T16:12:42.123Z-731@laptop-k3f9","op":"hug","of":"01M7Q5CQG0E0080001HWQRF4B4","do":"hug","re":["01M7Q5CQG0E0080001HWQRF4B4"],"set":{"name":"Hacked"},"over":{"name":[]},"add":{"tag":["x"]},"seen":{"a":1}})";
    const auto change = parse_line(line);
    REQUIRE(change);
    CHECK(change->set.empty());
    CHECK(change->over.empty());
    CHECK(change->add.empty());
    CHECK(change->seen.empty());
    CHECK(change->re.size() == 1);
    CHECK(to_line(*change) == line);
}

TEST_CASE("a line with an unexpected shape inside is kept and not understood") {
    for (const char* payload : {R"("set":7)", R"("set":{"a":1},"over":{"a":"x"})", R"("re":["nobody"])", R"("drop":{"tag":["chess"]})", R"("seen":{"a":"b"})"}) {
        const auto line = R"({"id":"2026-11-21T16:12:42.123Z-731@laptop-k3f9","op":"set","of":"01M7Q5CQG0E0080001HWQRF4B4",)" + std::string(payload) + "}";
        const auto change = parse_line(line);
        CAPTURE(line);
        REQUIRE(change);
        CHECK(change->op == Op::unknown);
        CHECK(to_line(*change) == line);
    }
}

TEST_CASE("what is no change gives nothing, however deep or broken") {
    CHECK(!parse_line(""));
    CHECK(!parse_line("<<<<<<< HEAD"));
    CHECK(!parse_line("{}"));
    CHECK(!parse_line(R"({"id":1,"op":"set","of":"x"})"));
    CHECK(!parse_line("[" + std::string(100'000, '[')));
    const auto deep = R"({"id":"2026-11-21T16:12:42.123Z-731@a","op":"set","of":"01M7Q5CQG0E0080001HWQRF4B4","set":{"a":)" + std::string(5000, '[') +
                      std::string(5000, ']') + "}}";
    const auto change = parse_line(deep);
    REQUIRE(change);
    CHECK(change->op == Op::unknown);
}

TEST_CASE("objects and lists come apart and together again") {
    const auto object = object_value({{"b", number_value(2)}, {"a", list_value({text_value("x"), Value{}})}});
    CHECK(object.json == R"({"a":["x",null],"b":2})");
    CHECK(object_fields(object).at("b") == number_value(2));
    CHECK(list_of_values(object_fields(object).at("a")).size() == 2);
    CHECK(object_fields(text_value("x")).empty());
    CHECK(list_of_values(number_value(1)).empty());
}

TEST_CASE("a tail with an operation that can't be is refused") {
    CHECK(!parse_tail({1, 1, "laptop"}, static_cast<Op>(77), Uid{}, "}x"));
}

TEST_CASE("a line that somebody put a space or a byte order mark into says the same from the data file") {
    const std::string head = R"({"id":"2026-11-21T16:12:42.123Z-731@laptop-k3f9","op":"set","of":"01M7Q5CQG0E0080001HWQRF4B4")";
    for (const auto& line : {head + R"( ,"set":{"city":"London"}})", "\xEF\xBB\xBF" + head + R"(,"set":{"city":"London"}})", head + " }"}) {
        const auto change = parse_line(line);
        REQUIRE(change);
        const auto stored = parse_tail(change->id, change->op, change->of, line_tail(*change));
        REQUIRE(stored);
        CHECK(to_line(*stored) == line);
        CHECK(stored->set == change->set);
    }
}
