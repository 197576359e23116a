// What an exchange brought, said once: from where, who is new, who is back, and what is to be settled.
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "commands/sync_parts.hpp"
#include "commands/twins.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

/// So many are named; the rest is counted.
constexpr std::size_t most_named = 3;
/// Beyond so many nobody wants to be told of each: a first sync brings all.
constexpr std::size_t most_touched = 2000;

struct Sum {
    std::size_t fresh = 0, newer = 0, aside_own = 0, aside_other = 0, returned = 0;
    std::map<std::string, std::size_t> talks;
    std::vector<PersonRef> arrived, revived;
    std::set<Uid> entities;
};

Sum sum_of(const std::vector<Intake>& intakes) {
    Sum sum;
    for (const auto& intake : intakes) {
        sum.fresh += intake.fresh;
        sum.newer += intake.newer;
        sum.returned += intake.returned;
        sum.aside_own += intake.aside_own;
        sum.aside_other += intake.aside_other;
        for (const auto& [device, count] : intake.talks) sum.talks[device] += count;
        sum.arrived.insert(sum.arrived.end(), intake.arrived.begin(), intake.arrived.end());
        sum.revived.insert(sum.revived.end(), intake.revived.begin(), intake.revived.end());
        sum.entities.insert(intake.entities.begin(), intake.entities.end());
    }
    return sum;
}

std::string names_of(const std::vector<PersonRef>& people) {
    std::vector<std::string> names;
    for (const auto& person : people) names.push_back(show(person.name));
    if (names.size() <= most_named) return list_of(names);
    names.resize(most_named);
    return fmt::format("{} and {} more", join(names, ", "), people.size() - most_named);
}

/// "2 new interactions from desktop-7mq2, 1 other change; 1 conflict (relnet sync conflicts)".
std::string first_line(const Sum& sum, std::size_t conflicts) {
    std::vector<std::string> arrivals, parts;
    std::size_t talks = 0;
    for (const auto& [device, count] : sum.talks) {
        arrivals.push_back(fmt::format("{} from {}", count_of(count, "new interaction"), show(device)));
        talks += count;
    }
    if (sum.fresh > talks) arrivals.push_back(count_of(sum.fresh - talks, talks > 0 ? "other change" : "new change"));
    if (!arrivals.empty()) parts.push_back(join(arrivals, ", "));
    if (!sum.arrived.empty()) parts.push_back("new here: " + names_of(sum.arrived));
    if (conflicts > 0) parts.push_back(count_of(conflicts, "conflict") + " (relnet sync conflicts)");
    return join(parts, "; ");
}

/// Brought back on purpose, or what the removal had not seen.
std::string revival(const Store& store, const PersonRef& person) {
    for (const auto& entry : store.history(most_named * most_named, person.id)) {
        if (entry.title.starts_with("removed ")) continue;
        if (entry.title.starts_with("restored ") || entry.title.starts_with("undo of removed "))
            return fmt::format("{} is back: {} {}", show(person.name), show(entry.id.device), show(entry.title));
        return fmt::format("{} is back: {} {}, which the removal had not seen", show(person.name), show(entry.id.device),
                           show(entry.title));
    }
    return show(person.name) + " is back: another machine wrote what the removal had not seen";
}

std::vector<TwinRow> new_twins(const Store& store, const std::vector<PersonRef>& arrived) {
    if (arrived.empty()) return {};
    auto rows = likely_twins(store);
    const auto is_new = [&](const PersonRef& one) {
        return std::ranges::find(arrived, one.uid, &PersonRef::uid) != arrived.end();
    };
    std::erase_if(rows, [&](const TwinRow& row) { return !is_new(row.keep) && !is_new(row.drop); });
    return rows;
}

/// Those among what was touched who are shown under a longer handle than was recorded: somebody else has it too.
std::vector<std::string> shared_handles(const Store& store, const std::set<Uid>& touched) {
    std::set<std::string> told;
    std::vector<std::string> lines;
    if (touched.size() > most_touched) return lines;
    for (const auto& uid : touched) {
        const auto person = store.person(uid);
        const auto recorded = person ? as_text(store.state_of(person->uid).field("handle")) : std::nullopt;
        if (!recorded || *recorded == person->handle || !told.insert(*recorded).second) continue;
        std::vector<std::string> now;
        for (const auto& holder : store.with_key(Key::handle, *recorded)) now.push_back(show(holder.handle));
        if (now.size() < 2) continue;
        lines.push_back(fmt::format("{} have the handle '{}' and are shown as {}; to settle it: relnet edit {} --handle NEW",
                                    count_of(now.size(), "person", "people"), show(*recorded), list_of(now), now.back()));
    }
    return lines;
}

std::size_t count_conflicts(const Store& store, const std::set<Uid>& touched) {
    if (touched.size() > most_touched) return all_conflicts(store).size();
    std::size_t count = 0;
    for (const auto& uid : touched) {
        if (const auto state = store.state_of(uid); !state.removed && !state.forgotten) count += conflicts(state).size();
    }
    return count;
}

void add_rest(std::vector<std::string>& lines, const Sum& sum, const std::string& place) {
    if (sum.newer > 0)
        lines.push_back(fmt::format("{} by a newer relnet; update this one to see all", count_of(sum.newer, "change")));
    if (sum.aside_own > 0) {
        lines.push_back(
            fmt::format("{} made here {} no longer in {} (git reset, stash or revert?). Kept aside: relnet sync recover",
                        count_of(sum.aside_own, "change"), sum.aside_own == 1 ? "is" : "are", place));
    }
    if (sum.aside_other > 0) {
        lines.push_back(fmt::format("{} of other machines {} no longer in {}. Kept aside: relnet sync recover",
                                    count_of(sum.aside_other, "change"), sum.aside_other == 1 ? "is" : "are", place));
    }
}

std::string json_of(const Sum& sum, const std::vector<TwinRow>& twins, std::size_t conflicts) {
    JsonWriter json;
    json.object().key("new_changes").number(static_cast<std::int64_t>(sum.fresh)).key("interactions").array();
    for (const auto& [device, count] : sum.talks)
        json.object().key("device").text(device).key("count").number(static_cast<std::int64_t>(count)).end();
    json.end().key("arrived").array();
    for (const auto& person : sum.arrived) json.person(person);
    json.end().key("revived").array();
    for (const auto& person : sum.revived) json.person(person);
    json.end().key("twins").array();
    for (const auto& row : twins) json.object().key("keep").person(row.keep).key("drop").person(row.drop).end();
    json.end().key("conflicts").number(static_cast<std::int64_t>(conflicts));
    json.key("aside")
        .number(static_cast<std::int64_t>(sum.aside_own + sum.aside_other))
        .key("newer")
        .number(static_cast<std::int64_t>(sum.newer));
    const auto text = json.end().take();
    return text.substr(1, text.size() - 2);
}

}  // namespace

Announcement announce(Session& session, const Store& store, const Journal& journal, const std::vector<Intake>& intakes) {
    const auto sum = sum_of(intakes);
    const auto open = count_conflicts(store, sum.entities);
    const auto twins = new_twins(store, sum.arrived);
    Announcement news{.lines = {}, .json = json_of(sum, twins, open), .people = sum.arrived};
    news.people.insert(news.people.end(), sum.revived.begin(), sum.revived.end());
    if (auto line = first_line(sum, open); !line.empty()) news.lines.push_back(std::move(line));
    for (const auto& person : sum.revived) news.lines.push_back(revival(store, person));
    for (std::size_t i = 0; i < twins.size() && i < most_named; ++i) {
        news.lines.push_back(fmt::format("{} may be here twice ({}): relnet merge {} {}", show(twins[i].keep.name),
                                         twins[i].reasons.front(), show(twins[i].keep.handle), show(twins[i].drop.handle)));
    }
    if (twins.size() > most_named)
        news.lines.push_back(fmt::format("{} more may be here twice: relnet merge --suggest", twins.size() - most_named));
    for (auto& line : shared_handles(store, sum.entities)) news.lines.push_back(std::move(line));
    add_rest(news.lines, sum, show(short_path(session.world(), journal.directory())));
    return news;
}

}  // namespace relnet::commands
