#include "relnet/domain/contact.hpp"

#include <algorithm>
#include <array>

#include "relnet/base/error.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::array<std::string_view, 4> states{"active", "archived", "gone", "removed"};
constexpr std::array<std::string_view, 8> channels{"other", "meet", "call", "video", "mail", "chat", "letter", "event"};
constexpr std::array<std::string_view, 13> relations{"",        "manager",   "report", "peer",   "mentor", "mentee", "client",
                                                     "partner", "recruiter", "alum",   "friend", "family", "other"};

template <std::size_t size>
std::string_view word_at(const std::array<std::string_view, size>& words, int number) {
    return number >= 0 && number < static_cast<int>(size) ? words[static_cast<std::size_t>(number)] : std::string_view{};
}

[[noreturn]] void refuse(std::string_view what, std::string_view typed, const std::vector<std::string>& known) {
    std::string hint;
    if (const auto near = nearest(lower_ascii(typed), known, 1); !near.empty()) hint = "did you mean: " + near.front() + "\n";
    fail(Exit::usage, "unknown " + std::string(what) + " '" + std::string(typed) + "'", hint + "known: " + join(known, ", "));
}

/// The place of a typed word, upper or lower case, in a list of words.
template <std::size_t size>
int number_of(const std::array<std::string_view, size>& words, std::string_view what, std::string_view typed,
              const std::vector<std::string>& known) {
    const auto wanted = lower_ascii(trim(typed));
    const auto found = std::find(words.begin(), words.end(), wanted);
    if (wanted.empty() || found == words.end()) refuse(what, typed, known);
    return static_cast<int>(found - words.begin());
}

}  // namespace

PersonRef reference(const Person& person) { return {person.uid, person.id, person.handle, person.name}; }

std::string_view to_word(State state) { return word_at(states, static_cast<int>(state)); }
std::string_view to_word(Channel channel) { return word_at(channels, static_cast<int>(channel)); }
std::string_view to_word(Relation relation) { return word_at(relations, static_cast<int>(relation)); }

Channel parse_channel(std::string_view typed) {
    return static_cast<Channel>(number_of(channels, "channel", typed, channel_words()));
}

Relation parse_relation(std::string_view typed) {
    return static_cast<Relation>(number_of(relations, "relation", typed, relation_words()));
}

const std::vector<std::string>& channel_words() {
    static const std::vector<std::string> words{"meet", "call", "video", "mail", "chat", "letter", "event", "other"};
    return words;
}

const std::vector<std::string>& relation_words() {
    static const std::vector<std::string> words(relations.begin() + 1, relations.end());
    return words;
}

const std::vector<std::string>& value_kinds() {
    static const std::vector<std::string> words{"help",     "advice", "intro",  "referral", "opportunity",
                                                "feedback", "thanks", "praise", "gift"};
    return words;
}

Favour parse_favour(std::string_view typed) {
    const auto colon = typed.find(':');
    Favour favour{lower_ascii(trim(typed.substr(0, colon))), {}};
    if (colon != std::string_view::npos) favour.text = trim(typed.substr(colon + 1));
    const auto& kinds = value_kinds();
    if (std::find(kinds.begin(), kinds.end(), favour.kind) != kinds.end()) return favour;
    if (favour.kind != "other") refuse("kind of value", typed.substr(0, colon), kinds);
    if (favour.text.empty()) fail(Exit::usage, "'other' needs a text", "e.g.: other:\"a lift to the station\"");
    return favour;
}

}  // namespace relnet
