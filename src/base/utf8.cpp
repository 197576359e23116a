#include "base/utf8.hpp"

#include <algorithm>
#include <array>

namespace relnet::utf8 {
namespace {

bool continues(unsigned char byte) { return (byte & 0xC0) == 0x80; }

struct Lead {
    std::size_t length;
    char32_t bits;
    char32_t least;  // smallest code point of this length: below it the form is overlong
};

Lead read_lead(unsigned char byte) {
    if (byte < 0x80) return {1, byte, 0};
    if (byte >= 0xC2 && byte <= 0xDF) return {2, byte & 0x1Fu, 0x80};
    if (byte >= 0xE0 && byte <= 0xEF) return {3, byte & 0x0Fu, 0x800};
    if (byte >= 0xF0 && byte <= 0xF4) return {4, byte & 0x07u, 0x10000};
    return {0, 0, 0};
}

struct Range {
    char32_t first, last;
};
constexpr std::array<Range, 9> invisible{{{0x00AD, 0x00AD},
                                          {0x061C, 0x061C},
                                          {0x180E, 0x180E},
                                          {0x200B, 0x200F},
                                          {0x2028, 0x202E},
                                          {0x2060, 0x206F},
                                          {0xFEFF, 0xFEFF},
                                          {0xFFF9, 0xFFFB},
                                          {0xE0000, 0xE0FFF}}};

}  // namespace

Decoded decode(std::string_view text, std::size_t at) {
    const auto lead = read_lead(static_cast<unsigned char>(text[at]));
    if (lead.length == 0 || text.size() - at < lead.length) return {};
    char32_t code = lead.bits;
    for (std::size_t i = 1; i < lead.length; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if (!continues(byte)) return {};
        code = (code << 6) | (byte & 0x3Fu);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    if (code < lead.least || code > 0x10FFFF || surrogate) return {};
    return {code, lead.length};
}

void append(std::string& out, char32_t code) {
    const auto tail = [&](unsigned shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

bool is_invisible(char32_t code) {
    return code >= invisible.front().first &&
           std::any_of(invisible.begin(), invisible.end(), [=](Range r) { return code >= r.first && code <= r.last; });
}

}  // namespace relnet::utf8
