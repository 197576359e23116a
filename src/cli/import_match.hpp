// Who in the book a card tells of.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/interchange/card.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

struct CardMatch {
    enum class Kind {
        nobody,
        known,
        removed,   ///< taken out of the book by rm
        undone,    ///< what brought the person here was undone
        forgotten  ///< purged, and nobody else fits
    };
    Kind kind = Kind::nobody;
    Person person;  ///< of known, removed and undone
    bool by_key = false;
};

/// The first of these that finds somebody decides: the uid or foreign key, an e-mail, a LinkedIn slug, a phone. A phone is shared
/// by families and offices, so there the names have to agree too; also among the cards of one import, which are different people
/// by their keys.
class CardMatcher {
public:
    explicit CardMatcher(const Store& store) : store_(store) {}

    CardMatch find(const Card&);
    /// All that the card can be found by, each with its kind in front: to see whether two cards may be one person.
    std::vector<std::string> marks_of(const Card&) const;
    /// A card of this import was taken as this contact.
    void taken(const Uid& contact) { taken_.insert(contact); }

private:
    using People = std::vector<Person>;
    CardMatch by_uid(const Card&) const;
    CardMatch by_foreign_key(const std::string& key) const;
    CardMatch by_email(const Card&);
    CardMatch by_slug(const std::string& slug, const Card&);
    CardMatch by_phone(const Card&);
    void append_holders(People&, Key, const std::string& value);
    CardMatch classified(const Person&) const;
    CardMatch pick(const People&, const Card&, bool names_have_to_agree) const;

    const Store& store_;
    std::set<Uid> taken_;
    std::set<std::string> crowded_;  ///< marks that so many have that they tell nobody apart
};

/// "ada-l" for https://uk.linkedin.com/in/Ada-L/?x=y, else empty.
std::string linkedin_slug(std::string_view url);

/// True where each word of the shorter name is in the longer, or the initial of one there: "A. Lovelace" and "Ada King Lovelace".
/// A name that is an e-mail or a number speaks against nobody.
bool names_agree(std::string_view one, std::string_view other);

/// True where the last removal took back what had brought the contact here; false for one removed by hand. `own`: its own
/// changes.
bool was_undone(std::vector<Change> own);

}  // namespace relnet
