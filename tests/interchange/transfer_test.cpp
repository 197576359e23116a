#include "interchange/transfer.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("quoted-printable gives bytes, and leaves alone what is no escape") {
    CHECK(decode_quoted_printable("Zo=C3=AB=3d") == "Zo\xC3\xAB=");
    CHECK(decode_quoted_printable("a=b=") == "a=b=");
    CHECK(decode_quoted_printable("=4") == "=4");
}

TEST_CASE("base64 gives bytes, with or without padding and blanks") {
    CHECK(decode_base64("QWRh") == "Ada");
    CHECK(decode_base64("QW Rh\r\nIQ==") == "Ada!");
    CHECK(decode_base64("QWRhIQ") == "Ada!");
    CHECK(decode_base64("").empty());
}

TEST_CASE("only letters of the alphabet look like base64") {
    CHECK(looks_like_base64("QWRh+/=="));
    CHECK_FALSE(looks_like_base64("END:VCARD"));
    CHECK_FALSE(looks_like_base64("two words"));
    CHECK_FALSE(looks_like_base64(""));
}
