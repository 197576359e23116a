// One run of the program: find the command, read the words, act, commit. Nothing leaves before that, and every failure ends here.
#include <fmt/format.h>
#include <algorithm>

#include "cli/hooks.hpp"
#include "cli/complete.hpp"
#include "cli/parser.hpp"
#include "cli/parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/help.hpp"
#include "relnet/cli/version.hpp"
#include "relnet/render/sentence.hpp"
#include "relnet/store/completion.hpp"
#include "relnet/store/library.hpp"

namespace relnet {
namespace {

class Program {
public:
    Program(std::span<const Command* const> commands, const std::vector<std::string>& arguments, const World& world)
        : world_(world), parts_(commands, arguments, world) {
        record_globals(global_, words_);
    }

    Result run() {
        Result result = attempt();
        // A prompt shows the answer or nothing, whatever is wrong.
        if (in_prompt_) result = {.out = result.exit == 0 ? std::move(result.out) : std::string()};
        if (parts_.store) {
            parts_.store->let_go();
            result.left = std::make_shared<const Store>(std::move(*parts_.store));
        }
        return result;
    }

private:
    Result attempt() {
        try {
            return act();
        } catch (...) {
            return failed(error_of(parts_, std::current_exception()));
        }
    }

    Result act() {
        const auto& words = parts_.arguments;
        if (words.size() == 1 && words[0] == "__spec") return text_result(spec(parts_.commands) + "\n");
        const CommandWord at = find_command_word(global_, words);
        std::vector<std::string> rest = words;
        if (at.at < words.size()) rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at.at));
        std::optional<Error> mistake = at.at < words.size() ? read_command(words[at.at], at, rest) : read_bare(at, rest);
        set_style();
        if (words_.version) return text_result(asks_for_json(words_) ? version_json() : version_text());
        if (unknown_.empty() && (words_.short_help || words_.full_help)) return help();
        if (mistake) throw *mistake;
        in_prompt_ = is_for_prompt();
        prepare();
        if (parts_.command) return perform();
        return bare();
    }

    std::optional<Error> read_command(const std::string& word, const CommandWord& at, const std::vector<std::string>& rest) {
        parts_.command = find_command(parts_.commands, word);
        if (!parts_.command) {
            parse(own_, global_, rest, "COMMAND");
            unknown_ = word;
            return {};
        }
        parts_.writes = parts_.command->access == Access::write;
        action_ = parts_.command->setup(own_);
        auto mistake = parse(own_, global_, rest, parts_.command->name);
        return at.mistake ? at.mistake : mistake;
    }

    std::optional<Error> read_bare(const CommandWord& at, const std::vector<std::string>& rest) {
        parse(own_, global_, rest, "COMMAND");
        return at.mistake;
    }

    bool is_for_prompt() const {
        if (!parts_.command || parts_.command->name != "status") return false;
        return words_.format == "waybar" || std::ranges::find(parts_.arguments, "--short") != parts_.arguments.end();
    }

    // Until the config file has been read: errors and help need no more.
    void set_style() {
        parts_.style = resolve_style(words_, world_, parts_.config, world_.out_is_terminal);
        parts_.error_style = resolve_style(words_, world_, parts_.config, world_.err_is_terminal);
    }

    // What is wrong in the file must not keep anybody from mending it.
    Config config(bool was_named) {
        try {
            return read_config(parts_.globals.config_file, was_named);
        } catch (const Error&) {
            if (parts_.command == nullptr || parts_.command->name != "config") throw;
            return {};
        }
    }

    void prepare() {
        parts_.globals = resolve_globals(words_, world_);
        const bool named = words_.config || set_variable(world_, "RELNET_CONFIG");
        parts_.config = config(named);
        parts_.today = resolve_today(words_, world_, parts_.config);
        set_style();
        check_hooks_setting(parts_);
        Session session(parts_);
        parts_.style.terminal = session.wants_screen();
        for (const std::string& warning : parts_.config.warnings) session.note("relnet: " + warning);
    }

    Result perform() {
        Session session(parts_);
        action_(session);
        return finish(parts_);
    }

    // Without a command: what is due, or where to begin. A word that is no command may be a person; only then the file is asked.
    Result bare() {
        if (!unknown_.empty()) unknown_word();
        if (!words_.json && nobody_yet()) {
            return text_result(world_.out_is_terminal ? wrapped(welcome(), parts_.style) : welcome());
        }
        parts_.command = find_command(parts_.commands, "due");
        if (!parts_.command) return text_result(overview(parts_.commands, parts_.style));
        action_ = parts_.command->setup(own_);
        return perform();
    }

    bool nobody_yet() {
        if (!parts_.globals.demo && parts_.globals.db_was_named && !exists(parts_.globals.db)) return true;
        return open_store(parts_).is_empty();
    }

    [[noreturn]] void unknown_word() {
        std::string hint;
        if (const auto handle = handle_of(unknown_)) hint = fmt::format("a person? try: relnet show {}", *handle);
        unknown_command(parts_.commands, unknown_, hint);
    }

    // A damaged, missing or busy file must not hide what is wrong with the command: it is opened as it is, or not at all.
    std::optional<std::string> handle_of(const std::string& word) {
        const std::string key = fold(word);
        if (key.empty()) return {};
        try {
            if (parts_.globals.demo)
                open_store(parts_);
            else
                parts_.store = open_for_completion(parts_.globals.db.empty() ? default_db(world_) : parts_.globals.db, origin_of(parts_));
            if (!parts_.store) return {};
            for (const Key kind : {Key::handle, Key::alias, Key::name}) {
                const auto people = parts_.store->with_key(kind, key);
                if (!people.empty()) return people.front().handle;
            }
        } catch (const std::exception&) {
        }
        return {};
    }

    std::string welcome() {
        const std::string path = parts_.globals.db.empty() ? default_db(world_) : parts_.globals.db;
        return fmt::format(R"(relnet helps you keep in touch. Nobody is here yet.

  relnet add "Ada Lovelace" --every 4w -t friend     add someone
  relnet import contacts.vcf                         or an address book
  relnet --demo due                                  or look around first

Data will go to {}. Nothing is written yet.
)",
                           show(short_path(world_, path)));
    }

    // For a program, help is the record of every command and option.
    Result help() {
        if (asks_for_json(words_)) return text_result(spec(parts_.commands) + "\n");
        if (!parts_.command) return paged(overview(parts_.commands, parts_.style));
        if (words_.full_help) return paged(full_help(*parts_.command, parts_.style));
        return text_result(short_help(*parts_.command, parts_.style));
    }

    std::string version_text() {
        std::string text = fmt::format("relnet {}\n", version);
        if (words_.verbose == 0) return text;
        if (!source.empty()) text += fmt::format("source {}\n", source);
        return text + fmt::format("compiler {}\nSQLite {}\nschema {}\n", compiler, sqlite_version(), Store::schema_version());
    }

    std::string version_json() {
        JsonWriter json;
        json.object().key("schema").text("relnet.version/1").key("version").text(version).key("source").text_or_null(source);
        json.key("compiler").text(compiler).key("sqlite").text(sqlite_version());
        return json.key("data_schema").number(Store::schema_version()).take() + "\n";
    }

    Result text_result(std::string text) {
        Result result;
        result.out = std::move(text);
        return result;
    }

    Result paged(std::string text) {
        parts_.out = std::move(text);
        parts_.page = true;
        parts_.globals.no_pager = words_.no_pager;
        return finish(parts_);
    }

    Result failed(Error error) {
        Result result;
        if (!parts_.typed.empty()) {
            error.hint += fmt::format("{}what you typed is in {}", error.hint.empty() ? "" : "\n", show(short_path(world_, parts_.typed)));
        }
        result.exit = static_cast<int>(error.exit);
        if (asks_for_json(words_))
            result.err = error_json(error);
        else
            result.err = parts_.err + error_text(error, parts_.error_style, world_.err_is_terminal);
        return result;
    }

    const World& world_;
    GlobalWords words_;
    Args global_, own_;
    Action action_;
    std::string unknown_;
    bool in_prompt_ = false;
    Session::Parts parts_;
};

}  // namespace

Result run(std::span<const Command* const> commands, const std::vector<std::string>& arguments, const World& world) {
    if (!arguments.empty() && arguments[0] == "__complete") return complete(commands, arguments, world);
    return Program(commands, arguments, world).run();
}

}  // namespace relnet
