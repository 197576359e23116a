#include "relnet/render/link_view.hpp"

#include <fmt/format.h>

#include "relnet/base/show.hpp"
#include "relnet/domain/link.hpp"
#include "relnet/render/json.hpp"
#include "relnet/render/table.hpp"
#include "render/person.hpp"

namespace relnet {

std::string links_screen(const Contact& contact, const Style& style) {
    Table table;
    table.columns = {{"", 0}, {"", 0}};
    table.names = 1;
    table.long_name = long_person_name;
    for (const auto& link : contact.links) table.rows.push_back({handle_cell(link.other.handle), {show(in_words(link))}});
    return to_text(table, style);
}

Listing links_listing(const Contact& contact) {
    Listing listing{{"handle", "name", "as", "of", "id", "uid"}, 4, {}};
    for (const auto& link : contact.links) {
        const auto* whose = is_mutual(link.as) ? "both" : link.from_here ? "here" : "other";
        listing.rows.push_back(
            {link.other.handle, link.other.name, link.as, whose, fmt::format("{}", link.id), to_string(link.uid)});
    }
    return listing;
}

std::string link_json(const Link& link) {
    JsonWriter json;
    json.object().key("uid").text(to_string(link.uid)).key("id").number(link.id).key("other").person(link.other);
    return json.key("as").text(link.as).key("from_here").flag(link.from_here).take();
}

}  // namespace relnet
