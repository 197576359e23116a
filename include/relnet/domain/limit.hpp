/// A morning's share of a long list (config due.limit).
#pragma once

#include <cstddef>
#include <vector>

#include "relnet/domain/contact.hpp"

namespace relnet {

/// Those of `late` who get one of today's places, in the order given. Half of the places, rounded up, are for the most urgent;
/// the others go round the rest, by uid and the number of the day: as long as the same people are late, everybody is shown within
/// rest / places days, rounded up. A single place goes round all of them. A limit of 0 is none.
std::vector<Person> share_of_day(std::vector<Person> late, std::size_t limit, Day today);

}  // namespace relnet
