#include "relnet/base/show.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <iterator>

#include "base/utf8.hpp"
#include "relnet/base/json_plain.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

bool is_control(char32_t code) { return code < 0x20 || (code >= 0x7F && code <= 0x9F); }

/// ZWJ and ZWNJ: needed inside words of Persian or Hindi and inside emoji, a disguise anywhere else.
bool is_joiner(char32_t code) { return code == 0x200C || code == 0x200D; }

bool joins(char32_t before, std::string_view rest) {
    if (rest.empty()) return false;
    const auto after = utf8::decode(rest, 0);
    if (after.length == 0) return false;
    return (utf8::is_letter(before) && utf8::is_letter(after.code)) || (utf8::is_emoji(before) && utf8::is_emoji(after.code));
}

void append_escaped(std::string& out, char32_t code) {
    if (code == '\n') {
        out += "\\n";
    } else if (code == '\t') {
        out += "\\t";
    } else if (code < 0x80) {
        fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned>(code));
    } else {
        fmt::format_to(std::back_inserter(out), "\\u{{{:x}}}", static_cast<unsigned>(code));
    }
}

std::string escape(std::string_view text, bool keep_newlines) {
    std::string out;
    out.reserve(text.size());
    char32_t before = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [code, length] = utf8::decode(text, at);
        if (length == 0) {
            fmt::format_to(std::back_inserter(out), "\\x{:02x}", static_cast<unsigned char>(text[at]));
            before = 0;
            ++at;
            continue;
        }
        const bool hidden = is_control(code) || utf8::is_invisible(code);
        const bool stays = (keep_newlines && code == '\n') || (is_joiner(code) && joins(before, text.substr(at + length)));
        if (hidden && !stays) {
            append_escaped(out, code);
        } else {
            out += text.substr(at, length);
        }
        before = code;
        at += length;
    }
    return out;
}

void append_json_unit(std::string& out, unsigned unit) { fmt::format_to(std::back_inserter(out), "\\u{:04x}", unit); }

void append_json_escape(std::string& out, char32_t code) {
    switch (code) {
        case '\n':
            out += "\\n";
            return;
        case '\t':
            out += "\\t";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\b':
            out += "\\b";
            return;
        case '\f':
            out += "\\f";
            return;
        default:
            break;
    }
    if (code < 0x10000) return append_json_unit(out, code);
    append_json_unit(out, 0xD800 + ((code - 0x10000) >> 10));
    append_json_unit(out, 0xDC00 + ((code - 0x10000) & 0x3FF));
}

constexpr std::uint64_t in_each_byte = 0x0101010101010101, top_bits = in_each_byte * 0x80;

constexpr std::uint64_t zero_bytes(std::uint64_t bytes) { return (bytes - in_each_byte) & ~bytes & top_bits; }

/// Eight letters at a time, since a journal is looked through by the hundred megabytes. The lowest bit that is set stands in the
/// first letter that is not plain; bits above it mean nothing.
constexpr std::uint64_t not_json_plain(std::uint64_t bytes) {
    const auto below_space = bytes - in_each_byte * ' ', is_del = bytes + in_each_byte;
    return ((below_space | bytes | is_del) & top_bits) | zero_bytes(bytes ^ (in_each_byte * '"')) |
           zero_bytes(bytes ^ (in_each_byte * '\\'));
}

bool is_json_plain(char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; }

}  // namespace

std::string show(std::string_view text) { return utf8::is_plain(text) ? std::string(text) : escape(text, false); }

std::string show_lines(std::string_view text) { return utf8::is_plain(text) ? std::string(text) : escape(text, true); }

bool harmless(std::string_view text) { return utf8::is_plain(text) || escape(text, false) == text; }

std::size_t json_plain_length(std::string_view text) {
    std::size_t length = 0;
    for (std::uint64_t bytes = 0; text.size() - length >= sizeof bytes; length += sizeof bytes) {
        std::memcpy(&bytes, text.data() + length, sizeof bytes);
        const auto others = not_json_plain(bytes);
        if (others != 0 && std::endian::native == std::endian::little)
            return length + static_cast<std::size_t>(std::countr_zero(others)) / 8;
        if (others != 0) break;
    }
    while (length < text.size() && is_json_plain(text[length])) ++length;
    return length;
}

std::string json_quote(std::string_view text) {
    std::string out;
    out.reserve(text.size() + 2);
    out += '"';
    std::size_t at = json_plain_length(text);
    out += text.substr(0, at);
    while (at < text.size()) {
        const auto [code, length] = utf8::decode(text, at);
        if (length == 0) {
            out += "\xEF\xBF\xBD";
            ++at;
            continue;
        }
        if (code == '"' || code == '\\') out += '\\';
        if (is_control(code) || utf8::is_invisible(code)) {
            append_json_escape(out, code);
        } else {
            out += text.substr(at, length);
        }
        at += length;
    }
    return out += '"';
}

}  // namespace relnet
