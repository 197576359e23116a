#include "commands/address.hpp"

#include <doctest/doctest.h>

using namespace relnet;
using namespace relnet::commands;

namespace {

std::string with_email(std::string email) {
    Contact contact;
    contact.emails = {{std::move(email), ""}};
    return address_of(contact);
}

std::string with_url(std::string url) {
    Contact contact;
    contact.urls = {{std::move(url), ""}};
    return address_of(contact);
}

}  // namespace

TEST_CASE("the first e-mail comes before a page, and what is none is passed over") {
    Contact contact;
    contact.urls = {{"https://example.org", ""}};
    contact.emails = {{"none", ""}, {"ada@example.org", "work"}, {"lovelace@example.org", ""}};
    CHECK(address_of(contact) == "mailto:ada@example.org");
    CHECK(address_of({}) == "");
}

TEST_CASE("nothing in an address becomes a subject, a second address or an attachment") {
    CHECK(with_email("a?attach=/etc/passwd&b@example.org") == "mailto:a%3Fattach%3D%2Fetc%2Fpasswd%26b@example.org");
    CHECK(with_email("a,b c@example.org") == "mailto:a%2Cb%20c@example.org");
    CHECK(with_email("jos\xC3\xA9@example.org") == "mailto:jos%C3%A9@example.org");
    CHECK(with_email("ada+list_1.b-c@example.org") == "mailto:ada+list_1.b-c@example.org");
}

TEST_CASE("only pages of the web are opened") {
    CHECK(with_url("https://example.org/a?b=c#d") == "https://example.org/a?b=c#d");
    CHECK(with_url("HTTP://example.org") == "HTTP://example.org");
    CHECK(with_url("example.org/ada") == "https://example.org/ada");
    for (const char* url :
         {"file:///etc/passwd", "javascript:alert(1)", "-oProxy.x", "ftp://example.org", "", "ada", "https://a b",
          "https://example.org/\x1b", "https://example.org/\"", "/usr/bin/x.sh", "example.org:80"}) {
        CHECK_MESSAGE(with_url(url).empty(), url);
    }
}
