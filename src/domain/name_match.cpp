#include "relnet/domain/name_match.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::string_view base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t most_suggestions = 3;

bool all_digits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool is_separator(char c) { return std::string_view(" -.,'()\"/&+_;:[]").find(c) != std::string_view::npos; }

std::vector<std::string> split_folded(std::string_view folded) {
    std::vector<std::string> result(1);
    for (const char c : folded) {
        if (!is_separator(c))
            result.back() += c;
        else if (!result.back().empty())
            result.emplace_back();
    }
    if (result.back().empty()) result.pop_back();
    return result;
}

std::string uid_prefix_of(std::string_view typed) {
    std::string upper(typed);
    for (char& c : upper) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    const bool fits = upper.size() >= 8 && upper.size() <= 25;
    return fits && upper.find_first_not_of(base32) == std::string::npos ? upper : std::string();
}

// The words of a name as handles can hold them: letters and digits of ASCII.
// Titles in front of it are left out.
std::vector<std::string> handle_words(std::string_view name) {
    constexpr std::string_view titles[] = {"dr", "prof", "mr", "mrs", "ms", "mx", "sir", "dame", "rev", "herr", "frau", "mme"};
    std::vector<std::string> result;
    for (const std::string& word : words(name)) {
        std::string letters = handle_letters(word);
        if (!letters.empty()) result.push_back(std::move(letters));
    }
    while (result.size() > 1 && std::ranges::find(titles, result.front()) != std::end(titles)) result.erase(result.begin());
    return result;
}

/// A name may be a whole page, and its first word a whole line; nobody types that, and every table has a column of handles.
constexpr std::size_t longest_handle = 24;

std::string cut_handle(std::string handle) {
    handle.resize(std::min(handle.size(), longest_handle));
    while (handle.ends_with('-')) handle.pop_back();
    return handle;
}

int distance_to(const std::string& typed, const Person& person) {
    int best = edit_distance(typed, person.handle);
    const std::string name = fold(person.name);
    best = std::min(best, edit_distance(typed, name));
    for (const std::string& word : split_folded(name)) best = std::min(best, edit_distance(typed, word));
    return best;
}

std::size_t letters_in(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

NameQuery parse_name(std::string_view typed) {
    const std::string_view text = trim(typed);
    if (text.empty()) fail(Exit::usage, "a name cannot be empty", "such as: relnet show ada");
    if (!harmless(text)) {
        fail(Exit::usage, fmt::format("'{}' holds characters that no name can have", show(text)), "write the name without them");
    }
    NameQuery query;
    query.typed = text;
    query.folded = fold(text);
    query.words = split_folded(query.folded);
    const std::string_view digits = text.starts_with('#') ? text.substr(1) : text;
    // No id is written with a zero before it; 007 is somebody's name.
    if (all_digits(digits) && digits.front() != '0' && digits.size() <= 18) query.id = std::stoll(std::string(digits));
    query.uid = parse_uid(text);
    if (!query.uid) query.uid = parse_uuid(text);
    query.uid_prefix = uid_prefix_of(text);
    return query;
}

std::vector<std::string> name_words(std::string_view name) { return split_folded(fold(name)); }

bool starts_words(const NameQuery& query, std::string_view name) {
    const auto of_name = name_words(name);
    return !query.words.empty() && std::ranges::all_of(query.words, [&](const std::string& typed) {
        return std::ranges::any_of(of_name, [&](const std::string& word) { return word.starts_with(typed); });
    });
}

bool is_within(const NameQuery& query, std::string_view name) {
    return !query.folded.empty() && fold(name).find(query.folded) != std::string::npos;
}

bool is_valid_handle(std::string_view handle, const std::vector<std::string>& reserved) {
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyz0123456789-";
    if (handle.empty() || handle[0] == '-' || handle.find_first_not_of(allowed) != std::string_view::npos) return false;
    return !all_digits(handle) && std::ranges::find(reserved, handle) == reserved.end();
}

std::string make_handle(std::string_view name, const std::function<bool(const std::string&)>& taken) {
    const auto parts = handle_words(name);
    const std::string all = cut_handle(join(parts, "-"));
    const bool none = parts.empty() || all.find_first_not_of("0123456789-") == std::string::npos;
    if (!none) {
        const auto first = cut_handle(parts.front());
        if (!all_digits(first) && !taken(first)) return first;
        if (!taken(all)) return all;
    }
    const std::string stem = none ? "contact" : all;
    for (std::int64_t number = none ? 1 : 2;; ++number) {
        std::string handle = fmt::format("{}-{}", stem, number);
        if (!taken(handle)) return handle;
    }
}

std::vector<Person> near_names(const NameQuery& query, const std::vector<Person>& people) {
    const int most = static_cast<int>(std::max<std::size_t>(1, letters_in(query.folded) / 3));
    std::vector<std::pair<int, const Person*>> near;
    for (const Person& person : people) {
        const int distance = distance_to(query.folded, person);
        if (distance <= most) near.emplace_back(distance, &person);
    }
    std::ranges::stable_sort(near, {}, &std::pair<int, const Person*>::first);
    std::vector<Person> result;
    for (std::size_t i = 0; i < std::min(near.size(), most_suggestions); ++i) result.push_back(*near[i].second);
    return result;
}

}  // namespace relnet
