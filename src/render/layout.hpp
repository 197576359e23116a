/// Lines that are not tables: a heading with something at its right, text in several lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relnet/render/style.hpp"
#include "relnet/render/table.hpp"

namespace relnet {

/// Builds one line by columns; spaces are written only before a text, so none trail.
class Line {
public:
    explicit Line(const Style& style) : style_(style) {}
    /// Puts a text at a column, or right behind what is there already.
    Line& put(int column, const Cell&);
    int end() const { return end_; }
    std::string take();  ///< with its newline

private:
    const Style& style_;
    std::string text_;
    int end_ = 0;
};

/// The rightmost column that headings use: wide terminals don't tear them apart.
int heading_width(const Style&);

/// `left`, and `right` ending at heading_width; under each other where they don't fit on one line.
std::string heading(const Cell& left, const Cell& right, const Style&);

/// Broken between words into lines of at most `columns`; a longer word is broken where it must. Newlines stay.
std::vector<std::string> wrap(std::string_view text, int columns);

/// "  label      text", wrapped, its further lines under the text.
std::string labelled(std::string_view label, std::string_view text, int label_width, const Style&);

/// Items side by side behind a label, on as many lines as they need.
std::string flowing(std::string_view label, const std::vector<std::string>& items, int label_width, int gap, const Style&);

}  // namespace relnet
