/// Text a piece at a time, in whole lines, so that a large one needs little memory.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace relnet {

/// The lines of a regular file.
class FileLines {
public:
    /// Errors as those of read_file. A line of more than 16 MiB is Error(Exit::refused).
    FileLines(const std::string& path, std::size_t limit);
    ~FileLines();
    FileLines(const FileLines&) = delete;
    FileLines& operator=(const FileLines&) = delete;

    /// The next lines, valid until the next call; empty at the end. The last one may lack its newline.
    std::string_view next();

private:
    std::string path_;
    std::size_t limit_, read_ = 0;
    int descriptor_ = -1;
    std::string buffer_;  ///< what was given out last, and the beginning of the line behind it
    std::size_t given_ = 0;
};

/// The next lines of a text that is in memory already, taken off it; empty at the end.
std::string_view take_lines(std::string_view& rest);

}  // namespace relnet
