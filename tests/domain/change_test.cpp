#include "relnet/domain/change.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("a change id is its time, its number and its device, and reads back") {
    const ChangeId id{1'795'277'562'123, 731, "laptop-k3f9"};
    CHECK(to_string(id) == "2026-11-21T16:12:42.123Z-731@laptop-k3f9");
    CHECK(parse_change_id(to_string(id)) == id);
    CHECK(parse_command_id("2026-11-21T16:12:42.123Z@laptop-k3f9") == CommandId{id.time, id.device});
}

TEST_CASE("what is nearly a change id is none") {
    for (const char* text : {"", "2026-11-21T16:12:42.123Z", "2026-11-21T16:12:42.123Z-0@a", "2026-11-21T16:12:42.123Z-1@", "2026-11-21T16:12:42.123Z-1@A",
                             "2026-13-21T16:12:42.123Z-1@a", "2026-11-21T24:12:42.123Z-1@a", "2026-11-21 16:12:42.123Z-1@a",
                             "2026-11-21T16:12:42.123Z--1@a", "2026-11-21T16:12:42.123Z-1x@a"}) {
        CAPTURE(text);
        CHECK(!parse_change_id(text));
    }
}

TEST_CASE("an instant before 1970 keeps its milliseconds") {
    const ChangeId id{-1, 1, "a"};
    CHECK(to_string(id) == "1969-12-31T23:59:59.999Z-1@a");
    CHECK(parse_change_id(to_string(id)) == id);
}

TEST_CASE("ids are ordered by time, then number, then device") {
    CHECK(ChangeId{1, 9, "z"} < ChangeId{2, 1, "a"});
    CHECK(ChangeId{2, 1, "z"} < ChangeId{2, 2, "a"});
    CHECK(ChangeId{2, 2, "a"} < ChangeId{2, 2, "b"});
}

TEST_CASE("values read back as what they were, and as nothing else") {
    CHECK(as_text(text_value("Zoë \"Zo\" \\ Å\n")) == "Zoë \"Zo\" \\ Å\n");
    CHECK(text_value("").is_null());
    CHECK(as_number(number_value(-7)) == -7);
    CHECK(!as_number(text_value("7")));
    CHECK(as_flag(flag_value(true)));
    CHECK(!as_flag(flag_value(false)));
    CHECK(as_day(day_value(Day{2026, 2, 28})) == Day{2026, 2, 28});
    CHECK(!as_day(text_value("2026-02-30")));
    const Labelled labelled{"ada@example.org", "work"};
    CHECK(as_labelled(labelled_value(labelled)) == labelled);
    const auto stay = as_stay(stay_value({Day{2026, 12, 1}, Day{2026, 11, 21}, "away"}));
    REQUIRE(stay);
    CHECK(stay->on == Day{2026, 12, 1});
    CHECK(stay->why == "away");
    CHECK(!as_stay(text_value("2026-12-01")));
}

TEST_CASE("elements are told apart by what people would call the same") {
    CHECK(element_key("email", labelled_value({"Ada@Example.org", "work"})) == element_key("email", labelled_value({"ada@example.org", ""})));
    CHECK(element_key("phone", labelled_value({"+44 20 7946-0018", ""})) == "442079460018");
    CHECK(element_key("x", labelled_value({"39", "shoe"})) != element_key("x", labelled_value({"39", "hat"})));
    CHECK(element_key("tag", text_value("friend")) == "friend");
}
