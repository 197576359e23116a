#include "cli/own_git.hpp"

#include <fmt/format.h>

#include "cli/globals.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/trust.hpp"

namespace relnet {
namespace {

/// Who can write the file that names a program could have the user run anything.
std::string distrust_config(const Session& session) {
    const auto& file = session.globals().config_file;
    const auto own = default_config(session.world());
    if (own.empty() || resolved(file) != resolved(own))
        return fmt::format("only {} can name the program",
                           own.empty() ? "the user's own config file" : short_path(session.world(), own));
    return distrust(file);
}

}  // namespace

Git git_at(Session& session, const std::string& directory) {
    const auto& world = session.world();
    const bool may_ask = world.err_is_terminal && !session.globals().no_input;
    const auto& setting = session.settings().sync_git;
    const auto home = set_variable(world, "HOME").value_or("");
    if (setting.empty() || setting == "git") return {{"git"}, directory, may_ask, home};
    if (const auto why = distrust_config(session); !why.empty()) {
        session.note(fmt::format("relnet: {}: sync.git is not used: {}", show(short_path(world, session.globals().config_file)),
                                 show(why)));
        return {{"git"}, directory, may_ask, home};
    }
    return {program_words(setting, home), directory, may_ask, home};
}

}  // namespace relnet
