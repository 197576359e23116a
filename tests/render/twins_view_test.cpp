#include "relnet/render/twins_view.hpp"

#include <doctest/doctest.h>

#include "render/people.hpp"

using namespace relnet;

namespace {

const std::vector<TwinRow> rows = {
    {{.handle = "ada", .name = "Ada Lovelace"}, {.handle = "ada-2", .name = "Ada Lovelace"}, {"same e-mail", "same name"}},
    {{.handle = "chen", .name = "Chen Wei (陈伟)"}, {.handle = "wei", .name = "Wei\x1b Chen"}, {"same phone"}}};

}  // namespace

TEST_CASE("likely twins have a line each, with the reasons") {
    CHECK(twins_screen(rows, terminal()) ==
          "ada ada-2   Ada Lovelace                     same e-mail, same name\n"
          "chen wei    Chen Wei (陈伟) / Wei\\x1b Chen   same phone\n");
}

TEST_CASE("on a narrow terminal names and reasons stand below the handles") {
    CHECK(twins_screen(rows, terminal(40)) ==
          "ada ada-2\n  Ada Lovelace\n  same e-mail, same name\n"
          "chen wei\n  Chen Wei (陈伟) / Wei\\x1b Chen\n  same phone\n");
}

TEST_CASE("programs get both handles, both names and the reasons") {
    CHECK(to_tsv(twins_listing({rows[0]}), {}, '\n') == "ada\tada-2\tAda Lovelace\tAda Lovelace\tsame e-mail, same name\n");
    CHECK(twins_json({rows[1]}).front().find(R"("reasons":["same phone"])") != std::string::npos);
}
