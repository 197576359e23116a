#include "interchange/card_parts.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("an address is found between angle brackets and behind a scheme") {
    CHECK(bare_address("Ada Lovelace <ada@example.org>") == "ada@example.org");
    CHECK(bare_address(" MailTo:ada@example.org ") == "ada@example.org");
    CHECK(bare_address("ada@example.org") == "ada@example.org");
    CHECK(bare_address("a>b<c") == "a>b<c");
}

TEST_CASE("a key that is a UUID is the uid, any other makes one") {
    Card card;
    card.key = "urn:uuid:0B7F2F0A-1111-4C1E-9D5E-000000000001";
    finish_card(card);
    CHECK(to_uuid(*card.uid) == "0b7f2f0a-1111-4c1e-9d5e-000000000001");
    card.key = "somebody@example.org";
    finish_card(card);
    CHECK(*card.uid == uid_of("somebody@example.org"));
}

TEST_CASE("a record without an id gets the same key from the same name, e-mails and phones, and only from these") {
    const auto key_of = [](const std::string& name, const std::string& email, const std::string& phone, const std::string& org) {
        Card card;
        card.name = name;
        card.org = org;
        if (!email.empty()) card.emails = {{.value = email, .label = "work"}};
        if (!phone.empty()) card.phones = {{.value = phone, .label = ""}};
        give_key(card, "csv");
        CHECK(*card.uid == uid_of(card.key));
        return card.key;
    };
    const auto key = key_of("Ada", "ada@example.org", "1", "");
    CHECK(key.starts_with("csv:"));
    CHECK(key == key_of("ADA", "ADA@example.org", "1", "Engines"));
    CHECK(key != key_of("Ada", "ada@example.org", "2", ""));
    CHECK(key_of("Ada", "1", "", "") != key_of("Ada", "", "1", ""));
}

TEST_CASE("a key that is there stays") {
    Card card;
    card.name = "Ada";
    card.key = "own";
    give_key(card, "csv");
    CHECK(card.key == "own");
}

TEST_CASE("Google's group of everybody is no tag") {
    Card card;
    card.tags = {"myContacts", "Friends", "My Contacts", "friends"};
    finish_card(card);
    CHECK(card.tags == std::vector<std::string>{"Friends"});
}
