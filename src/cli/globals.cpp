#include "cli/globals.hpp"

#include <fmt/format.h>
#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {

void record_globals(Args& args, GlobalWords& words) {
    args.flag("-h", words.short_help, "Short help, examples first");
    args.flag("--help", words.full_help, "Full help");
    args.flag("-V,--version", words.version, "The version; with -v what it was built with");
    args.flag("-q,--quiet", words.quiet, "No notes, hints or confirmation");
    args.count("-v,--verbose", words.verbose, "Say more");
    args.flag("-y,--yes", words.yes, "Answer every question with yes");
    args.flag("-x,--exact", words.exact, "Names only by handle, id, full name or e-mail");
    args.flag("--dry-run", words.dry_run, "Show what would be written, and write nothing");
    args.optional_value("--json", words.json, "N", "Answer as JSON (version N of it)", Means::number);
    args.option("--format", words.format, "FORMAT", "table, tsv, csv, json, jsonl, md, or '{handle} {name}'", Means::format);
    args.optional_value("--fields", words.fields, "A,B", "Only these fields; alone: list the fields", Means::field, true);
    args.flag("-z", words.nul, "End records with NUL instead of a newline");
    args.option("--color", words.color, "WHEN", "auto, always or never");
    args.choices({"auto", "always", "never"});
    args.flag("--no-color", words.no_color, "The same as --color never");
    args.option("--width", words.width, "N", "Columns to use");
    args.flag("--ascii", words.ascii, "Bars and dots in ASCII");
    args.flag("--no-pager", words.no_pager, "Never start a pager");
    args.flag("--no-input", words.no_input, "Never ask");
    args.option("--db", words.db, "PATH", "The data file", Means::file);
    args.option("--config", words.config, "FILE", "The config file", Means::file);
    args.flag("--no-config", words.no_config, "Read no config file");
    args.option("--today", words.today, "DATE", "Take this day for today", Means::day);
    args.flag("--no-hooks", words.no_hooks, "Run no hooks");
    args.flag("--demo", words.demo, "Work on sample people; nothing is saved");
}

bool asks_for_json(const GlobalWords& words) { return words.json || words.format == "json"; }

std::optional<std::string> set_variable(const World& world, std::string_view name) {
    auto value = world.variable(name);
    if (value && value->empty()) value.reset();
    return value;
}

namespace {

// Empty and relative values are ignored, as the XDG specification says.
std::optional<std::string> absolute_variable(const World& world, std::string_view name) {
    auto value = world.variable(name);
    if (value && !value->starts_with('/')) value.reset();
    return value;
}

std::optional<std::string> xdg(const World& world, std::string_view name, std::string_view below_home) {
    if (auto value = absolute_variable(world, name)) return *value + "/relnet";
    if (auto home = absolute_variable(world, "HOME")) return fmt::format("{}/{}/relnet", *home, below_home);
    return {};
}

std::string xdg_or_fail(const World& world, std::string_view name, std::string_view below_home) {
    if (auto path = xdg(world, name, below_home)) return *path;
    fail(Exit::data, "HOME is not set, so there is no place for the data",
         fmt::format("set HOME or {}, or name the file: relnet --db FILE", name));
}

void check_json_version(const GlobalWords& words) {
    if (!words.json || words.json->empty() || *words.json == "1") return;
    fail(Exit::usage, fmt::format("unknown JSON version '{}'", show(*words.json)), "this relnet writes version 1: --json=1");
}

std::vector<std::string> field_names(const std::string& typed) {
    std::vector<std::string> names;
    for (const std::string& name : split(typed, ',')) {
        if (!trim(name).empty()) names.emplace_back(trim(name));
    }
    return names;
}

// --format json is --json.
void resolve_form(const GlobalWords& words, Globals& globals) {
    check_json_version(words);
    globals.json = asks_for_json(words);
    if (words.format && words.format != "json") globals.format = *words.format;
    if (words.fields) globals.fields = field_names(*words.fields);
    if (words.fields && (globals.json || globals.format == "jsonl")) {
        fail(Exit::usage, "--fields does not go with JSON, which always has every key",
             "choose with jq:  relnet list --json | jq '.items[] | {handle, due}'");
    }
    if (words.fields && globals.format.find('{') != std::string::npos) {
        fail(Exit::usage, "--fields does not go with a template, which names its fields itself",
             "relnet list --format '{handle} {name}'");
    }
    globals.list_fields = words.fields && globals.fields.empty();
    globals.record_end = words.nul ? '\0' : '\n';
}

}  // namespace

std::string default_db(const World& world) { return xdg_or_fail(world, "XDG_DATA_HOME", ".local/share") + "/relnet.db"; }

std::string default_config(const World& world) {
    const auto directory = xdg(world, "XDG_CONFIG_HOME", ".config");
    return directory ? *directory + "/config.toml" : std::string();
}

std::string state_directory(const World& world) { return xdg_or_fail(world, "XDG_STATE_HOME", ".local/state"); }

std::string backup_directory(const World& world) { return state_directory(world) + "/backups"; }

std::string short_path(const World& world, const std::string& path) {
    const auto home = absolute_variable(world, "HOME");
    if (!home || *home == "/" || !path.starts_with(*home + "/")) return path;
    return "~" + path.substr(home->size());
}

Globals resolve_globals(const GlobalWords& words, const World& world) {
    Globals globals;
    resolve_form(words, globals);
    const auto db = words.db ? words.db : set_variable(world, "RELNET_DB");
    if (words.db && words.db->empty()) fail(Exit::usage, "--db names no file", "such as: --db people.db");
    globals.db_was_named = db.has_value() && !words.demo;
    if (db) globals.db = *db;
    const auto config = words.config ? words.config : set_variable(world, "RELNET_CONFIG");
    if (!words.no_config) globals.config_file = config ? *config : default_config(world);
    globals.quiet = words.quiet;
    globals.yes = words.yes;
    globals.exact = words.exact;
    globals.no_input = words.no_input || set_variable(world, "RELNET_NO_INPUT").has_value();
    globals.no_pager = words.no_pager;
    globals.dry_run = words.dry_run;
    globals.demo = words.demo;
    globals.no_hooks = words.no_hooks;
    globals.verbose = words.verbose;
    return globals;
}

Day resolve_today(const GlobalWords& words, const World& world, const Config& config) {
    const auto typed = words.today ? words.today : set_variable(world, "RELNET_TODAY");
    if (!typed) return world.today;
    if (const auto iso = parse_iso_day(*typed)) return *iso;
    return parse_day(*typed, {world.today, config.settings.date_order, config.settings.week_start}, Looking::ahead);
}

}  // namespace relnet
