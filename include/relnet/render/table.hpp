/// Columns on a terminal: aligned by display width, narrowed in a fixed order, one block a record under 60 columns.
#pragma once

#include <string>
#include <vector>

#include "relnet/render/style.hpp"

namespace relnet {

struct Column {
    std::string name;    ///< shown only as the label of a block on narrow terminals
    int shrink = 0;      ///< 0: never narrowed or dropped; else dropped in ascending order when the table is too wide
    bool right = false;  ///< aligned right
    int gap = 3;         ///< spaces between it and the column to its left
};

struct Cell {
    std::string text;  ///< already through show()
    Tone tone = Tone::plain;
    bool spans = false;  ///< reaches over the columns to its right, which stay empty in this row; widens none
    std::string tail;    ///< of a spanning cell: what ends at the table's right edge
};

struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;  ///< a row may be short; one without cells is an empty line
    int names = 0;                        ///< the column that is cut last, with "..."
    int long_name = 10'000;               ///< but what is wider than this is cut first
    int indent = 0;
};

/// The table within style.width, each line without trailing spaces and ended by a newline.
std::string to_text(const Table&, const Style&);

}  // namespace relnet
