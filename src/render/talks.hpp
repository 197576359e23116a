/// What happened with one contact: a year in one line, and the latest interactions.
#pragma once

#include <string>

#include "relnet/render/show_view.hpp"
#include "render/beside.hpp"

namespace relnet {

/// "12 months    ▁▃▂▅▁▁▂▇▃▁▂▁   23 interactions, typical gap 16 days".
std::string year_text(const ShowScreen&, const Style&);
/// One line or more each; how many are not shown stands behind the last.
std::string talks_text(const ShowScreen&, const Style&);

}  // namespace relnet
