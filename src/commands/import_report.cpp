#include "commands/import_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/import_files.hpp"
#include "relnet/render/json.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t most_refusals = 5;

std::string line_of(const FileRefusal& refused) {
    const std::string file = show(refused.file), reason = show(refused.refusal.reason);
    if (refused.refusal.line == 0) return fmt::format("{}: {}", file, reason);
    return fmt::format("{}:{}: {}", file, refused.refusal.line, reason);
}

std::string counts(const ImportReport& report) {
    const ImportTally& tally = report.tally;
    std::vector<std::string> parts;
    const auto part = [&](std::size_t n, const char* what) {
        if (n > 0) parts.push_back(fmt::format("{} {}", n, what));
    };
    part(tally.added, "new");
    part(tally.changed, "changed");
    part(tally.unchanged, "unchanged");
    part(tally.skipped, "known and skipped");
    part(tally.removed_earlier, "removed earlier");
    part(report.refusals.size(), "refused");
    return parts.empty() ? "no people in it" : join(parts, ", ");
}

std::string source(const ImportReport& report) {
    std::vector<std::string> in;
    if (report.files > 1) in.push_back(count_of(report.files, "file"));
    for (const auto& word : report.formats) in.push_back(format_name(word));
    return show(report.name) + (in.empty() ? "" : " (" + join(in, ", ") + ")");
}

void add_remark(std::vector<std::string>& remarks, std::size_t n, const std::string& text) {
    if (n > 0) remarks.push_back(text);
}

}  // namespace

std::string sentence(const ImportReport& report) {
    const ImportTally& tally = report.tally;
    const std::string what = fmt::format("{}: {}.", source(report), counts(report));
    if (report.dry_run) return "Would import " + what;
    if (tally.added + tally.changed == 0) return "Nothing new in " + what;
    return fmt::format("Imported {} Undo: relnet undo", what);
}

std::string differences(const ImportReport& report) {
    std::string text;
    for (const auto& line : report.tally.differing) text += line + '\n';
    return text;
}

std::vector<std::string> remarks(const ImportReport& report) {
    const ImportTally& tally = report.tally;
    std::vector<std::string> lines;
    for (const auto& remark : report.remarks) lines.push_back(show(remark));
    for (const auto& refused : report.refusals) lines.push_back("refused " + line_of(refused));
    add_remark(lines, tally.talks_to_come, fmt::format("{} after today left out", count_of(tally.talks_to_come, "last contact")));
    add_remark(lines, tally.purged,
               fmt::format("{} purged from here before, and new again under another uid",
                           tally.purged == 1 ? "1 person was" : fmt::format("{} people were", tally.purged)));
    if (!report.replaces && !report.dry_run) {
        add_remark(lines, tally.differences,
                   fmt::format("{} from the file: kept as here. See them with --dry-run, take the file's with --replace",
                               tally.differences == 1 ? "1 value differs" : fmt::format("{} values differ", tally.differences)));
    }
    if (tally.namesakes > 0) {
        const bool one = tally.namesakes == 1;
        lines.push_back(fmt::format("{} {} now {} a name with somebody else: {}{}", tally.namesakes, one ? "person" : "people",
                                    one ? "shares" : "share", join(tally.namesake_handles, ", "),
                                    tally.namesakes > tally.namesake_handles.size() ? " …" : ""));
    }
    return lines;
}

std::string report_json(const ImportReport& report) {
    const ImportTally& tally = report.tally;
    JsonWriter json;
    json.object().key("file").text(report.name).key("files").number(static_cast<std::int64_t>(report.files));
    json.key("formats").array();
    for (const auto& word : report.formats) json.text(word);
    json.end().key("dry_run").flag(report.dry_run).key("counts").object();
    const auto count = [&](const char* name, std::size_t n) { json.key(name).number(static_cast<std::int64_t>(n)); };
    count("new", tally.added);
    count("changed", tally.changed);
    count("unchanged", tally.unchanged);
    count("skipped", tally.skipped);
    count("removed_earlier", tally.removed_earlier);
    count("refused", report.refusals.size());
    count("passed_over", report.passed_over);
    count("differences", tally.differences);
    count("namesakes", tally.namesakes);
    json.end().key("refused").array();
    for (const auto& [file, refusal] : report.refusals) {
        json.object().key("file").text(file).key("line");
        refusal.line == 0 ? json.null() : json.number(refusal.line);
        json.key("reason").text(refusal.reason).end();
    }
    json.end().key("differences").array();
    for (const auto& line : tally.differing) json.text(line);
    json.end().key("remarks").array();
    for (const auto& remark : report.remarks) json.text(remark);
    std::string object = json.end().end().take();
    return object.substr(1, object.size() - 2);
}

void refuse(const ImportReport& report) {
    const std::size_t n = report.refusals.size(), shown = std::min(n, most_refusals);
    std::string lines;
    for (std::size_t i = 0; i < shown; ++i) lines += line_of(report.refusals[i]) + '\n';
    if (n > shown) lines += fmt::format("and {} more\n", n - shown);
    fail(Exit::refused, fmt::format("{} of '{}' can't be taken; nothing was imported", count_of(n, "record"), report.name),
         lines + "take the rest with --skip-bad");
}

}  // namespace relnet::commands
