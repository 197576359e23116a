#include "commands/core_circle.hpp"

#include <fmt/format.h>

namespace relnet::commands {

void hint_at_core_size(Session& session) {
    if (!session.settings().hints) return;
    int members = 0;
    session.store().each_person({}, [&](const Person& person) { members += person.core ? 1 : 0; });
    const int size = session.settings().core_size;
    if (members <= size) return;
    session.note(
        fmt::format("The core circle has {} people now, more than its {} (core.size): relnet list --core", members, size));
}

}  // namespace relnet::commands
