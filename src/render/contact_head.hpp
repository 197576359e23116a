/// The first lines of every screen of one contact, and the days on it.
#pragma once

#include <string>

#include "relnet/domain/contact.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// Name, handle, number and tags; below them "every 4 weeks (own), last Tue 6 Oct by call, due Tue 3 Nov: 18 days late".
std::string contact_head(const Contact&, Day today, const Style&);

/// "10 Dec, 40 in 19 days".
std::string yearly_day_in_words(const PartialDay&, Day today);

}  // namespace relnet
