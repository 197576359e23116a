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
    Query rows(impl_->db.statement("SELECT interaction FROM participant WHERE contact=? AND day=? AND how&3>0"), contact, day);
    while (rows.step()) {
        if (auto talk = interaction(rows.number(0))) found.push_back(std::move(*talk));
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

void Store::each_talk(std::int64_t contact, Day since, Day until, const std::function<void(const CountedTalk&)>& use) const {
    auto& talks = impl_->talks ? *impl_->talks : impl_->talks.emplace(impl_->db);
    // The last day is no condition of SQL, where it would be looked at more dearly for each row.
    Query rows(impl_->db.statement("SELECT each_talk(day,how,interaction)FROM participant WHERE contact=? AND day>=?"), contact,
               since);
    talks.run(rows, until, use);
}

Favours Store::favours(std::int64_t interaction) const {
    Favours found;
    Query row(impl_->db.statement("SELECT more FROM interaction WHERE id=? AND more IS NOT NULL"), interaction);
    if (row.step()) read_favours(row.text(0), found.gave, found.got);
    return found;
}

}  // namespace relnet
