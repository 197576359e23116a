// What is in force of the config keys and of the places, and which option, variable or line said so.
#include <fmt/format.h>

#include <algorithm>

#include "cli/parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/cli/config_file.hpp"

namespace relnet {
namespace {

/// The value of a global option as it was typed last: `--db X` or `--db=X`.
std::optional<std::string> typed(const Session::Parts& parts, const std::string& option) {
    std::optional<std::string> value;
    const auto& words = parts.arguments;
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        if (words[i].starts_with(option + '=')) value = words[i].substr(option.size() + 1);
        if (words[i] == option) value = i + 1 < words.size() ? words[i + 1] : "";
    }
    return value;
}

std::string origin_of(const Session::Parts& parts, const std::string& option, const char* variable) {
    if (typed(parts, option)) return option;
    return set_variable(parts.world, variable) ? variable : "default";
}

ConfigOrigin colour(const Session::Parts& parts) {
    GlobalWords words;
    words.color = typed(parts, "--color");
    words.no_color = typed(parts, "--no-color").has_value();
    auto [when, origin] = colour_choice(words, parts.world, parts.config);
    return {"ui.color", when, origin, ""};
}

std::vector<ConfigOrigin> places(const Session::Parts& parts) {
    const auto& globals = parts.globals;
    const auto config = globals.config_file.empty() ? std::string() : globals.config_file;
    const auto no_config = typed(parts, "--no-config") ? "--no-config" : origin_of(parts, "--config", "RELNET_CONFIG");
    // An empty one is said: it means no pager.
    const char* pager = parts.world.variable("RELNET_PAGER") ? "RELNET_PAGER" : "PAGER";
    const auto pager_command = parts.world.variable(pager);
    ConfigOrigin db{"db", "", "--demo", "the data file"};
    if (!globals.demo) {
        db.value = globals.db.empty() ? default_db(parts.world) : globals.db;
        db.origin = origin_of(parts, "--db", "RELNET_DB");
    }
    return {{"config", config, no_config, "this file"},
            std::move(db),
            {"pager", pager_command.value_or("less -FRX"), pager_command ? pager : "default", "shows what is long"},
            {"today", to_iso(parts.today), origin_of(parts, "--today", "RELNET_TODAY"), "the day that counts"}};
}

}  // namespace

std::vector<ConfigOrigin> config_origins(Session& session, std::string_view text) {
    const auto& parts = session.parts();
    const auto name = base_name(parts.globals.config_file);
    const auto settings = config_settings(text, name);
    std::vector<ConfigOrigin> origins;
    for (const auto& key : config_key_list()) {
        ConfigOrigin origin{std::string(key.name), std::string(key.fallback), "default", std::string(key.what)};
        const auto set = std::ranges::find(settings, key.name, &ConfigSetting::key);
        if (set != settings.end()) {
            origin.value = set->value;
            origin.origin = fmt::format("{}:{}", name, set->line);
        }
        if (key.name == "ui.color") {
            if (const auto chosen = colour(parts); chosen.origin != "config") {
                origin.value = chosen.value;
                origin.origin = chosen.origin;
            }
        }
        origins.push_back(std::move(origin));
    }
    std::ranges::move(places(parts), std::back_inserter(origins));
    return origins;
}

}  // namespace relnet
