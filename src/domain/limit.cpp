#include "relnet/domain/limit.hpp"

#include <algorithm>
#include <numeric>

#include "relnet/domain/agenda.hpp"

namespace relnet {
namespace {

/// The next `places` of `count` in a circle, where yesterday's ended.
std::vector<std::size_t> turn(std::size_t count, std::size_t places, Day today) {
    const auto round = static_cast<std::int64_t>(count);
    const auto begin = (today.number() % round * static_cast<std::int64_t>(places) % round + round) % round;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < places; ++i) found.push_back((static_cast<std::size_t>(begin) + i) % count);
    return found;
}

}  // namespace

std::vector<Person> share_of_day(std::vector<Person> late, std::size_t limit, Day today) {
    if (limit == 0 || late.size() <= limit) return late;
    const std::size_t most_urgent = limit == 1 ? 0 : limit - limit / 2;
    std::vector<std::size_t> order(late.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return more_urgent(late[a], late[b], today); });

    std::vector<std::size_t> rest(order.begin() + static_cast<std::ptrdiff_t>(most_urgent), order.end());
    std::ranges::sort(rest, {}, [&](std::size_t i) { return late[i].uid; });
    std::vector<std::size_t> chosen(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most_urgent));
    for (const auto i : turn(rest.size(), limit - most_urgent, today)) chosen.push_back(rest[i]);
    std::ranges::sort(chosen);

    std::vector<Person> share;
    for (const auto i : chosen) share.push_back(std::move(late[i]));
    return share;
}

}  // namespace relnet
