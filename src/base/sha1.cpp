#include "base/sha1.hpp"

#include <bit>
#include <string>

namespace relnet {
namespace {

using State = std::array<std::uint32_t, 5>;

struct Round {
    std::uint32_t mixed, constant;
};

Round round_of(std::size_t i, std::uint32_t b, std::uint32_t c, std::uint32_t d) {
    if (i < 20) return {(b & c) | (~b & d), 0x5A827999};
    if (i < 40) return {b ^ c ^ d, 0x6ED9EBA1};
    if (i < 60) return {(b & c) | (b & d) | (c & d), 0x8F1BBCDC};
    return {b ^ c ^ d, 0xCA62C1D6};
}

void add_block(State& state, std::string_view block) {
    std::array<std::uint32_t, 80> schedule{};
    for (std::size_t i = 0; i < 64; ++i) schedule[i / 4] = (schedule[i / 4] << 8) | static_cast<std::uint8_t>(block[i]);
    for (std::size_t i = 16; i < 80; ++i) {
        schedule[i] = std::rotl(schedule[i - 3] ^ schedule[i - 8] ^ schedule[i - 14] ^ schedule[i - 16], 1);
    }
    auto [a, b, c, d, e] = state;
    for (std::size_t i = 0; i < 80; ++i) {
        const auto round = round_of(i, b, c, d);
        const std::uint32_t next = std::rotl(a, 5) + round.mixed + e + round.constant + schedule[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e};
}

}  // namespace

std::array<std::uint8_t, 20> sha1(std::string_view bytes) {
    std::string padded(bytes);
    padded += '\x80';
    while (padded.size() % 64 != 56) padded += '\0';
    const auto bits = static_cast<std::uint64_t>(bytes.size()) * 8;
    for (int shift = 56; shift >= 0; shift -= 8) padded += static_cast<char>(bits >> shift);

    State state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    for (std::size_t at = 0; at < padded.size(); at += 64) add_block(state, std::string_view(padded).substr(at, 64));
    std::array<std::uint8_t, 20> digest{};
    for (std::size_t i = 0; i < 20; ++i) digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

}  // namespace relnet
