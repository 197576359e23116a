#include "commands/log_options.hpp"

#include <fmt/format.h>

#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"

namespace relnet::commands {
namespace {

/// A word of several parts as a shell takes it.
std::string quoted_word(const std::string& text) { return text.find(' ') == std::string::npos ? text : '"' + text + '"'; }

}  // namespace

Day day_of_log(Session& session, const LogOptions& opt) {
    if (opt.edit) return past_day(session, *opt.on, "a day to come is a plan: relnet edit WHO --next DAY");
    return past_day(session, *opt.on, fmt::format("did you mean snooze? relnet snooze {} {}", show(opt.who), quoted_word(show(*opt.on))));
}

void add_favours(Change& talk, const char* set, const std::vector<std::string>& typed) {
    for (const auto& word : typed) {
        const auto favour = parse_favour(word);
        talk.add[set].push_back(labelled_value({favour.text, favour.kind}));
    }
}

}  // namespace relnet::commands
