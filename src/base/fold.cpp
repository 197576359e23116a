// Folding as most texts need it: letter by letter, from what a letter folded to before. What needs more goes the long way.
#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

#include "base/utf8.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// What one letter folds to; not known yet while `size` is negative.
struct Letter {
    std::array<char, 7> bytes{};
    signed char size = -1;
    std::string_view view() const { return {bytes.data(), static_cast<std::size_t>(size)}; }
};

struct Range {
    char32_t first, last;
    std::size_t place;  ///< of its first letter among all
};

/// Latin, Greek and Cyrillic with their accents, and punctuation: here no letter becomes another one beside its neighbour.
constexpr std::array<Range, 3> ranges = {{{0x80, 0x52F, 0}, {0x1E00, 0x1EFF, 0x4B0}, {0x2000, 0x206F, 0x5B0}}};
constexpr std::size_t letters = 0x620;

std::optional<std::size_t> place_of(char32_t code) {
    for (const auto& range : ranges) {
        if (code >= range.first && code <= range.last) return range.place + (code - range.first);
    }
    return {};
}

/// Nothing for a letter of other scripts.
const Letter* folded_letter(std::string_view text, char32_t code) {
    static std::array<Letter, letters> known;
    const auto place = place_of(code);
    if (!place) return nullptr;
    auto& letter = known[*place];
    if (letter.size < 0) {
        // Between two letters, white space stays a space.
        const auto folded = fold_any("x" + std::string(text) + "x");
        const std::size_t size = folded.size() - 2;
        if (size > letter.bytes.size()) return nullptr;
        std::memcpy(letter.bytes.data(), folded.data() + 1, size);
        letter.size = static_cast<signed char>(size);
    }
    return &letter;
}

/// Adds bytes of which the white space is ' ': a run of it is one, and none begins a text.
void append(std::string& out, std::string_view folded) {
    if (folded == " " && (out.empty() || out.back() == ' ')) return;
    out += folded;
}

}  // namespace

std::string fold(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            const bool space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space) {
                out += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
            } else if (!out.empty() && out.back() != ' ') {
                out += ' ';
            }
            ++at;
            continue;
        }
        const auto decoded = utf8::decode(text, at);
        const auto* letter = decoded.length > 0 ? folded_letter(text.substr(at, decoded.length), decoded.code) : nullptr;
        if (letter == nullptr) return fold_any(text);
        append(out, letter->view());
        at += decoded.length;
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

}  // namespace relnet
