#include "relnet/interchange/content_line.hpp"

#include <algorithm>
#include <utility>

#include "interchange/transfer.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::size_t npos = std::string_view::npos;

/// Behind this the parameters of a line are no longer told apart; whoever heeds limits refuses such a line.
constexpr std::size_t head_limit = 64u << 10;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

std::string upper_ascii(std::string_view text) {
    std::string upper(text);
    for (char& c : upper) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return upper;
}

/// Of a character outside quotes, or npos.
std::size_t find_unquoted(std::string_view text, char wanted, bool heed_quotes) {
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (heed_quotes && text[i] == '"') quoted = !quoted;
        if (!quoted && text[i] == wanted) return i;
    }
    return npos;
}

std::vector<std::string_view> split_unquoted(std::string_view text, char separator, bool heed_quotes) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = find_unquoted(text, separator, heed_quotes);
        parts.push_back(text.substr(0, at));
        if (at == npos) return parts;
        text.remove_prefix(at + 1);
    }
}

/// Without quotes, and with the carets of RFC 6868 undone.
std::string parameter_value(std::string_view written) {
    std::string value;
    written = trim(written);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const char next = written[i] == '^' && i + 1 < written.size() ? written[i + 1] : '\0';
        if (next == 'n' || next == '^' || next == '\'') {
            value += next == 'n' ? '\n' : next == '^' ? '^' : '"';
            ++i;
        } else if (written[i] != '"') {
            value += written[i];
        }
    }
    return value;
}

Parameter parse_parameter(std::string_view written, bool heed_quotes) {
    Parameter parameter;
    const std::size_t equals = find_unquoted(written, '=', heed_quotes);
    if (equals != npos) {
        parameter.name = upper_ascii(trim(written.substr(0, equals)));
        written.remove_prefix(equals + 1);
    }
    for (const auto part : split_unquoted(written, ',', heed_quotes)) parameter.values.push_back(parameter_value(part));
    return parameter;
}

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '/';
    });
}

/// Takes what stands before the colon; leaves `line` without a name where that is none.
void parse_head(ContentLine& line, std::string_view head, bool heed_quotes) {
    if (head.size() > head_limit) head = head.substr(0, head.find(';'));
    const auto parts = split_unquoted(head, ';', heed_quotes);
    std::string_view name = trim(parts[0]);
    if (const std::size_t dot = name.find('.'); dot != npos) {
        line.group = trim(name.substr(0, dot));
        name.remove_prefix(dot + 1);
        if (!is_name(line.group)) return;
    }
    if (!is_name(name)) return;
    line.name = upper_ascii(name);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (!trim(parts[i]).empty()) line.parameters.push_back(parse_parameter(parts[i], heed_quotes));
    }
}

bool says_quoted_printable(std::string_view text, std::size_t colon) {
    return colon != npos && upper_ascii(text.substr(0, std::min<std::size_t>(colon, 1024))).find("QUOTED-PRINTABLE") != npos;
}

/// BEGIN and END are never the rest of another line, however broken that is.
bool is_boundary(std::string_view line) {
    const std::string start = upper_ascii(trim(line.substr(0, 16)));
    return starts_with(start, "END:") || starts_with(start, "BEGIN:");
}

bool has_encoding(const ContentLine& line, std::initializer_list<std::string_view> wanted) {
    return std::any_of(line.parameters.begin(), line.parameters.end(), [&](const Parameter& parameter) {
        if (!parameter.name.empty() && parameter.name != "ENCODING") return false;
        return std::any_of(parameter.values.begin(), parameter.values.end(), [&](const std::string& value) {
            return std::find(wanted.begin(), wanted.end(), lower_ascii(value)) != wanted.end();
        });
    });
}

bool carries_binary(const ContentLine& line) {
    return line.base64() || line.name == "PHOTO" || line.name == "LOGO" || line.name == "SOUND" || line.name == "KEY";
}

}  // namespace

std::string ContentLine::parameter(std::string_view wanted) const {
    for (const auto& parameter : parameters) {
        if (parameter.name == wanted) return lower_ascii(parameter.values.front());
    }
    return {};
}

bool ContentLine::quoted_printable() const { return has_encoding(*this, {"quoted-printable"}); }
bool ContentLine::base64() const { return has_encoding(*this, {"base64", "b"}); }

ContentLine parse_content_line(std::string text, int number) {
    ContentLine line;
    line.line = number;
    line.text = std::move(text);
    line.value_at = line.text.size();
    // A quote that is never closed is only a character.
    bool heed_quotes = true;
    std::size_t colon = find_unquoted(line.text, ':', true);
    if (colon == npos) {
        heed_quotes = false;
        colon = line.text.find(':');
    }
    if (colon == npos) return line;
    parse_head(line, std::string_view(line.text).substr(0, colon), heed_quotes);
    if (!line.name.empty()) line.value_at = colon + 1;
    return line;
}

ContentLines::ContentLines(std::string_view bytes) : rest_(bytes) {}

std::string_view ContentLines::peek() const { return rest_.substr(0, rest_.find_first_of("\r\n")); }

void ContentLines::skip() {
    const std::size_t end = rest_.find_first_of("\r\n");
    rest_.remove_prefix(std::min(end, rest_.size()));
    if (!rest_.empty()) rest_.remove_prefix(starts_with(rest_, "\r\r\n") ? 3 : starts_with(rest_, "\r\n") ? 2 : 1);
    ++line_;
}

/// Joins the physical lines that belong to the one in `text`.
void ContentLines::unfold(std::string& text) {
    std::size_t colon = text.find(':');
    bool quoted_printable = says_quoted_printable(text, colon);
    while (!rest_.empty()) {
        const std::string_view following = peek();
        if (quoted_printable && text.ends_with('=')) {
            text.pop_back();
            if (is_boundary(following)) return;
            text += following;
        } else if (!following.empty() && is_blank(following.front())) {
            const std::size_t before = text.size();
            text += following.substr(1);
            if (colon == npos) {
                colon = text.find(':', before);
                quoted_printable = says_quoted_printable(text, colon);
            }
        } else if (quoted_printable && !trim(following).empty() && following.find(':') == npos) {
            text += following;
        } else {
            return;
        }
        skip();
    }
}

std::optional<ContentLine> ContentLines::next() {
    while (!rest_.empty() && trim(peek()).empty()) skip();
    if (rest_.empty()) return std::nullopt;
    const int number = line_;
    std::string text(peek());
    skip();
    if (!is_boundary(text)) unfold(text);
    ContentLine line = parse_content_line(std::move(text), number);
    // Base64 of a vCard 2.1 need not be indented: it ends at an empty line.
    if (carries_binary(line)) {
        while (!rest_.empty() && looks_like_base64(trim(peek()))) {
            line.text += trim(peek());
            skip();
        }
    }
    return line;
}

}  // namespace relnet
