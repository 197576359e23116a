#include "relnet/render/sentence.hpp"

#include <utility>
#include <vector>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

struct Piece {
    std::string text;
    bool command = false;
    bool apart = false;  ///< more than one space stood before it: a column of its own
};

/// Without the marks for colours.
int shown_width(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\033')
            at = std::min(text.find('m', at), text.size() - 1);
        else
            plain += text[at];
    }
    return width(plain);
}

/// Where the word at `at` ends; of a command, spaces in quotes belong to it.
std::size_t word_end(std::string_view line, std::size_t at, bool in_command) {
    char quote = 0;
    for (; at < line.size(); ++at) {
        const char c = line[at];
        if (quote == 0 && c == ' ') return at;
        if (!in_command || (c != '"' && c != '\'')) continue;
        if (quote == 0)
            quote = c;
        else if (quote == c)
            quote = 0;
    }
    return at;
}

bool ends_sentence(std::string_view word) {
    return word.ends_with(';') || word.ends_with(',') || word.ends_with(')') || word.ends_with(':') ||
           (word.ends_with('.') && !word.ends_with(".."));
}

std::vector<Piece> pieces_of(std::string_view line) {
    std::vector<Piece> pieces;
    bool in_command = false;
    for (std::size_t at = line.find_first_not_of(' '); at < line.size();) {
        const auto before = line.substr(0, at);
        const bool apart = !pieces.empty() && before.ends_with("  ");
        if (apart) in_command = false;
        const auto end = word_end(line, at, in_command);
        const auto word = line.substr(at, end - at);
        if (in_command)
            pieces.back().text.append(" ").append(word);
        else
            pieces.push_back({std::string(word), word == "relnet", apart});
        in_command = (in_command || word == "relnet") && !ends_sentence(word);
        at = line.find_first_not_of(' ', end);
    }
    return pieces;
}

/// A line of text that grows word by word, with those that are full before it.
class Lines {
public:
    Lines(int columns, int indent, int hang) : columns_(columns), hang_(indent + hang), at_(indent) {
        text_.append(spaces(indent));
    }

    void add(const Piece& piece) {
        const bool behind_command = std::exchange(after_command_, piece.command);
        if (fits(piece) && !piece.apart && !closed_) return put(piece.text);
        if (!fresh_) begin(hang_ + (piece.apart ? (behind_command ? 4 : 0) : piece.command ? 2 : 0));
        if (!piece.command) return put(piece.text);
        put_command(piece.text);
        closed_ = true;
    }
    std::string take() { return text_ + "\n"; }

private:
    static std::string spaces(int n) { return std::string(static_cast<std::size_t>(n), ' '); }
    bool fits(const Piece& piece) const { return at_ + (fresh_ ? 0 : 1) + shown_width(piece.text) <= columns_; }

    void begin(int indent) {
        text_.append("\n").append(spaces(indent));
        at_ = indent;
        fresh_ = true;
        closed_ = false;
    }

    void put(std::string_view word) {
        if (!fresh_) text_ += ' ';
        at_ += shown_width(word) + (fresh_ ? 0 : 1);
        text_ += word;
        fresh_ = false;
    }

    /// The full stop or comma behind it is the sentence's, not the command's.
    void put_command(std::string_view command) {
        if (command.ends_with(',') || (command.ends_with('.') && !command.ends_with(".."))) command.remove_suffix(1);
        const int indent = at_ + 2;
        for (std::size_t at = 0; at < command.size();) {
            auto end = word_end(command, at, true);
            // An option keeps its value beside it.
            const bool has_value = command[at] == '-' && end + 1 < command.size() && command[end + 1] != '-';
            if (has_value) end = word_end(command, end + 1, true);
            const auto word = command.substr(at, end - at);
            const int mark = end < command.size() ? 2 : 0;
            if (!fresh_ && at_ + 1 + width(word) + mark > columns_) {
                text_ += " \\";
                begin(indent);
            }
            put(word);
            at = end + 1;
        }
    }

    const int columns_, hang_;
    std::string text_;
    int at_;
    bool fresh_ = true, closed_ = false, after_command_ = false;
};

std::string broken(std::string_view line, int columns, int hang) {
    const auto indent = static_cast<int>(line.find_first_not_of(' '));
    Lines lines(columns, indent, hang);
    for (const auto& piece : pieces_of(line)) lines.add(piece);
    return lines.take();
}

}  // namespace

std::string wrapped(std::string_view text, const Style& style, int hang) {
    if (text.ends_with('\n')) text.remove_suffix(1);
    std::string all;
    for (const auto& line : split(text, '\n')) {
        const bool fits = static_cast<int>(line.size()) <= style.width || shown_width(line) <= style.width;
        all += fits ? line + "\n" : broken(line, style.width, hang);
    }
    return all;
}

}  // namespace relnet
