#include "relnet/interchange/charset.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdint>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

enum class Width16 { none, little, big };

/// 0x80 to 0x9F of Windows-1252; the five that it leaves open are the controls of Latin-1.
constexpr std::array<char16_t, 32> windows_1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178};

char32_t from_latin_9(unsigned char byte) {
    switch (byte) {
        case 0xA4:
            return 0x20AC;
        case 0xA6:
            return 0x0160;
        case 0xA8:
            return 0x0161;
        case 0xB4:
            return 0x017D;
        case 0xB8:
            return 0x017E;
        case 0xBC:
            return 0x0152;
        case 0xBD:
            return 0x0153;
        case 0xBE:
            return 0x0178;
        default:
            return byte;
    }
}

std::string from_windows_1252(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append_utf8(text, byte >= 0x80 && byte < 0xA0 ? windows_1252[byte - 0x80u] : byte);
    }
    return text;
}

/// Line by line, so that one bad line does not spoil the others.
std::string decode_lines(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 8);
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, std::min(bytes.find('\n'), bytes.size() - 1) + 1);
        text += decode_unnamed(line);
        bytes.remove_prefix(line.size());
    }
    return text;
}

std::string from_latin_9(std::string_view bytes) {
    std::string text;
    for (const char c : bytes) append_utf8(text, from_latin_9(static_cast<unsigned char>(c)));
    return text;
}

std::string from_utf16(std::string_view bytes, Width16 width) {
    const auto unit = [&](std::size_t at) -> char32_t {
        const auto first = static_cast<unsigned char>(bytes[at]), second = static_cast<unsigned char>(bytes[at + 1]);
        return width == Width16::little ? static_cast<char32_t>(first | second << 8) : static_cast<char32_t>(first << 8 | second);
    };
    std::string text;
    text.reserve(bytes.size());
    std::size_t at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        char32_t code = unit(at);
        if (code >= 0xD800 && code < 0xDC00 && at + 3 < bytes.size()) {
            const char32_t low = unit(at + 2);
            if (low >= 0xDC00 && low < 0xE000) {
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                at += 2;
            }
        }
        append_utf8(text, code);
    }
    if (at < bytes.size()) append_utf8(text, 0xFFFD);
    return text;
}

/// Without a mark: Latin text in UTF-16 has a NUL in nearly every second byte, and hardly one in the others.
Width16 guess_utf16(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, std::min<std::size_t>(bytes.size() & ~std::size_t{1}, 512));
    if (start.size() < 4) return Width16::none;
    std::array<std::size_t, 2> nul{};
    for (std::size_t i = 0; i < start.size(); ++i) nul[i % 2] += start[i] == '\0';
    const std::size_t most = start.size() / 2;
    if (nul[1] * 10 >= most * 7 && nul[0] * 10 <= most) return Width16::little;
    if (nul[0] * 10 >= most * 7 && nul[1] * 10 <= most) return Width16::big;
    return Width16::none;
}

Width16 width_of_mark(std::string_view bytes) {
    if (starts_with(bytes, "\xFF\xFE")) return Width16::little;
    if (starts_with(bytes, "\xFE\xFF")) return Width16::big;
    return Width16::none;
}

void drop_nul(DecodedText& decoded) {
    const std::size_t before = decoded.text.size();
    std::erase(decoded.text, '\0');
    if (const std::size_t dropped = before - decoded.text.size()) {
        decoded.remarks.push_back(fmt::format("{} dropped", count_of(dropped, "NUL byte")));
    }
}

}  // namespace

void append_utf8(std::string& text, char32_t code) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) code = 0xFFFD;
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

std::string decode_unnamed(std::string_view bytes) { return bad_utf8_at(bytes) ? from_windows_1252(bytes) : std::string(bytes); }

std::optional<std::string> decode(std::string_view bytes, std::string_view charset) {
    std::string name;
    for (const char c : lower_ascii(charset)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) name += c;
    }
    if (name == "utf8" || name == "usascii" || name == "ascii") return decode_unnamed(bytes);
    // Programs that say Latin-1 mean Windows-1252, which has letters where Latin-1 has controls.
    if (name == "iso88591" || name == "latin1" || name == "windows1252" || name == "cp1252") return from_windows_1252(bytes);
    if (name == "iso885915" || name == "latin9") return from_latin_9(bytes);
    if (name == "utf16" || name == "utf16be" || name == "utf16le") {
        const Width16 mark = width_of_mark(bytes);
        if (mark != Width16::none) return from_utf16(bytes.substr(2), mark);
        return from_utf16(bytes, name == "utf16le" ? Width16::little : Width16::big);
    }
    return std::nullopt;
}

DecodedText unwrap_text(std::string_view bytes) {
    DecodedText decoded;
    Width16 width = width_of_mark(bytes);
    if (width != Width16::none) {
        bytes.remove_prefix(2);
    } else {
        width = guess_utf16(bytes);
    }
    if (width != Width16::none) {
        decoded.text = from_utf16(bytes, width);
    } else {
        if (starts_with(bytes, "\xEF\xBB\xBF")) bytes.remove_prefix(3);
        decoded.text = bytes;
    }
    drop_nul(decoded);
    return decoded;
}

DecodedText decode_text(std::string_view bytes) {
    DecodedText decoded = unwrap_text(bytes);
    if (const auto bad = bad_utf8_at(decoded.text)) {
        const auto line = 1 + std::count(decoded.text.begin(), decoded.text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
        decoded.remarks.push_back(fmt::format("not UTF-8: read as CP1252 (first in line {})", line));
        decoded.text = decode_lines(decoded.text);
    }
    return decoded;
}

}  // namespace relnet
