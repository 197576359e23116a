// Who is due. The lateness ratio changes every day, so no index orders by it; but among people of one pace the order by ratio is the
// order by day. So the index (pace, due_on, show_on) is walked pace by pace, and only what is shown is fetched.
#include <algorithm>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/agenda.hpp"

namespace relnet {
namespace {

struct Entry {
    std::int64_t id;
    int due;
    double ratio;
    Uid uid;  ///< of the dormant alone, whose turn goes by it
};

bool more_late(const Entry& a, const Entry& b) {
    if (a.ratio != b.ratio) return a.ratio > b.ratio;
    return a.due < b.due;
}

struct Walked {
    std::vector<Entry> late, soon, dormant;
};

/// The next pace after `pace` that somebody due has.
std::optional<std::int64_t> next_pace(const Database& db, std::int64_t pace) {
    Query row(db.statement("SELECT pace FROM contact INDEXED BY contact_due WHERE due_on IS NOT NULL AND pace>? ORDER BY pace LIMIT 1"), pace);
    return row.step() ? std::optional(row.number(0)) : std::nullopt;
}

/// How many are late or due today, without the dormant, counted where the index is.
std::size_t count_late(const Database& db, int today) {
    std::size_t count = 0;
    for (auto pace = next_pace(db, -1); pace; pace = next_pace(db, *pace)) {
        Query row(db.statement("SELECT count(*) FROM contact INDEXED BY contact_due WHERE pace=?1 AND due_on BETWEEN ?2 AND ?3 AND show_on<=?3"),
                  *pace, today - 4 * *pace / 100, today);
        if (row.step()) count += static_cast<std::size_t>(row.number(0));
    }
    return count;
}

/// Everybody up to the horizon, pace by pace, in order of due day within a pace.
Walked walk(const Database& db, int today, int within) {
    constexpr std::int64_t behind_all_days = std::int64_t{1} << 40;
    Walked found;
    auto& behind = db.statement("SELECT pace,due_on,show_on,id,uid FROM contact INDEXED BY contact_due WHERE due_on IS NOT NULL AND(pace,due_on)>(?,?) "
                                "ORDER BY pace,due_on");
    for (std::int64_t pace = -1;;) {
        Query rows(behind, pace, behind_all_days);
        if (!rows.step()) return found;
        pace = rows.number(0);
        do {
            const int due = rows.small(1), shown = rows.small(2);
            if (due > today + within) break;
            const Entry entry{rows.number(3), due, (today - due) * 100.0 / static_cast<double>(pace), {}};
            if (due > today) {
                if (shown == due) found.soon.push_back(entry);
            } else if (shown > today) {
                continue;  // snoozed
            } else if (entry.ratio > 4) {
                found.dormant.push_back(entry);
                found.dormant.back().uid = rows.uid(4);
            } else {
                found.late.push_back(entry);
            }
        } while (rows.step() && rows.number(0) == pace);
    }
}

std::vector<Person> fetch(const Database& db, const std::vector<Entry>& entries) {
    std::vector<Person> people;
    people.reserve(entries.size());
    for (const auto& entry : entries) {
        Query row(db.statement(person_sql<"WHERE id=?1">), entry.id);
        if (row.step()) people.push_back(read_person(row));
    }
    return people;
}

/// The `most` first by ratio and days, and everybody who ties with the last of them: names decide once the rows are there.
void keep_first(std::vector<Entry>& entries, std::size_t most) {
    std::ranges::sort(entries, more_late);
    if (entries.size() <= most) return;
    const auto tied = std::ranges::upper_bound(entries, entries[most == 0 ? 0 : most - 1], more_late);
    entries.erase(most == 0 ? entries.begin() : tied, entries.end());
}

/// `people` are those of `entries`, in that order; where `same` holds, the folded name decides, as it does in every list.
template <typename Same>
void name_decides_ties(std::vector<Person>& people, const std::vector<Entry>& entries, Same same) {
    std::vector<std::pair<std::string, Person>> tied;
    for (std::size_t first = 0, last = 0; first < people.size(); first = last) {
        while (last < people.size() && same(entries[last], entries[first])) ++last;
        if (last - first < 2) continue;
        tied.clear();
        for (auto i = first; i < last; ++i) tied.emplace_back(fold(people[i].name), std::move(people[i]));
        std::ranges::sort(tied, [](const auto& a, const auto& b) { return std::tie(a.first, a.second.uid) < std::tie(b.first, b.second.uid); });
        for (auto i = first; i < last; ++i) people[i] = std::move(tied[i - first].second);
    }
}

std::vector<Person> dormant_people(const Database& db, std::vector<Entry>& entries, const DueQuery& query) {
    std::ranges::sort(entries, {}, &Entry::uid);
    if (query.all_dormant) return fetch(db, entries);
    std::vector<Entry> turn;
    for (const auto i : dormant_turn(entries.size(), query.today)) turn.push_back(entries[i]);
    return fetch(db, turn);
}

std::optional<Day> quiet_until(const Database& db) {
    Query row(db.statement("SELECT day FROM rule WHERE scope=4"));
    return row.step() ? row.day(0) : std::nullopt;
}

}  // namespace

DueRows Store::due(const DueQuery& query) const {
    const Database& db = impl_->db;
    DueRows rows;
    if (const auto until = quiet_until(db); until && *until > query.today) {
        rows.quiet_until = until;
        return rows;
    }
    if (query.count_only) {
        rows.late_count = count_late(db, query.today.number());
        return rows;
    }
    auto walked = walk(db, query.today.number(), query.with_soon ? query.within : 0);
    rows.late_count = walked.late.size();
    rows.dormant_count = walked.dormant.size();
    keep_first(walked.late, query.most);
    rows.late = fetch(db, walked.late);
    name_decides_ties(rows.late, walked.late, [](const Entry& a, const Entry& b) { return a.ratio == b.ratio && a.due == b.due; });
    if (rows.late.size() > query.most) rows.late.resize(query.most);
    std::ranges::sort(walked.soon, {}, &Entry::due);
    rows.soon = fetch(db, walked.soon);
    name_decides_ties(rows.soon, walked.soon, [](const Entry& a, const Entry& b) { return a.due == b.due; });
    // A snooze that ends before the due day does not move the day in the index.
    std::erase_if(rows.soon, [&](const Person& person) { return is_snoozed(person.schedule, query.today); });
    rows.dormant = dormant_people(db, walked.dormant, query);
    return rows;
}

std::optional<Person> Store::next_due(Day today) const {
    Query row(impl_->db.statement(person_sql<"WHERE due_on IS NOT NULL AND show_on>?1 ORDER BY show_on,name LIMIT 1">), today);
    return row.step() ? std::optional(read_person(row)) : std::nullopt;
}

}  // namespace relnet
