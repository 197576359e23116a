/// Which contacts are most likely one person twice.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// What is compared of one contact.
struct TwinFacts {
    std::int64_t id = 0;
    std::string name;
    std::vector<std::string> emails, phones;
    std::vector<std::string> profiles;  ///< what names one profile of one person: "ada-lovelace" of LinkedIn
};

enum class Likeness { profile, email, phone, name, word_order, spelling };
/// "same e-mail", "names differ by a letter".
std::string_view to_words(Likeness);

struct Twins {
    std::size_t first = 0, second = 0;  ///< places in what was given, the first the smaller
    std::vector<Likeness> likeness;     ///< strongest first
};

/// The likely pairs, most certain first, each once. What many share (a switchboard, the family's phone) is no sign. The time
/// grows with the number of contacts, not with its square.
std::vector<Twins> find_twins(const std::vector<TwinFacts>&);

}  // namespace relnet
