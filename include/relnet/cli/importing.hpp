/// From cards to changes: each card is matched with the people of the book, and what it adds is recorded.
///
///     Importer importer(store, rules, door);
///     for (const Card& card : reading.cards) importer.take("contacts.vcf", card);
///     importer.finish();
///     importer.tally().added;
///
/// What the same card said before is never said again: a second import of a file records nothing.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "relnet/interchange/card.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

/// What to do with a card of somebody who is known.
enum class OnDuplicate { merge, skip, ask, fail };

struct ImportRules {
    Day today;
    std::string every;              ///< own cadence of new people as stored, "P4W" or "none"; empty: as their cards say
    bool spread = false;            ///< plan new people evenly over one cadence; needs a cadence in `every`
    std::vector<std::string> tags;  ///< for everybody in the file
    OnDuplicate on_duplicate = OnDuplicate::merge;
    bool replace = false;           ///< the file wins where it differs
    bool with_differences = false;  ///< keep them as text, not only their number
    bool with_people = false;       ///< keep who was added or changed
};

/// What the importer needs of the run it is part of.
struct ImportDoor {
    std::function<void(std::vector<Change>)> apply;
    std::function<bool(const std::string& handle)> is_reserved;
    std::function<std::string(const std::string& question)> ask = {};
    std::function<void(std::size_t cards)> progress = {};
};

/// Every card is counted in one of the first five.
struct ImportTally {
    std::size_t added = 0, changed = 0, unchanged = 0, skipped = 0, removed_earlier = 0;
    std::size_t purged = 0;                     ///< of those added: back under a new uid
    std::size_t without_cadence = 0;            ///< of those added
    std::size_t talks_to_come = 0;              ///< last contacts after today, left out
    std::size_t differences = 0;                ///< values that are others here than in the file
    std::vector<std::string> differing;         ///< "contacts.vcf:12: Ada Lovelace: city is London here, Paris in the file"
    std::size_t namesakes = 0;                  ///< of those added: somebody else has the same name
    std::vector<std::string> namesake_handles;  ///< the first few
    std::vector<PersonRef> people;
};

class Importer {
public:
    Importer(const Store&, ImportRules, ImportDoor);
    ~Importer();
    Importer(const Importer&) = delete;

    /// `file` is for messages. Throws Error(Exit::refused) for somebody known where on_duplicate is `fail`.
    void take(const std::string& file, const Card&);
    /// Records what is left and plans the new people.
    void finish();
    const ImportTally& tally() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

/// Everybody in order of uid: the i-th of n on tomorrow + i × length / n days.
Day spread_day(Day today, const Cadence&, std::size_t i, std::size_t n);

}  // namespace relnet
