#include "cli/globals.hpp"
#include "cli/parser.hpp"
#include "relnet/cli/help.hpp"
#include "relnet/render/json.hpp"

namespace relnet {
namespace {

std::string_view to_word(Means means) {
    switch (means) {
        case Means::text:
            return "text";
        case Means::person:
            return "person";
        case Means::people:
            return "people";
        case Means::day:
            return "day";
        case Means::span:
            return "span";
        case Means::cadence:
            return "cadence";
        case Means::tag:
            return "tag";
        case Means::channel:
            return "channel";
        case Means::relation:
            return "relation";
        case Means::kind:
            return "kind";
        case Means::format:
            return "format";
        case Means::field:
            return "field";
        case Means::file:
            return "file";
        case Means::directory:
            return "directory";
        case Means::number:
            return "number";
        case Means::handle:
            return "handle";
        case Means::command:
            return "command";
        case Means::config_key:
            return "config-key";
        case Means::organization:
            return "organization";
        case Means::department:
            return "department";
        case Means::city:
            return "city";
        case Means::promise_number:
            return "promise-number";
        case Means::note_number:
            return "note-number";
        case Means::interaction_number:
            return "interaction-number";
    }
    return "text";
}

void write_option(JsonWriter& json, const Option& option) {
    json.object();
    if (option.operand)
        json.key("operand").text(option.names);
    else
        json.key("short").text_or_null(short_name(option)).key("long").text_or_null(long_name(option));
    json.key("value").text_or_null(option.value).key("value_optional").flag(option.optional_value);
    json.key("means").text(to_word(option.means)).key("required").flag(option.required).key("repeats").flag(option.repeats);
    json.key("choices").array();
    for (const std::string& choice : option.choices) json.text(choice);
    json.end().key("help").text(option.help).end();
}

void write_options(JsonWriter& json, std::string_view key, const Args& args, bool operands) {
    json.key(key).array();
    for (const Option& option : args.recorded()) {
        if (option.operand == operands) write_option(json, option);
    }
    json.end();
}

std::string_view to_word(Access access) { return access == Access::none ? "none" : access == Access::read ? "read" : "write"; }

}  // namespace

std::string spec(std::span<const Command* const> commands) {
    GlobalWords ignored;
    Args global;
    record_globals(global, ignored);
    JsonWriter json;
    json.object().key("schema").text("relnet.spec/1");
    write_options(json, "global", global, false);
    json.key("commands").array();
    for (const Command* command : commands) {
        Args args;
        command->setup(args);
        json.object().key("name").text(command->name).key("group").text(command->group).key("summary").text(command->summary);
        json.key("access").text(to_word(command->access));
        write_options(json, "operands", args, true);
        write_options(json, "options", args, false);
        json.end();
    }
    return json.end().end().take();
}

}  // namespace relnet
