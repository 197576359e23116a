#include "relnet/cli/session.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/attached.hpp"
#include "cli/demo.hpp"
#include "cli/hooks.hpp"
#include "cli/parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/sentence.hpp"
#include "relnet/store/library.hpp"

namespace relnet {
namespace {

// An answer larger than this leaves at once, so that memory stays flat.
constexpr std::size_t keep_at_most = 1 << 18;

Store demo_store(Session::Parts& parts) {
    Store store = Store::in_memory(origin_of(parts));
    fill_demo(store, parts.today);
    store.end_command();
    if (!parts.globals.quiet) parts.err += "sample people; nothing is saved\n";
    return store;
}

Store file_store(Session::Parts& parts) {
    const std::string& path = parts.globals.db;
    if (!parts.writes && parts.globals.db_was_named && !exists(path)) {
        fail(Exit::data, fmt::format("no data file '{}'", show(path)),
             fmt::format("a write makes it: relnet --db '{}' add NAME", show(path)));
    }
    return open_with_journal(parts);
}

std::int64_t newest_command(const Store& store) {
    const auto entries = store.history(1);
    return entries.empty() ? 0 : entries.front().number;
}

}  // namespace

Origin origin_of(const Session::Parts& parts) {
    const World& world = parts.later ? *parts.later : parts.world;
    return {world.now_ms, world.seed, world.host, world.machine, parts.today, !parts.hurries};
}

Store& open_store(Session::Parts& parts) {
    if (parts.store) return *parts.store;
    if (!parts.globals.demo && parts.globals.db.empty()) parts.globals.db = default_db(parts.world);
    if (parts.globals.verbose > 0 && !parts.globals.demo) parts.err += fmt::format("data file: {}\n", show(parts.globals.db));
    if (parts.globals.verbose > 1 && parts.world.warn_early) trace_statements(parts.world.warn_early);
    parts.store.emplace(parts.globals.demo ? demo_store(parts) : file_store(parts));
    // From here on there is something to take back; who waits for the file is free to go at once.
    if (parts.command && parts.command->name == "import") parts.stoppable.emplace("stopped; nothing was imported");
    if (parts.writes && runs_hooks(parts)) parts.number_before = newest_command(*parts.store);
    return *parts.store;
}

bool let_go(Session::Parts& parts) {
    if (!parts.store || parts.globals.demo || parts.lent || parts.applied) return false;
    parts.store.reset();
    return true;
}

void take_up(Session::Parts& parts) {
    parts.later = parts.world;
    if (parts.later->renew) parts.later->renew(*parts.later);
    open_store(parts);
}

bool can_ask(const Session::Parts& parts) {
    const World& world = parts.world;
    return world.in_is_terminal && world.err_is_terminal && !parts.globals.no_input && !set_variable(world, "CI");
}

Session::Session(Parts& parts) : parts_(parts) {}

Store& Session::store() const { return open_store(parts_); }
const World& Session::world() const { return parts_.world; }
const Globals& Session::globals() const { return parts_.globals; }
const Settings& Session::settings() const { return parts_.config.settings; }
const Style& Session::style() const { return parts_.style; }
Day Session::today() const { return parts_.today; }
DateContext Session::dates() const { return {parts_.today, settings().date_order, settings().week_start}; }
std::span<const Command* const> Session::commands() const { return parts_.commands; }

void Session::out(std::string_view text) {
    parts_.out += text;
    const bool may_leave = !parts_.writes && !parts_.page && parts_.world.write_early;
    if (!may_leave || parts_.out.size() < keep_at_most) return;
    parts_.world.write_early(parts_.out);
    parts_.out.clear();
    parts_.wrote_early = true;
}

void Session::say(std::string_view confirmation) {
    if (parts_.globals.quiet || wants_json()) return;
    if (wants_screen()) return out(wrapped(confirmation, style()));
    out(confirmation);
    if (!confirmation.ends_with('\n')) out("\n");
}

void Session::note(std::string_view text) {
    if (parts_.globals.quiet) return;
    if (parts_.world.err_is_terminal) {
        parts_.err += wrapped(text, parts_.error_style, text.starts_with("relnet: ") ? 2 : 0);
        return;
    }
    parts_.err += text;
    if (!text.ends_with('\n')) parts_.err += '\n';
}

void Session::will_write() {
    if (!std::exchange(parts_.writes, true) && !parts_.globals.demo) parts_.store.reset();
}

void Session::hurry() { parts_.hurries = true; }
void Session::page() { parts_.page = true; }
void Session::exit_with(Exit exit) { parts_.exit = exit; }

bool Session::wants_json() const { return parts_.globals.json; }

bool Session::wants_screen() const {
    const Globals& globals = parts_.globals;
    if (globals.json || globals.list_fields || !globals.fields.empty()) return false;
    return globals.format == "table" || (globals.format.empty() && parts_.world.out_is_terminal);
}

bool Session::wants_every_field() const {
    return !parts_.globals.fields.empty() || parts_.globals.format.find('{') != std::string::npos;
}

void Session::apply(std::vector<Change> changes) {
    parts_.applied = true;
    store().record(std::string(parts_.command->name), std::move(changes));
}

std::optional<std::string> Session::ask_line(std::string_view question) {
    flush();
    return answer_of(parts_, [&] { return parts_.world.ask(question); });
}

Uid Session::new_uid() { return store().new_uid(); }

std::string Session::ask(std::string_view question, std::string_view instead, bool lets_go) {
    if (!can_ask(parts_)) {
        fail(Exit::refused, fmt::format("this needs an answer, and nobody can be asked: {}", join(words(question), " ")),
             fmt::format("answer it with {}", instead));
    }
    const auto ask = [&] { return parts_.world.ask(question); };
    const auto line = lets_go ? answer_of(parts_, ask) : ask();
    if (!line) fail(Exit::refused, "no answer, so nothing was changed", fmt::format("answer it with {}", instead));
    return *line;
}

}  // namespace relnet
