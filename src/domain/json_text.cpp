#include "json_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "relnet/base/json_plain.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

using Json = nlohmann::json;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
/// A hostile line must not exhaust the stack.
constexpr int deepest = 16;
/// So many digits are an int64 whatever they are.
constexpr std::size_t short_number = 18;

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool is_in_number(char c) { return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'; }

std::string_view without_mark(std::string_view text) {
    return text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text;
}

/// A whole number of a few digits, other than -0: its canonical form is what it is.
bool is_short_number(std::string_view token) {
    const auto digits = token.starts_with('-') ? token.substr(1) : token;
    if (digits.empty() || digits.size() > short_number || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return false;
    return digits[0] != '0' || token == "0";
}

/// Goes through a text from value to value.
class Cursor {
public:
    /// A text that is `trusted` is not looked at closer than to find where its values end.
    Cursor(std::string_view text, bool trusted) : at_(text.data()), end_(at_ + text.size()), trusted_(trusted) {}

    /// The letter that comes next behind white space; 0 at the end. The library takes a NUL for the end too.
    char next() {
        while (at_ < end_ && is_blank(*at_)) ++at_;
        return at_ < end_ ? *at_ : '\0';
    }
    bool take(char letter) {
        if (next() != letter) return false;
        ++at_;
        return true;
    }
    /// The value that comes next, and nothing where it is wrong.
    std::optional<std::string_view> value() {
        next();
        const char* begin = at_;
        if (!pass_value()) return {};
        return std::string_view(begin, at_);
    }
    /// The object that comes next; false where it is wrong.
    bool members(std::vector<JsonMember>& members);

private:
    bool pass_value();
    bool pass_scalar(char first);
    bool pass_text();
    bool pass_trusted_text();
    bool pass_number();
    bool pass_word(std::string_view word);
    bool pass_key() { return next() == '"' && pass_text() && take(':'); }

    const char* at_;
    const char* end_;
    bool trusted_;
};

bool Cursor::pass_value() {
    std::string open;  // the brackets around
    for (;;) {
        if (const char first = next(); first == '{' || first == '[') {
            ++at_;
            const char last = first == '{' ? '}' : ']';
            if (!take(last)) {
                open += last;
                if (first == '{' && !pass_key()) return false;
                continue;
            }
        } else if (!pass_scalar(first)) {
            return false;
        }
        while (!open.empty() && take(open.back())) open.pop_back();
        if (open.empty()) return true;
        if (!take(',') || (open.back() == '}' && !pass_key())) return false;
    }
}

bool Cursor::members(std::vector<JsonMember>& members) {
    constexpr std::size_t most_of_ours = 10;
    members.reserve(most_of_ours);
    if (!take('{')) return false;
    if (take('}')) return true;
    do {
        if (next() != '"') return false;
        const char* begin = at_;
        if (!pass_text()) return false;
        const std::string_view key(begin, at_);
        if (!take(':')) return false;
        const auto member = value();
        if (!member) return false;
        members.push_back({json_text(key), *member});
    } while (take(','));
    return take('}');
}

bool Cursor::pass_scalar(char first) {
    switch (first) {
        case '"':
            return pass_text();
        case 't':
            return pass_word("true");
        case 'f':
            return pass_word("false");
        case 'n':
            return pass_word("null");
        default:
            return pass_number();
    }
}

bool Cursor::pass_text() {
    if (trusted_) return pass_trusted_text();
    const char* begin = at_++;
    bool is_escaped = false, is_wide = false;
    for (;; ++at_) {
        at_ += json_plain_length({at_, end_});
        if (at_ == end_) return false;
        if (*at_ == '"') break;
        const auto byte = static_cast<unsigned char>(*at_);
        if (byte < 0x20) return false;
        if (byte >= 0x80) is_wide = true;
        if (byte == '\\') {
            is_escaped = true;
            if (++at_ == end_) return false;
        }
    }
    const std::string_view token(begin, ++at_);
    return (!is_wide || !bad_utf8_at(token)) && (!is_escaped || Json::accept(token));
}

/// A quote behind an odd number of backslashes ends nothing.
bool Cursor::pass_trusted_text() {
    for (bool is_end = false; !is_end;) {
        const char* begin = ++at_;
        at_ += std::string_view(begin, end_).find('"');
        const std::string_view inner(begin, at_);
        is_end = (inner.size() - (inner.find_last_not_of('\\') + 1)) % 2 == 0;
    }
    ++at_;
    return true;
}

bool Cursor::pass_number() {
    const char* begin = at_;
    while (at_ < end_ && is_in_number(*at_)) ++at_;
    const std::string_view token(begin, at_);
    return trusted_ || is_short_number(token) || Json::accept(token);
}

bool Cursor::pass_word(std::string_view word) {
    if (!std::string_view(at_, end_).starts_with(word)) return false;
    at_ += word.size();
    return true;
}

void append_canonical(std::string& out, std::string_view value, int depth);

void append_text(std::string& out, std::string_view value) {
    if (json_plain_length(value.substr(1)) == value.size() - 2) {
        out += value;
    } else {
        out += json_quote(json_text(value));
    }
}

void append_object(std::string& out, std::string_view value, int depth) {
    out += '{';
    for (const auto& [key, member] : json_entries(value)) {
        if (out.back() != '{') out += ',';
        out += json_quote(key) + ':';
        append_canonical(out, member, depth + 1);
    }
    out += '}';
}

void append_list(std::string& out, std::string_view value, int depth) {
    Cursor cursor(value, true);
    cursor.take('[');
    out += '[';
    while (!cursor.take(']')) {
        if (cursor.take(',')) out += ',';
        append_canonical(out, *cursor.value(), depth + 1);
    }
    out += ']';
}

void append_canonical(std::string& out, std::string_view value, int depth) {
    if (depth > deepest) throw std::length_error("nested too deeply");
    switch (value.front()) {
        case '{':
            return append_object(out, value, depth);
        case '[':
            return append_list(out, value, depth);
        case '"':
            return append_text(out, value);
        case 't':
        case 'f':
        case 'n':
            out += value;
            return;
        default:
            out += is_short_number(value) ? std::string(value) : Json::parse(value).dump();
    }
}

}  // namespace

std::optional<std::string_view> json_value(std::string_view text) {
    Cursor cursor(without_mark(text), false);
    const auto value = cursor.value();
    return value && cursor.next() == '\0' ? value : std::nullopt;
}

std::optional<std::vector<JsonMember>> json_object(std::string_view text) {
    Cursor cursor(without_mark(text), false);
    std::vector<JsonMember> members;
    if (!cursor.members(members) || cursor.next() != '\0') return {};
    return members;
}

std::vector<JsonMember> json_entries(std::string_view value) {
    if (is_json_object(value)) {
        std::vector<JsonMember> members;
        Cursor(value, true).members(members);
        if (std::ranges::adjacent_find(members, std::greater_equal{}, &JsonMember::key) == members.end()) return members;
        std::ranges::stable_sort(members, {}, &JsonMember::key);
        // Of equal ones the last, seen from behind the first.
        const auto same =
            std::unique(members.rbegin(), members.rend(), [](const auto& a, const auto& b) { return a.key == b.key; });
        members.erase(members.begin(), same.base());
        return members;
    }
    if (value == "null") return {};
    if (!is_json_list(value)) return {{"", value}};
    std::vector<JsonMember> elements;
    Cursor cursor(value, true);
    cursor.take('[');
    while (!cursor.take(']')) {
        cursor.take(',');
        elements.push_back({std::to_string(elements.size()), *cursor.value()});
    }
    return elements;
}

std::string_view json_text(std::string_view value, std::string& room) {
    if (!is_json_text(value)) throw std::invalid_argument("no text");
    const auto inner = value.substr(1, value.size() - 2);
    if (inner.find('\\') == std::string_view::npos) return inner;
    room = Json::parse(value).get<std::string>();
    return room;
}

std::string json_text(std::string_view value) {
    std::string room;
    return std::string(json_text(value, room));
}

std::int64_t json_number(std::string_view value) {
    std::int64_t number = 0;
    if (is_short_number(value)) {
        std::from_chars(value.data(), value.data() + value.size(), number);
        return number;
    }
    if (value.find_first_not_of("0123456789+-.eE") != std::string_view::npos) throw std::invalid_argument("no number");
    return Json::parse(value).get<std::int64_t>();
}

std::string json_canonical(std::string_view value) {
    std::string out;
    append_canonical(out, value, 0);
    return out;
}

}  // namespace relnet
