// Whether an answer goes through a pager, by our own count of rows; less -F is not to be trusted.
#include "cli/parts.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// Columns of a line, in which colours (ESC [ … m) take none.
int columns_of(std::string_view line) {
    std::string plain;
    while (!line.empty()) {
        const auto escape = line.find("\x1b[");
        plain += line.substr(0, escape);
        if (escape == std::string_view::npos) break;
        const auto end = line.find('m', escape);
        line.remove_prefix(end == std::string_view::npos ? line.size() : end + 1);
    }
    return width(plain);
}

/// Rows on the screen: a long line takes several. Stops when there are more than enough.
int rows_of(std::string_view text, int columns, int enough) {
    int rows = 0;
    while (!text.empty() && rows < enough) {
        const auto end = std::min(text.find('\n'), text.size());
        const int wide = columns_of(text.substr(0, end));
        rows += wide == 0 ? 1 : (wide + columns - 1) / columns;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return rows;
}

}  // namespace

std::string pager(const Session::Parts& parts) {
    const World& world = parts.world;
    if (!parts.page || parts.globals.no_pager || !world.out_is_terminal || parts.out.empty()) return {};
    const int columns = std::max(1, world.terminal_width.value_or(parts.style.width));
    // The prompt needs a row too.
    if (rows_of(parts.out, columns, parts.style.height) < parts.style.height) return {};
    auto command = world.variable("RELNET_PAGER");
    if (!command) command = world.variable("PAGER");
    if (!command) command = "less -FRX";
    return trim(*command) == "cat" ? std::string() : std::string(trim(*command));
}

}  // namespace relnet
