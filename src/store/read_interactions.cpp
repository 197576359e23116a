#include "impl.hpp"
#include "relnet/domain/undo.hpp"

namespace relnet {

std::vector<Interaction> Store::interactions(std::int64_t contact, std::size_t most) const {
    std::vector<Interaction> found;
    Query rows(impl_->db.statement("SELECT i.id,i.day,i.at,i.channel,i.flags,i.text,i.more,c.entity,i.people FROM participant p "
                                   "JOIN interaction i ON i.id=p.interaction JOIN change c ON c.n=i.id "
                                   "WHERE p.contact=? AND p.how&3>0 ORDER BY p.day DESC,p.interaction DESC LIMIT ?"),
               contact, most > INT64_MAX ? INT64_MAX : static_cast<std::int64_t>(most));
    while (rows.step()) {
        found.push_back(read_interaction(rows));
        found.back().people = impl_->people(rows.text(8));
    }
    return found;
}

std::vector<Interaction> Store::interactions_on(std::int64_t contact, Day day) const {
    std::vector<Interaction> found;
    Query rows(impl_->db.statement("SELECT i.id,i.day,i.at,i.channel,i.flags,i.text,i.more,c.entity,i.people FROM participant p "
                                   "JOIN interaction i ON i.id=p.interaction JOIN change c ON c.n=i.id WHERE p.contact=? AND p.day=? AND p.how&3>0"),
               contact, day);
    while (rows.step()) {
        found.push_back(read_interaction(rows));
        found.back().people = impl_->people(rows.text(8));
    }
    return found;
}

std::optional<Interaction> Store::interaction(std::int64_t id) const {
    Query row(impl_->db.statement("SELECT i.id,i.day,i.at,i.channel,i.flags,i.text,i.more,c.entity,i.people FROM interaction i "
                                  "JOIN change c ON c.n=i.id WHERE i.id=?"),
              id);
    if (!row.step()) return {};
    auto talk = read_interaction(row);
    talk.people = impl_->people(row.text(8));
    return talk;
}

std::size_t Store::interaction_count(std::int64_t contact) const {
    Query row(impl_->db.statement("SELECT count(*) FROM participant WHERE contact=? AND how&3>0"), contact);
    return row.step() ? static_cast<std::size_t>(row.number(0)) : 0;
}

std::size_t Store::interactions_up_to(std::size_t most) const {
    Query row(impl_->db.statement("SELECT count(*) FROM(SELECT 1 FROM interaction LIMIT ?)"), static_cast<std::int64_t>(most));
    return row.step() ? static_cast<std::size_t>(row.number(0)) : 0;
}

void Store::each_interaction(std::optional<Day> since, std::optional<Day> until, const std::function<void(const Interaction&)>& use) const {
    // Uids are not read: nothing that counts or searches needs them, and they would cost a look-up for each row.
    Query rows(impl_->db.statement("SELECT id,day,at,channel,flags,text,more,NULL,people FROM interaction WHERE day BETWEEN ?1 AND ?2"),
               since ? since->number() : INT32_MIN, until ? until->number() : INT32_MAX);
    Interaction talk;
    while (rows.step()) {
        talk = read_interaction(rows);
        for (const auto number : split_numbers(rows.text(8))) talk.people.push_back({.id = number});
        use(talk);
    }
}

void Store::each_talk(std::optional<Day> since, std::optional<Day> until, const std::function<void(const CountedTalk&)>& use) const {
    static_assert(unanswered_bit == 2);
    Query rows(impl_->db.statement("SELECT day,channel,people,more FROM interaction WHERE day BETWEEN ?1 AND ?2 AND flags&2=0"),
               since ? since->number() : INT32_MIN, until ? until->number() : INT32_MAX);
    CountedTalk talk;
    while (rows.step()) {
        talk.on = Day::from_number(rows.number(0));
        talk.channel = static_cast<Channel>(rows.small(1));
        split_numbers(rows.text(2), talk.people);
        talk.gave.clear();
        talk.got.clear();
        if (!rows.is_null(3)) read_favours(rows.text(3), talk.gave, talk.got);
        use(talk);
    }
}

}  // namespace relnet
