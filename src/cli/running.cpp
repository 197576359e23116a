// A command that talks with a person: keys, words that leave at once, and other commands run inside it.
#include <algorithm>
#include <utility>

#include "cli/parser.hpp"
#include "cli/parts.hpp"
#include "relnet/cli/help.hpp"

namespace relnet {
namespace {

World renewed(World world) {
    world.renew(world);
    return world;
}

/// One command inside another, on the same data file, with its own transaction. The sample book goes in and comes back.
class Inner {
public:
    Inner(Session::Parts& outer, const std::vector<std::string>& words)
        : outer_(outer), words_(words), world_(renewed(outer.world)), parts_(outer.commands, words_, world_) {
        parts_.globals = outer.globals;
        parts_.globals.json = parts_.globals.list_fields = false;
        parts_.globals.format.clear();
        parts_.globals.fields.clear();
        parts_.config = outer.config;
        parts_.style = outer.style;
        parts_.error_style = outer.error_style;
        parts_.today = outer.today;
        parts_.lent = outer.globals.demo;
        if (parts_.lent) open_store(outer);
        auto store = std::exchange(outer.store, std::nullopt);
        if (parts_.lent) parts_.store = std::move(store);
    }
    ~Inner() {
        if (parts_.lent) outer_.store = std::move(parts_.store);
    }
    Inner(const Inner&) = delete;

    Result run() {
        try {
            return act();
        } catch (...) {
            const Error error = error_of(parts_, std::current_exception());
            Result result;
            result.exit = static_cast<int>(error.exit);
            result.err = parts_.err + error_text(error, parts_.error_style, world_.err_is_terminal);
            return result;
        }
    }

private:
    Result act() {
        if (words_.empty()) fail(Exit::usage, "no command", "all commands: relnet help");
        parts_.command = find_command(parts_.commands, words_.front());
        if (!parts_.command) unknown_command(parts_.commands, words_.front());
        parts_.writes = parts_.command->access == Access::write;
        const Action action = parts_.command->setup(own_);
        if (const auto mistake = parse(own_, none_, {words_.begin() + 1, words_.end()}, parts_.command->name)) throw *mistake;
        Session session(parts_);
        action(session);
        return finish(parts_);
    }

    Session::Parts& outer_;
    const std::vector<std::string> words_;
    const World world_;
    Args own_, none_;
    Session::Parts parts_;
};

}  // namespace

std::optional<std::string> Session::ask_key(std::string_view question) {
    if (parts_.world.in_is_terminal && !can_ask(parts_)) {
        fail(Exit::refused, "this asks for keys, and nobody can be asked", "give the answers on standard input, one a line");
    }
    flush();
    return answer_of(parts_, [&] { return parts_.world.ask_key(question); });
}

Result Session::run_command(const std::vector<std::string>& words) { return Inner(parts_, words).run(); }

void Session::flush() {
    const World& world = parts_.world;
    if (world.warn_early) world.warn_early(std::exchange(parts_.err, ""));
    if (!world.write_early || parts_.out.empty()) return;
    world.write_early(std::exchange(parts_.out, ""));
    parts_.wrote_early = true;
}

}  // namespace relnet
