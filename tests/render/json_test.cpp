#include "relnet/render/json.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace relnet;

TEST_CASE("commas stand between keys and between elements, and nowhere else") {
    JsonWriter json;
    json.object().key("name").text("Ada").key("tags").array().text("a").text("b").end().key("n").object().end().end();
    CHECK(json.take() == R"({"name":"Ada","tags":["a","b"],"n":{}})");
}

TEST_CASE("take closes what is open and starts anew") {
    JsonWriter json;
    json.object().key("items").array().number(1);
    CHECK(json.take() == R"({"items":[1]})");
    json.array().number(2);
    CHECK(json.take() == "[2]");
}

TEST_CASE("what is unknown is null") {
    JsonWriter json;
    json.array().text_or_null("").text("").null().day(std::nullopt).day(Day{2026, 11, 21}).end();
    CHECK(json.take() == R"([null,"",null,null,"2026-11-21"])");
}

TEST_CASE("decimals have a fixed number of places, and no minus at zero") {
    JsonWriter json;
    json.array().decimal(18.0 / 28, 2).decimal(-0.001, 2).decimal(-0.5, 2).decimal(3, 0);
    json.decimal(std::numeric_limits<double>::infinity(), 2).end();
    CHECK(json.take() == "[0.64,0.00,-0.50,3,null]");
}

TEST_CASE("numbers, flags and JSON text go in as they are") {
    JsonWriter json;
    json.array().number(-9223372036854775807).flag(true).flag(false).raw(R"({"a":1})").end();
    CHECK(json.take() == R"([-9223372036854775807,true,false,{"a":1}])");
}

TEST_CASE("quotes, controls and direction marks are escaped, in keys too") {
    JsonWriter json;
    json.object().key("a\"b").text("\x1b[31m\xE2\x80\xAE\n");
    CHECK(json.take() == R"({"a\"b":"\u001b[31m\u202e\n"})");
}

TEST_CASE("a person is uid, handle and name") {
    JsonWriter json;
    CHECK(json.person({Uid{}, 3, "ada", "Ada"}).take() == R"({"uid":"00000000000000000000000000","handle":"ada","name":"Ada"})");
}
