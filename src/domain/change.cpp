#include "relnet/domain/change.hpp"

#include <algorithm>
#include <charconv>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::int64_t day_ms = 86'400'000;

/// By hand, since a journal holds two of them a line.
std::string instant(std::int64_t ms) {
    const std::int64_t day = ms >= 0 ? ms / day_ms : -((-ms + day_ms - 1) / day_ms);
    auto rest = static_cast<std::uint32_t>(ms - day * day_ms);
    std::string text = to_iso(Day::from_number(day)) + "T00:00:00.000Z";
    const auto write = [&](std::size_t last, std::size_t digits, std::uint32_t base) {
        for (auto number = rest % base; digits > 0; --digits, number /= 10) text[last--] = static_cast<char>('0' + number % 10);
        rest /= base;
    };
    write(22, 3, 1000);
    write(18, 2, 60);
    write(15, 2, 60);
    write(12, 2, 24);
    return text;
}

template <typename Number>
std::optional<Number> whole_number(std::string_view digits) {
    Number value{};
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || digits[0] == '-' || error != std::errc{} || end != digits.data() + digits.size()) return {};
    return value;
}

std::optional<std::int64_t> parse_instant(std::string_view text) {
    if (text.size() != 24 || text[10] != 'T' || text[13] != ':' || text[16] != ':' || text[19] != '.' || text[23] != 'Z')
        return {};
    const auto day = parse_iso_day(text.substr(0, 10));
    const auto hour = whole_number<int>(text.substr(11, 2)), minute = whole_number<int>(text.substr(14, 2));
    const auto second = whole_number<int>(text.substr(17, 2)), millisecond = whole_number<int>(text.substr(20, 3));
    if (!day || !hour || !minute || !second || !millisecond || *hour > 23 || *minute > 59 || *second > 59) return {};
    return day->number() * day_ms + *hour * 3'600'000 + *minute * 60'000 + *second * 1000 + *millisecond;
}

bool is_device(std::string_view name) {
    return !name.empty() && name.size() <= 64 &&
           std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace

std::string to_string(const ChangeId& id) {
    return instant(id.time).append(1, '-').append(std::to_string(id.seq)).append(1, '@').append(id.device);
}
std::string to_string(const CommandId& id) { return instant(id.time).append(1, '@').append(id.device); }

std::optional<ChangeId> parse_change_id(std::string_view text) {
    const auto at = text.find('@');
    if (at == std::string_view::npos || at < 26 || text[24] != '-' || !is_device(text.substr(at + 1))) return {};
    const auto time = parse_instant(text.substr(0, 24));
    const auto seq = whole_number<std::int64_t>(text.substr(25, at - 25));
    if (!time || !seq || *seq < 1 || *seq > greatest_seq) return {};
    return ChangeId{*time, *seq, std::string(text.substr(at + 1))};
}

std::optional<CommandId> parse_command_id(std::string_view text) {
    if (text.size() < 26 || text[24] != '@' || !is_device(text.substr(25))) return {};
    const auto time = parse_instant(text.substr(0, 24));
    if (!time) return {};
    return CommandId{*time, std::string(text.substr(25))};
}

Value text_value(std::string_view text) { return text.empty() ? Value{} : Value{json_quote(text)}; }
Value number_value(std::int64_t number) { return {std::to_string(number)}; }
Value flag_value(bool flag) { return flag ? Value{"true"} : Value{}; }
Value day_value(Day day) { return {'"' + to_iso(day) + '"'}; }
Value uid_value(const Uid& uid) { return {'"' + to_string(uid) + '"'}; }

Value labelled_value(const Labelled& labelled) {
    return {"{\"label\":" + json_quote(labelled.label) + ",\"value\":" + json_quote(labelled.value) + "}"};
}

Value stay_value(const Stay& stay) {
    std::string json = "{\"on\":\"" + to_iso(stay.on) + "\",\"set\":\"" + to_iso(stay.set) + '"';
    if (!stay.why.empty()) json += ",\"why\":" + json_quote(stay.why);
    return {json + "}"};
}

bool as_flag(const Value& value) { return value.json == "true"; }

std::optional<std::int64_t> as_number(const Value& value) {
    std::int64_t number = 0;
    const char* end = value.json.data() + value.json.size();
    const auto result = std::from_chars(value.json.data(), end, number);
    if (result.ec != std::errc{} || result.ptr != end) return {};
    return number;
}

std::optional<Day> as_day(const Value& value) {
    const auto text = as_text(value);
    return text ? parse_iso_day(*text) : std::nullopt;
}

std::optional<Uid> as_uid(const Value& value) {
    const auto text = as_text(value);
    return text ? parse_uid(*text) : std::nullopt;
}

std::string element_key(std::string_view name, const Value& value) {
    const auto labelled = as_labelled(value);
    if (!labelled) return as_text(value).value_or(value.json);
    if (name == "email" || name == "url") return fold(labelled->value);
    if (name != "phone") return labelled->label + '=' + labelled->value;
    std::string digits;
    std::ranges::copy_if(labelled->value, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits.empty() ? fold(labelled->value) : digits;
}

Uid rule_uid(std::string_view of) { return uid_of("relnet rule " + std::string(of)); }

}  // namespace relnet
