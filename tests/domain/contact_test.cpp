#include "relnet/domain/contact.hpp"

#include <doctest/doctest.h>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

Error refusal_of(auto&& call) {
    try {
        call();
    } catch (const Error& error) {
        return error;
    }
    return Error(Exit::ok, "nothing was refused");
}

}  // namespace

TEST_CASE("every channel and relation word reads back as itself") {
    CHECK(channel_words().size() == 8);
    for (const auto& word : channel_words()) CHECK(to_word(parse_channel(word)) == word);
    CHECK(relation_words().size() == 12);
    for (const auto& word : relation_words()) CHECK(to_word(parse_relation(word)) == word);
}

TEST_CASE("no relation is an empty word, and cannot be typed") {
    CHECK(to_word(Relation::none) == "");
    CHECK(to_word(Relation::friend_) == "friend");
    CHECK(refusal_of([] { parse_relation(""); }).exit == Exit::usage);
}

TEST_CASE("a channel may be typed in upper case and with spaces around it") { CHECK(parse_channel(" Call ") == Channel::call); }

TEST_CASE("an unknown channel names the nearest one and the list") {
    const auto error = refusal_of([] { parse_channel("cal"); });
    CHECK(error.exit == Exit::usage);
    CHECK(error.message == "unknown channel 'cal'");
    CHECK(error.hint == "did you mean: call\nknown: meet, call, video, mail, chat, letter, event, other");
}

TEST_CASE("a channel like no other names only the list") {
    CHECK(refusal_of([] { parse_channel("carrier-pigeon"); }).hint.substr(0, 6) == "known:");
}

TEST_CASE("a number from a newer relnet has no word") {
    CHECK(to_word(static_cast<Channel>(99)) == "");
    CHECK(to_word(static_cast<State>(-1)) == "");
    CHECK(to_word(State::gone) == "gone");
}

TEST_CASE("a favour is a kind, with a text behind a colon") {
    CHECK(parse_favour("advice") == Favour{"advice", ""});
    CHECK(parse_favour("Intro: Grace, at last: yes") == Favour{"intro", "Grace, at last: yes"});
    CHECK(parse_favour("gift:") == Favour{"gift", ""});
}

TEST_CASE("another kind of favour is other with a text") {
    CHECK(parse_favour("other:a lift") == Favour{"other", "a lift"});
    CHECK(refusal_of([] { parse_favour("other"); }).message == "'other' needs a text");
    CHECK(refusal_of([] { parse_favour("other: "); }).exit == Exit::usage);
    const auto error = refusal_of([] { parse_favour("advise:on flats"); });
    CHECK(error.message == "unknown kind of value 'advise'");
    CHECK(error.hint ==
          "did you mean: advice\nknown: help, advice, intro, referral, opportunity, feedback, thanks, praise, gift");
}
