#include "relnet/cli/help.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "cli/globals.hpp"
#include "cli/parser.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

struct Line {
    std::string left, right;
};

std::string label(const Option& option) {
    if (option.operand) return option.value;
    const auto brief = short_name(option), full = long_name(option);
    std::string text = brief.empty() ? "    " : std::string(brief);
    if (full != brief) text += (brief.empty() ? "" : ", ") + std::string(full);
    if (option.optional_value) return text + "[=" + option.value + "]";
    return option.value.empty() ? text : text + " " + option.value;
}

// Lines of at most `columns`, broken between words.
std::vector<std::string> wrapped(const std::string& text, int columns) {
    std::vector<std::string> lines(1);
    for (const std::string& word : words(text)) {
        const bool fits = lines.back().empty() || width(lines.back()) + 1 + width(word) <= columns;
        if (!fits) lines.emplace_back();
        lines.back() += (lines.back().empty() ? "" : " ") + word;
    }
    return lines;
}

std::string two_columns(const std::vector<Line>& lines, const Style& style) {
    int left = 0;
    for (const Line& line : lines) left = std::max(left, width(line.left));
    left = std::min(left, 28);
    const int right = std::max(20, style.width - left - 4);
    std::string text;
    for (const Line& line : lines) {
        std::string start = "  " + pad(line.left, left);
        if (width(line.left) > left) start += "\n  " + std::string(static_cast<std::size_t>(left), ' ');
        for (const std::string& part : wrapped(line.right, right)) {
            text += part.empty() ? start : start + "  " + part;
            text.erase(text.find_last_not_of(' ') + 1);
            text += '\n';
            start = std::string(static_cast<std::size_t>(left) + 2, ' ');
        }
    }
    return text;
}

std::string section(std::string_view title, const std::vector<Option>& options, const Style& style, bool operands) {
    std::vector<Line> lines;
    for (const Option& option : options) {
        if (option.operand != operands) continue;
        std::string help = option.help;
        const bool told = std::ranges::all_of(option.choices, [&](const auto& word) { return help.find(word) != std::string::npos; });
        if (!told && option.choices.size() < 9) help += " (" + join(option.choices, ", ") + ")";
        if (option.repeats && !operands && !option.value.empty()) help += "; may be repeated";
        lines.push_back({label(option), help});
    }
    return lines.empty() ? std::string() : fmt::format("\n{}\n{}", title, two_columns(lines, style));
}

std::string example_lines(const Command& command) {
    if (command.examples.empty()) return {};
    std::string text = "\nexamples:\n";
    for (const std::string& line : split(trim(command.examples), '\n')) text += "  " + std::string(trim(line)) + "\n";
    return text;
}

std::string global_section(const Style& style) {
    GlobalWords ignored;
    Args args;
    record_globals(args, ignored);
    return section("global options, before or after the command:", args.recorded(), style, false);
}

constexpr std::string_view exit_codes = R"(
exit status:
  0 done                      1 output could not be written   2 usage
  3 no such person or record  4 ambiguous name                5 refused
  6 data file                 7 sync blocked
  10 somebody is due (only with --exit-code)
)";

}  // namespace

std::string usage_line(std::string_view command, const std::vector<Option>& options) {
    std::string line = fmt::format("usage: relnet {}", command);
    for (const Option& option : options) {
        if (!option.operand) continue;
        line += (option.required ? " " : " [") + option.value + (option.required ? "" : "]") + (option.repeats ? "..." : "");
    }
    const bool has_options = std::ranges::any_of(options, [](const Option& option) { return !option.operand; });
    return has_options ? line + " [OPTION]..." : line;
}

std::string short_help(const Command& command, const Style& style) {
    Args args;
    command.setup(args);
    return fmt::format("{}\n{}{}\nmore: relnet {} --help\n", usage_line(command.name, args.recorded()), example_lines(command),
                       section("options:", args.recorded(), style, false), command.name);
}

std::string full_help(const Command& command, const Style& style) {
    Args args;
    command.setup(args);
    return fmt::format("{}\n\n{}\n{}{}{}{}{}", command.summary,
                       usage_line(command.name, args.recorded()), example_lines(command),
                       section("words:", args.recorded(), style, true), section("options:", args.recorded(), style, false),
                       global_section(style), exit_codes);
}

std::string overview(std::span<const Command* const> commands, const Style& style) {
    std::string text =
        "relnet tells you whom to get in touch with, and why.\n\nusage: relnet [GLOBAL OPTION]... COMMAND [ARGUMENT]...\n";
    std::string_view group;
    std::vector<Line> lines;
    const auto flush = [&] {
        if (!lines.empty()) text += fmt::format("\n{}\n{}", group, two_columns(lines, style));
        lines.clear();
    };
    for (const Command* command : commands) {
        if (command->group != group) flush();
        group = command->group;
        lines.push_back({pad(command->name, 10), std::string(command->summary)});
    }
    flush();
    return text + global_section(style) + "\nmore: relnet COMMAND -h, relnet help COMMAND\n";
}

}  // namespace relnet
