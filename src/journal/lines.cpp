#include "relnet/journal/lines.hpp"

#include "relnet/base/text.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// git writes seven of the sign, then a space and a label, or nothing.
bool is_marker(std::string_view line, char sign) {
    constexpr std::size_t signs = 7;
    if (line.size() < signs || line.substr(0, signs).find_first_not_of(sign) != std::string_view::npos) return false;
    return line.size() == signs || line[signs] == ' ';
}

}  // namespace

Lines LineReader::read(std::string_view bytes) {
    if (count_ == 0 && bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    Lines lines;
    while (!bytes.empty()) {
        ++count_;
        const auto end = std::min(bytes.find('\n'), bytes.size());
        const auto line = trim(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        const bool begins_base = is_marker(line, '|');
        const bool is_other = is_marker(line, '=') || is_marker(line, '>') || is_marker(line, '<');
        if (begins_base || is_other) {
            in_base_ = begins_base;
            ++lines.markers;
        } else if (!line.empty() && !in_base_) {
            if (auto change = parse_line(line)) {
                lines.changes.push_back(std::move(*change));
            } else {
                lines.bad.push_back({count_, std::string(line)});
            }
        }
    }
    return lines;
}

Lines read_lines(std::string_view bytes) { return LineReader().read(bytes); }

}  // namespace relnet
