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

Lines read_lines(std::string_view bytes) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());
    Lines lines;
    bool in_base = false;
    for (std::size_t number = 1; !bytes.empty(); ++number) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        const auto line = trim(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (is_marker(line, '|')) in_base = true;
        if (is_marker(line, '=') || is_marker(line, '>') || is_marker(line, '<')) in_base = false;
        if (is_marker(line, '|') || is_marker(line, '=') || is_marker(line, '<') || is_marker(line, '>')) {
            ++lines.markers;
        } else if (!line.empty() && !in_base) {
            if (auto change = parse_line(line)) {
                lines.changes.push_back(std::move(*change));
            } else {
                lines.bad.push_back({number, std::string(line)});
            }
        }
    }
    return lines;
}

}  // namespace relnet
