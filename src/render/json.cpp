#include "relnet/render/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "relnet/base/text.hpp"

namespace relnet {

void JsonWriter::separate() {
    if (!first_) out_ += ',';
    first_ = false;
}

JsonWriter& JsonWriter::object() {
    separate();
    out_ += '{';
    open_ += '}';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::array() {
    separate();
    out_ += '[';
    open_ += ']';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::end() {
    if (open_.empty()) return *this;
    out_ += open_.back();
    open_.pop_back();
    first_ = false;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    out_ += json_quote(name);
    out_ += ':';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) { return raw(json_quote(value)); }

JsonWriter& JsonWriter::text_or_null(std::string_view value) { return value.empty() ? null() : text(value); }

JsonWriter& JsonWriter::number(std::int64_t value) { return raw(fmt::format("{}", value)); }

JsonWriter& JsonWriter::decimal(double value, int places) {
    if (!std::isfinite(value)) return null();
    auto digits = fmt::format("{:.{}f}", value, places);
    if (digits.find_first_not_of("-0.") == std::string::npos && digits.front() == '-') digits.erase(0, 1);
    return raw(digits);
}

JsonWriter& JsonWriter::flag(bool value) { return raw(value ? "true" : "false"); }

JsonWriter& JsonWriter::null() { return raw("null"); }

JsonWriter& JsonWriter::day(const std::optional<Day>& value) { return value ? text(to_iso(*value)) : null(); }

JsonWriter& JsonWriter::person(const PersonRef& who) {
    return object().key("uid").text(to_string(who.uid)).key("handle").text(who.handle).key("name").text(who.name).end();
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    out_ += json;
    return *this;
}

std::string JsonWriter::take() {
    while (!open_.empty()) end();
    first_ = true;
    return std::exchange(out_, {});
}

}  // namespace relnet
