#include "relnet/domain/twins.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <span>
#include <string_view>
#include <unordered_map>

#include "relnet/base/text.hpp"
#include "relnet/domain/change.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet {
namespace {

/// An address or a number that more people have is not theirs alone.
constexpr std::size_t most_sharing = 5;
/// So many of one name are not compared each with each, but in a row.
constexpr std::size_t most_namesakes = 10;
/// Names that are one once a letter is left out: more than these are a series, not typos.
constexpr std::size_t most_alike = 40;
constexpr std::size_t shortest_misspelt = 6, shortest_phone = 6;

using Places = std::vector<std::size_t>;
using Found = std::map<std::pair<std::size_t, std::size_t>, std::vector<Likeness>>;

int weight(Likeness likeness) {
    switch (likeness) {
        case Likeness::profile:
            return 50;
        case Likeness::email:
            return 40;
        case Likeness::phone:
            return 30;
        case Likeness::name:
            return 25;
        case Likeness::word_order:
            return 20;
        case Likeness::spelling:
            return 10;
    }
    return 0;
}

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::size_t letters_of(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return !is_continuation(c); }));
}

std::string digits_of(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

std::string phone_key(const std::string& phone) {
    auto digits = digits_of(phone);
    digits.erase(0, digits.find_first_not_of('0'));  // 0044 is +44
    return digits.size() < shortest_phone ? "" : digits;
}

std::string sorted_words(const std::string& folded) {
    auto parts = name_words(folded);
    if (parts.size() < 2) return "";
    std::ranges::sort(parts);
    return join(parts, " ");
}

class Search {
public:
    explicit Search(const std::vector<TwinFacts>& people) : people_(people) {
        for (const auto& person : people) names_.push_back(fold(person.name));
    }

    Found run() {
        group(Likeness::profile, most_sharing, &TwinFacts::profiles, [](const std::string& profile) { return profile; });
        group(Likeness::email, most_sharing, &TwinFacts::emails, [](const std::string& email) { return fold(email); });
        group(Likeness::phone, most_sharing, &TwinFacts::phones, phone_key);
        by_name();
        by_word_order();
        by_spelling();
        return std::move(found_);
    }

private:
    using Groups = std::unordered_map<std::string, Places>;

    void add(std::size_t a, std::size_t b, Likeness likeness) {
        if (a == b) return;
        auto& known = found_[std::minmax(a, b)];
        if (std::ranges::find(known, likeness) == known.end()) known.push_back(likeness);
    }

    void add_all(const Places& places, Likeness likeness) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = i + 1; j < places.size(); ++j) add(places[i], places[j], likeness);
        }
    }

    void group(Likeness likeness, std::size_t most, std::vector<std::string> TwinFacts::*values,
               const std::function<std::string(const std::string&)>& key_of) {
        Groups groups;
        for (std::size_t i = 0; i < people_.size(); ++i) {
            for (const auto& value : people_[i].*values) {
                const auto key = key_of(value);
                if (key.empty()) continue;
                auto& places = groups[key];
                if (places.empty() || places.back() != i) places.push_back(i);
            }
        }
        for (const auto& [key, places] : groups) {
            if (places.size() <= most) add_all(places, likeness);
        }
    }

    void add_namesakes(const Places& places, Likeness likeness) {
        if (places.size() <= most_namesakes) return add_all(places, likeness);
        for (std::size_t i = 1; i < places.size(); ++i) add(places[i - 1], places[i], likeness);
    }

    void by_name() {
        for (std::size_t i = 0; i < names_.size(); ++i) {
            if (!names_[i].empty()) namesakes_[names_[i]].push_back(i);
        }
        for (const auto& [name, places] : namesakes_) add_namesakes(places, Likeness::name);
    }

    // Each name stands for all who bear it.
    void by_word_order() {
        Groups groups;
        for (const auto& [name, places] : namesakes_) {
            if (const auto key = sorted_words(name); !key.empty()) groups[key].push_back(places.front());
        }
        for (auto& [key, places] : groups) add_namesakes(places, Likeness::word_order);
    }

    // Two names one edit apart become the same when the right letter is left out of each, so only names that meet so are
    // compared.
    void by_spelling() {
        std::vector<std::pair<std::size_t, std::size_t>> hashes;
        const std::hash<std::string> hash;
        for (const auto& [name, places] : namesakes_) {
            if (letters_of(name) < shortest_misspelt) continue;
            hashes.emplace_back(hash(name), places.front());
            for (std::size_t at = 0; at < name.size();) {
                std::size_t end = at + 1;
                while (end < name.size() && is_continuation(name[end])) ++end;
                hashes.emplace_back(hash(name.substr(0, at) + name.substr(end)), places.front());
                at = end;
            }
        }
        std::ranges::sort(hashes);
        for (std::size_t from = 0; from < hashes.size();) {
            std::size_t to = from + 1;
            while (to < hashes.size() && hashes[to].first == hashes[from].first) ++to;
            compare(std::span(hashes).subspan(from, std::min(to - from, most_alike)));
            from = to;
        }
    }

    void compare(std::span<const std::pair<std::size_t, std::size_t>> meeting) {
        for (std::size_t i = 0; i < meeting.size(); ++i) {
            for (std::size_t j = i + 1; j < meeting.size(); ++j) {
                const auto a = meeting[i].second, b = meeting[j].second;
                // A number in a name tells people apart.
                if (a == b || digits_of(names_[a]) != digits_of(names_[b])) continue;
                if (edit_distance(names_[a], names_[b]) == 1) add(a, b, Likeness::spelling);
            }
        }
    }

    const std::vector<TwinFacts>& people_;
    std::vector<std::string> names_;
    Groups namesakes_;
    Found found_;
};

}  // namespace

std::string_view to_words(Likeness likeness) {
    switch (likeness) {
        case Likeness::profile:
            return "same LinkedIn profile";
        case Likeness::email:
            return "same e-mail";
        case Likeness::phone:
            return "same phone";
        case Likeness::name:
            return "same name";
        case Likeness::word_order:
            return "same names in another order";
        case Likeness::spelling:
            return "names differ by a letter";
    }
    return "";
}

std::vector<Twins> find_twins(const std::vector<TwinFacts>& people) {
    std::vector<std::pair<int, Twins>> weighed;
    for (auto& [pair, likeness] : Search(people).run()) {
        std::ranges::sort(likeness);
        int sum = 0;
        for (const auto one : likeness) sum += weight(one);
        weighed.emplace_back(-sum, Twins{pair.first, pair.second, std::move(likeness)});
    }
    // In the order of the people where two pairs are equally likely.
    std::ranges::stable_sort(weighed, {}, &std::pair<int, Twins>::first);
    std::vector<Twins> twins;
    for (auto& [rank, pair] : weighed) twins.push_back(std::move(pair));
    return twins;
}

}  // namespace relnet
