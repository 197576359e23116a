#include "relnet/cli/import_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// Deeper ones are links in a circle.
constexpr int deepest = 8;

class Walk {
public:
    ImportFiles run(const std::string& path) {
        std::string root = path;
        while (root.size() > 1 && root.ends_with('/')) root.pop_back();
        found_.is_directory = true;
        found_.name = base_name(root) + '/';
        look_in(root, "", 0);
        if (other_csv_ > 0) {
            found_.remarks.push_back(fmt::format("{} passed over: of an archive only Connections.csv is read",
                                                 count_of(other_csv_, "other CSV file")));
        }
        if (found_.files.empty()) {
            fail(Exit::refused, fmt::format("'{}' holds no .vcf file and no Connections.csv", path), "name the file to import");
        }
        return std::move(found_);
    }

private:
    void look_in(const std::string& directory, const std::string& label, int depth) {
        for (const auto& name : directory_names(directory)) {
            const std::string path = directory + '/' + name, below = label + name, lower = lower_ascii(name);
            if (is_directory(path)) {
                if (depth < deepest) look_in(path, below + '/', depth + 1);
            } else if (lower.ends_with(".vcf") || lower == "connections.csv") {
                found_.files.push_back({path, below});
            } else if (lower.ends_with(".csv")) {
                ++other_csv_;
            }
        }
    }

    ImportFiles found_;
    std::size_t other_csv_ = 0;
};

/// The refusal of a file begins with its name anyway.
std::string without_name(const std::string& message, const std::string& label) {
    const std::string start = '\'' + label + '\'';
    if (!starts_with(message, start)) return message;
    const auto rest = message.find_first_not_of(": ", start.size());
    return rest == std::string::npos ? message : message.substr(rest);
}

[[noreturn]] void refuse_format(const std::string& word, const std::string& label, bool was_named) {
    std::vector<std::string> known = {"these are:"};
    for (const auto& format : contact_formats()) known.push_back(fmt::format("{:<12} {}", format.word, format.what));
    known.push_back(fmt::format("{:<12} lines of another relnet's journal", "journal"));
    known.push_back(fmt::format("{:<12} another relnet's data file", "relnet"));
    const std::string what = was_named ? fmt::format("'{}' is no format that is read", word)
                                       : fmt::format("'{}' is in the format {}, which is not read", label, word);
    fail(was_named ? Exit::usage : Exit::refused, what, join(known, "\n"));
}

}  // namespace

ImportFiles find_import_files(const std::string& path) {
    if (path == "-") return {.name = "standard input", .files = {{"-", "-"}}, .is_directory = false, .remarks = {}};
    if (is_directory(path)) return Walk().run(path);
    return {.name = base_name(path), .files = {{path, base_name(path)}}, .is_directory = false, .remarks = {}};
}

Reading read_import_file(const ImportFile& file, bool in_directory, const ReadOptions& options,
                         const std::function<std::string(std::size_t limit)>& read_input) {
    try {
        const std::string bytes = file.path == "-" ? read_input(foreign_file_limit) : read_file(file.path, foreign_file_limit);
        const std::string format = options.format.empty() ? detect(bytes, file.label) : options.format;
        const auto& known = contact_formats();
        if (std::ranges::find(known, format, &ContactFormat::word) == known.end()) {
            refuse_format(format, file.label, !options.format.empty());
        }
        ReadOptions as_format = options;
        as_format.format = format;
        return read_cards(bytes, file.label, as_format);
    } catch (const Error& error) {
        if (!in_directory || error.exit == Exit::usage) throw;
        Reading unread;
        unread.refusals.push_back({.line = 0, .reason = without_name(error.message, file.label)});
        return unread;
    }
}

std::string format_name(const std::string& word) {
    static const std::map<std::string, std::string> names = {{"vcf", "vCard"},     {"linkedin", "LinkedIn"},
                                                             {"google", "Google"}, {"outlook", "Outlook"},
                                                             {"csv", "CSV"},       {"thunderbird", "Thunderbird"}};
    const auto known = names.find(word);
    return known == names.end() ? word : known->second;
}

}  // namespace relnet
