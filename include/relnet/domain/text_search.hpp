/// Words in texts, wherever they stand, without regard to case and accents: the matcher of relnet-find(1).
///
///     const TextSearch search({"José", "flat"});
///     search.matches("Flat of Jose");                    // true
///     search.places("Flat of Jose");                     // {0, 4} and {8, 12}
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// Bytes of a text, from `begin` up to `end`.
struct Place {
    std::size_t begin = 0, end = 0;
    bool operator==(const Place&) const = default;
};

class TextSearch {
public:
    static constexpr std::size_t most_words = 64;

    /// What is typed as one word is looked for as it stands: "new flat" with one space, or a line's end, between its parts. Empty
    /// words are left out. Throws Error(Exit::usage) for none, or for more than most_words.
    explicit TextSearch(const std::vector<std::string>& typed);

    /// Which words a text holds, a bit for each; all() if it holds every one.
    std::uint64_t words_in(std::string_view text) const;
    /// The same for a text that fold() has made.
    std::uint64_t words_in_folded(std::string_view folded) const;
    std::uint64_t all() const;
    bool is_any_in(std::string_view text) const;
    bool matches(std::string_view text) const;

    /// Where the words stand in a text, in order; what overlaps or touches is one place.
    std::vector<Place> places(std::string_view text) const;

private:
    struct Word {
        std::string folded;
        std::string case_bits;   ///< 0x20 where the folded byte is a letter of ASCII: or-ed to a byte, it takes off the case
        std::size_t rarest = 0;  ///< which of its bytes before a space texts hold least often
        std::array<char, 2> rare{};    ///< that byte, small and capital; twice the same if it is no letter
        std::array<char, 2> needed{};  ///< the rarest of all its bytes, also behind a space
        bool is_ascii = true;
    };
    static bool stands_in(const Word&, std::string_view ascii);
    static bool stands_with(const Word&, char letter, std::string_view ascii);
    static bool stands_at(const Word&, const char* text, const char* end);

    std::vector<Word> words_;
};

/// The text with every run of white space as one space.
std::string one_line(std::string_view text);

}  // namespace relnet
