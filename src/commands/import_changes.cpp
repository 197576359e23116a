#include "commands/import_changes.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <utility>

#include "cli/parts.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/import_journal.hpp"

namespace relnet::commands {
namespace {

[[noreturn]] void refuse(const ChangeImport& import, const std::string& name) {
    std::string lines;
    for (const auto& [file, line] : import.refused())
        lines += fmt::format("{}:{}: no change that relnet can read\n", show(file), line);
    if (const auto more = import.refused_count() - import.refused().size(); more > 0) lines += fmt::format("and {} more\n", more);
    fail(Exit::refused,
         fmt::format("{} of '{}' can't be taken; nothing was imported", count_of(import.refused_count(), "line"), show(name)),
         lines + "take the rest with --skip-bad");
}

std::string sentence(const Intake& intake) {
    auto text = fmt::format("{}, {} known", count_of(intake.fresh, "new change"), intake.known);
    if (intake.returned > 0) text += fmt::format(", {} kept aside until now", intake.returned);
    return text;
}

void tell(const Intake& intake, const ChangeImport& import, Session& session) {
    for (const auto& person : intake.revived) {
        session.note(fmt::format("{} was removed, and is back: there is something newer than that", show(person.name)));
    }
    for (const auto& [file, line] : import.refused())
        session.note(fmt::format("refused {}:{}: no change that relnet can read", show(file), line));
    if (const auto more = import.refused_count() - import.refused().size(); more > 0)
        session.note(fmt::format("and {} more", more));
    if (intake.newer > 0)
        session.note(fmt::format("{} by a newer relnet; update this one to see all", count_of(intake.newer, "change")));
}

std::string json_of(const std::string& name, std::size_t files, const std::string& form, const Intake& intake,
                    const ChangeImport& import, bool dry_run) {
    const auto count = [](std::size_t n) { return static_cast<std::int64_t>(n); };
    JsonWriter json;
    json.object().key("file").text(name).key("files").number(count(files)).key("formats").array().text(form).end();
    json.key("dry_run").flag(dry_run).key("counts").object().key("new").number(count(intake.fresh + intake.returned));
    json.key("changed").number(0).key("unchanged").number(count(intake.known));
    for (const char* name_of_zero : {"skipped", "removed_earlier"}) json.key(name_of_zero).number(0);
    json.key("refused").number(count(import.refused_count()));
    for (const char* name_of_zero : {"passed_over", "differences", "namesakes"}) json.key(name_of_zero).number(0);
    json.end().key("refused").array();
    for (const auto& [file, line] : import.refused()) {
        json.object()
            .key("file")
            .text(file)
            .key("line")
            .number(count(line))
            .key("reason")
            .text("no change that relnet can read")
            .end();
    }
    json.end().key("differences").array().end().key("remarks").array().end();
    const auto object = json.end().take();
    return object.substr(1, object.size() - 2);
}

}  // namespace

void import_changes(ChangesToImport from, Session& session) {
    const auto found =
        from.begun
            ? ImportFiles{.name = "standard input", .files = {{"-", "standard input"}}, .is_directory = false, .remarks = {}}
            : find_change_files(from.path);
    Store& store = session.store();
    // What comes from elsewhere is nothing that a hook waits for.
    session.parts().number_before = INT64_MAX;
    ChangeImport import(store, from.skip_bad);
    if (from.begun) {
        import.take_input(std::move(*from.begun), session.world().read_piece, found.name, from.form);
    } else {
        for (const auto& file : found.files) import.take_file(file, from.form);
    }
    if (import.is_refused()) refuse(import, found.name);
    auto intake = import.finish();
    tell(intake, import, session);
    auto people = session.wants_json() ? intake.arrived : std::vector<PersonRef>{};
    session.wrote("import", sentence(intake), std::move(people),
                  json_of(found.name, found.files.size(), from.form, intake, import, session.globals().dry_run));
}

}  // namespace relnet::commands
