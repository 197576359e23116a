/// A person inside another row: enough to name and to find.
#pragma once

#include <cstdint>
#include <string>

#include "relnet/base/uid.hpp"

namespace relnet {

struct PersonRef {
    Uid uid;
    std::int64_t id = 0;  ///< local number
    std::string handle;
    std::string name;
    bool operator==(const PersonRef&) const = default;
};

}  // namespace relnet
