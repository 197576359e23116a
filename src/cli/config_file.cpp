#include "relnet/cli/config_file.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/config.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

bool is_bare(const std::string& value) {
    const bool digits = !value.empty() && std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    return digits || value == "true" || value == "false";
}

/// The key that a line sets, below the table whose head came before it.
std::string key_of(std::string_view line, const std::string& table) {
    const auto equals = line.find('=');
    if (equals == std::string_view::npos || trim(line).starts_with('#')) return "";
    std::string key;
    for (const char c : trim(line.substr(0, equals))) {
        if (c != ' ' && c != '\t' && c != '"') key += c;
    }
    return table.empty() ? key : table + '.' + key;
}

/// What stands behind the value of a line, with the spaces before it.
std::string comment_of(std::string_view line) {
    char quote = 0;
    for (std::size_t at = line.find('='); at < line.size(); ++at) {
        const char c = line[at];
        if (quote == '"' && c == '\\') ++at;
        else if (quote != 0) quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'') quote = c;
        else if (c == '#') return std::string(line.substr(line.find_last_not_of(" \t", at - 1) + 1));
    }
    return "";
}

/// The table that a line stands in or opens, if the one before stood in `table`.
std::string table_after(std::string_view line, const std::string& table) {
    const auto head = trim(line);
    return head.starts_with('[') ? std::string(trim(head.substr(1, head.find(']') - 1))) : table;
}

[[noreturn]] void fail_by_hand(const std::string& key) {
    fail(Exit::usage, fmt::format("'{}' stands in the config file in a way that can't be changed from here", key), "change it by hand: relnet config edit");
}

std::string with_line(std::string_view text, const std::string& key, const std::string& toml) {
    auto lines = split(text, '\n');
    const auto dot = key.find('.');
    std::string table;
    std::string* head_of_key = nullptr;  // of the table that the key belongs to
    for (auto& line : lines) {
        table = table_after(line, table);
        if (trim(line).starts_with('[') && table == key.substr(0, dot)) head_of_key = &line;
        if (key_of(line, table) != key) continue;
        line = std::string(trim(line.substr(0, line.find('=')))) + " = " + toml + comment_of(line);
        return join(lines, "\n");
    }
    if (head_of_key) {
        head_of_key->append(fmt::format("\n{} = {}", key.substr(dot + 1), toml));
        return join(lines, "\n");
    }
    // Above every table, where a dotted key means what it says.
    return fmt::format("{} = {}\n{}", key, toml, text);
}

}  // namespace

std::vector<std::string> check_config(std::string_view text, const std::string& name) { return parse_config(text, name).warnings; }

std::string config_template() {
    std::string text = "# Take the # off a line to set it; what stands here is the default.\n\n";
    for (const auto& key : config_key_list()) {
        const std::string fallback(key.fallback);
        text += fmt::format("# {}\n# {} = {}\n\n", key.what, key.name, is_bare(fallback) ? fallback : json_quote(fallback));
    }
    return text;
}

void check_config_key(const std::string& key) {
    const auto keys = config_keys();
    if (std::ranges::find(keys, key) != keys.end()) return;
    const auto near = nearest(key, keys, 1);
    fail(Exit::usage, fmt::format("unknown key '{}'", show(key)),
         near.empty() ? "keys: " + join(keys, ", ") : "did you mean: " + near.front());
}

std::string with_setting(std::string_view text, const std::string& key, const std::string& value, const std::string& name) {
    check_config_key(key);
    const auto changed = with_line(text, key, is_bare(value) ? value : json_quote(value));
    parse_config(changed, name);
    for (const auto& setting : config_settings(changed, name)) {
        if (setting.key == key && setting.value == value) return changed;
    }
    fail_by_hand(key);
}

std::string without_setting(std::string_view text, const std::string& key, const std::string& name) {
    check_config_key(key);
    auto lines = split(text, '\n');
    std::string table;
    std::erase_if(lines, [&](const std::string& line) {
        table = table_after(line, table);
        return key_of(line, table) == key;
    });
    auto changed = join(lines, "\n");
    parse_config(changed, name);
    const auto left = config_settings(changed, name);
    if (std::ranges::find(left, key, &ConfigSetting::key) != left.end()) fail_by_hand(key);
    return changed;
}

}  // namespace relnet
