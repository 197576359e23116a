#include "relnet/base/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"

namespace relnet {
namespace {

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// A byte that is not UTF-8 stands for itself, past every code point.
std::u32string code_points(std::string_view text) {
    std::u32string out;
    for (std::size_t at = 0; at < text.size();) {
        const auto decoded = utf8::decode(text, at);
        out += decoded.length > 0 ? decoded.code : 0x110000u + static_cast<unsigned char>(text[at]);
        at += std::max<std::size_t>(decoded.length, 1);
    }
    return out;
}

std::string spaces_to(std::string_view text, int columns) {
    return std::string(static_cast<std::size_t>(std::max(0, columns - width(text))), ' ');
}

}  // namespace

std::string pad(std::string_view text, int columns) { return std::string(text) + spaces_to(text, columns); }

std::string pad_left(std::string_view text, int columns) { return spaces_to(text, columns).append(text); }

std::optional<std::size_t> bad_utf8_at(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto length = utf8::decode(text, at).length;
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

int edit_distance(std::string_view a, std::string_view b) {
    const auto left = code_points(a);
    const auto right = code_points(b);
    std::vector<int> before_last, last(right.size() + 1), row(right.size() + 1);
    for (std::size_t j = 0; j <= right.size(); ++j) row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= left.size(); ++i) {
        before_last = std::exchange(last, row);
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const int replaced = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            const bool swapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
            if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
        }
    }
    return row.back();
}

std::vector<std::string> nearest(std::string_view word, const std::vector<std::string>& known, std::size_t most) {
    const auto folded = fold(word);
    const int limit = std::max(1, static_cast<int>(code_points(folded).size()) / 3);
    std::vector<std::pair<int, std::string>> close;
    for (const auto& candidate : known) {
        const int distance = edit_distance(folded, fold(candidate));
        if (distance <= limit) close.emplace_back(distance, candidate);
    }
    std::stable_sort(close.begin(), close.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::string> out;
    for (auto& entry : close) {
        if (out.size() == most) break;
        out.push_back(std::move(entry.second));
    }
    return out;
}

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    return out;
}

std::string_view trim(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> out;
    for (;;) {
        const auto end = text.find(separator);
        out.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return out;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> out;
    for (text = trim(text); !text.empty(); text = trim(text)) {
        const auto end = std::find_if(text.begin(), text.end(), is_space);
        out.emplace_back(text.begin(), end);
        text.remove_prefix(out.back().size());
    }
    return out;
}

std::string join(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    for (const auto& part : parts) {
        if (&part != &parts.front()) out += between;
        out += part;
    }
    return out;
}

bool starts_with(std::string_view text, std::string_view prefix) { return text.substr(0, prefix.size()) == prefix; }

std::string handle_letters(std::string_view text) {
    auto out = fold(text);
    std::erase_if(out, [](char c) { return !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9'); });
    return out;
}

std::string count_of(std::size_t n, std::string_view one, std::string_view many) {
    if (n == 1) return fmt::format("1 {}", one);
    return many.empty() ? fmt::format("{} {}s", n, one) : fmt::format("{} {}", n, many);
}

std::string list_of(const std::vector<std::string>& parts) {
    if (parts.size() < 2) return join(parts, "");
    return join({parts.begin(), parts.end() - 1}, ", ") + " and " + parts.back();
}

}  // namespace relnet
