#include "relnet/domain/text_search.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

bool is_ascii(std::string_view text) {
    std::uint64_t high = 0, eight = 0;
    const auto look = [&](std::size_t at) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        high |= eight;
    };
    if (text.size() < sizeof eight) {
        for (const char c : text) high |= static_cast<unsigned char>(c);
    } else {
        for (std::size_t at = 0; at + sizeof eight < text.size(); at += sizeof eight) look(at);
        look(text.size() - sizeof eight);
    }
    return (high & 0x8080808080808080) == 0;
}

/// White space as fold() knows it.
bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// Where in a word the letter stands that is rarest in texts of most languages; what is no letter is rarer still.
std::size_t rarest_in(std::string_view word) {
    constexpr std::string_view by_frequency = " eainrtosldhcumpgfbywkvzjxq";
    const auto rank = [&](char c) { return std::min(by_frequency.find(c), by_frequency.size()); };
    std::size_t rarest = 0;
    for (std::size_t i = 1; i < word.size(); ++i) {
        if (rank(word[i]) > rank(word[rarest])) rarest = i;
    }
    return rarest;
}

/// A text folded letter by letter, so that each byte knows the bytes it came from.
struct Traced {
    std::string folded;
    std::vector<Place> from;  ///< for each byte of `folded`
};

/// Between two letters white space stays a space, and a letter does not become one with its neighbour.
std::string fold_letter(std::string_view letter) {
    const auto folded = fold("x" + std::string(letter) + "x");
    return folded.substr(1, folded.size() - 2);
}

std::size_t end_of_letter(std::string_view text, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) ++end;
    return end;
}

Traced traced(std::string_view text) {
    Traced result;
    for (std::size_t begin = 0, end = 0; begin < text.size(); begin = end) {
        end = end_of_letter(text, begin);
        const auto letter = fold_letter(text.substr(begin, end - begin));
        const bool more_space = letter == " " && (result.folded.empty() || result.folded.back() == ' ');
        if (letter.empty() || more_space) {
            // An accent of its own belongs to the letter before it.
            if (letter.empty() && !result.from.empty()) result.from.back().end = end;
            continue;
        }
        result.folded += letter;
        result.from.insert(result.from.end(), letter.size(), Place{begin, end});
    }
    return result;
}

std::vector<Place> merged(std::vector<Place> places) {
    std::ranges::sort(places, {}, &Place::begin);
    std::vector<Place> result;
    for (const auto& place : places) {
        if (!result.empty() && place.begin <= result.back().end) {
            result.back().end = std::max(result.back().end, place.end);
        } else {
            result.push_back(place);
        }
    }
    return result;
}

}  // namespace

TextSearch::TextSearch(const std::vector<std::string>& typed) {
    for (const auto& text : typed) {
        Word word;
        word.folded = fold(text);
        if (word.folded.empty()) continue;
        for (const char c : word.folded) word.case_bits += c >= 'a' && c <= 'z' ? '\x20' : '\0';
        const auto either_case = [&word](std::size_t at) { return std::array{word.folded[at], static_cast<char>(word.folded[at] ^ word.case_bits[at])}; };
        // Behind a space the text's place is not known: it may have more of them.
        word.rarest = rarest_in(std::string_view(word.folded).substr(0, word.folded.find(' ')));
        word.rare = either_case(word.rarest);
        word.needed = either_case(rarest_in(word.folded));
        word.is_ascii = is_ascii(word.folded);
        words_.push_back(std::move(word));
    }
    if (words_.empty()) fail(Exit::usage, "no word to search for", "such as: relnet find flat");
    if (words_.size() > most_words) fail(Exit::usage, "more than 64 words to search for", "search for fewer");
}

/// A space of the word is any white space of the text, and any more of it.
bool TextSearch::stands_at(const Word& word, const char* text, const char* end) {
    for (std::size_t i = 0; i < word.folded.size(); ++i, ++text) {
        if (text == end) return false;
        if (word.folded[i] == ' ' && is_space(*text)) {
            while (text + 1 < end && is_space(text[1])) ++text;
        } else if ((*text | word.case_bits[i]) != word.folded[i]) {
            return false;
        }
    }
    return true;
}

/// Whether the word stands anywhere with its rarest letter as this one.
bool TextSearch::stands_with(const Word& word, char letter, std::string_view ascii) {
    const char* at = ascii.data() + word.rarest;
    const char* last = at + (ascii.size() - word.folded.size()) + 1;
    while ((at = static_cast<const char*>(std::memchr(at, letter, static_cast<std::size_t>(last - at)))) != nullptr) {
        if (stands_at(word, at - word.rarest, ascii.data() + ascii.size())) return true;
        ++at;
    }
    return false;
}

/// In an ASCII text, nothing but case and white space is folded away. The rarest letter of the word is looked for in either case,
/// which skips most texts at once.
bool TextSearch::stands_in(const Word& word, std::string_view ascii) {
    if (!word.is_ascii || word.folded.size() > ascii.size()) return false;
    const auto holds = [&](char letter) { return std::memchr(ascii.data(), letter, ascii.size()) != nullptr; };
    const auto [needed, needed_capital] = word.needed;
    if (word.needed != word.rare && !holds(needed) && (needed == needed_capital || !holds(needed_capital))) return false;
    return stands_with(word, word.rare[0], ascii) || (word.rare[0] != word.rare[1] && stands_with(word, word.rare[1], ascii));
}

std::uint64_t TextSearch::words_in(std::string_view text) const {
    if (!is_ascii(text)) return words_in_folded(fold(text));
    std::uint64_t found = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (stands_in(words_[i], text)) found |= std::uint64_t{1} << i;
    }
    return found;
}

std::uint64_t TextSearch::words_in_folded(std::string_view folded) const {
    std::uint64_t found = 0;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (folded.find(words_[i].folded) != std::string_view::npos) found |= std::uint64_t{1} << i;
    }
    return found;
}

bool TextSearch::is_any_in(std::string_view text) const {
    if (!is_ascii(text)) return words_in_folded(fold(text)) != 0;
    return std::ranges::any_of(words_, [text](const Word& word) { return stands_in(word, text); });
}

std::uint64_t TextSearch::all() const {
    return words_.size() == most_words ? ~std::uint64_t{0} : (std::uint64_t{1} << words_.size()) - 1;
}

bool TextSearch::matches(std::string_view text) const {
    if (!is_ascii(text)) return words_in_folded(fold(text)) == all();
    return std::ranges::all_of(words_, [text](const Word& word) { return stands_in(word, text); });
}

std::vector<Place> TextSearch::places(std::string_view text) const {
    const auto source = traced(text);
    std::vector<Place> places;
    for (const auto& word : words_) {
        for (auto at = source.folded.find(word.folded); at != std::string::npos; at = source.folded.find(word.folded, at + 1)) {
            places.push_back({source.from[at].begin, source.from[at + word.folded.size() - 1].end});
        }
    }
    return merged(std::move(places));
}

std::string one_line(std::string_view text) { return join(words(text), " "); }

}  // namespace relnet
