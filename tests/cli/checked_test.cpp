// Typed names, texts and tags on their way to the data file.
#include <doctest/doctest.h>

#include "relnet/cli/session.hpp"

using namespace relnet;

namespace {

template <typename Check>
std::string refused(Check check) {
    try {
        check();
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        return error.message;
    }
    return "";
}

}  // namespace

TEST_CASE("names are trimmed and composed") {
    CHECK(checked_name("  Ada Lovelace ", "name") == "Ada Lovelace");
    CHECK(checked_name("Jose\u0301", "name") == "Jos\u00e9");
    CHECK(checked_name("family \U0001F468\u200D\U0001F469", "name") == "family \U0001F468\u200D\U0001F469");
}

TEST_CASE("an empty name, control characters and over 200 columns are refused with the place") {
    CHECK(refused([] { checked_name("  ", "name"); }) == "the name is empty");
    CHECK(refused([] { checked_name("Jos\u00e9\x07", "name"); }) == "the name holds \\x07 at character 5");
    CHECK(refused([] { checked_name("a\nb", "name"); }) == "the name holds \\n at character 2");
    CHECK(refused([] { checked_name("a\u202eb", "name"); }) == "the name holds \\u{202e} at character 2");
    CHECK(refused([] { checked_name("a\xff", "name"); }) == "the name is not UTF-8 at byte 2");
    CHECK(refused([] { checked_name(std::string(201, 'x'), "name"); }) == "the name is 201 columns wide; 200 is the limit");
    CHECK(checked_name(std::string(200, 'x'), "name").size() == 200);
}

TEST_CASE("a text may have several lines") {
    CHECK(checked_text("one\n\ttwo\n", "text") == "one\n\ttwo");
    CHECK(checked_text("one\r\ntwo\r\n", "text") == "one\ntwo");
    CHECK(refused([] { checked_text("one\rtwo", "text"); }) == "the text holds \\x0d at character 4");
    CHECK(refused([] { checked_text("one\x1b[31m", "text"); }) == "the text holds \\x1b at character 4");
}

TEST_CASE("a tag is lower case with hyphens, with or without its +") {
    CHECK(checked_tag("+Chess Club") == "chess-club");
    CHECK(checked_tag("\u00c9tude") == "\u00e9tude");
    CHECK(refused([] { checked_tag("a,b"); }) == "a tag cannot hold a comma: 'a,b'");
    CHECK(refused([] { checked_tag("+"); }) == "the tag is empty");
}
