/// The files of an import: one, those of a directory, or standard input.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "relnet/interchange/format.hpp"

namespace relnet {

struct ImportFile {
    std::string path;   ///< "-": standard input
    std::string label;  ///< as messages name it
};

struct ImportFiles {
    std::string name;               ///< as the report names all of it
    std::vector<ImportFile> files;  ///< sorted by path
    bool is_directory = false;
    std::vector<std::string> remarks;  ///< what of a directory was passed over
};

/// A directory gives all its *.vcf, below it too, and a LinkedIn archive's Connections.csv; dot files are passed over. Throws
/// Error(Exit::refused) where it holds neither.
ImportFiles find_import_files(const std::string& path);

/// Reads one file of contacts. As read_cards, but a format that holds no contacts, or is not read, is told with those that are.
/// In a directory a file that can't be read is a Refusal of its own.
Reading read_import_file(const ImportFile&, bool in_directory, const ReadOptions&,
                         const std::function<std::string(std::size_t limit)>& read_input);

/// "vCard" for "vcf".
std::string format_name(const std::string& word);

}  // namespace relnet
