// Typed text on its way to the data file. What a file brings is taken as it is; what a person types can still be put right.
#include <fmt/format.h>
#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/session.hpp"

namespace relnet {
namespace {

constexpr int widest_name = 200;
constexpr int widest_tag = 60;

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

// How long the character is that starts at `at`, by its first byte.
std::size_t length_at(std::string_view text, std::size_t at) {
    std::size_t end = at + 1;
    while (end < text.size() && (text[end] & 0xC0) == 0x80) ++end;
    return end - at;
}

bool allowed_in_text(std::string_view character) { return character == "\n" || character == "\t"; }

void refuse_unsafe(std::string_view text, std::string_view what, bool lines) {
    if (const auto bad = bad_utf8_at(text)) {
        fail(Exit::usage, fmt::format("the {} is not UTF-8 at byte {}", what, *bad + 1), "write it in UTF-8");
    }
    if (harmless(text)) return;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view character = text.substr(at, length_at(text, at));
        // A joiner is judged with what is around it, so the text up to here decides.
        const bool fine =
            harmless(character) || (lines && allowed_in_text(character)) || character == "\u200d" || character == "\u200c";
        if (!fine) {
            fail(Exit::usage,
                 fmt::format("the {} holds {} at character {}", what, show(character), characters(text.substr(0, at)) + 1),
                 "write it without");
        }
        at += character.size();
    }
}

std::string checked(std::string_view typed, std::string_view what, bool lines) {
    const std::string_view text = trim(typed);
    if (text.empty()) {
        const auto* article = std::string_view("aeiou").find(what.front()) == std::string_view::npos ? "a" : "an";
        fail(Exit::usage, fmt::format("the {} is empty", what),
             fmt::format("give {} {}, in quotes if it has spaces", article, what));
    }
    refuse_unsafe(text, what, lines);
    return nfc(text);
}

void refuse_wide(const std::string& text, std::string_view what, int most) {
    if (const int columns = width(text); columns > most) {
        fail(Exit::usage, fmt::format("the {} is {} columns wide; {} is the limit", what, columns, most),
             "a longer text can be a note: relnet note WHO TEXT");
    }
}

}  // namespace

std::string checked_name(std::string_view typed, std::string_view what) {
    std::string name = checked(typed, what, false);
    refuse_wide(name, what, widest_name);
    return name;
}

// A file or an editor of another system may end lines with CR LF.
std::string checked_text(std::string_view typed, std::string_view what) {
    std::string text(typed);
    for (auto at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", at)) text.erase(at, 1);
    return checked(text, what, true);
}

std::string checked_tag(std::string_view typed) {
    std::string_view text = trim(typed);
    if (text.starts_with('+')) text.remove_prefix(1);
    const std::string tag = join(words(lower(checked(text, "tag", false))), "-");
    if (tag.find(',') != std::string::npos)
        fail(Exit::usage, fmt::format("a tag cannot hold a comma: '{}'", tag), "give each tag its own word");
    refuse_wide(tag, "tag", widest_tag);
    return tag;
}

}  // namespace relnet
