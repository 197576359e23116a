#include "relnet/domain/link.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

Link link(std::string as, bool from_here) {
    Link link;
    link.other.name = "Grace Hopper";
    link.as = std::move(as);
    link.from_here = from_here;
    return link;
}

}  // namespace

TEST_CASE("who is mutual reads alike from both sides") {
    for (const bool from_here : {true, false}) {
        CHECK(in_words(link("knows", from_here)) == "knows Grace Hopper");
        CHECK(in_words(link("sibling", from_here)) == "sibling of Grace Hopper");
    }
}

TEST_CASE("any other word reads by its direction") {
    CHECK(in_words(link("manager", true)) == "manager of Grace Hopper");
    CHECK(in_words(link("manager", false)) == "manager: Grace Hopper");
    CHECK_FALSE(is_mutual("manager"));
}
