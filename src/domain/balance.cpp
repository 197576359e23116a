#include "relnet/domain/balance.hpp"

#include <algorithm>
#include <map>

namespace relnet {
namespace {

std::vector<Tally> sorted(const std::map<std::string, std::int64_t>& counts) {
    std::vector<Tally> tallies;
    for (const auto& [name, count] : counts) tallies.push_back({name, count});
    std::ranges::stable_sort(tallies, std::greater{}, &Tally::count);
    return tallies;
}

}  // namespace

Balance balance_of(std::span<const Interaction> talks) {
    std::map<std::string, std::int64_t> gave, got;
    for (const auto& talk : talks) {
        if (!talk.answered) continue;
        for (const auto& favour : talk.gave) ++gave[favour.kind];
        for (const auto& favour : talk.got) ++got[favour.kind];
    }
    return {sorted(gave), sorted(got)};
}

std::optional<Day> last_given(std::span<const Interaction> talks) {
    std::optional<Day> last;
    for (const auto& talk : talks) {
        if (talk.answered && !talk.gave.empty() && (!last || *last < talk.on)) last = talk.on;
    }
    return last;
}

bool is_ask(std::string_view kind) { return kind == "help" || kind == "intro" || kind == "referral" || kind == "advice"; }

}  // namespace relnet
