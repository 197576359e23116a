#include "commands/doctor_places.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/attached.hpp"
#include "cli/globals.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/sync/checkup.hpp"

namespace relnet::commands {
namespace {

std::string home_of(const Session& session) { return set_variable(session.world(), "HOME").value_or(""); }

std::string directory_of(const Session& session) { return journal_directory(const_cast<Session&>(session).parts()); }

/// A data file named on the command line has the journal it was told of, and no other.
bool has_no_journal(const Session& session) {
    return session.globals().demo || (session.globals().db_was_named && session.store().remembered("journal").empty());
}

}  // namespace

std::vector<Finding> look_around(const Session& session) {
    if (session.globals().demo) return {};
    auto findings = look_at_place(session.store().path(), home_of(session));
    if (has_no_journal(session)) return findings;
    std::ranges::move(look_at_journal(directory_of(session), session.store(), !session.settings().sync_dir.empty()),
                      std::back_inserter(findings));
    return findings;
}

std::string misplaced(const Session& session) {
    // Not from the store: whoever asks may be about to write beside it.
    const auto path = session.globals().db.empty() ? default_db(session.world()) : session.globals().db;
    auto findings = look_at_place(path, home_of(session));
    if (can_be_read_by_others(path)) findings.push_back({path + " can be read by others", "relnet doctor --fix"});
    if (findings.empty()) return "";
    return fmt::format("{}\n  {}", show(with_short_paths(session, findings.front().what)),
                       show(with_short_paths(session, findings.front().remedy)));
}

std::string journal_text(const Session& session) {
    if (has_no_journal(session)) return "";
    try {
        const auto journal = Journal::at(directory_of(session));
        if (!journal) return "";
        return fmt::format("Journal: {}, {}\n", show(short_path(session.world(), journal->directory())),
                           count_of(journal->files().size(), "file"));
    } catch (const Error&) {
        return "";  // it is among the findings
    }
}

std::string with_short_paths(const Session& session, std::string text) {
    const auto home = home_of(session);
    if (home.size() < 2) return text;
    for (auto at = text.find(home + '/'); at != std::string::npos; at = text.find(home + '/', at + 1)) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '=' || text[at - 1] == '\'';
        if (begins) text.replace(at, home.size(), "~");
    }
    return text;
}

}  // namespace relnet::commands
