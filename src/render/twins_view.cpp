#include "relnet/render/twins_view.hpp"

#include "relnet/base/text.hpp"
#include "render/person.hpp"

namespace relnet {

std::string twins_screen(const std::vector<TwinRow>& rows, const Style& style) {
    Table table;
    table.columns = {{"", 0}, {"", 0}, {"twin", 0}, {"", 0, false, 1}, {"why", 0}};
    table.names = 1;
    for (const auto& row : rows) {
        table.rows.push_back({handle_cell(row.keep.handle), name_cell(row.keep.name), handle_cell(row.drop.handle),
                              name_cell(row.drop.name), dim_cell(join(row.reasons, ", "))});
    }
    return to_text(table, style);
}

Listing twins_listing(const std::vector<TwinRow>& rows) {
    Listing listing{{"keep", "drop", "keep_name", "drop_name", "reasons"}, 5, {}};
    for (const auto& row : rows)
        listing.rows.push_back({row.keep.handle, row.drop.handle, row.keep.name, row.drop.name, join(row.reasons, ", ")});
    return listing;
}

std::vector<std::string> twins_json(const std::vector<TwinRow>& rows) {
    std::vector<std::string> items;
    for (const auto& row : rows) {
        JsonWriter json;
        json.object().key("keep").person(row.keep).key("drop").person(row.drop);
        write_texts(json, "reasons", row.reasons);
        items.push_back(json.end().take());
    }
    return items;
}

}  // namespace relnet
