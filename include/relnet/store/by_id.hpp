/// Every change in the order of ids, which is the same on every machine that has the same changes.
#pragma once

#include <functional>
#include <string_view>

#include "relnet/store/store.hpp"

namespace relnet {

/// The lines, without their newlines; each is valid during the call.
void each_line_by_id(const Store&, const std::function<void(std::string_view line)>&);

}  // namespace relnet
