#include "cli/config.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <functional>
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

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
    std::string one_of(const std::vector<std::string>& words) const {
        const auto value = node.value_exact<std::string>();
        if (!value || std::ranges::find(words, *value) == words.end())
            refuse(fmt::format("one of: \"{}\"", join(words, "\", \"")));
        return *value;
    }
};

struct Known {
    std::string_view name;
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
    {"due.limit", [](const Entry& entry, Config& config) { config.settings.due_limit = entry.number(0, 100000); }},
    {"due.days", [](const Entry& entry, Config& config) { config.settings.due_days = working_days(entry); }},
    {"due.soon", [](const Entry& entry, Config& config) { config.settings.due_soon = entry.number(0, 366); }},
    {"core.size", [](const Entry& entry, Config& config) { config.settings.core_size = entry.number(1, 1000); }},
    {"log.channel", [](const Entry& entry, Config& config) { config.settings.log_channel = entry.one_of(channel_words()); }},
    {"date.order", [](const Entry& entry, Config& config) { config.settings.date_order = date_order(entry); }},
    {"week.start", [](const Entry& entry, Config& config) { config.settings.week_start = week_start(entry); }},
    {"ui.color",
     [](const Entry& entry, Config& config) {
         config.color = entry.one_of({"auto", "always", "never"});
     }},
    {"ui.hints", [](const Entry& entry, Config& config) { config.settings.hints = entry.flag(); }},
    {"ui.picker",
     [](const Entry& entry, Config& config) {
         config.settings.picker = entry.one_of({"", "fzf"});
     }},
    {"hooks.enabled", [](const Entry& entry, Config& config) { config.settings.hooks = entry.flag(); }},
    {"sync.dir", [](const Entry& entry, Config& config) { config.settings.sync_dir = entry.text(); }},
    {"sync.git", [](const Entry& entry, Config& config) { config.settings.sync_git = entry.text(); }},
    {"sync.add", [](const Entry& entry, Config& config) { config.settings.sync_add = entry.text(); }},
    {"sync.subject", [](const Entry& entry, Config& config) { config.settings.sync_subject = entry.text(); }},
};

std::string place_of(const toml::source_region& source, const std::string& name) {
    return fmt::format("{}:{}", name, source.begin.line);
}

// Somebody who writes 'colour' meant 'color', whichever section it is in.
std::string unknown_key(const std::string& place, const std::string& key) {
    const auto close = nearest(key, config_keys(), 1);
    const std::string did_you_mean =
        close.empty() ? std::string("; all keys: relnet-config(5)") : fmt::format("; did you mean '{}'?", close[0]);
    return fmt::format("{}: unknown key '{}'{}", place, key, did_you_mean);
}

void take_table(const toml::table& table, const std::string& prefix, const std::string& name, Config& config) {
    for (const auto& [raw_key, node] : table) {
        const std::string key = prefix + show(raw_key.str());
        const std::string place = place_of(node.source(), name);
        const auto known = std::ranges::find(keys, key, &Known::name);
        if (known != std::end(keys))
            known->take({place, key, node}, config);
        else if (const auto* inner = node.as_table())
            take_table(*inner, key + ".", name, config);
        else
            config.warnings.push_back(unknown_key(place, key));
    }
}

}  // namespace

std::vector<std::pair<std::string, std::string>> config_values(std::string_view text) {
    std::vector<std::pair<std::string, std::string>> values;
    const auto table = toml::parse(text);
    for (const Known& key : keys) {
        const auto node = table.at_path(key.name);
        if (const auto word = node.value_exact<std::string>()) values.emplace_back(key.name, *word);
        if (const auto number = node.value_exact<std::int64_t>()) values.emplace_back(key.name, fmt::format("{}", *number));
        if (const auto flag = node.value_exact<bool>()) values.emplace_back(key.name, *flag ? "true" : "false");
    }
    return values;
}

std::vector<std::string> config_keys() {
    std::vector<std::string> names;
    for (const Known& key : keys) names.emplace_back(key.name);
    return names;
}

Config parse_config(std::string_view text, const std::string& name) {
    try {
        Config config;
        take_table(toml::parse(text), "", name, config);
        return config;
    } catch (const toml::parse_error& error) {
        fail(Exit::usage, fmt::format("{}: this is not TOML: {}", place_of(error.source(), name), show(error.description())),
             "mend the line, or run without it: relnet --no-config");
    }
}

Config read_config(const std::string& path, bool was_named) {
    if (path.empty()) return {};
    const auto text = read_file_if_any(path, largest_file);
    if (!text && was_named)
        fail(Exit::usage, fmt::format("no config file '{}'", show(path)), "run without one: relnet --no-config");
    return text ? parse_config(*text, base_name(path)) : Config();
}

}  // namespace relnet
