#include "commands/new_contact.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet::commands {
namespace {

std::vector<std::string> reserved_words(const Session& session) {
    std::vector<std::string> words;
    for (const auto* command : session.commands()) words.emplace_back(command->name);
    return words;
}

}  // namespace

Change new_contact(Session& session, const std::string& name, const std::optional<std::string>& handle) {
    const auto reserved = reserved_words(session);
    const auto holder = [&](const std::string& word) { return session.store().with_key(Key::handle, word); };
    std::string chosen;
    if (handle) {
        if (!is_valid_handle(*handle, reserved)) {
            fail(Exit::usage, fmt::format("'{}' can't be a handle", show(*handle)),
                 "a handle has lower-case letters, digits and -, is no number and no command: ada-l");
        }
        if (const auto taken = holder(*handle); !taken.empty()) {
            fail(Exit::refused, fmt::format("'{}' is the handle of {}; nobody was added", *handle, show(taken.front().name)), "choose another one");
        }
        chosen = *handle;
    } else {
        chosen = make_handle(name, [&](const std::string& word) { return !is_valid_handle(word, reserved) || !holder(word).empty(); });
    }
    return {.op = Op::create, .of = session.new_uid(), .kind = "contact",
            .set = {{"name", text_value(name)}, {"handle", text_value(chosen)}, {"added", day_value(session.today())}}};
}

}  // namespace relnet::commands
