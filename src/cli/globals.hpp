/// The global options: as recorded, as typed, as meant.
#pragma once

#include <optional>
#include <string>

#include "cli/config.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/session.hpp"

namespace relnet {

/// As typed.
struct GlobalWords {
    std::optional<std::string> db, config, today, color, format, fields, json;
    std::optional<int> width;
    bool no_config = false, no_color = false, nul = false, ascii = false, no_pager = false, no_input = false, yes = false;
    bool quiet = false, exact = false, dry_run = false, no_hooks = false, demo = false;
    bool short_help = false, full_help = false, version = false;
    int verbose = 0;
};

void record_globals(Args&, GlobalWords&);

/// True where errors and answers are JSON, whatever else is wrong with the line.
bool asks_for_json(const GlobalWords&);

/// Where the data file is, by option, environment or XDG. Error(Exit::data) without HOME.
std::string default_db(const World&);
/// Where the config file would be; empty without HOME.
std::string default_config(const World&);
/// Where backups, forms and sealed journals go.
std::string state_directory(const World&);
/// A variable that is set and not empty.
std::optional<std::string> set_variable(const World&, std::string_view name);

/// Option > environment > default. Throws Error(Exit::usage).
Globals resolve_globals(const GlobalWords&, const World&);
/// Today by --today, RELNET_TODAY or the clock.
Day resolve_today(const GlobalWords&, const World&, const Config&);
/// When colour is on: "auto", "always" or "never", and which option or variable said so; else "config".
struct ColourChoice {
    std::string when, origin;
};
ColourChoice colour_choice(const GlobalWords&, const World&, const Config&);
/// How standard output (or standard error) may look.
Style resolve_style(const GlobalWords&, const World&, const Config&, bool is_terminal);

}  // namespace relnet
