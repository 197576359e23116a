// relnet plan: the coming days, with at most so many people each.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/domain/plan.hpp"
#include "relnet/render/plan_view.hpp"

namespace relnet::commands {
namespace {

constexpr int usual_days = 7;
constexpr int most_days = 366;
constexpr int usual_limit = 5;

struct Options {
    std::optional<int> days, limit;
};

int days_of(const Options& opt) {
    const int days = opt.days.value_or(usual_days);
    if (days < 1) fail(Exit::usage, "a plan has a day at least", "today alone: relnet plan --days 1");
    if (days > most_days)
        fail(Exit::usage, fmt::format("a plan has at most {} days", most_days), "a month: relnet plan --days 30");
    return days;
}

/// --limit, else due.limit, else the usual; 0 for any number.
std::size_t limit_of(const Options& opt, const Session& session) {
    const int set = session.settings().due_limit;
    return static_cast<std::size_t>(opt.limit.value_or(set > 0 ? set : usual_limit));
}

PlanScreen make_plan(const Options& opt, Session& session) {
    const Day today = session.today();
    PlanQuery query{
        .today = today, .days = days_of(opt), .limit = limit_of(opt, session), .working = session.settings().due_days};
    query.quiet_until = session.store().rules().quiet_until;
    std::vector<Person> people;
    session.store().each_person({}, [&](const Person& person) {
        if (person.schedule.due) people.push_back(person);
    });
    PlanScreen screen{.today = today, .plan = plan_days(people, query), .limit = query.limit, .anybody = !people.empty(), .empty_book = session.store().is_empty()};
    if (query.quiet_until && *query.quiet_until > today) screen.quiet_until = query.quiet_until;
    return screen;
}

void run(const Options& opt, Session& session) {
    const auto screen = make_plan(opt, session);
    const bool nobody = std::ranges::all_of(screen.plan.days, [](const PlannedDay& day) { return day.people.empty(); });
    if (session.wants_screen() && nobody) return session.say(plan_screen(screen, session.style()));
    if (session.wants_screen()) return session.out(plan_screen(screen, session.style()));
    const bool json = session.wants_json() || session.globals().format == "jsonl";
    session.list("plan", plan_listing(screen, session.wants_every_field()),
                 json ? plan_items(screen) : std::vector<std::string>(), plan_extra(screen));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.option("--days", opt->days, "N", "How many days, today included (7)");
    args.option("-n,--limit", opt->limit, "N", "At most N people a day (due.limit, else 5); 0: any number");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command plan_command{.name = "plan",
                                  .group = "Insight",
                                  .summary = "Plan whom to get in touch with on the coming days",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet plan    # the coming week\n"
                                      "relnet plan --days 30 --limit 3    # a month, with three people a day"};

}  // namespace relnet::commands
