// What an import says of itself.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "relnet/cli/importing.hpp"

namespace relnet::commands {

struct FileRefusal {
    std::string file;
    Refusal refusal;
};

struct ImportReport {
    std::string name;  ///< of the file or directory
    std::size_t files = 1;
    std::set<std::string> formats;  ///< words
    std::vector<FileRefusal> refusals;
    std::size_t passed_over = 0;
    std::vector<std::string> remarks;
    ImportTally tally;
    bool dry_run = false;
    bool replaces = false;
};

/// "Imported contacts.vcf (vCard): 118 new, 3 changed. Undo: relnet undo".
std::string sentence(const ImportReport&);

/// The lines of a dry run below it.
std::string differences(const ImportReport&);

/// What goes to standard error, one remark an element.
std::vector<std::string> remarks(const ImportReport&);

/// `"file":…,"counts":{…},…`: what stands beside "changed" and "undo".
std::string report_json(const ImportReport&);

/// Throws Error(Exit::refused) with the first few.
[[noreturn]] void refuse(const ImportReport&);

}  // namespace relnet::commands
