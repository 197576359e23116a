#include "relnet/render/listing.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

Listing sample() { return {{"handle", "name", "id"}, 2, {{"ada", "Ada, \"Countess\"", "3"}, {"jo", "a\tb\nc\\d", "4"}}}; }

Listing one(std::string value) { return {{"v"}, 1, {{std::move(value)}}}; }

Error refusal_of(auto&& call) {
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    return Error(Exit::ok, "nothing was refused");
}

}  // namespace

TEST_CASE("TSV has the pipe's columns in their order, no header, and escaped separators") {
    CHECK(to_tsv(sample(), {}, '\n') == "ada\tAda, \"Countess\"\njo\ta\\tb\\nc\\\\d\n");
}

TEST_CASE("TSV has the chosen fields in the chosen order, and may end records with NUL") {
    CHECK(to_tsv(sample(), {"id", "handle"}, '\0') == std::string("3\tada\0"
                                                                  "4\tjo\0",
                                                                  11));
}

TEST_CASE("TSV lets nothing through that acts on a terminal") {
    CHECK(to_tsv(one("\x1b]0;x\x07\xC2\x9B"), {}, '\n') == "\\x1b]0;x\\x07\\u{9b}\n");
}

TEST_CASE("an unknown field is refused with the nearest and the list") {
    const auto error = refusal_of([] { to_tsv(sample(), {"nam"}, '\n'); });
    CHECK(error.exit == Exit::usage);
    CHECK(error.message == "unknown field 'nam'");
    CHECK(error.hint == "did you mean: name\nfields: handle, name, id");
    CHECK(refusal_of([] { to_csv(sample(), {"zzzzzzzz"}); }).hint == "fields: handle, name, id");
}

TEST_CASE("CSV has a header, CRLF, and quotes where they are needed") {
    CHECK(to_csv(sample(), {}) == "handle,name\r\nada,\"Ada, \"\"Countess\"\"\"\r\njo,\"a\\tb\nc\\d\"\r\n");
    CHECK(to_csv(one(" x"), {}) == "v\r\n\" x\"\r\n");
}

TEST_CASE("Markdown escapes what would be markup") {
    CHECK(to_markdown(one("a|b*c_d[e]<f\\`"), {}) == "| v |\n| --- |\n| a\\|b\\*c\\_d\\[e\\]\\<f\\\\\\` |\n");
    CHECK(to_markdown(one("two\nlines"), {}) == "| v |\n| --- |\n| two\\\\nlines |\n");
}

TEST_CASE("a template has fields, escapes and doubled braces") {
    CHECK(from_template(sample(), "{handle}\\t{id}", '\n') == "ada\t3\njo\t4\n");
    CHECK(from_template(one("x"), "{{{v}}} }\\\\\\n\\q", '\n') == "{x} }\\\n\\q\n");
    CHECK(from_template(one("\x1b"), "{v}", '\0') == std::string("\\x1b\0", 5));
}

TEST_CASE("a template with an open brace or an unknown field is refused") {
    CHECK(refusal_of([] { from_template(sample(), "{handle", '\n'); }).message == "'{' without '}' in '{handle'");
    CHECK(refusal_of([] { from_template(sample(), "{}", '\n'); }).message == "unknown field ''");
    CHECK(refusal_of([] { from_template({{"v"}, 1, {}}, "{w}", '\n'); }).exit == Exit::usage);
}

TEST_CASE("a short row has empty columns, and no rows are no lines") {
    CHECK(to_tsv({{"a", "b"}, 2, {{"1"}}}, {}, '\n') == "1\t\n");
    CHECK(to_tsv({{"a", "b"}, 2, {}}, {}, '\n') == "");
}
