#include "relnet/domain/body.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

struct Piece {
    char code;
    std::string_view text;
};

/// Behind it stands a control character that means itself.
constexpr char literal = '\x1F';

/// Nearly every member of an object ends with it, so it gives way to what begins behind its first letter.
constexpr std::string_view between = "\",\"";

// For ever: files hold these codes. Tab, line feed and carriage return may
// stand between the parts of a line that somebody else wrote, so they are no codes. Each piece begins with `"` or `,"`, and the longer
// of two with one beginning stands first.
constexpr std::array pieces = {
    Piece{'\x01', ",\"kind\":\"interaction\",\"re\":[\""},
    Piece{'\x02', ",\"kind\":\"contact\",\"set\":{\""},
    Piece{'\x03', ",\"kind\":\"promise\",\"re\":[\""},
    Piece{'\x04', ",\"kind\":\"note\",\"re\":[\""},
    Piece{'\x05', ",\"kind\":\""},
    Piece{'\x06', ",\"do\":\""},
    Piece{'\x07', ",\"who\":\""},
    Piece{'\x08', ",\"set\":{\""},
    Piece{'\x0B', ",\"re\":[\""},
    Piece{'\x0C', "\"},\"add\":{\"with\":[\""},
    Piece{'\x0E', "\"},\"add\":{\""},
    Piece{'\x0F', "\"},\"over\":{\""},
    Piece{'\x10', "\"}],\""},
    Piece{'\x11', "\"],\"who\":\""},
    Piece{'\x12', "\"],\""},
    Piece{'\x13', "\"]}}"},
    Piece{'\x14', "\",\"set\":{\"channel\":\""},
    Piece{'\x15', "\",\"set\":{\""},
    Piece{'\x16', "\",\"on\":\""},
    Piece{'\x17', "\",\"text\":\""},
    Piece{'\x18', "\",\"handle\":\""},
    Piece{'\x19', "\",\"name\":\""},
    Piece{'\x1A', "\":[{\"label\":\""},
    Piece{'\x1B', "\",\"value\":\""},
    Piece{'\x1C', between},
    Piece{'\x1D', "\":[\""},
    Piece{'\x1E', "\":\""},
};

constexpr bool is_code(char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; }

constexpr auto text_of_code = [] {
    std::array<std::string_view, 0x20> texts;
    for (const auto& piece : pieces) texts[static_cast<std::size_t>(piece.code)] = piece.text;
    return texts;
}();

/// Pieces are few with one second and third character, which tell most of them apart.
const Piece* first_piece_at(std::string_view text) {
    if (text.size() < 3) return nullptr;
    const auto found = std::ranges::find_if(pieces, [&](const Piece& piece) {
        return piece.text[1] == text[1] && piece.text[2] == text[2] && text.starts_with(piece.text);
    });
    return found == pieces.end() ? nullptr : &*found;
}

const Piece* piece_at(std::string_view text) {
    const Piece* piece = first_piece_at(text);
    return piece != nullptr && piece->text == between && first_piece_at(text.substr(1)) != nullptr ? nullptr : piece;
}

}  // namespace

std::string pack(std::string_view text) {
    std::string body;
    body.reserve(text.size());
    // Behind a backslash a quote belongs to somebody's text, which stands in the file as it is: erasing looks for it there.
    const auto is_quoted = [&] { return body.ends_with('\\'); };
    while (!text.empty()) {
        const auto plain = std::ranges::find_if(text, [](char c) { return c == '"' || c == ',' || is_code(c); }) - text.begin();
        body.append(text, 0, static_cast<std::size_t>(plain));
        text.remove_prefix(static_cast<std::size_t>(plain));
        if (text.empty()) break;
        std::size_t taken = 1;
        if (is_code(text.front())) {
            (body += literal) += text.front();
        } else if (const Piece* piece = is_quoted() ? nullptr : piece_at(text)) {
            body += piece->code;
            taken = piece->text.size();
        } else {
            body += text.front();
        }
        text.remove_prefix(taken);
    }
    return body;
}

std::size_t unpacked_size(std::string_view body) {
    std::size_t size = body.size();
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (!is_code(body[i])) continue;
        size -= 1;
        if (body[i] == literal) ++i;  // the character behind it counts
        else size += text_of_code[static_cast<std::size_t>(body[i])].size();
    }
    return size;
}

std::string unpack(std::string_view body) {
    std::string text;
    text.reserve(unpacked_size(body));
    while (!body.empty()) {
        const auto plain = static_cast<std::size_t>(std::ranges::find_if(body, is_code) - body.begin());
        text.append(body, 0, plain);
        if (plain == body.size()) break;
        const char code = body[plain];
        body.remove_prefix(plain + 1);
        if (code != literal) {
            text += text_of_code[static_cast<std::size_t>(code)];
        } else if (!body.empty()) {
            text += body.front();
            body.remove_prefix(1);
        }
    }
    return text;
}

std::string body_of(const Change& change) { return pack(line_tail(change)); }

std::optional<Change> change_of(const ChangeId& id, Op op, const Uid& of, std::string_view body) {
    return parse_tail(id, op, of, unpack(body));
}

}  // namespace relnet
