#include "relnet/domain/link.hpp"

#include <algorithm>
#include <array>

namespace relnet {

bool is_mutual(std::string_view as) {
    static constexpr std::array<std::string_view, 15> words{"knows",     "friend",   "partner",  "spouse",    "colleague",
                                                            "peer",      "sibling",  "cousin",   "neighbour", "neighbor",
                                                            "classmate", "flatmate", "teammate", "relative",  "acquaintance"};
    return std::ranges::find(words, as) != words.end();
}

std::string in_words(const Link& link) {
    if (link.as == usual_link) return link.as + " " + link.other.name;
    if (is_mutual(link.as) || link.from_here) return link.as + " of " + link.other.name;
    return link.as + ": " + link.other.name;
}

}  // namespace relnet
