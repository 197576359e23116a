#include <doctest/doctest.h>

#include "domain/line_maker.hpp"
#include "domain/line_oracle.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/object.hpp"

using namespace relnet;

namespace {

std::string any_line(line_maker::Maker& maker) {
    const auto kind = maker.below(4);
    if (kind == 0) return to_line(maker.change());
    if (kind == 1) return maker.broken(to_line(maker.change()));
    return kind == 2 ? maker.odd_line() : maker.broken(maker.odd_line());
}

/// Of 10,000 lines those that an oracle with these rules reads in another way.
int differing(const line_oracle::Rules& rules) {
    int differing = 0;
    line_maker::Maker maker(3);
    for (int i = 0; i < 10'000; ++i) {
        const auto line = any_line(maker);
        if (!line_oracle::same(parse_line(line), line_oracle::parse_line(line, rules))) ++differing;
    }
    return differing;
}

/// What a function gives, or that it threw.
template <typename Make>
auto result_of(Make make) -> std::optional<decltype(make())> {
    try {
        return make();
    } catch (const std::length_error&) {
        return {};
    }
}

}  // namespace

TEST_CASE("a line says what it says by a tree of it, however it is written and whatever is wrong with it") {
    int none = 0, unknown = 0, kept = 0, canonical = 0;
    line_maker::Maker maker(1);
    for (int i = 0; i < 40'000; ++i) {
        const auto line = any_line(maker);
        const auto change = parse_line(line);
        INFO(i << ": " << line);
        REQUIRE(line_oracle::same(change, line_oracle::parse_line(line)));
        if (change) {
            REQUIRE(to_line(*change) == line);
            const auto stored = change_of(change->id, change->op, change->of, body_of(*change));
            REQUIRE((stored && to_line(*stored) == line));
        }
        ++(!change ? none : change->op == Op::unknown ? unknown : change->line.empty() ? canonical : kept);
    }
    // Else the lines were too dull to prove anything.
    CHECK(none > 7'000);
    CHECK(unknown > 3'000);
    CHECK(kept > 2'000);
    CHECK(canonical > 8'000);
}

TEST_CASE("a stored tail says what it says by a tree of it") {
    line_maker::Maker maker(2);
    for (int i = 0; i < 20'000; ++i) {
        const auto change = maker.change();
        auto tail = line_tail(change);
        if (maker.chance(50)) tail = maker.broken(tail);
        if (maker.chance(20)) tail = ',' + maker.odd_line().substr(1);
        INFO(i << ": " << tail);
        REQUIRE(line_oracle::same(parse_tail(change.id, change.op, change.of, tail),
                                  line_oracle::parse_tail(change.id, change.op, change.of, tail)));
    }
}

TEST_CASE("values come apart as their trees do") {
    int objects = 0, lists = 0, labelled = 0;
    line_maker::Maker maker(4);
    for (int i = 0; i < 30'000; ++i) {
        const Value value{maker.chance(90) ? maker.json(3) : maker.broken(maker.json(3))};
        INFO(i << ": " << value.json);
        const auto json = line_oracle::Json::parse(value.json, nullptr, false);
        const auto canonical = [&](const line_oracle::Json& part) { return Value{line_oracle::canonical(part, {})}; };
        const auto fields = result_of([&] {
            std::map<std::string, Value> parts;
            if (json.is_object())
                for (const auto& [key, part] : json.items()) parts[key] = canonical(part);
            return parts;
        });
        const auto elements = result_of([&] {
            std::vector<Value> parts;
            if (json.is_array())
                for (const auto& part : json) parts.push_back(canonical(part));
            return parts;
        });
        REQUIRE(result_of([&] { return object_fields(value); }) == fields);
        REQUIRE(result_of([&] { return list_of_values(value); }) == elements);
        const auto text = [&](const char* key) {
            return json.contains(key) && json[key].is_string() ? json[key].get<std::string>() : "";
        };
        const bool is_object = value.json.starts_with('{') && json.is_object();
        const auto pair = as_labelled(value);
        REQUIRE(pair.has_value() == (is_object && json.contains("value") && json["value"].is_string()));
        if (pair) REQUIRE(*pair == Labelled{text("value"), text("label")});
        if (value.json.starts_with('"') && json.is_string()) REQUIRE(as_text(value) == json.get<std::string>());
        objects += fields && !fields->empty();
        lists += elements && !elements->empty();
        labelled += pair.has_value();
    }
    CHECK(objects > 2'000);
    CHECK(lists > 2'000);
    CHECK(labelled > 100);
}

TEST_CASE("control: a reader that is wrong about depth, or keeps no line as it is, is found out") {
    CHECK(differing({}) == 0);
    CHECK(differing({.deepest = 15}) > 5);
    CHECK(differing({.deepest = 17}) > 5);
    CHECK(differing({.keeps_what_is_no_canonical_line = false}) > 500);
}
