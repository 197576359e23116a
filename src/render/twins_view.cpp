#include "relnet/render/twins_view.hpp"

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "render/person.hpp"

namespace relnet {
namespace {

constexpr int gap = 3, indent = 2;

struct Shown {
    std::string handles, names, reasons;
};

Shown shown_row(const TwinRow& row) {
    const auto keep = show(row.keep.name), drop = show(row.drop.name);
    return {show(row.keep.handle) + ' ' + show(row.drop.handle), keep == drop ? keep : keep + " / " + drop,
            join(row.reasons, ", ")};
}

}  // namespace

std::string twins_screen(const std::vector<TwinRow>& rows, const Style& style) {
    std::vector<Shown> shown;
    int handles = 0, names = 0, reasons = 0;
    for (const auto& row : rows) {
        shown.push_back(shown_row(row));
        handles = std::max(handles, width(shown.back().handles));
        names = std::max(names, width(shown.back().names));
        reasons = std::max(reasons, width(shown.back().reasons));
    }
    const bool names_beside = handles + gap + names <= style.width;
    const bool reasons_beside = names_beside && handles + names + reasons + 2 * gap <= style.width;
    const auto below = "\n" + std::string(indent, ' ');
    const auto space = [](int columns) { return std::string(static_cast<std::size_t>(columns), ' '); };
    std::string text;
    for (const auto& row : shown) {
        text += paint(style, Tone::handle, row.handles);
        text += names_beside ? space(handles - width(row.handles) + gap) : below;
        text += paint(style, Tone::name, fit(row.names, names_beside ? names : style.width - indent));
        text += reasons_beside ? space(names - width(row.names) + gap) : below;
        text += paint(style, Tone::dim, row.reasons) + '\n';
    }
    return text;
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
