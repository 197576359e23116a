#include "interchange/tally.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/text.hpp"

namespace relnet {

void Tally::add(std::string_view what, int line, std::string_view sample) {
    const auto known = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.what == what; });
    if (known != entries_.end()) {
        ++known->more;
    } else {
        entries_.push_back({.what = std::string(what), .sample = fit(sample.substr(0, 400), 60), .line = line, .more = 0});
    }
}

std::vector<std::string> Tally::remarks() const {
    std::vector<std::string> remarks;
    for (const auto& entry : entries_) {
        const std::string sample = entry.sample.empty() ? "" : fmt::format(": '{}'", entry.sample);
        const std::string more = entry.more ? fmt::format(" and {} more", entry.more) : "";
        remarks.push_back(fmt::format("{}{} (line {}{})", entry.what, sample, entry.line, more));
    }
    return remarks;
}

}  // namespace relnet
