/// Text a piece at a time, in whole lines, so that a large one needs little memory.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace relnet {

/// The lines of what comes in parts.
class LinePieces {
public:
    /// `read` gives at most so many bytes, and none at the end. Error(Exit::refused) for more than `limit` bytes in all, and for a line
    /// of more than 16 MiB.
    LinePieces(std::function<std::string(std::size_t most)> read, std::string name, std::size_t limit)
        : read_(std::move(read)), name_(std::move(name)), limit_(limit) {}

    /// The next lines, valid until the next call; empty at the end. The last one may lack its newline.
    std::string_view next();

private:
    std::function<std::string(std::size_t)> read_;
    std::string name_;
    std::size_t limit_, size_ = 0;
    std::string buffer_;  ///< what was given out last, and the beginning of the line behind it
    std::size_t given_ = 0;
};

/// Those of a regular file.
class FileLines {
public:
    /// Errors as those of read_file and of LinePieces.
    FileLines(const std::string& path, std::size_t limit);
    ~FileLines();
    FileLines(const FileLines&) = delete;
    FileLines& operator=(const FileLines&) = delete;

    std::string_view next() { return pieces_.next(); }

private:
    std::string read(std::size_t most);

    std::string path_;
    int descriptor_ = -1;
    LinePieces pieces_;
};

}  // namespace relnet
