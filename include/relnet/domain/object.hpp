/// Values that hold values: JSON objects and lists as the data file keeps them.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "relnet/domain/change.hpp"

namespace relnet {

/// The members of an object, by key; nothing if it is none.
std::map<std::string, Value> object_fields(const Value&);
/// The elements of a list; nothing if it is none.
std::vector<Value> list_of_values(const Value&);

Value object_value(const std::map<std::string, Value>&);
Value list_value(const std::vector<Value>&);

}  // namespace relnet
