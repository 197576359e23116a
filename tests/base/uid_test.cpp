#include "relnet/base/uid.hpp"

#include <doctest/doctest.h>

#include <set>

#include "base/sha1.hpp"

using namespace relnet;

namespace {

constexpr std::int64_t now_ms = 1'795'276'800'000;

std::string hex(std::string_view bytes) {
    std::string out;
    for (const auto byte : sha1(bytes)) out += {"0123456789abcdef"[byte >> 4], "0123456789abcdef"[byte & 15]};
    return out;
}

}  // namespace

TEST_CASE("a uid reads back from both of its written forms") {
    UidMaker maker(now_ms, 7);
    for (int i = 0; i < 1000; ++i) {
        const auto uid = maker.next();
        REQUIRE(parse_uid(to_string(uid)) == uid);
        REQUIRE(parse_uuid(to_uuid(uid)) == uid);
    }
    Uid greatest;
    greatest.bytes.fill(0xFF);
    CHECK(to_string(greatest) == "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
    CHECK(parse_uid(to_string(greatest)) == greatest);
    CHECK(to_string(Uid{}) == "00000000000000000000000000");
}

TEST_CASE("base32 is read as Crockford reads it, and nothing else") {
    const auto uid = parse_uid("01JCK3V8AAAAAAAAAAAAAAAA10");
    REQUIRE(uid);
    CHECK(parse_uid("oijck3v8aaaaaaaaaaaaaaaalo") == uid);
    CHECK_FALSE(parse_uid("01JCK3V8AAAAAAAAAAAAAAAA1U"));
    CHECK_FALSE(parse_uid("81JCK3V8AAAAAAAAAAAAAAAA10"));
    CHECK_FALSE(parse_uid("01JCK3V8AAAAAAAAAAAAAAAA1"));
    CHECK_FALSE(parse_uid("01JCK3V8AAAAAAAAAAAAAAAA100"));
    CHECK_FALSE(parse_uid(""));
}

TEST_CASE("a UUID is read with or without its urn, in either case") {
    const auto uid = parse_uuid("0b7f2f0a-1111-4c1e-9d5e-000000000001");
    REQUIRE(uid);
    CHECK(parse_uuid("urn:uuid:0B7F2F0A-1111-4C1E-9D5E-000000000001") == uid);
    CHECK(to_uuid(*uid) == "0b7f2f0a-1111-4c1e-9d5e-000000000001");
    CHECK_FALSE(parse_uuid("0b7f2f0a11114c1e9d5e000000000001"));
    CHECK_FALSE(parse_uuid("0b7f2f0a-1111-4c1e-9d5e-00000000000g"));
    CHECK_FALSE(parse_uuid("0b7f2f0a-1111-4c1e-9d5e0-00000000001"));
}

TEST_CASE("uids made in one millisecond strictly grow, far beyond 4096") {
    UidMaker maker(now_ms, 42);
    auto last = maker.next();
    bool grew = true;
    for (int i = 0; i < 1'100'000; ++i) {
        const auto uid = maker.next();
        grew = grew && last < uid;
        last = uid;
    }
    CHECK(grew);
}

TEST_CASE("a made uid carries its time, its version and its variant") {
    for (const auto uid : {UidMaker(now_ms, 1).next(), UidMaker(now_ms, 2).next()}) {
        std::int64_t ms = 0;
        for (std::size_t i = 0; i < 6; ++i) ms = ms * 256 + uid.bytes[i];
        CHECK(ms == now_ms);
        CHECK((uid.bytes[6] >> 4) == 7);
        CHECK((uid.bytes[8] >> 6) == 2);
    }
    CHECK(UidMaker(now_ms, 1).next() != UidMaker(now_ms, 2).next());
    CHECK(UidMaker(now_ms, 3).next() < UidMaker(now_ms + 1, 2).next());
}

TEST_CASE("the same foreign id gives the same uid everywhere") {
    CHECK(to_uuid(uid_of("x")) == "ec2131c5-51c9-5ca7-ba4d-4af02c59ab4f");
    CHECK(uid_of("x") == uid_of("x"));
    CHECK(uid_of("x") != uid_of("y"));
}

TEST_CASE("SHA-1 gives the digests of its standard") {
    CHECK(hex("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
    CHECK(hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d");
    CHECK(hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") == "84983e441c3bd26ebaae4aa1f95129e5e54670f1");
    CHECK(hex(std::string(1'000'000, 'a')) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f");
}
