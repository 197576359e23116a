// Where the words of a search stand: in names and the like, in notes, promises and interactions.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "relnet/domain/text_search.hpp"
#include "relnet/render/find_view.hpp"
#include "relnet/store/store.hpp"

namespace relnet::commands {

/// A text that was found, ordered by its day and number: in eight bytes, since there may be very many.
class Hit {
public:
    Hit(Day on, std::int64_t id) : key_(std::int64_t{on.number()} * most_ids + id) {}
    std::int64_t id() const { return (key_ % most_ids + most_ids) % most_ids; }
    auto operator<=>(const Hit&) const = default;

private:
    static constexpr std::int64_t most_ids = std::int64_t{1} << 40;
    std::int64_t key_;
};

/// The newest hits, as many as are wanted; the others are counted.
class Newest {
public:
    /// With `before` only those that are older count.
    explicit Newest(std::size_t most, std::optional<Hit> before = {}) : most_(most), before_(before) {}

    void add(const Hit&);
    std::size_t count() const { return count_; }
    const std::vector<Hit>& sorted();  ///< the newest first; the last call

private:
    std::size_t most_, count_ = 0;
    std::optional<Hit> before_;
    std::vector<Hit> hits_;  ///< a heap with the oldest in front
};

inline constexpr std::array text_kinds = {FoundKind::note, FoundKind::promise, FoundKind::interaction};

/// At most `most` of each kind.
std::array<Newest, text_kinds.size()> hits_in_texts(const Store&, const TextSearch&, std::size_t most);
/// At most `most` of one kind that are older than `last`.
Newest hits_before(const Hit& last, FoundKind, const Store&, const TextSearch&, std::size_t most);

/// Contacts of whom handle, name, aliases and organisation together hold every word, by name; with `in_emails` also the
/// addresses.
std::vector<std::int64_t> people_with(const Store&, const TextSearch&, bool in_emails);

FoundRow row_of_person(const Store&, std::int64_t id, const TextSearch&);
/// Nothing where it is not there any more.
std::optional<FoundRow> row_of_text(const Store&, FoundKind, std::int64_t id);

}  // namespace relnet::commands
