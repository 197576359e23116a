/// The config file as a person keeps it: read for single keys, changed by a line, comments and order left as they are.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace relnet {

class Session;

/// What relnet-config(5) says of a key.
struct ConfigKey {
    std::string_view name;      ///< "due.soon"
    std::string_view fallback;  ///< in force where nothing is set; empty: nothing
    std::string_view what;      ///< what it does, in a few words
};

/// All keys that the file may hold, in the order of relnet-config(5).
const std::vector<ConfigKey>& config_key_list();
std::vector<std::string> config_keys();

/// A known key that is set in the file.
struct ConfigSetting {
    std::string key, value;
    int line = 0;
};
/// Those of `text`, in the order of the keys. Throws Error(Exit::usage) with `name`:line where it is no TOML.
std::vector<ConfigSetting> config_settings(std::string_view text, const std::string& name);

/// Throws Error(Exit::usage) with `name`:line for the first bad value; gives the warnings.
std::vector<std::string> check_config(std::string_view text, const std::string& name);

/// Throws Error(Exit::usage), with the nearest, where there is no such key.
void check_config_key(const std::string& key);

/// `text` with `key` set to `value`: its line is replaced, or one is put at the top. Throws Error(Exit::usage) for an unknown key, a
/// value that the key does not take, or a file in which it stands in a way that is better changed by hand.
std::string with_setting(std::string_view text, const std::string& key, const std::string& value, const std::string& name = "config.toml");

/// `text` without the line that sets `key`, if there is one. Throws Error(Exit::usage) as with_setting does.
std::string without_setting(std::string_view text, const std::string& key, const std::string& name = "config.toml");

/// A file in which every key stands as a comment, with its fallback and what it does.
std::string config_template();

/// What is in force, and why.
struct ConfigOrigin {
    std::string key, value;
    std::string origin;  ///< "--color", "NO_COLOR", "config.toml:3" or "default"
    std::string what;
};
/// Every key; then the places that options and variables choose: config, db, pager, today.
std::vector<ConfigOrigin> config_origins(Session&, std::string_view text);

}  // namespace relnet
