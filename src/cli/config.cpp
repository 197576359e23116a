#include "cli/config.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <functional>

#include "cli/toml.hpp"
#include "cli/working_days.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/contact.hpp"

namespace relnet {
namespace {

constexpr std::size_t largest_file = 1 << 20;

/// One value of the file, and where it stands.
struct Entry {
    const std::string& place;  ///< "config.toml:7"
    const std::string& key;
    const toml::node& node;

    [[noreturn]] void refuse(const std::string& wanted) const {
        fail(Exit::usage, fmt::format("{}: bad value for '{}'", place, key), fmt::format("write {}", wanted));
    }
    int number(int least, int most) const {
        const auto value = node.value_exact<std::int64_t>();
        if (!value || *value < least || *value > most)
            refuse(fmt::format("a number from {} to {}: {} = {}", least, most, key, std::clamp(7, least, most)));
        return static_cast<int>(*value);
    }
    bool flag() const {
        const auto value = node.value_exact<bool>();
        if (!value) refuse(fmt::format("{} = true, or false", key));
        return *value;
    }
    std::string text() const {
        const auto value = node.value_exact<std::string>();
        if (!value) refuse(fmt::format("a text: {} = \"...\"", key));
        return *value;
    }
    /// Nothing is read from the directory that happens to be the current one.
    std::string directory() const {
        auto path = text();
        if (!path.empty() && path[0] != '/' && path != "~" && !path.starts_with("~/"))
            refuse(fmt::format("a whole path, or one from ~ on: {} = \"~/dotfiles/relnet\"", key));
        return path;
    }
    std::string one_of(const std::vector<std::string>& words) const {
        const auto value = node.value_exact<std::string>();
        if (!value || std::ranges::find(words, *value) == words.end())
            refuse(fmt::format("one of: \"{}\"", join(words, "\", \"")));
        return *value;
    }
};

struct Known {
    ConfigKey about;
    void (*take)(const Entry&, Config&);
};

Weekday week_start(const Entry& entry) {
    return entry.one_of({"monday", "sunday"}) == "sunday" ? Weekday::sunday : Weekday::monday;
}

DateOrder date_order(const Entry& entry) { return entry.one_of({"dmy", "mdy"}) == "dmy" ? DateOrder::dmy : DateOrder::mdy; }

std::array<bool, 7> working_days(const Entry& entry) {
    const auto text = entry.node.value_exact<std::string>();
    const auto days = text ? parse_working_days(*text) : std::nullopt;
    if (!days) entry.refuse(fmt::format("days of the week: {} = \"mon-fri\", \"mon tue thu\" or \"daily\"", entry.key));
    return *days;
}

constexpr Known keys[] = {
    {{"due.limit", "0", "most people that due shows; 0: all"},
     [](const Entry& entry, Config& config) { config.settings.due_limit = entry.number(0, 100000); }},
    {{"due.days", "daily", "days that plan fills: mon-fri, tue thu"},
     [](const Entry& entry, Config& config) { config.settings.due_days = working_days(entry); }},
    {{"due.soon", "7", "days ahead that due calls soon"},
     [](const Entry& entry, Config& config) { config.settings.due_soon = entry.number(0, 366); }},
    {{"core.size", "20", "people in the core circle"},
     [](const Entry& entry, Config& config) { config.settings.core_size = entry.number(1, 1000); }},
    {{"log.channel", "other", "channel of log without -c"},
     [](const Entry& entry, Config& config) { config.settings.log_channel = entry.one_of(channel_words()); }},
    {{"date.order", "", "how 11/12/2026 is read: dmy, mdy"},
     [](const Entry& entry, Config& config) { config.settings.date_order = date_order(entry); }},
    {{"week.start", "monday", "first day of the week"},
     [](const Entry& entry, Config& config) { config.settings.week_start = week_start(entry); }},
    {{"ui.color", "auto", "colour: auto, always, never"},
     [](const Entry& entry, Config& config) {
         config.color = entry.one_of({"auto", "always", "never"});
     }},
    {{"ui.hints", "true", "lines that say what to type next"},
     [](const Entry& entry, Config& config) { config.settings.hints = entry.flag(); }},
    {{"ui.picker", "", "fzf: choose people with it"},
     [](const Entry& entry, Config& config) {
         config.settings.picker = entry.one_of({"", "fzf"});
     }},
    {{"hooks.enabled", "false", "run the programs in hooks/"},
     [](const Entry& entry, Config& config) { config.settings.hooks = entry.flag(); }},
    {{"sync.dir", "", "directory of the journal"},
     [](const Entry& entry, Config& config) { config.settings.sync_dir = entry.directory(); }},
    {{"sync.git", "git", "the git to run: git, yadm"},
     [](const Entry& entry, Config& config) { config.settings.sync_git = entry.text(); }},
    {{"sync.add", "", "git add for new journal files"},
     [](const Entry& entry, Config& config) { config.settings.sync_add = entry.text(); }},
    {{"sync.subject", "", "names: commits name people"},
     [](const Entry& entry, Config& config) { config.settings.sync_subject = entry.text(); }},
};

std::string_view name_of(const Known& known) { return known.about.name; }

std::string place_of(const toml::source_region& source, const std::string& name) {
    return fmt::format("{}:{}", name, source.begin.line);
}

// Somebody who writes 'colour' meant 'color', whichever section it is in.
std::string unknown_key(const std::string& place, const std::string& key) {
    const auto close = nearest(key, config_keys(), 1);
    const std::string did_you_mean =
        close.empty() ? std::string("; all keys: relnet config list --origin") : fmt::format("; did you mean '{}'?", close[0]);
    return fmt::format("{}: unknown key '{}'{}", place, key, did_you_mean);
}

void take_table(const toml::table& table, const std::string& prefix, const std::string& name, Config& config) {
    for (const auto& [raw_key, node] : table) {
        const std::string key = prefix + show(raw_key.str());
        const std::string place = place_of(node.source(), name);
        const auto known = std::ranges::find(keys, key, name_of);
        if (known != std::end(keys))
            known->take({place, key, node}, config);
        else if (const auto* inner = node.as_table())
            take_table(*inner, key + ".", name, config);
        else
            config.warnings.push_back(unknown_key(place, key));
    }
}

toml::table parsed_toml(std::string_view text, const std::string& name) {
    try {
        return parse_toml(text);
    } catch (const TomlMistake& mistake) {
        fail(Exit::usage, fmt::format("{}:{}: this is not TOML: {}", name, mistake.line, show(mistake.why)),
             "mend the line: relnet config edit    or run without it: relnet --no-config");
    }
}

}  // namespace

const std::vector<ConfigKey>& config_key_list() {
    static const std::vector<ConfigKey> list = [] {
        std::vector<ConfigKey> about;
        for (const Known& key : keys) about.push_back(key.about);
        return about;
    }();
    return list;
}

std::vector<std::string> config_keys() {
    std::vector<std::string> names;
    for (const Known& key : keys) names.emplace_back(key.about.name);
    return names;
}

std::vector<ConfigSetting> config_settings(std::string_view text, const std::string& name) {
    std::vector<ConfigSetting> settings;
    const auto table = parsed_toml(text, name);
    for (const Known& key : keys) {
        const auto node = table.at_path(key.about.name);
        if (!node) continue;
        ConfigSetting setting{.key = std::string(key.about.name), .line = static_cast<int>(node.node()->source().begin.line)};
        if (const auto word = node.value_exact<std::string>()) setting.value = *word;
        if (const auto number = node.value_exact<std::int64_t>()) setting.value = fmt::format("{}", *number);
        if (const auto flag = node.value_exact<bool>()) setting.value = *flag ? "true" : "false";
        settings.push_back(std::move(setting));
    }
    return settings;
}

Config parse_config(std::string_view text, const std::string& name) {
    Config config;
    take_table(parsed_toml(text, name), "", name, config);
    return config;
}

Config read_config(const std::string& path, bool was_named) {
    if (path.empty()) return {};
    const auto text = read_file_if_any(path, largest_file);
    if (!text && was_named)
        fail(Exit::usage, fmt::format("no config file '{}'", show(path)), "run without one: relnet --no-config");
    return text ? parse_config(*text, base_name(path)) : Config();
}

}  // namespace relnet
