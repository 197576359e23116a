// relnet doctor: whether the data file is sound, and what to do if not.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "commands/backups.hpp"
#include "commands/doctor_places.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/hooks.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/store/check.hpp"

namespace relnet::commands {
namespace {

/// A file with more interactions takes long enough to say so.
constexpr std::size_t many_interactions = 20'000;
constexpr int old_backup_days = 30;

struct Options {
    bool fix = false, rebuild = false;
};

std::string extent_text(const Extent& extent) {
    return fmt::format("{}, {}, schema {}, {}", count_of(extent.contacts, "contact"),
                       count_of(extent.interactions, "interaction"), Store::schema_version(), size_text(extent.bytes));
}

/// The advice of other commands is to ask the doctor; the doctor knows no better than a backup.
[[noreturn]] void tell_of_damage(const Session& session, const Error& error) {
    if (error.hint.find("relnet doctor") == std::string::npos) throw error;
    fail(error.exit, error.message, fmt::format("put back a backup, from {}", show(backup_directory(session.world()))));
}

Store& opened(Session& session) {
    try {
        return session.store();
    } catch (const Error& error) {
        tell_of_damage(session, error);
    }
}

/// `at_rows`: also whether they are what the changes say.
std::vector<Finding> look(Session& session, const Extent& extent, bool at_rows) {
    const auto& progress = session.world().progress;
    const bool tells = progress && extent.interactions > many_interactions;
    if (tells) progress("looking at every row ...");
    Store& store = session.store();
    try {
        auto findings = at_rows ? store.check() : check_file(store);
        if (std::ranges::none_of(findings, &Finding::damage))
            std::ranges::move(look_around(session), std::back_inserter(findings));
        if (tells) progress("");
        return findings;
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        try {
            store.rethrow(error);
        } catch (const Error& told) {
            tell_of_damage(session, told);
        }
        throw;
    }
}

void fail_on_damage(const std::string& file, const std::vector<Finding>& findings) {
    const auto damage = std::ranges::find(findings, true, &Finding::damage);
    if (damage != findings.end()) fail(Exit::data, fmt::format("{}: {}", show(file), show(damage->what)), show(damage->remedy));
}

void shorten_paths(const Session& session, std::vector<Finding>& findings) {
    for (auto& finding : findings) {
        finding.what = with_short_paths(session, std::move(finding.what));
        finding.remedy = with_short_paths(session, std::move(finding.remedy));
    }
}

/// What was done, in sentences.
std::string mend(const Options& opt, Session& session, const std::vector<Finding>& findings, const std::string& file) {
    std::string done;
    session.will_write();
    Store& store = session.store();
    const bool dry = session.globals().dry_run;
    if (opt.fix && !dry && store.make_private()) done += fmt::format("Made {} private (mode 0600).\n", show(file));
    const bool drifted = std::ranges::any_of(findings, [](const Finding& finding) { return finding.damage; });
    if (!opt.rebuild && !drifted) return done;
    const auto differed = store.rebuild();
    return done + fmt::format("Made the derived rows anew; {} differed.\n", differed == 0 ? "none" : fmt::format("{}", differed));
}

/// The newest copy; nothing for the sample, which has no file.
std::optional<Backup> newest_backup(const Session& session) {
    if (session.globals().demo) return {};
    try {
        const auto backups = backups_in(backup_directory(session.world()));
        return backups.empty() ? std::nullopt : std::optional(backups.front());
    } catch (const Error&) {
        return {};  // no home, or one that can't be read: that is no business of the data file
    }
}

std::string backup_text(const Session& session) {
    if (session.globals().demo) return "";
    const auto backup = newest_backup(session);
    if (!backup) return "No backup yet: relnet backup\n";
    const int age = std::max(0, session.today() - backup->on);
    return fmt::format("Newest backup: {}, {}{}\n", age == 0 ? "today" : count_of(static_cast<std::size_t>(age), "day") + " old",
                       show(short_path(session.world(), backup->path)), age > old_backup_days ? "\n  a new one: relnet backup" : "");
}

void write_backup(JsonWriter& json, const Session& session) {
    json.key("backup");
    if (const auto backup = newest_backup(session)) {
        json.object().key("file").text(backup->path).key("on").day(backup->on).key("days").number(session.today() - backup->on).end();
    } else {
        json.null();
    }
}

/// Nothing where nobody has ever thought of hooks.
std::string hooks_text(const Session& session) {
    const auto hooks = find_hooks(session);
    if (session.globals().demo || (hooks.found.empty() && !hooks.enabled)) return "";
    std::string text = fmt::format("Hooks are {}, {}\n", hooks.enabled ? "on" : "off", show(short_path(session.world(), hooks.directory)));
    for (const auto& hook : hooks.found) {
        const bool good = hook.problem.empty();
        text += fmt::format("  {:<11}  {}{}\n", show(hook.name), good ? "can be run" : "is not run: ", show(hook.problem));
    }
    return text + (hooks.enabled ? "" : "  to turn them on: relnet config set hooks.enabled true\n");
}

void write_hooks(JsonWriter& json, const Session& session) {
    const auto hooks = session.globals().demo ? HookList{} : find_hooks(session);
    json.key("hooks").object().key("enabled").flag(hooks.enabled).key("directory").text_or_null(hooks.directory);
    json.key("items").array();
    for (const auto& hook : hooks.found) {
        json.object().key("name").text(hook.name).key("file").text(hook.path).key("problem").text_or_null(hook.problem).end();
    }
    json.end().end();
}

std::string json_of(const Session& session, const std::string& path, const Extent& extent, const std::vector<Finding>& findings) {
    JsonWriter json;
    json.object().key("schema").text("relnet.doctor/1").key("file").text(path);
    json.key("contacts").number(static_cast<std::int64_t>(extent.contacts));
    json.key("interactions").number(static_cast<std::int64_t>(extent.interactions));
    json.key("data_schema").number(Store::schema_version()).key("bytes").number(extent.bytes);
    write_backup(json, session);
    write_hooks(json, session);
    json.key("items").array();
    for (const auto& finding : findings) {
        json.object()
            .key("what")
            .text(finding.what)
            .key("remedy")
            .text(finding.remedy)
            .key("can_fix")
            .flag(finding.can_fix)
            .end();
    }
    return json.end().end().take();
}

std::string text_of(const std::string& file, const Extent& extent, const std::vector<Finding>& findings) {
    if (findings.empty()) return fmt::format("Nothing is wrong with {}: {}\n", show(file), extent_text(extent));
    auto text = fmt::format("{}: {}\nThe data is sound. To look at:\n", show(file), extent_text(extent));
    for (const auto& finding : findings) {
        text += fmt::format("  {}\n    {}{}\n", show(finding.what), show(finding.remedy),
                            finding.can_fix ? ", or: relnet doctor --fix" : "");
    }
    return text;
}

void run(const Options& opt, Session& session) {
    const std::string path = opened(session).path();
    const std::string file = session.globals().demo ? "the sample" : short_path(session.world(), path);
    if (!session.globals().demo && !exists(path) && !session.wants_json()) {
        return session.out(
            fmt::format("No data file yet: {}. The first write makes it: relnet add \"Ada Lovelace\"\n", show(file)) +
            hooks_text(session));
    }
    Extent extent = session.store().extent();
    auto findings = look(session, extent, !opt.rebuild);  // which tells itself how many rows differed
    const bool hopeless =
        std::ranges::any_of(findings, [](const Finding& finding) { return finding.damage && !finding.can_fix; });
    const bool fixable = std::ranges::any_of(findings, &Finding::can_fix);
    std::string done;
    if (exists(path) && !hopeless && (opt.rebuild || (opt.fix && fixable))) {
        done = mend(opt, session, findings, file);
        findings = look(session, extent, false);
    }
    fail_on_damage(file, findings);
    if (session.wants_json()) return session.out(json_of(session, path, extent, findings) + "\n");
    shorten_paths(session, findings);
    session.out(done + text_of(file, extent, findings) + journal_text(session) + backup_text(session) + hooks_text(session));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.flag("--fix", opt->fix, "Mend what can be mended: the file's mode, derived rows that differ");
    args.flag("--rebuild", opt->rebuild, "Make the derived rows anew from what was recorded");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command doctor_command{.name = "doctor",
                                    .group = "Data",
                                    .summary = "Check the data file, and say what to do",
                                    .access = Access::read,
                                    .setup = setup,
                                    .examples =
                                        "relnet doctor          # looks, and changes nothing\n"
                                        "relnet doctor --fix    # mends what can be mended"};

}  // namespace relnet::commands
