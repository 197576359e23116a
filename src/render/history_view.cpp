#include "relnet/render/history_view.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/render/json.hpp"
#include "render/layout.hpp"

namespace relnet {

std::string history_screen(const std::vector<HistoryRow>& rows, bool with_device, const Style& style) {
    Table table;
    table.columns = {{"", 0, true}, {"time", 0}, {"device", 0}, {"", 0}, {"mark", 0}};
    table.names = 3;
    for (const auto& row : rows) {
        table.rows.push_back({{fmt::format("#{}", row.number), Tone::handle},
                              {show(row.time), Tone::dim},
                              {with_device ? show(row.device) : "", Tone::dim},
                              {show(row.title), row.undone ? Tone::dim : Tone::plain},
                              {row.undone ? "undone" : "", Tone::due}});
    }
    return to_text(table, style);
}

Listing history_listing(const std::vector<HistoryRow>& rows) {
    Listing listing{{"number", "time", "device", "title", "undone"}, 5, {}};
    for (const auto& row : rows) {
        listing.rows.push_back({fmt::format("{}", row.number), row.time, row.device, row.title, row.undone ? "undone" : ""});
    }
    return listing;
}

std::string history_json(const HistoryRow& row) {
    JsonWriter json;
    json.object().key("number").number(row.number).key("time").text(row.time).key("device").text(row.device);
    json.key("title").text(row.title).key("undone").flag(row.undone);
    return json.take();
}

}  // namespace relnet
