/// Help as text, made from what a command's setup asks for.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// "usage: relnet log WHO [TEXT] [OPTION]...".
std::string usage_line(std::string_view command, const std::vector<Option>&);

/// -h: usage, examples, options.
std::string short_help(const Command&, const Style&);
/// --help: what it is for, operands, the global options and exit codes too.
std::string full_help(const Command&, const Style&);
/// `relnet help` and `relnet -h`: every command by group, then the global options.
std::string overview(std::span<const Command* const>, const Style&);

/// The hidden `relnet __spec`: every command and option as JSON, which checks and completion read.
std::string spec(std::span<const Command* const>);

/// The command of that name or alias (ls = list, new = add), or null.
const Command* find_command(std::span<const Command* const>, std::string_view name);
/// Throws Error(Exit::usage) with the nearest commands.
[[noreturn]] void unknown_command(std::span<const Command* const>, std::string_view word, std::string_view second_hint = {});

}  // namespace relnet
