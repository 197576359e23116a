// relnet stats: whether it works, counted in one pass over the interactions.
#include <fmt/format.h>

#include <bit>
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

/// Whose interactions count, numbered anew without gaps: local numbers are spread over all that was ever recorded, and a counter
/// for each of those would outgrow everything else. A bit for each number, and how many bits are set before each word.
class Counted {
public:
    void insert(std::int64_t id) {
        const auto word = static_cast<std::size_t>(id) / 64;
        if (word >= words_.size()) words_.resize(word + 1);
        words_[word].bits |= bit(id);
    }

    /// Once all are in.
    void number() {
        std::uint32_t before = 0;
        for (Word& word : words_) {
            word.before = before;
            before += static_cast<std::uint32_t>(std::popcount(word.bits));
        }
    }

    /// -1 for who does not count.
    std::int64_t place(std::int64_t id) const {
        const auto at = static_cast<std::size_t>(id) / 64;
        if (at >= words_.size() || (words_[at].bits & bit(id)) == 0) return -1;
        return words_[at].before + std::popcount(words_[at].bits & (bit(id) - 1));
    }

private:
    struct Word {
        std::uint64_t bits = 0;
        std::uint32_t before = 0;
    };
    static std::uint64_t bit(std::int64_t id) { return std::uint64_t{1} << (static_cast<std::uint64_t>(id) % 64); }
    std::vector<Word> words_;
};

constexpr PeopleQuery everybody{.active = true, .archived = true};

/// The people that the filter lets through; the period's days say nothing about people.
class Selection {
public:
    Selection(const Store& store, Filter filter) : store_(store), filter_(std::move(filter)) {
        filter_.since.reset();
        filter_.until.reset();
        all_ = filter_.is_empty();
        if (!all_) people_ = select(filter_, store, everybody);
        each([&](const Person& person) { counted_.insert(person.id); });
        counted_.number();
    }

    void each(const std::function<void(const Person&)>& use) const {
        if (all_) return store_.each_person(everybody, use);
        for (const Person& person : people_) use(person);
    }

    const Filter& filter() const { return filter_; }
    std::int64_t place(std::int64_t id) const { return counted_.place(id); }

private:
    const Store& store_;
    Filter filter_;
    bool all_ = true;
    std::vector<Person> people_;
    Counted counted_;
};

bool meets(const Filter& filter, const CountedTalk& talk) {
    Interaction interaction;
    interaction.on = talk.on;
    interaction.channel = talk.channel;
    interaction.gave = talk.gave;
    interaction.got = talk.got;
    return matches(filter, interaction);
}

void count_interactions(const Store& store, const StatsPeriod& period, const Selection& selection, StatsCounter& counter) {
    const bool looks = selection.filter().looks_at_interactions();
    std::vector<std::int64_t> people;
    store.each_talk(period.since, period.until, [&](const CountedTalk& talk) {
        if (looks && !meets(selection.filter(), talk)) return;
        people.clear();
        for (const auto id : talk.people) {
            if (const auto place = selection.place(id); place >= 0) people.push_back(place);
        }
        if (people.empty()) return;
        counter.talk(talk.on, talk.channel, people);
        for (const Favour& favour : talk.gave) counter.value(true, favour.kind);
        for (const Favour& favour : talk.got) counter.value(false, favour.kind);
    });
}

void count_promises(const Store& store, const Selection& selection, StatsCounter& counter) {
    for (const auto& promise : store.promises(true)) {
        if (selection.place(promise.contact.id) >= 0) counter.add(promise);
    }
}

void count_people(const Store& store, const StatsPeriod& period, const Selection& selection, StatsCounter& counter) {
    const bool by_work = period.by == StatsBy::org || period.by == StatsBy::department;
    selection.each([&](const Person& person) {
        Contact contact = by_work ? store.contact(person.id) : Contact{person};
        contact.id = selection.place(person.id);
        counter.add(contact, contact.org, contact.department);
    });
}

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
    const Store& store = session.store();
    const Selection selection(store, filter);
    StatsCounter counter(period);
    count_interactions(store, period, selection, counter);
    count_promises(store, selection, counter);
    count_people(store, period, selection, counter);
    const Stats stats = counter.take();

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
