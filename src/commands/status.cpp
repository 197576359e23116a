// relnet status: what is due, for a prompt or a status bar.
#include <algorithm>
#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/status_view.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t named_in_tooltip = 10;

struct Options {
    bool brief = false;
};

StatusCounts counts_of(const Session& session, std::size_t late, const std::optional<Day>& quiet_until) {
    const auto occasions = session.store().occasions(session.today(), soon_days);
    const bool birthdays = std::ranges::all_of(occasions.dates, [](const UpcomingDate& date) { return date.kind == "birthday"; });
    return {late, occasions.promises.size(), occasions.dates.size(), birthdays, quiet_until};
}

void run(const Options& opt, Session& session) {
    const auto& format = session.globals().format;
    const Day today = session.today();
    const bool bar = format == "waybar";
    if (bar || opt.brief) session.hurry();
    const auto rows = session.store().due({.today = today, .most = named_in_tooltip, .with_soon = false, .count_only = !bar});
    const auto counts = counts_of(session, rows.late_count, rows.quiet_until);
    if (session.wants_json()) return session.out(status_json(counts, today) + '\n');
    if (opt.brief) {
        const auto text = status_short(counts);
        return session.out(text.empty() ? text : text + '\n');
    }
    if (bar) return session.out(status_waybar(counts, rows.late, today) + '\n');
    if (session.wants_screen() || (format.empty() && session.globals().fields.empty() && !session.globals().list_fields)) {
        return session.out(status_sentence(counts, today) + '\n');
    }
    session.list("status", status_listing(counts), {status_json(counts, today)});
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.flag("--short", opt->brief, "For a prompt: 4!2 is 4 people and 2 promises due; nothing where nothing is");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command status_command{.name = "status",
                                    .group = "Tool",
                                    .summary = "Say in a line what is due, for a prompt or a status bar",
                                    .access = Access::read,
                                    .setup = setup,
                                    .examples =
                                        "relnet status\n"
                                        "relnet status --short             # for tmux: #(relnet status --short)\n"
                                        "relnet status --format waybar"};

}  // namespace relnet::commands
