#include "cli/toml.hpp"

#include <algorithm>
#include <optional>

namespace relnet {
namespace {

struct NotExpected {};

/// So far the lines are tried one after the other for the one that is wrong.
constexpr int most_tried = 1000;

std::optional<int> control_character(std::string_view text) {
    const auto is_control = [](unsigned char c) { return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F; };
    const auto found = std::ranges::find_if(text, is_control);
    if (found == text.end()) return {};
    return static_cast<int>(std::count(text.begin(), found, '\n')) + 1;
}

/// The library does not say: the first line behind which it does not expect what it has read.
int line_not_expected(std::string_view text) {
    std::size_t end = 0;
    for (int line = 1; line < most_tried && end < text.size(); ++line) {
        end = std::min(text.find('\n', end), text.size() - 1) + 1;
        try {
            static_cast<void>(toml::parse(text.substr(0, end)));
        } catch (const toml::parse_error&) {  // a text that goes on behind this line
        } catch (const NotExpected&) {
            return line;
        }
    }
    return 1;
}

}  // namespace

void not_expected_in_toml() { throw NotExpected(); }

toml::table parse_toml(std::string_view text) {
    if (const auto line = control_character(text)) throw TomlMistake{*line, "it holds a control character"};
    try {
        return toml::parse(text);
    } catch (const toml::parse_error& error) {
        throw TomlMistake{static_cast<int>(error.source().begin.line), std::string(error.description())};
    } catch (const NotExpected&) {
        throw TomlMistake{line_not_expected(text), "no line can look like this"};
    }
}

}  // namespace relnet
