// relnet stats: whether it works, counted in one pass over the people and the talks of each.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/filter.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/stats_view.hpp"

namespace relnet::commands {
namespace {

/// What the heat map shows: whole weeks, the last one begun.
constexpr int heat_days = 53 * 7;
constexpr int usual_months = 12;

struct Options {
    FilterOptions filter;
    std::string by;
    bool heat = false;
};

StatsPeriod period_of(const Options& opt, const Filter& filter, const Session& session) {
    StatsPeriod period{};
    period.today = session.today();
    if (!opt.by.empty()) period.by = parse_stats_by(opt.by);
    if (opt.heat && period.by) fail(Exit::usage, "--heat and --by are two different screens", "leave out one of them");
    period.week_start = session.settings().week_start;
    period.until = filter.until.value_or(session.today());
    period.since =
        filter.since.value_or(opt.heat ? *period.until - (heat_days - 1) : add_months(*period.until, -usual_months) + 1);
    if (*period.until < *period.since) {
        fail(Exit::usage,
             fmt::format("the time would end ({}) before it begins ({})", to_iso(*period.until), to_iso(*period.since)),
             "give a later --until, or an earlier --since");
    }
    return period;
}

/// Which interactions were met before, by their numbers.
class Seen {
public:
    /// Whether it is met for the first time.
    bool insert(std::int64_t number) {
        const auto place = static_cast<std::size_t>(number);
        if (place >= bits_.size()) bits_.resize(std::max(place + 1, bits_.size() * 3 / 2));
        if (bits_[place]) return false;
        bits_[place] = true;
        return true;
    }

private:
    std::vector<bool> bits_;
};

bool meets(const Filter& filter, const CountedTalk& talk, const Favours& favours) {
    Interaction interaction;
    interaction.on = talk.on;
    interaction.channel = talk.channel;
    interaction.gave = favours.gave;
    interaction.got = favours.got;
    return matches(filter, interaction);
}

/// One pass over the people that the filter lets through, and the talks of each. The period's days say nothing about people.
class Count {
public:
    Count(const Store& store, const StatsPeriod& period, Filter filter)
        : store_(store), period_(period), filter_(std::move(filter)), counter_(period) {
        filter_.since.reset();
        filter_.until.reset();
        looks_at_talks_ = filter_.looks_at_interactions();
        by_work_ = period.by == StatsBy::org || period.by == StatsBy::department;
    }

    Stats take() {
        each_selected(filter_, store_, {.active = true, .archived = true, .by_number = true},
                      [this](const Person& person) { add(person); });
        for (const Promise& promise : store_.promises(true)) {
            if (std::ranges::binary_search(people_, promise.contact.id)) counter_.add(promise);
        }
        return counter_.take();
    }

private:
    void add(const Person& person) {
        people_.push_back(person.id);
        talks_ = 0;
        favoured_.clear();
        store_.each_talk(person.id, *period_.since, *period_.until, [this](const CountedTalk& talk) {
            if (talk.has_favours) return favoured_.push_back(talk);
            if (!looks_at_talks_ || meets(filter_, talk, {})) add(talk);
        });
        for (const CountedTalk& talk : favoured_) {
            const Favours favours = store_.favours(talk.id);
            if ((looks_at_talks_ && !meets(filter_, talk, favours)) || !add(talk)) continue;
            for (const Favour& favour : favours.gave) counter_.value(true, favour.kind);
            for (const Favour& favour : favours.got) counter_.value(false, favour.kind);
        }
        const Contact contact = by_work_ ? store_.contact(person.id) : Contact{};
        counter_.add(person, talks_, contact.org, contact.department);
    }

    /// Whether it was not counted for somebody else before.
    bool add(const CountedTalk& talk) {
        ++talks_;
        if (talk.has_others && !seen_.insert(talk.id)) return false;
        counter_.talk(talk.on, talk.channel);
        return true;
    }

    const Store& store_;
    const StatsPeriod& period_;
    Filter filter_;
    bool looks_at_talks_ = false, by_work_ = false;
    StatsCounter counter_;
    std::vector<std::int64_t> people_;
    std::int64_t talks_ = 0;  ///< of one person
    std::vector<CountedTalk> favoured_;
    Seen seen_;
};

/// The totals as one record, where a form for programs is asked for without --by.
Listing totals(const Stats& stats) {
    Listing listing{{"since", "until", "interactions", "people", "with_cadence", "in_rhythm", "kept", "dropped", "late"}, 6, {}};
    listing.rows.push_back({to_iso(stats.since), to_iso(stats.until), fmt::format("{}", stats.interactions),
                            fmt::format("{}", stats.people), fmt::format("{}", stats.with_cadence),
                            fmt::format("{}", stats.in_rhythm), fmt::format("{}", stats.promises.kept),
                            fmt::format("{}", stats.promises.dropped), fmt::format("{}", stats.promises.late)});
    return listing;
}

std::string screen_of(const Options& opt, const Stats& stats, const Session& session) {
    if (opt.heat) return heat_screen(stats, session.settings().week_start, session.style());
    return opt.by.empty() ? stats_screen(stats, session.style()) : tally_screen(stats.rows, session.style());
}

void run(const Options& opt, Session& session) {
    const Filter filter = parse_filter(opt.filter, session);
    const StatsPeriod period = period_of(opt, filter, session);
    const Stats stats = Count(session.store(), period, filter).take();

    const Globals& globals = session.globals();
    if (session.wants_json()) return session.out(stats_json(stats, period.by) + "\n");
    const bool record = globals.list_fields || !globals.fields.empty() || (!globals.format.empty() && globals.format != "table");
    if (period.by && !session.wants_screen()) return session.list("stats", tally_listing(stats.rows, *period.by), tally_json(stats.rows));
    if (record && !opt.heat) return session.list("stats", totals(stats), {stats_json(stats)});
    session.out(screen_of(opt, stats, session));
    if (stats.interactions == 0) session.note("Nothing was logged in this time. Record a talk: relnet log WHO \"...\"");
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.filter(opt->filter);
    args.option("--by", opt->by, "WHAT", "A table by month, week, channel, tag, relation, org, department, contact, gave or got");
    args.choices({"month", "week", "channel", "tag", "relation", "org", "department", "contact", "gave", "got"});
    args.flag("--heat", opt->heat, "A map of the last 53 weeks, a sign a day");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command stats_command{.name = "stats",
                                   .group = "Insight",
                                   .summary = "Show whether it works: rhythm, channels, who is fading",
                                   .access = Access::read,
                                   .setup = setup,
                                   .examples =
                                       "relnet stats                          # the last 12 months\n"
                                       "relnet stats +work --since 2026-01-01 # only people with this tag\n"
                                       "relnet stats --by channel             # a table, or columns for a program"};

}  // namespace relnet::commands
