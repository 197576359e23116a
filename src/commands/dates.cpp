// relnet dates: birthdays and other yearly days that are near.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/filter.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/dates_view.hpp"

namespace relnet::commands {
namespace {

constexpr int usual_days = 30, whole_year = 366;

struct Options {
    FilterOptions filter;
    std::optional<std::string> within;
    bool exit_code = false, count = false;
};

int days_ahead(const Options& opt, const Session& session) {
    if (!opt.within) return usual_days;
    return add(session.today(), parse_span(*opt.within)) - session.today();
}

std::vector<DueDate> near_dates(const Options& opt, const Session& session, int days) {
    const auto filter = parse_filter(opt.filter, session);
    std::vector<Person> people;
    if (!filter.is_empty()) people = select(filter, session.store());
    std::ranges::sort(people, {}, &Person::id);
    std::vector<DueDate> found;
    for (auto& date : session.store().dates(session.today(), days)) {
        const bool wanted = filter.is_empty() || std::ranges::binary_search(people, date.contact.id, {}, &Person::id);
        if (wanted) found.push_back({date.contact, date.kind, date.on, date.next});
    }
    return found;
}

std::string nothing(const Options& opt, const Session& session, int days) {
    if (session.store().dates(session.today(), whole_year).empty())
        return "No birthday is known yet. Add one: relnet add \"Ada Lovelace\" --birthday \"10 dec\"";
    const auto until = short_day(session.today() + days, session.today());
    return fmt::format("No birthday or other day{} until {}. Further ahead: relnet dates --within 1y",
                       parse_filter(opt.filter, session).is_empty() ? "" : " of these people", until);
}

void run(const Options& opt, Session& session) {
    const int days = days_ahead(opt, session);
    const auto dates = near_dates(opt, session, days);
    if (opt.exit_code && !dates.empty()) session.exit_with(Exit::due);
    if (opt.count && !session.wants_json()) return session.out(fmt::format("{}\n", dates.size()));
    if (session.wants_screen()) {
        return dates.empty() ? session.say(nothing(opt, session, days))
                             : session.out(dates_screen(dates, session.today(), session.style()));
    }
    std::vector<std::string> items;
    if (session.wants_json() || session.globals().format == "jsonl") {
        for (const auto& date : dates) items.push_back(date_json(date, session.today()));
    }
    session.list("dates", dates_listing(dates, session.today()), items, fmt::format("\"today\":\"{}\"", to_iso(session.today())));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.filter(opt->filter);
    args.option("--within", opt->within, "SPAN", "How far ahead: 2w, 3mo (30 days if not given)", Means::span);
    args.flag("--count", opt->count, "Only their number");
    args.flag("--exit-code", opt->exit_code, "Exit 10 if there is one");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command dates_command{.name = "dates",
                                   .group = "People",
                                   .summary = "Show birthdays and other days that are near",
                                   .access = Access::read,
                                   .setup = setup,
                                   .examples =
                                       "relnet dates                     # the next 30 days\n"
                                       "relnet dates +family --within 1y # the family's year\n"
                                       "relnet dates --within 3d -q      # for cron: nothing where nothing is near"};

}  // namespace relnet::commands
