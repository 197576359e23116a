/// What was recorded, command by command.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

struct HistoryRow {
    std::int64_t number = 0;
    std::string time;  ///< as it is shown
    std::string device;
    std::string title;
    bool undone = false;
};

/// `with_device`: names the machine of each.
std::string history_screen(const std::vector<HistoryRow>&, bool with_device, const Style&);

/// The pipe's columns: number, time, device, title, undone ("undone" or empty).
Listing history_listing(const std::vector<HistoryRow>&);

/// One element of `items` in relnet.history/1.
std::string history_json(const HistoryRow&);

}  // namespace relnet
