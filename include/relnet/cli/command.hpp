/// One verb: a name, a line for help, what it needs of the data file, and the function that says which arguments it takes.
#pragma once

#include <functional>
#include <string_view>

namespace relnet {

class Args;
class Session;

enum class Access { none, read, write };

using Action = std::function<void(Session&)>;

struct Command {
    std::string_view name;
    std::string_view group;    ///< "Every day", "People", "Insight", "Data", "Tool"
    std::string_view summary;  ///< imperative, no full stop
    Access access = Access::read;
    Action (*setup)(Args&);
    std::string_view examples = {};  ///< for -h and help: one command a line, "command    # what it does"
};

}  // namespace relnet
