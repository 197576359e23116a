#include "cli/complete_offers.hpp"

#include <algorithm>

#include "cli/config.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string folded(std::string_view text) { return is_ascii(text) ? lower_ascii(text) : fold(text); }

// A broken config file is told of by the command itself.
Settings settings_of(const Question& question) {
    try {
        const auto globals = resolve_globals(question.line.words, question.world);
        if (!globals.config_file.empty()) return read_config(globals.config_file, false).settings;
    } catch (const Error&) {
    }
    return {};
}

}  // namespace

void Offers::add(std::string value, std::string about) {
    if (!is_full() && !value.empty()) list_.push_back({std::move(value), std::move(about)});
}

void Offers::add_if(std::string_view typed, std::string_view value, std::string about) {
    const bool begins_so = typed.empty() || folded(value).starts_with(folded(typed));
    if (begins_so && std::ranges::find(list_, value, &Offer::value) == list_.end()) add(std::string(value), std::move(about));
}

void Offers::lead_with(const std::string& lead) {
    for (Offer& offer : list_) offer.value.insert(0, lead);
}

DateContext dates_of(const Question& question) {
    Config config;
    config.settings = settings_of(question);
    DateContext dates{question.world.today, config.settings.date_order, config.settings.week_start};
    try {
        dates.today = resolve_today(question.line.words, question.world, config);
    } catch (const Error&) {  // an unclear --today is told of by the command itself
    }
    return dates;
}

Means meaning(const PartialLine& line) {
    const Means means = line.wanted->means;
    if (!line.wanted->operand || !line.operands.empty()) return means;
    const std::string_view name = line.command->name;
    if (name == "snooze" && line.has("--all")) return Means::day;
    if (name == "cadence" && (line.has("--relation") || line.has("--default"))) return Means::cadence;
    if (name == "log" && line.has("--edit")) return Means::text;
    if (name == "tag" && line.has("--rename")) return Means::text;
    return means;
}

std::vector<std::string> split_list(PartialLine& line) {
    const Means means = meaning(line);
    if (means != Means::people && means != Means::field) return {};
    auto parts = split(line.typed, ',');
    line.typed = parts.back();
    parts.pop_back();
    for (const std::string& part : parts) line.lead += part + ',';
    return parts;
}

}  // namespace relnet
