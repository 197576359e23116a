#include "interchange/vcard_value.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "interchange/transfer.hpp"
#include "relnet/base/text.hpp"
#include "relnet/interchange/charset.hpp"

namespace relnet {
namespace {

constexpr std::array<std::string_view, 11> not_types = {"quoted-printable", "base64", "8bit",       "7bit", "b", "url", "uri",
                                                        "inline",           "cid",    "content-id", "utf-8"};

bool is_encoding(std::string_view bare) { return std::find(not_types.begin(), not_types.end(), bare) != not_types.end(); }

std::string without_blanks(std::string_view text) {
    std::string out(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '\t'; });
    return out;
}

std::string quoted_if_needed(std::string value) {
    std::erase(value, '"');
    std::replace(value.begin(), value.end(), '\n', ' ');
    return value.find_first_of(",;:") == std::string::npos ? value : '"' + value + '"';
}

/// A value of 2.1 with the escapes of 3.0.
std::string with_new_escapes(std::string_view value) {
    std::string out;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size() && (value[i + 1] == ';' || value[i + 1] == ',')) {
            out += value.substr(i++, 2);
        } else if (value[i] == '\\' || value[i] == ',') {
            out += '\\';
            out += value[i];
        } else {
            out += value[i];
        }
    }
    return out;
}

std::string newlines_escaped(std::string_view value) {
    std::string out;
    for (const char c : with_plain_line_ends(value)) {
        if (c == '\n') {
            out += "\\n";
        } else {
            out += c;
        }
    }
    return out;
}

/// The value of a property that names its character set; sets `refusal` where nobody knows it.
std::string in_charset(std::string bytes, const std::string& charset, std::string& refusal) {
    if (auto known = decode(bytes, charset)) return std::move(*known);
    // Shift characters of ISO-2022 are ASCII, too.
    const bool readable = !bad_utf8_at(bytes) && bytes.find('\x1b') == std::string::npos;
    if (!readable) refusal = fmt::format("the character set '{}' is not known; convert the file to UTF-8", charset);
    return readable ? bytes : std::string();
}

constexpr std::array<std::string_view, 13> text_names = {"FN",    "N",   "NICKNAME", "ORG", "TITLE", "ROLE",      "NOTE",
                                                         "LABEL", "ADR", "EMAIL",    "TEL", "URL",   "CATEGORIES"};

/// Base64 is text only where nothing but text can be; everything else in it is kept as it is.
bool is_binary(const ContentLine& line) {
    const bool text = std::find(text_names.begin(), text_names.end(), line.name) != text_names.end();
    return !text && (line.base64() || line.value().substr(0, 64).find("base64,") != std::string_view::npos);
}

}  // namespace

std::string unescape_value(std::string_view text, bool old) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        const bool escape = old ? next == ';' || next == ',' || next == ':' : next != '\0';
        if (!escape) {
            plain += text[i];
            continue;
        }
        plain += !old && (next == 'n' || next == 'N') ? '\n' : next;
        ++i;
    }
    return plain;
}

std::vector<std::string_view> split_value(std::string_view value, std::string_view separators) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\') {
            ++i;
        } else if (separators.find(value[i]) != std::string_view::npos) {
            parts.push_back(value.substr(start, i - start));
            start = i + 1;
        }
    }
    parts.push_back(value.substr(start));
    return parts;
}

std::string Property::text() const { return with_plain_line_ends(unescape_value(value, old)); }

std::vector<std::string> Property::parts(std::string_view separators) const {
    std::vector<std::string> parts;
    for (const auto part : split_value(value, separators)) {
        parts.emplace_back(trim(with_plain_line_ends(unescape_value(part, old))));
    }
    return parts;
}

std::vector<std::string> Property::types() const {
    std::vector<std::string> types;
    for (const auto& parameter : line.parameters) {
        if (!parameter.name.empty() && parameter.name != "TYPE") continue;
        for (const auto& value : parameter.values) {
            for (const auto& part : split(value, ',')) {
                std::string type = decode_unnamed(lower_ascii(trim(part)));
                if (type.empty() || (parameter.name.empty() && is_encoding(type))) continue;
                if (std::find(types.begin(), types.end(), type) == types.end()) types.push_back(std::move(type));
            }
        }
    }
    return types;
}

int Property::preference() const {
    constexpr int none = 101;
    const std::string pref = line.parameter("PREF");
    if (!pref.empty() && pref.size() <= 3 && std::all_of(pref.begin(), pref.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        int value = 0;
        for (const char c : pref) value = value * 10 + (c - '0');
        return std::min(value, none);
    }
    const auto all = types();
    return std::find(all.begin(), all.end(), "pref") != all.end() ? 1 : none;
}

std::string Property::raw() const {
    if (!old && !binary && !line.quoted_printable() && !line.base64() && line.parameter("CHARSET").empty()) {
        return decode_unnamed(line.text);
    }
    std::string raw = line.group.empty() ? line.name : line.group + "." + line.name;
    for (const auto& type : types()) raw += ";TYPE=" + quoted_if_needed(type);
    if (binary && line.base64()) raw += ";ENCODING=b";
    for (const auto& parameter : line.parameters) {
        const auto& name = parameter.name;
        if (name.empty() || name == "TYPE" || name == "ENCODING" || name == "CHARSET") continue;
        raw += ";" + decode_unnamed(name) + "=";
        for (std::size_t i = 0; i < parameter.values.size(); ++i) {
            raw += (i ? "," : "") + quoted_if_needed(decode_unnamed(parameter.values[i]));
        }
    }
    return raw + ":" + newlines_escaped(old && !binary ? with_new_escapes(value) : value);
}

DecodedProperty decode_property(ContentLine line, bool old, Tally& tally) {
    DecodedProperty decoded;
    Property& property = decoded.property;
    // The card of an AGENT was put into one line by the rules of 3.0.
    property.old = old && line.name != "AGENT";
    property.binary = is_binary(line);
    std::string bytes(line.value());
    if (property.binary) {
        bytes = without_blanks(bytes);
    } else if (line.quoted_printable()) {
        bytes = decode_quoted_printable(bytes);
    } else if (line.base64()) {
        bytes = decode_base64(bytes);
    }
    const std::string charset = property.binary ? std::string() : line.parameter("CHARSET");
    if (!charset.empty()) {
        property.value = in_charset(std::move(bytes), charset, decoded.refusal);
    } else {
        if (bad_utf8_at(bytes)) tally.add("text that is not UTF-8 was read as CP1252", line.line);
        property.value = decode_unnamed(bytes);
    }
    std::erase(property.value, '\0');
    property.line = std::move(line);
    return decoded;
}

std::string escape_value(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ',' || c == ';') out += '\\';
        out += c;
    }
    return newlines_escaped(out);
}

std::string with_plain_line_ends(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') {
            out += text[i];
        } else if (i + 1 >= text.size() || text[i + 1] != '\n') {
            out += '\n';
        }
    }
    return out;
}

bool is_plain_name(std::string_view name, std::string_view family, std::string_view given) {
    if (family.empty() || given.empty()) return name == family || name == given;
    return family.find(' ') == std::string_view::npos && name == std::string(given) + " " + std::string(family);
}

}  // namespace relnet
