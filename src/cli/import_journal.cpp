#include "relnet/cli/import_journal.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/pieces.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/stopping.hpp"
#include "relnet/base/text.hpp"
#include "relnet/journal/directory.hpp"
#include "relnet/journal/lines.hpp"
#include "relnet/store/stranger.hpp"

namespace relnet {
namespace {

constexpr std::size_t most_lines = 20'000'000;
constexpr std::size_t most_refused = 5, batch = 1000;
/// A device's directory below the journal's, and a copy of it all below that.
constexpr int deepest = 4;

bool is_change_form(std::string_view form) { return form == "journal" || form == "relnet"; }

void look_in(const std::string& directory, const std::string& label, int depth, std::vector<ImportFile>& files) {
    for (const auto& name : directory_names(directory)) {
        const auto path = directory + '/' + name;
        if (is_directory(path)) {
            if (depth < deepest) look_in(path, label + name + '/', depth + 1, files);
        } else if (name.ends_with(".jsonl")) {
            files.push_back({path, label + name});
        }
    }
}

/// The marker of a journal may stand in its lines; it says nothing more.
bool is_marker(std::string_view line) { return line.starts_with("{\"relnet-journal\":"); }

}  // namespace

bool begins_as_journal(std::string_view text) {
    try {
        return detect(text.substr(0, text.rfind('\n') + 1), "-") == "journal";
    } catch (const Error&) {
        return false;
    }
}

std::string form_of_changes(const std::string& path, const std::string& format) {
    if (is_change_form(format)) return format;
    if (!format.empty() || path == "-") return {};
    if (is_directory(path)) return Journal::at(path) ? "journal" : "";
    try {
        const auto form = detect(FileLines(path, largest_journal).next(), base_name(path));
        return is_change_form(form) ? form : "";
    } catch (const Error&) {
        return {};  // who reads it as something else says what is wrong
    }
}

ImportFiles find_change_files(const std::string& path) {
    if (!is_directory(path))
        return {.name = base_name(path), .files = {{path, base_name(path)}}, .is_directory = false, .remarks = {}};
    std::string root = path;
    while (root.size() > 1 && root.ends_with('/')) root.pop_back();
    ImportFiles found{.name = base_name(root) + '/', .files = {}, .is_directory = true, .remarks = {}};
    look_in(root, "", 0, found.files);
    std::ranges::sort(found.files, {}, &ImportFile::label);
    if (found.files.empty())
        fail(Exit::refused, fmt::format("'{}' holds no .jsonl file", show(path)), "name a journal's directory, or a file of it");
    return found;
}

void ChangeImport::take_file(const ImportFile& file, const std::string& form) {
    if (form == "relnet") return take_data_file(read_stranger(file.path), file.label);
    FileLines lines(file.path, largest_journal);
    take_lines_from(file.label, [&] { return lines.next(); });
}

void ChangeImport::take_input(std::string begun, const std::function<std::string(std::size_t)>& read, const std::string& label,
                              const std::string& form) {
    if (form == "relnet") return take_data_file(std::move(begun), label);
    std::size_t at = 0;
    const auto from_its_beginning = [&](std::size_t most) {
        if (at == begun.size()) return read(most);
        auto piece = begun.substr(at, most);
        at += piece.size();
        return piece;
    };
    LinePieces lines(from_its_beginning, label, largest_journal);
    take_lines_from(label, [&] { return lines.next(); });
}

void ChangeImport::take_lines_from(const std::string& label, const std::function<std::string_view()>& next) {
    LineReader reader;
    for (auto piece = next(); !piece.empty(); piece = next()) {
        stop_if_asked();
        auto lines = reader.read(piece);
        if (lines_ + reader.count() > most_lines) {
            fail(Exit::refused, fmt::format("'{}': more than {} million lines", show(label), most_lines / 1'000'000),
                 "import it in parts");
        }
        for (const auto& bad : lines.bad) {
            if (!is_marker(bad.text)) refuse_line(label, bad.number);
        }
        take(lines.changes);
    }
    lines_ += reader.count();
}

void ChangeImport::take_data_file(std::string bytes, const std::string& label) {
    std::vector<Change> changes;
    std::size_t number = 0;
    each_change_of(std::move(bytes), label, [&](std::optional<Change> change) {
        ++number;
        if (!change) return refuse_line(label, number);
        changes.push_back(std::move(*change));
        if (changes.size() < batch) return;
        stop_if_asked();
        take(changes);
    });
    take(changes);
}

void ChangeImport::refuse_line(const std::string& label, std::size_t line) {
    if (refused_count_++ < most_refused) refused_.push_back({label, line});
}

void ChangeImport::take(std::vector<Change>& changes) {
    if (!is_refused()) store_.take_in({}, changes);
    changes.clear();
}

Intake ChangeImport::finish() { return is_refused() ? Intake{} : store_.settle(); }

}  // namespace relnet
