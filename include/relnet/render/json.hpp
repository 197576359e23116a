/// Writing JSON by hand: keys in the order given, no library, one line.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "relnet/domain/contact.hpp"
#include "relnet/domain/day.hpp"

namespace relnet {

/// Commas and quotes are its business; nesting is the caller's.
///
///     JsonWriter json;
///     json.object().key("name").text("Ada").key("tags").array().text("friend").end().end();
///     json.take();                                   // {"name":"Ada","tags":["friend"]}
class JsonWriter {
public:
    JsonWriter& object();
    JsonWriter& array();
    JsonWriter& end();
    JsonWriter& key(std::string_view);
    JsonWriter& text(std::string_view);
    JsonWriter& text_or_null(std::string_view);           ///< empty is null
    JsonWriter& number(std::int64_t);
    JsonWriter& decimal(double, int places);
    JsonWriter& flag(bool);
    JsonWriter& null();
    JsonWriter& day(const std::optional<Day>&);           ///< nothing is null
    JsonWriter& person(const PersonRef&);                 ///< {"uid","handle","name"}
    JsonWriter& raw(std::string_view json);               ///< JSON text as it is
    std::string take();

private:
    void separate();
    std::string out_;
    std::string open_;    ///< the closing brackets still owed
    bool first_ = true;
};

}  // namespace relnet
