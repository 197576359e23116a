// The config file: read, and changed by a line without harm to the rest.
#include "relnet/cli/config_file.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "cli/config.hpp"
#include "fuzz/fuzz.hpp"

using namespace relnet;

namespace {

/// What is set besides `key`.
std::vector<std::pair<std::string, std::string>> others(std::string_view text, std::string_view key) {
    std::vector<std::pair<std::string, std::string>> found;
    for (const auto& setting : config_settings(text, "file")) {
        if (setting.key != key) found.emplace_back(setting.key, setting.value);
    }
    return found;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    if (!fuzz::or_refused([&] { return parse_config(text, "file"); })) return 0;
    fuzz::planted(config_settings(text, "file").size() == 2);
    for (const auto& [key, value] : {std::pair<std::string, std::string>{"core.size", "12"}, {"due.days", "mon-fri"}, {"sync.git", "false"}}) {
        const auto is_key = [&key = key](const ConfigSetting& setting) { return setting.key == key; };
        if (const auto changed = fuzz::or_refused([&, &key = key, &value = value] { return with_setting(text, key, value, "file"); })) {
            const auto settings = config_settings(*changed, "file");
            const auto found = std::ranges::find_if(settings, is_key);
            fuzz::holds(found != settings.end() && found->value == value, "what is set is set");
            fuzz::holds(others(*changed, key) == others(text, key), "setting a key leaves the others");
        }
        if (const auto changed = fuzz::or_refused([&, &key = key] { return without_setting(text, key, "file"); })) {
            fuzz::holds(std::ranges::none_of(config_settings(*changed, "file"), is_key), "what is unset is not set");
            fuzz::holds(others(*changed, key) == others(text, key), "unsetting a key leaves the others");
        }
    }
    return 0;
}
