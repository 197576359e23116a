#include "render/layout.hpp"

#include <algorithm>
#include <utility>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// The longest beginning of `word` that is at most `columns` wide, at least one character.
std::size_t beginning(std::string_view word, int columns) {
    std::size_t end = 0;
    while (end < word.size()) {
        std::size_t next = end + 1;
        while (next < word.size() && (static_cast<unsigned char>(word[next]) & 0xC0) == 0x80) ++next;
        if (end > 0 && width(word.substr(0, next)) > columns) break;
        end = next;
    }
    return end;
}

void wrap_line(std::string_view text, int columns, std::vector<std::string>& lines) {
    std::string line;
    for (const auto& word : words(text)) {
        std::string_view rest = word;
        if (!line.empty() && width(line) + 1 + width(rest) <= columns) {
            line.append(" ").append(rest);
            continue;
        }
        if (!line.empty()) lines.push_back(std::exchange(line, {}));
        while (width(rest) > columns) {
            const auto size = beginning(rest, columns);
            lines.emplace_back(rest.substr(0, size));
            rest.remove_prefix(size);
        }
        line = rest;
    }
    if (!line.empty() || trim(text).empty()) lines.push_back(line);
}

}  // namespace

Line& Line::put(int column, const Cell& cell) {
    if (cell.text.empty()) return *this;
    const int spaces = std::max(0, column - end_);
    text_.append(static_cast<std::size_t>(spaces), ' ').append(paint(style_, cell.tone, cell.text));
    end_ += spaces + width(cell.text);
    return *this;
}

std::string Line::take() {
    end_ = 0;
    return std::exchange(text_, {}) + "\n";
}

int heading_width(const Style& style) { return std::min(style.width, 80) - 1; }

std::string heading(const Cell& left, const Cell& right, const Style& style) {
    const int columns = heading_width(style);
    Line line(style);
    const int room = columns - width(right.text) - 2;
    if (width(left.text) <= room) return line.put(0, left).put(columns - width(right.text), right).take();
    const auto first = line.put(0, {fit(left.text, style.width), left.tone}).take();
    std::string all = first;
    for (auto& piece : wrap(right.text, style.width)) all += line.put(0, {std::move(piece), right.tone}).take();
    return all;
}

std::vector<std::string> wrap(std::string_view text, int columns) {
    std::vector<std::string> lines;
    for (const auto& part : split(text, '\n')) wrap_line(part, std::max(columns, 8), lines);
    return lines;
}

std::string labelled(std::string_view label, std::string_view text, int label_width, const Style& style) {
    std::string all;
    Line line(style);
    line.put(2, {std::string(label), Tone::dim});
    // A label of somebody's own may be longer than those of relnet.
    const int start = line.end() < 2 + label_width ? 2 + label_width : line.end() + 2;
    if (start > style.width / 2) {
        all += line.take();
        return all + labelled("", text, label_width, style);
    }
    for (auto& piece : wrap(text, style.width - start)) all += line.put(start, {std::move(piece)}).take();
    return all;
}

std::string flowing(std::string_view label, const std::vector<std::string>& items, int label_width, int gap, const Style& style) {
    std::string all;
    Line line(style);
    line.put(0, {std::string(label), Tone::dim});
    bool fresh = true;
    for (const auto& item : items) {
        if (!fresh && line.end() + gap + width(item) > style.width) {
            all += line.take();
            fresh = true;
        }
        line.put(fresh ? label_width : line.end() + gap, {fit(item, style.width - label_width)});
        fresh = false;
    }
    return all + line.take();
}

}  // namespace relnet
