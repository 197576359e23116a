#include "relnet/store/completion.hpp"

#include "impl.hpp"
#include "relnet/base/text.hpp"

namespace relnet {

std::optional<Store> open_for_completion(const std::string& path, const Origin& origin) noexcept {
    try {
        auto database = Database::open_as_it_is(path);
        if (database) return store_of(std::move(*database), origin);
    } catch (...) {  // whatever is wrong with the file, pressing Tab is not when to hear of it
    }
    return {};
}

void each_starting_with(const Store& store, Key key, std::string_view folded_prefix,
                        const std::function<bool(const PersonHint&)>& use) {
    // Keys are UTF-8, in which no byte is 0xFF. The index is in the wanted order, so nothing is sorted, and stopping early is
    // cheap.
    Query rows(database_of(store).statement(
                   "SELECT id,state,handle,name,tags FROM contact_value v INDEXED BY contact_value_key "
                   "CROSS JOIN contact c ON c.id=v.contact WHERE v.kind=?1 AND v.key>=?2 AND v.key<?3 ORDER BY v.key"),
               static_cast<int>(key), folded_prefix, std::string(folded_prefix) + '\xff');
    while (rows.step()) {
        if (!use({rows.number(0), static_cast<State>(rows.small(1)), rows.view(2), rows.view(3), rows.view(4)})) return;
    }
}

std::vector<std::pair<std::string, std::size_t>> values_of_field(const Store& store, std::string_view field) {
    std::vector<std::pair<std::string, std::size_t>> found;
    Query rows(database_of(store).statement(
                   "SELECT value,count(*) FROM(SELECT json_extract(fields,'$.'||?1)AS value FROM contact WHERE state<3)"
                   "WHERE typeof(value)='text' GROUP BY value ORDER BY value"),
               field);
    while (rows.step()) found.emplace_back(rows.text(0), static_cast<std::size_t>(rows.number(1)));
    return found;
}

std::vector<TalkHint> newest_talks(const Store& store, std::size_t most) {
    std::vector<TalkHint> found;
    Query rows(database_of(store).statement("SELECT id,day,people,text FROM interaction ORDER BY id DESC LIMIT ?"),
               static_cast<std::int64_t>(most));
    while (rows.step()) {
        std::vector<std::string> names;
        for (const auto number : split_numbers(rows.view(2))) {
            if (const auto person = store.person(number)) names.push_back(person->name);
        }
        found.push_back({rows.number(0), rows.day(1).value_or(Day{}), list_of(names), rows.text(3)});
    }
    return found;
}

}  // namespace relnet
