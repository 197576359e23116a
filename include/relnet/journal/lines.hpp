/// The lines of a file of the journal, whatever git, an editor or another carrier did to it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/change.hpp"

namespace relnet {

/// A line that is no change; `number` counts from 1.
struct BadLine {
    std::size_t number = 0;
    std::string text;
};

struct Lines {
    std::vector<Change> changes;
    std::vector<BadLine> bad;
    std::size_t markers = 0;  ///< lines of a conflict that git left
};

/// Reads the lines of one file, which may come in pieces of whole lines.
///
/// Both sides of a conflict that git left are taken, the base between them is not. A BOM and carriage returns are passed over. A last
/// line without its end is taken if it is whole.
class LineReader {
public:
    Lines read(std::string_view piece);
    std::size_t count() const { return count_; }  ///< of lines so far

private:
    std::size_t count_ = 0;
    bool in_base_ = false;
};

/// All at once.
Lines read_lines(std::string_view bytes);

}  // namespace relnet
