// relnet config: the config file, read and changed from the command line.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/config_file.hpp"
#include "relnet/cli/editor.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/config_view.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t largest_file = 1 << 20;

struct Options {
    std::string what = "list", key;
    std::vector<std::string> value;
    bool origin = false;
};

std::string path_of(const Session& session) {
    const auto& path = session.globals().config_file;
    if (path.empty()) fail(Exit::usage, "no config file is used here", "leave out --no-config, and set HOME");
    return path;
}

/// Empty where there is no file.
std::string text_of(const Session& session) {
    const auto& path = session.globals().config_file;
    return path.empty() ? "" : read_file_if_any(path, largest_file).value_or("");
}

std::string name_of(const Session& session) { return base_name(path_of(session)); }

/// What is wrong in the file is said here as everywhere.
std::string checked_text_of(const Session& session) {
    auto text = text_of(session);
    if (!text.empty()) check_config(text, name_of(session));
    return text;
}

std::string item_json(const ConfigOrigin& at) {
    JsonWriter json;
    json.object().key("key").text(at.key).key("value").text_or_null(at.value).key("origin").text(at.origin);
    return json.key("what").text(at.what).take();
}

/// The row of one key, as it stands in the list of origins.
std::string item_of(Session& session, std::string_view text, std::string_view key) {
    const auto origins = config_origins(session, text);
    const auto found = std::ranges::find(origins, key, &ConfigOrigin::key);
    return found == origins.end() ? std::string() : item_json(*found);
}

void list_origins(Session& session) {
    Listing listing{.fields = {"key", "value", "origin", "what"}, .columns = 4};
    std::vector<std::string> items;
    std::vector<ConfigRow> rows;
    for (const auto& at : config_origins(session, checked_text_of(session))) {
        listing.rows.push_back({at.key, at.value, at.origin, at.what});
        items.push_back(item_json(at));
        rows.push_back({at.key, short_path(session.world(), at.value), at.origin, at.what});
    }
    if (!session.wants_screen()) return session.list("config", listing, items);
    session.out(config_screen(rows, session.style()));
}

void list_values(Session& session) {
    path_of(session);
    const auto text = checked_text_of(session);
    const auto settings = config_settings(text, name_of(session));
    if (settings.empty() && session.wants_screen()) {
        return session.say(fmt::format("Nothing is set in {}. Every key, and what it does: relnet config list --origin",
                                       show(short_path(session.world(), path_of(session)))));
    }
    Listing listing{.fields = {"key", "value"}, .columns = 2};
    std::vector<std::string> items;
    for (const auto& setting : settings) {
        listing.rows.push_back({setting.key, setting.value});
        if (session.wants_json() || session.globals().format == "jsonl") items.push_back(item_of(session, text, setting.key));
        if (session.wants_screen()) session.out(fmt::format("{} = {}\n", setting.key, show(setting.value)));
    }
    if (!session.wants_screen()) session.list("config", listing, items);
}

void show_path(Session& session) {
    const auto path = path_of(session);
    if (session.wants_json()) return session.list("config", {}, {item_of(session, "", "config")});
    session.out(path + '\n');
}

void get_value(const Options& opt, Session& session) {
    check_config_key(opt.key);
    const auto known = std::ranges::find(config_key_list(), opt.key, &ConfigKey::name);
    const auto text = checked_text_of(session);
    for (const auto& setting : config_settings(text, name_of(session))) {
        if (setting.key != opt.key) continue;
        if (session.wants_json()) return session.list("config", {}, {item_of(session, text, opt.key)});
        return session.out(show(setting.value) + '\n');
    }
    fail(Exit::not_found,
         fmt::format("'{}' is not set, so its default holds{}{}", opt.key, known->fallback.empty() ? "" : ": ", known->fallback),
         fmt::format("relnet config set {} VALUE", opt.key));
}

/// `verbs`: what is said where it was so already, where it is only tried, and where it is done.
void change_value(const Options& opt, Session& session, const std::string& changed, const std::array<const char*, 3>& verbs, const std::string& what) {
    const auto path = path_of(session);
    const auto tell = [&](const char* verb) {
        session.wrote("config", fmt::format("{} {} in {}", verb, what, show(short_path(session.world(), path))), {},
                      fmt::format("\"items\":[{}]", session.wants_json() ? item_of(session, changed, opt.key) : ""));
    };
    if (changed == text_of(session)) return tell(verbs[0]);
    if (session.globals().dry_run) return tell(verbs[1]);
    make_directories(parent_of(path));
    write_file(path, changed, true);
    tell(verbs[2]);
}

void set_value(const Options& opt, Session& session) {
    const auto value = join(opt.value, " ");
    const auto changed = with_setting(text_of(session), opt.key, value, name_of(session));
    change_value(opt, session, changed, {"Already so:", "Would set", "Set"}, fmt::format("{} = {}", opt.key, show(value)));
}

/// The default holds again.
void unset_value(const Options& opt, Session& session) {
    const auto changed = without_setting(text_of(session), opt.key, name_of(session));
    const auto known = std::ranges::find(config_key_list(), opt.key, &ConfigKey::name);
    const auto fallback = known->fallback.empty() ? "" : fmt::format(" (default: {})", known->fallback);
    change_value(opt, session, changed, {"Already so: nothing sets", "Would unset", "Unset"}, opt.key + fallback);
}

/// What does not hold is not taken: the editor opens again with what is wrong on top.
void edit_file(Session& session) {
    const auto path = path_of(session);
    const auto file = show(short_path(session.world(), path));
    const auto before = text_of(session);
    const bool changed =
        edit_text(session, {"config.toml", before.empty() ? config_template() : before, "relnet config set KEY VALUE"},
                  [&](const std::string& text) {
                      for (const auto& warning : check_config(text, name_of(session))) session.note("relnet: " + warning);
                      if (session.globals().dry_run) return;
                      make_directories(parent_of(path));
                      write_file(path, text, true);
                  });
    const auto verb = !changed ? "Nothing was changed in" : session.globals().dry_run ? "Would change" : "Changed";
    session.wrote("config", fmt::format("{} {}", verb, file), {}, "\"items\":[]");
}

void run(const Options& opt, Session& session) {
    const bool takes_key = opt.what == "get" || opt.what == "set" || opt.what == "unset";
    if (!takes_key && !opt.key.empty()) {
        fail(Exit::usage, fmt::format("config {} takes no key", opt.what),
             fmt::format("relnet config get {0}    or: relnet config set {0} VALUE", show(opt.key)));
    }
    if (opt.origin && opt.what != "list") fail(Exit::usage, "--origin is only for the list", "relnet config list --origin");
    if (takes_key && opt.key.empty())
        fail(Exit::usage, "which key?", fmt::format("relnet config {} date.order{}", opt.what, opt.what == "set" ? " dmy" : ""));
    if (takes_key && opt.what != "set" && !opt.value.empty())
        fail(Exit::usage, opt.what + " takes no value", fmt::format("relnet config set {} {}", show(opt.key), show(opt.value.front())));
    if (opt.what == "set" && opt.value.empty())
        fail(Exit::usage, "to what?", fmt::format("relnet config set {} VALUE", show(opt.key)));
    if (opt.what == "path") return show_path(session);
    if (opt.what == "get") return get_value(opt, session);
    if (opt.what == "set") return set_value(opt, session);
    if (opt.what == "unset") return unset_value(opt, session);
    if (opt.what == "edit") return edit_file(session);
    opt.origin ? list_origins(session) : list_values(session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("what", opt->what, Means::text, "path, list, get, set, unset or edit; list if not given", false);
    args.choices({"path", "list", "get", "set", "unset", "edit"});
    args.operand("key", opt->key, Means::config_key, "The key to get, set or unset", false);
    args.operands("value", opt->value, Means::text, "Its new value");
    args.flag("--origin", opt->origin, "List every key, what it does, and which line, variable or option set it");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command config_command{.name = "config",
                                    .group = "Tool",
                                    .summary = "Show and change the config file",
                                    .access = Access::none,
                                    .setup = setup,
                                    .examples =
                                        "relnet config list --origin         # every key, what it does, who set it\n"
                                        "relnet config set date.order dmy    # read 11/12/2026 as 11 December\n"
                                        "relnet config edit"};

}  // namespace relnet::commands
