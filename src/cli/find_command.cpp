#include <fmt/format.h>
#include <algorithm>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/help.hpp"

namespace relnet {

const Command* find_command(std::span<const Command* const> commands, std::string_view name) {
    if (name == "ls") name = "list";
    if (name == "new") name = "add";
    const auto found = std::ranges::find_if(commands, [name](const Command* command) { return command->name == name; });
    return found == commands.end() ? nullptr : *found;
}

void unknown_command(std::span<const Command* const> commands, std::string_view word, std::string_view second_hint) {
    std::vector<std::string> names;
    for (const Command* command : commands) names.emplace_back(command->name);
    const auto close = nearest(lower_ascii(word), names);
    std::string hint(second_hint);
    if (hint.empty() && !close.empty()) hint = fmt::format("did you mean: {}     (all commands: relnet help)", join(close, ", "));
    if (hint.empty()) hint = "all commands: relnet help";
    fail(Exit::usage, fmt::format("unknown command '{}'", show(word)), hint);
}

}  // namespace relnet
