#include "commands/differences.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/json.hpp"

namespace relnet::commands {
namespace {

constexpr int longest_text = 60;
constexpr int widest_label = 16;

std::string in_words(const Difference& one) {
    if (one.one_of_many) return one.was.empty() ? "added " + one.now : "removed " + one.was;
    if (one.now.empty()) return "none, was " + one.was;
    return one.was.empty() ? one.now : one.was + " -> " + one.now;
}

}  // namespace

std::string in_words(const std::string& done, const std::vector<Difference>& all) {
    if (all.size() == 1) return fmt::format("{}: {} {}\n", done, all.front().label, in_words(all.front()));
    int labels = 0;
    for (const auto& one : all) labels = std::max(labels, std::min(width(one.label), widest_label));
    std::string text = done + ":\n";
    for (const auto& one : all) text += fmt::format("  {}  {}\n", pad(one.label, labels), in_words(one));
    return text;
}

std::string members(const std::vector<Difference>& all) {
    JsonWriter json;
    json.object().key("changes").array();
    for (const auto& one : all)
        json.object().key("field").text(one.label).key("was").text_or_null(one.was).key("now").text_or_null(one.now).end();
    const auto object = json.end().end().take();
    return object.substr(1, object.size() - 2);
}

std::string brief(std::string_view text) { return fit(show(text), longest_text); }

}  // namespace relnet::commands
