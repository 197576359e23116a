// The names that --fields takes: asked of the command itself, by running it with a bare --fields on the sample book.
#include <algorithm>

#include "cli/complete_offers.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

// The words of a line that lists the fields: its flags, since some change what is listed, and somebody where somebody is needed.
std::vector<std::string> listing_line(const PartialLine& line) {
    std::vector<std::string> words{"--demo", "--no-config", std::string(line.command->name)};
    for (const auto& [option, value] : line.given) {
        if (option->value.empty()) words.emplace_back(long_name(*option));
    }
    for (const Option& option : line.own.recorded()) {
        if (option.operand && option.required) words.emplace_back("ada");
    }
    words.emplace_back("--fields");
    return words;
}

// Without a home, a terminal or a person, so that nothing can be touched or asked.
World empty_world(const World& from) {
    World world;
    world.today = from.today;
    world.now_ms = from.now_ms;
    world.seed = from.seed;
    world.variable = [](std::string_view) { return std::optional<std::string>(); };
    world.program_path = [] { return std::string(); };
    world.read_input = world.read_piece = [](std::size_t) { return std::string(); };
    world.ask = world.ask_key = [](std::string_view) { return std::optional<std::string>(); };
    world.renew = [](World&) {};
    return world;
}

bool is_field(std::string_view line) {
    return !line.empty() && std::ranges::all_of(line, [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; });
}

}  // namespace

void offer_fields(const Question& question, const std::vector<std::string>& named, Offers& offers) {
    const PartialLine& line = question.line;
    if (!line.command || line.command->access != Access::read) return;
    const Result result = run(question.commands, listing_line(line), empty_world(question.world));
    auto fields = split(result.out, '\n');
    if (result.exit != 0 || fields.size() < 2) return;
    fields.pop_back();
    if (!std::ranges::all_of(fields, is_field)) return;  // a command that does not list
    offers.direct(keep_order);
    for (const std::string& field : fields) {
        if (std::ranges::find(named, field) == named.end()) offers.add_if(line.typed, field);
    }
}

}  // namespace relnet
