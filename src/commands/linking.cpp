#include "commands/linking.hpp"

#include "relnet/base/text.hpp"

namespace relnet::commands {

Change new_link(Session& session, const Person& one, const Person& other, const std::string& as) {
    Change change{.op = Op::create,
                  .of = session.new_uid(),
                  .kind = "link",
                  .re = {one.uid, other.uid},
                  .who = list_of({one.name, other.name})};
    change.set = {{"as", text_value(as)}, {"from", uid_value(one.uid)}};
    for (const auto& uid : change.re) change.add["with"].push_back(uid_value(uid));
    return change;
}

}  // namespace relnet::commands
