#include "cli/hooks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <set>

#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/base/trust.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

constexpr std::string_view inside_a_hook = "RELNET_HOOK";
constexpr std::array<std::string_view, 7> events = {"add", "log", "edit", "rm", "import", "undo", "redo"};

/// Commands without an event of their own alter what is known of somebody.
std::string event_of(std::string_view command) {
    if (command == "intro") return "log";
    return std::string(std::ranges::find(events, command) != events.end() ? command : "edit");
}

bool is_hook_name(const std::string& name) {
    const auto dash = name.find('-');
    const auto when = name.substr(0, dash);
    if (dash == std::string::npos || (when != "pre" && when != "post")) return false;
    return std::ranges::find(events, std::string_view(name).substr(dash + 1)) != events.end();
}

std::string hook_directory(const World& world) {
    const auto config = default_config(world);
    return config.empty() ? "" : parent_of(config) + "/hooks";
}

/// What comes with synced data may come from anywhere.
bool is_synced(const Session::Parts& parts, const std::string& path) {
    auto directory = parts.config.settings.sync_dir;
    if (directory.starts_with("~/")) directory = set_variable(parts.world, "HOME").value_or("") + directory.substr(1);
    const auto journal = directory.empty() ? "" : resolved(directory);
    return !journal.empty() && resolved(path).starts_with(journal + '/');
}

std::string problem_of(const Session::Parts& parts, const std::string& path) {
    if (auto why = distrust(parent_of(path)); !why.empty()) return "its directory: " + why;
    if (is_synced(parts, path)) return "it is in the directory of the journal";
    return distrust_program(path);
}

/// What a hook writes is told line by line, behind its name: nothing of it can be taken for relnet's own words.
void tell(Session::Parts& parts, const std::string& hook, const std::string& output) {
    for (const auto& line : split(output, '\n')) {
        if (!trim(line).empty()) Session(parts).note(fmt::format("{}: {}", hook, show(line)));
    }
}

/// The first line that says something, taken off the rest.
std::string first_line(std::string& text) {
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string line(trim(text.substr(0, end)));
        text.erase(0, end + 1);
        if (!line.empty()) return line;
    }
    return "";
}

/// What went wrong, in words; empty: nothing.
std::string failure(const std::string& hook, Done& done, const std::string& verdict) {
    if (done.error == ENOEXEC)
        return fmt::format("the hook {} could not be started: its first line must name what runs it, such as #!/bin/sh", hook);
    if (done.error != 0) return fmt::format("the hook {} could not be started: {}", hook, std::strerror(done.error));
    if (done.late) return fmt::format("the hook {} took longer than 5 s and was stopped", hook);
    if (done.status == 0) return "";
    const auto line = first_line(done.err);
    return line.empty() ? fmt::format("the hook {} {} ({}), and gave no reason", hook, verdict, done.status)
                        : fmt::format("the hook {} {}: {}", hook, verdict, show(line));
}

std::vector<CommandEntry> recorded_since(const Store& store, std::int64_t number) {
    auto entries = store.history(SIZE_MAX);
    std::erase_if(entries, [number](const CommandEntry& entry) { return entry.number <= number; });
    std::ranges::reverse(entries);
    return entries;
}

}  // namespace

void check_hooks_setting(Session::Parts& parts) {
    auto& enabled = parts.config.settings.hooks;
    if (!enabled) return;
    const auto& file = parts.globals.config_file;
    const auto own = default_config(parts.world);
    std::string why;
    if (own.empty() || resolved(file) != resolved(own))
        why = fmt::format("only {} can turn hooks on", own.empty() ? "the user's own config file" : short_path(parts.world, own));
    else
        why = distrust(file);
    if (why.empty()) return;
    enabled = false;
    Session(parts).note(fmt::format("relnet: {}: hooks stay off: {}", show(short_path(parts.world, file)), show(why)));
}

bool runs_hooks(const Session::Parts& parts) {
    const auto& globals = parts.globals;
    return parts.config.settings.hooks && !globals.no_hooks && !globals.demo && !globals.dry_run &&
           !set_variable(parts.world, inside_a_hook);
}

HookList find_hooks(const Session& session) {
    const auto& parts = const_cast<Session&>(session).parts();
    HookList list{.enabled = parts.config.settings.hooks, .directory = hook_directory(parts.world), .found = {}};
    if (!is_directory(list.directory)) return list;
    for (const auto& name : directory_names(list.directory)) {
        const auto path = list.directory + '/' + name;
        list.found.push_back({name, path, is_hook_name(name) ? problem_of(parts, path) : "no event has this name"});
    }
    return list;
}

bool Hooks::is_wanted(const std::string& hook) {
    if (!recorded_) return false;
    const auto path = hook_directory(parts_.world) + '/' + hook;
    if (!exists(path)) return false;
    const auto problem = problem_of(parts_, path);
    if (problem.empty()) return true;
    Session(parts_).note(
        fmt::format("relnet: the hook {} was not run: {}\n  {}", hook, show(problem), show(short_path(parts_.world, path))));
    return false;
}

const std::string& Hooks::body() {
    if (!body_.empty()) return body_;
    const Store& store = *parts_.store;
    JsonWriter people, changes;
    people.array();
    changes.array();
    std::set<std::int64_t> known;
    std::int64_t number = 0;
    for (const auto& entry : recorded_since(store, parts_.number_before)) {
        number = entry.number;
        for (const auto& change : store.changes_of(entry.id)) {
            changes.raw(to_line(change));
            auto uids = change.re;
            uids.push_back(change.of);
            for (const auto& uid : uids) {
                const auto person = store.person(uid);
                if (person && known.insert(person->id).second) people.person(reference(*person));
            }
        }
    }
    JsonWriter json;
    json.object().key("command").text(parts_.command->name).key("today").day(parts_.today).key("file").text(store.path());
    json.key("people").raw(people.end().take()).key("changes").raw(changes.end().take()).key("undo").number(number);
    body_ = json.end().take();
    return body_;
}

std::string Hooks::input(const std::string& hook) {
    JsonWriter head;
    auto text = head.object().key("schema").text("relnet.hook/1").key("hook").text(hook).end().take();
    return text.replace(text.size() - 1, 1, "," + body().substr(1)) + '\n';
}

/// Runs at the root directory, so that nothing of the directory the person happens to be in has a part in it.
Done Hooks::run(const std::string& hook) {
    const auto path = hook_directory(parts_.world) + '/' + hook;
    const auto text = input(hook);
    Done done = run_errand({.file = resolved(path),
                            .words = {path},
                            .directory = "/",
                            .variable = fmt::format("{}={}", inside_a_hook, hook),
                            .input = text});
    tell(parts_, hook, done.out);
    return done;
}

void Hooks::before() {
    if (!runs_hooks(parts_) || !parts_.store) return;
    parts_.store->end_command();
    const auto entries = parts_.store->history(1);
    recorded_ = !entries.empty() && entries.front().number > parts_.number_before;
    const auto event = event_of(parts_.command->name);
    const auto hook = "pre-" + event;
    if (!is_wanted(hook)) return;
    Done done = run(hook);
    if (done.stopped != 0) fail(static_cast<Exit>(128 + done.stopped), "stopped; nothing was saved");
    const auto why = failure(hook, done, "said no");
    tell(parts_, hook, done.err);
    if (why.empty()) return;
    if (event != "undo" && event != "redo") fail(Exit::refused, why, "nothing was changed; to do it all the same: --no-hooks");
    Session(parts_).note(fmt::format("relnet: {}; {} goes on all the same", why, event));
}

int Hooks::after() {
    const auto hook = "post-" + event_of(parts_.command->name);
    if (!runs_hooks(parts_) || !is_wanted(hook)) return 0;
    Done done = run(hook);
    const auto why = failure(hook, done, "failed");
    Session session(parts_);
    tell(parts_, hook, done.err);
    if (done.stopped != 0)
        session.note(fmt::format("relnet: the hook {} was stopped; what was written is saved", hook));
    else if (!why.empty())
        session.note(fmt::format("relnet: {}; what was written is saved", why));
    return done.stopped;
}

}  // namespace relnet
