/// The config file as a person keeps it: read for single keys, changed by a line, comments and order left as they are.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace relnet {

/// All keys that the file may hold, in the order of relnet-config(5).
std::vector<std::string> config_keys();

/// The known keys that are set in `text`, with their values as words.
std::vector<std::pair<std::string, std::string>> config_values(std::string_view text);

/// `text` with `key` set to `value`: its line is replaced, or one is put at the top. Throws Error(Exit::usage) for an unknown key, a
/// value that the key does not take, or a file in which it stands in a way that is better changed by hand.
std::string with_setting(std::string_view text, const std::string& key, const std::string& value);

}  // namespace relnet
