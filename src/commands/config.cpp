// relnet config: the config file, read and changed from the command line.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/config_file.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t largest_file = 1 << 20;

struct Options {
    std::string what = "list", key, value;
};

std::string path_of(const Session& session) {
    const auto& path = session.globals().config_file;
    if (path.empty()) fail(Exit::usage, "no config file is used here", "leave out --no-config, and set HOME");
    return path;
}

std::string text_of(const Session& session) { return read_file_if_any(path_of(session), largest_file).value_or(""); }

void list_values(Session& session) {
    const auto values = config_values(text_of(session));
    if (values.empty() && session.wants_screen()) {
        return session.out(fmt::format("Nothing is set in {}. The keys: {}\n", show(path_of(session)), join(config_keys(), ", ")));
    }
    Listing listing{.fields = {"key", "value"}, .columns = 2};
    std::vector<std::string> items;
    for (const auto& [key, value] : values) {
        listing.rows.push_back({key, value});
        JsonWriter json;
        items.push_back(json.object().key("key").text(key).key("value").text(value).end().take());
        if (session.wants_screen()) session.out(fmt::format("{} = {}\n", key, show(value)));
    }
    if (!session.wants_screen()) session.list("config", listing, items);
}

void get_value(const Options& opt, Session& session) {
    const auto keys = config_keys();
    if (std::ranges::find(keys, opt.key) == keys.end()) with_setting("", opt.key, "");  // says which keys there are
    for (const auto& [key, value] : config_values(text_of(session))) {
        if (key == opt.key) return session.out(show(value) + '\n');
    }
    fail(Exit::not_found, fmt::format("'{}' is not set, so its default holds", opt.key), fmt::format("relnet config set {} VALUE", opt.key));
}

void set_value(const Options& opt, Session& session) {
    const auto path = path_of(session);
    const auto changed = with_setting(text_of(session), opt.key, opt.value);
    if (session.globals().dry_run) return session.say(fmt::format("Would set {} = {} in {}", opt.key, show(opt.value), show(path)));
    make_directories(parent_of(path));
    write_file(path, changed, true);
    session.say(fmt::format("Set {} = {} in {}", opt.key, show(opt.value), show(short_path(session.world(), path))));
}

void run(const Options& opt, Session& session) {
    const bool takes_key = opt.what == "get" || opt.what == "set";
    if (takes_key && opt.key.empty()) fail(Exit::usage, "which key?", fmt::format("relnet config {} date.order{}", opt.what, opt.what == "set" ? " dmy" : ""));
    if (opt.what == "set" && opt.value.empty()) fail(Exit::usage, "to what?", fmt::format("relnet config set {} VALUE", show(opt.key)));
    if (opt.what == "path") return session.out(path_of(session) + '\n');
    if (opt.what == "get") return get_value(opt, session);
    if (opt.what == "set") return set_value(opt, session);
    list_values(session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("what", opt->what, Means::text, "path, list, get or set; list if not given", false);
    args.choices({"path", "list", "get", "set"});
    args.operand("key", opt->key, Means::config_key, "The key to get or set", false);
    args.operand("value", opt->value, Means::text, "Its new value", false);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command config_command{.name = "config",
                                    .group = "Tool",
                                    .summary = "Show and change the config file",
                                    .access = Access::none,
                                    .setup = setup,
                                    .examples = "relnet config set date.order dmy    # read 11/12/2026 as 11 December\n"
                                                "relnet config list"};

}  // namespace relnet::commands
