/// Remarks that would otherwise come once a record: the first of a kind is told with its line, the others are counted.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relnet {

class Tally {
public:
    /// `what` is one of a few fixed texts; `sample` is what the file has.
    void add(std::string_view what, int line, std::string_view sample = {});
    /// "e-mail without @ dropped: 'bob' (line 7 and 3 more)".
    std::vector<std::string> remarks() const;

private:
    struct Entry {
        std::string what, sample;
        int line;
        std::size_t more;
    };
    std::vector<Entry> entries_;
};

}  // namespace relnet
