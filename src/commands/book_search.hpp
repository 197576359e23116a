// Where the words of a search stand: in names and the like, in notes, promises and interactions.
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <utility>
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

/// Which of the words each contact holds in handle, name, aliases and organisation, a bit for each; by number, those alone who hold any.
using PeopleWords = std::vector<std::pair<std::int64_t, std::uint64_t>>;
/// With `in_emails` also in the addresses.
PeopleWords words_of_people(const Store&, const TextSearch&, bool in_emails);

inline constexpr std::array text_kinds = {FoundKind::note, FoundKind::promise, FoundKind::interaction};

/// Texts that hold every word, or all those that their people don't: "jose flat" finds a talk with José about a flat. At most `most` of
/// each kind.
std::array<Newest, text_kinds.size()> hits_in_texts(const Store&, const TextSearch&, const PeopleWords&, std::size_t most);
/// At most `most` of one kind that are older than `last`.
Newest hits_before(const Hit& last, FoundKind, const Store&, const TextSearch&, const PeopleWords&, std::size_t most);

/// Contacts who hold every word, by name.
std::vector<std::int64_t> people_with(const Store&, const TextSearch&, const PeopleWords&);

FoundRow row_of_person(const Store&, std::int64_t id, const TextSearch&);
/// Nothing where it is not there any more.
std::optional<FoundRow> row_of_text(const Store&, FoundKind, std::int64_t id);

}  // namespace relnet::commands
