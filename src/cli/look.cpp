// Colour, width and letters: what the output may look like, decided once.
#include <algorithm>

#include "cli/globals.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

bool forces(const std::optional<std::string>& value) { return value && *value != "0"; }

bool has_colour(const GlobalWords& words, const World& world, const Config& config, bool is_terminal) {
    const auto when = colour_choice(words, world, config).when;
    return when == "auto" ? is_terminal && world.variable("TERM") != "dumb" : when == "always";
}

// Read from the variables, not from setlocale: that opens files, and fails where a locale is not installed.
bool is_utf8(const World& world) {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const auto value = set_variable(world, name);
        if (!value) continue;
        const std::string lower = lower_ascii(*value);
        return lower.find("utf-8") != std::string::npos || lower.find("utf8") != std::string::npos;
    }
    return false;
}

int number_or(const std::optional<std::string>& text, int otherwise) {
    const bool digits = text && text->size() <= 6 && std::ranges::all_of(*text, [](char c) { return c >= '0' && c <= '9'; });
    return digits ? std::stoi(*text) : otherwise;
}

int columns(const GlobalWords& words, const World& world) {
    const int width = words.width            ? *words.width
                      : world.terminal_width ? *world.terminal_width
                                             : number_or(set_variable(world, "COLUMNS"), 80);
    return width == 0 && !words.width ? 80 : std::max(width, 40);
}

}  // namespace

// --color > RELNET_COLOR > NO_COLOR > CLICOLOR_FORCE, FORCE_COLOR > CLICOLOR=0 > ui.color > TERM=dumb > terminal.
ColourChoice colour_choice(const GlobalWords& words, const World& world, const Config& config) {
    const auto is_choice = [](const std::optional<std::string>& when) { return when == "always" || when == "never" || when == "auto"; };
    if (words.no_color) return {"never", "--no-color"};
    if (is_choice(words.color)) return {*words.color, "--color"};
    if (const auto when = set_variable(world, "RELNET_COLOR"); !words.color && is_choice(when)) return {*when, "RELNET_COLOR"};
    if (set_variable(world, "NO_COLOR")) return {"never", "NO_COLOR"};
    for (const char* name : {"CLICOLOR_FORCE", "FORCE_COLOR"}) {
        if (forces(set_variable(world, name))) return {"always", name};
    }
    if (world.variable("CLICOLOR") == "0") return {"never", "CLICOLOR"};
    return {config.color, "config"};
}

Style resolve_style(const GlobalWords& words, const World& world, const Config& config, bool is_terminal) {
    Style style;
    style.terminal = is_terminal;
    style.colour = has_colour(words, world, config, is_terminal);
    style.utf8 = !words.ascii && is_utf8(world);
    style.width = columns(words, world);
    // A terminal that does not know its size says 0.
    const int height = world.terminal_height.value_or(0);
    style.height = height > 0 ? height : number_or(set_variable(world, "LINES"), 24);
    style.hints = config.settings.hints && !words.quiet;
    return style;
}

}  // namespace relnet
