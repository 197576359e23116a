#include "cli/working_days.hpp"

#include <string>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

using Days = std::array<bool, 7>;

constexpr std::array<std::string_view, 7> names = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// A name, or its first letters: three are enough.
std::optional<std::size_t> day_of(std::string_view word) {
    if (word.size() < 3) return {};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].starts_with(word)) return i;
    }
    return {};
}

bool add_days(std::string_view word, Days& days) {
    if (word == "daily") return days.fill(true), true;
    if (word == "weekdays") return add_days("mon-fri", days);
    const auto dash = word.find('-');
    const auto first = day_of(word.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : day_of(word.substr(dash + 1));
    if (!first || !last) return false;
    for (auto day = *first;; day = (day + 1) % 7) {
        days[day] = true;
        if (day == *last) return true;
    }
}

}  // namespace

std::optional<std::array<bool, 7>> parse_working_days(std::string_view typed) {
    std::string text = lower_ascii(typed);
    for (char& c : text) {
        if (c == ',') c = ' ';
    }
    Days days{};
    const auto parts = words(text);
    if (parts.empty()) return {};
    for (const auto& word : parts) {
        if (!add_days(word, days)) return {};
    }
    return days;
}

}  // namespace relnet
