// Everything that needs the tables of Unicode, so that utf8proc is included once.
#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "base/utf8.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_ascii_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_space(char32_t code) {
    return code == ' ' || (code >= '\t' && code <= '\r') || code == 0x85 || code == 0xA0 || code == 0x1680 ||
           (code >= 0x2000 && code <= 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F || code == 0x205F ||
           code == 0x3000;
}

/// Accents, Hebrew points and Arabic vowel marks. The vowel signs of Indic scripts and the voice marks of kana are letters to
/// their readers, so not every combining mark may go.
bool is_diacritic(char32_t code) {
    return (code >= 0x0300 && code <= 0x036F) || (code >= 0x0591 && code <= 0x05C7) || (code >= 0x064B && code <= 0x065F) ||
           code == 0x0670 || (code >= 0x1AB0 && code <= 0x1AFF) || (code >= 0x1DC0 && code <= 0x1DFF) ||
           (code >= 0x20D0 && code <= 0x20FF) || (code >= 0xFE20 && code <= 0xFE2F);
}

/// Letters that Unicode does not take apart, but that people type without the stroke; and the two apostrophes, the two hyphens.
constexpr std::array<std::pair<char32_t, std::string_view>, 16> plain_letters{{{U'ø', "o"},
                                                                               {U'ł', "l"},
                                                                               {U'đ', "d"},
                                                                               {U'ð', "d"},
                                                                               {U'ħ', "h"},
                                                                               {U'ŧ', "t"},
                                                                               {U'þ', "th"},
                                                                               {U'æ', "ae"},
                                                                               {U'œ', "oe"},
                                                                               {U'ı', "i"},
                                                                               {U'ĸ', "k"},
                                                                               {U'ŋ', "n"},
                                                                               {U'’', "'"},
                                                                               {U'ʼ', "'"},
                                                                               {U'‐', "-"},
                                                                               {U'‑', "-"}}};

using Codes = std::vector<utf8proc_int32_t>;

/// Empty where utf8proc refuses.
Codes decompose(std::string_view text, utf8proc_option_t options) {
    Codes codes(text.size() * 2 + 8);
    const auto run = [&] {
        return utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                  static_cast<utf8proc_ssize_t>(text.size()), codes.data(),
                                  static_cast<utf8proc_ssize_t>(codes.size()), options);
    };
    auto needed = run();
    if (needed > static_cast<utf8proc_ssize_t>(codes.size())) {
        codes.resize(static_cast<std::size_t>(needed));
        needed = run();
    }
    codes.resize(needed > 0 ? static_cast<std::size_t>(needed) : 0);
    return codes;
}

void append_composed(std::string& out, Codes& codes) {
    const auto size = utf8proc_normalize_utf32(codes.data(), static_cast<utf8proc_ssize_t>(codes.size()),
                                               static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    for (utf8proc_ssize_t i = 0; i < size; ++i) utf8::append(out, static_cast<char32_t>(codes[static_cast<std::size_t>(i)]));
}

/// Calls `valid` for each run of UTF-8 and copies the bytes between.
template <typename Valid>
std::string by_runs(std::string_view text, Valid valid) {
    std::string out;
    while (!text.empty()) {
        const auto end = bad_utf8_at(text).value_or(text.size());
        if (end > 0) valid(out, text.substr(0, end));
        text.remove_prefix(end);
        if (text.empty()) break;
        out += text.front();
        text.remove_prefix(1);
    }
    return out;
}

void fold_run(std::string& out, std::string_view text) {
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
    Codes kept;
    for (const auto code : decompose(text, options)) {
        const auto letter = static_cast<char32_t>(code);
        if (is_diacritic(letter)) continue;
        const auto* plain = std::find_if(plain_letters.begin(), plain_letters.end(), [=](auto& p) { return p.first == letter; });
        if (plain != plain_letters.end()) {
            kept.insert(kept.end(), plain->second.begin(), plain->second.end());
        } else {
            kept.push_back(is_space(letter) ? ' ' : code);
        }
    }
    append_composed(out, kept);
}

std::string one_space_between(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (!is_ascii_space(c)) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

/// What the reader sees as one character: its bytes and its columns.
struct Grapheme {
    std::size_t begin, end;
    int columns;
};

bool is_flag_letter(char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

class Graphemes {
public:
    explicit Graphemes(std::string_view text) : text_(text) {}

    bool done() const { return at_ >= text_.size(); }

    Grapheme take() {
        const auto begin = at_;
        const auto first = utf8::decode(text_, at_);
        at_ += std::max<std::size_t>(first.length, 1);
        if (first.length == 0) return {begin, at_, 1};
        int columns = utf8proc_charwidth(static_cast<utf8proc_int32_t>(first.code));
        utf8proc_int32_t state = 0;
        auto before = first.code;
        while (!done()) {
            const auto next = utf8::decode(text_, at_);
            if (next.length == 0) break;
            if (utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(before), static_cast<utf8proc_int32_t>(next.code),
                                                 &state)) {
                break;
            }
            if (next.code == 0xFE0F || (is_flag_letter(before) && is_flag_letter(next.code))) columns = 2;
            before = next.code;
            at_ += next.length;
        }
        return {begin, at_, columns};
    }

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

}  // namespace

namespace utf8 {

bool is_letter(char32_t code) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_ME;
}

bool is_emoji(char32_t code) {
    const bool skin_tone = code >= 0x1F3FB && code <= 0x1F3FF;
    return skin_tone || code == 0xFE0F ||
           utf8proc_get_property(static_cast<utf8proc_int32_t>(code))->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC;
}

}  // namespace utf8

std::string fold_any(std::string_view text) { return one_space_between(by_runs(text, fold_run)); }

std::string nfc(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    return by_runs(text, [](std::string& out, std::string_view run) {
        auto codes = decompose(run, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE));
        append_composed(out, codes);
    });
}

std::string lower(std::string_view text) {
    if (is_ascii(text)) return lower_ascii(text);
    return by_runs(text, [](std::string& out, std::string_view run) {
        auto codes = decompose(run, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE));
        for (auto& code : codes) code = utf8proc_tolower(code);
        append_composed(out, codes);
    });
}

int width(std::string_view text) {
    if (utf8::is_plain(text)) return static_cast<int>(text.size());
    int columns = 0;
    for (Graphemes graphemes(text); !graphemes.done();) columns += graphemes.take().columns;
    return columns;
}

std::string fit(std::string_view text, int columns) {
    if (columns <= 0) return {};
    if (width(text) <= columns) return std::string(text);
    const int dots = std::min(columns, 3);
    int used = 0;
    std::size_t end = 0;
    for (Graphemes graphemes(text); !graphemes.done();) {
        const auto grapheme = graphemes.take();
        if (used + grapheme.columns > columns - dots) break;
        used += grapheme.columns;
        end = grapheme.end;
    }
    return std::string(text.substr(0, end)).append(static_cast<std::size_t>(dots), '.');
}

}  // namespace relnet
