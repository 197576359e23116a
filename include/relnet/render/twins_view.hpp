/// People who are most likely here twice, for merge --suggest.
#pragma once

#include <string>
#include <vector>

#include "relnet/domain/person_ref.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

struct TwinRow {
    PersonRef keep, drop;
    std::vector<std::string> reasons;  ///< "same e-mail", strongest first
};

std::string twins_screen(const std::vector<TwinRow>&, const Style&);
Listing twins_listing(const std::vector<TwinRow>&);
/// One object a row: {"keep":PERSON,"drop":PERSON,"reasons":[…]}.
std::vector<std::string> twins_json(const std::vector<TwinRow>&);

}  // namespace relnet
