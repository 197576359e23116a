/// Names of entities that are unique on every machine for ever: 128 bits, UUIDv7 where made here.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace relnet {

struct Uid {
    std::array<std::uint8_t, 16> bytes{};
    auto operator<=>(const Uid&) const = default;
};

/// 26 characters of Crockford base32, as ULID: relnet's own output and journals.
std::string to_string(const Uid&);
/// 8-4-4-4-12, lower case: vCard, iCalendar, Taskwarrior.
std::string to_uuid(const Uid&);
/// Reads exactly 26 base32 characters (case-blind, I L O refused unless as Crockford reads them, first at most 7).
std::optional<Uid> parse_uid(std::string_view);
/// Reads 8-4-4-4-12 with or without `urn:uuid:`, case-blind.
std::optional<Uid> parse_uuid(std::string_view);
/// UUIDv5 of bytes under relnet's own namespace: the same foreign id gives the same uid on every machine.
Uid uid_of(std::string_view foreign_id);

/// Makes UUIDv7 that only grow: milliseconds, then a counter, then random bits.
class UidMaker {
public:
    /// `now_ms` UTC milliseconds; `seed` random bits from the system.
    UidMaker(std::int64_t now_ms, std::uint64_t seed);
    Uid next();

private:
    std::int64_t time_;
    std::uint32_t counter_ = 0;
    std::uint64_t random_;
};

}  // namespace relnet
