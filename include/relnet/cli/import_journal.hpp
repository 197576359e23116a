/// Changes of another relnet: lines of a journal, or a data file. They are united with those that are here already, whatever the
/// order and however often they come.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/cli/import_files.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

/// Of standard input or a file of lines.
inline constexpr std::size_t largest_journal = std::size_t{1} << 30;

/// Whether what standard input begins with are lines of a journal.
bool begins_as_journal(std::string_view text);

/// "journal" or "relnet" where `path` is a file or a directory of changes, or `format` says so; else empty, also where nothing
/// can be read.
std::string form_of_changes(const std::string& path, const std::string& format);

/// The files below a directory that hold lines, by path. Error(Exit::refused) where there are none.
ImportFiles find_change_files(const std::string& path);

/// A line that is no change; of a data file the number of the change.
struct RefusedLine {
    std::string file;
    std::size_t line = 0;
};

class ChangeImport {
public:
    /// With a line that can't be read, and without `skip_bad`, the rest is only read to count them.
    ChangeImport(Store& store, bool skip_bad) : store_(store), skip_bad_(skip_bad) {}

    /// `form` is that of form_of_changes. Error(Exit::refused) over a limit: 1 GiB and 20 million lines, 256 MB of a data file.
    void take_file(const ImportFile&, const std::string& form);
    /// Standard input, of which `begun` was read already: of a data file all.
    void take_input(std::string begun, const std::function<std::string(std::size_t most)>& read, const std::string& label,
                    const std::string& form);
    /// Folds what came, unless it is refused.
    Intake finish();

    const std::vector<RefusedLine>& refused() const { return refused_; }  ///< the first few
    std::size_t refused_count() const { return refused_count_; }
    bool is_refused() const { return refused_count_ > 0 && !skip_bad_; }

private:
    void take_lines_from(const std::string& label, const std::function<std::string_view()>& next);
    void take_data_file(std::string bytes, const std::string& label);
    void refuse_line(const std::string& label, std::size_t line);
    void take(std::vector<Change>& changes);

    Store& store_;
    bool skip_bad_;
    std::vector<RefusedLine> refused_;
    std::size_t refused_count_ = 0, lines_ = 0;
};

}  // namespace relnet
