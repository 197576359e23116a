#include "relnet/base/uid.hpp"

#include <algorithm>

#include "base/sha1.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::string_view base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::string_view hex = "0123456789abcdef";
constexpr std::size_t uuid_length = 36;

/// The name space of uid_of, made once and for ever.
constexpr std::string_view own_name_space{"\x5e\x1f\x7c\x93\x0a\xd6\x4b\x28\x9c\x41\xe7\x35\xb0\x8d\x62\xfa", 16};

bool is_dash_place(std::size_t at) { return at == 8 || at == 13 || at == 18 || at == 23; }

constexpr std::uint8_t no_digit = 32;

/// Of each byte the digit it is. Crockford reads I and L as 1 and O as 0; U is none.
constexpr auto base32_digits = [] {
    std::array<std::uint8_t, 256> digits{};
    digits.fill(no_digit);
    for (std::size_t digit = 0; digit < base32.size(); ++digit)
        digits[static_cast<unsigned char>(base32[digit])] = static_cast<std::uint8_t>(digit);
    digits['I'] = digits['L'] = 1;
    digits['O'] = 0;
    for (std::size_t letter = 'a'; letter <= 'z'; ++letter) digits[letter] = digits[letter - 'a' + 'A'];
    return digits;
}();

std::uint64_t scramble(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15;
    std::uint64_t mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

Uid from_halves(std::uint64_t high, std::uint64_t low) {
    Uid uid;
    for (std::size_t i = 0; i < 8; ++i) {
        uid.bytes[i] = static_cast<std::uint8_t>(high >> (56 - 8 * i));
        uid.bytes[8 + i] = static_cast<std::uint8_t>(low >> (56 - 8 * i));
    }
    return uid;
}

}  // namespace

std::string to_string(const Uid& uid) {
    std::uint64_t high = 0, low = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        high = (high << 8) | uid.bytes[i];
        low = (low << 8) | uid.bytes[8 + i];
    }
    std::string out(26, '0');
    for (std::size_t at = out.size(); at-- > 0;) {
        out[at] = base32[low & 31];
        low = (low >> 5) | (high << 59);
        high >>= 5;
    }
    return out;
}

std::string to_uuid(const Uid& uid) {
    std::string out;
    out.reserve(uuid_length);
    for (const auto byte : uid.bytes) {
        if (is_dash_place(out.size())) out += '-';
        out += hex[byte >> 4];
        out += hex[byte & 15];
    }
    return out;
}

std::optional<Uid> parse_uid(std::string_view text) {
    if (text.size() != 26) return std::nullopt;
    Uid uid;
    std::uint32_t bits = 0;
    unsigned held = 0;
    std::size_t at = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = base32_digits[static_cast<unsigned char>(text[i])];
        if (digit == no_digit || (i == 0 && digit > 7)) return std::nullopt;
        bits = ((bits << 5) | digit) & 0x1FFF;
        held += i == 0 ? 3 : 5;
        if (held < 8) continue;
        held -= 8;
        uid.bytes[at++] = static_cast<std::uint8_t>(bits >> held);
    }
    return uid;
}

std::optional<Uid> parse_uuid(std::string_view text) {
    const auto lower = lower_ascii(text);
    std::string_view rest = lower;
    constexpr std::string_view prefix = "urn:uuid:";
    if (starts_with(rest, prefix)) rest.remove_prefix(prefix.size());
    if (rest.size() != uuid_length) return std::nullopt;
    Uid uid;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (is_dash_place(i)) {
            if (rest[i] != '-') return std::nullopt;
            continue;
        }
        const auto digit = hex.find(rest[i]);
        if (digit == std::string_view::npos) return std::nullopt;
        auto& byte = uid.bytes[digits++ / 2];
        byte = static_cast<std::uint8_t>((byte << 4) | digit);
    }
    return uid;
}

Uid uid_of(std::string_view foreign_id) {
    const auto digest = sha1(std::string(own_name_space).append(foreign_id));
    Uid uid;
    std::copy_n(digest.begin(), uid.bytes.size(), uid.bytes.begin());
    uid.bytes[6] = static_cast<std::uint8_t>((uid.bytes[6] & 0x0F) | 0x50);
    uid.bytes[8] = static_cast<std::uint8_t>((uid.bytes[8] & 0x3F) | 0x80);
    return uid;
}

UidMaker::UidMaker(std::int64_t now_ms, std::uint64_t seed) : time_(std::max<std::int64_t>(now_ms, 0)), random_(seed) {}

Uid UidMaker::next() {
    const std::uint64_t counter = counter_++;
    // 48 bits of time, 4 of version, 12 of the counter; then 2 of variant, 20 of the counter, 42 random.
    const auto high = (static_cast<std::uint64_t>(time_) << 16) | 0x7000 | (counter >> 20);
    const auto low = (std::uint64_t{2} << 62) | ((counter & 0xFFFFF) << 42) | (scramble(random_) >> 22);
    if (counter_ == 0) ++time_;
    return from_halves(high, low);
}

}  // namespace relnet
