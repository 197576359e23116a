// relnet due: whom to get in touch with, and why.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/sentences.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/filter.hpp"
#include "relnet/domain/agenda.hpp"
#include "relnet/domain/limit.hpp"
#include "relnet/render/due_view.hpp"
#include "relnet/render/promise_view.hpp"
#include "relnet/render/sentence.hpp"

namespace relnet::commands {
namespace {

/// Hints are shown until this many interactions are logged.
constexpr std::size_t few_interactions = 20;

struct Options {
    FilterOptions filter;
    std::optional<int> most;
    std::optional<std::string> within, why;
    std::string sort = "ratio";
    bool dormant = false, all = false, count = false, line = false, exit_code = false;
};

int days_ahead(const Options& opt, const Session& session) {
    if (!opt.within) return session.settings().due_soon;
    return add(session.today(), parse_span(*opt.within)) - session.today();
}

/// The same rows from a list of people that a filter let through.
DueRows rows_among(const std::vector<Person>& people, const DueQuery& query, const std::optional<Day>& quiet) {
    DueRows rows;
    if (quiet && *quiet > query.today) {
        rows.quiet_until = quiet;
        return rows;
    }
    for (const auto& person : people) {
        const auto shown = shown_day(person.schedule);
        if (person.state != State::active || !shown) continue;
        const auto status = status_of(person.schedule, query.today, query.within);
        if (status == Status::soon && !is_snoozed(person.schedule, query.today) && query.with_soon) rows.soon.push_back(person);
        if (*shown > query.today) continue;
        if (status == Status::late || status == Status::today) rows.late.push_back(person);
        if (status == Status::dormant) rows.dormant.push_back(person);
    }
    std::ranges::sort(rows.late, [&](const Person& a, const Person& b) { return more_urgent(a, b, query.today); });
    std::ranges::stable_sort(rows.soon, {}, [](const Person& person) { return *person.schedule.due; });
    std::ranges::sort(rows.dormant, {}, &Person::uid);
    rows.late_count = rows.late.size();
    rows.dormant_count = rows.dormant.size();
    if (rows.late.size() > query.most) rows.late.resize(query.most);
    if (!query.all_dormant) {
        std::vector<Person> turn;
        for (const auto i : dormant_turn(rows.dormant.size(), query.today)) turn.push_back(rows.dormant[i]);
        rows.dormant = std::move(turn);
    }
    return rows;
}

void sort_late(std::vector<Person>& people, const std::string& by, Day today) {
    if (by == "days") std::ranges::stable_sort(people, {}, [](const Person& person) { return *person.schedule.due; });
    if (by == "name") std::ranges::stable_sort(people, {}, [](const Person& person) { return fold(person.name); });
    if (by == "ratio") std::ranges::stable_sort(people, [&](const Person& a, const Person& b) { return more_urgent(a, b, today); });
}

/// Everybody with a due day, by due day; who is snoozed too.
std::vector<Person> everybody_due(const std::vector<Person>& people) {
    std::vector<Person> found;
    std::ranges::copy_if(people, std::back_inserter(found), [](const Person& person) { return person.schedule.due && person.state == State::active; });
    std::ranges::stable_sort(found, {}, [](const Person& person) { return *person.schedule.due; });
    return found;
}

std::vector<Person> all_people(const Store& store) {
    std::vector<Person> people;
    store.each_person({}, [&](const Person& person) { people.push_back(person); });
    return people;
}

struct Found {
    DueRows rows;
    std::vector<DueDate> dates;
    std::vector<Promise> promises;
    std::vector<DueTopic> topics;
    std::vector<News> news;
    bool filtered = false;
};

/// What stands beside the people on the screen and in JSON. A pipe has rows of people alone, and reads nothing more for them.
void add_occasions(Found& found, const std::vector<Person>& people, Session& session) {
    const auto wanted = [&](const PersonRef& contact) {
        return !found.filtered || std::ranges::find(people, contact.uid, &Person::uid) != people.end();
    };
    auto occasions = session.store().occasions(session.today(), soon_days);
    for (auto& date : occasions.dates) {
        if (wanted(date.contact)) found.dates.push_back({date.contact, date.kind, date.on, date.next});
    }
    std::ranges::copy_if(occasions.promises, std::back_inserter(found.promises), [&](const Promise& promise) { return wanted(promise.contact); });
    std::ranges::copy_if(occasions.news, std::back_inserter(found.news), [&](const News& news) { return wanted(news.contact); });
    for (const auto& topic : occasions.topics) {
        const bool due = std::ranges::find(found.rows.late, topic.contact.uid, &Person::uid) != found.rows.late.end();
        if (due) found.topics.push_back({topic.contact, topic.id, topic.text});
    }
}

Found find(const Options& opt, Session& session) {
    const auto filter = parse_filter(opt.filter, session);
    // -n and --sort by days or name choose from all who are late.
    const bool by_ratio = opt.sort == "ratio";
    const auto most = opt.most.value_or(0) == 0 ? SIZE_MAX : static_cast<std::size_t>(*opt.most);
    const bool by_count = opt.count && !session.wants_json() && opt.filter.words.empty() && filter.is_empty();
    const DueQuery query{.today = session.today(), .within = days_ahead(opt, session), .most = by_ratio ? most : SIZE_MAX,
                         .with_soon = session.wants_screen() || session.wants_json() || opt.within, .all_dormant = opt.dormant, .count_only = by_count};
    Found found{.filtered = !filter.is_empty()};
    std::vector<Person> people;
    if (found.filtered) people = select(filter, session.store());
    found.rows = found.filtered ? rows_among(people, query, session.store().rules().quiet_until) : session.store().due(query);
    if (!by_ratio) {
        sort_late(found.rows.late, opt.sort, session.today());
        if (found.rows.late.size() > most) found.rows.late.resize(most);
    }
    const bool only_people = !session.wants_json() && (opt.count || opt.line || opt.why || !session.wants_screen());
    if (!only_people || opt.exit_code) add_occasions(found, people, session);
    return found;
}

void show_screen(const Found& found, const Options& opt, Session& session) {
    const DueRows& rows = found.rows;
    const auto limit = opt.most ? 0 : static_cast<std::size_t>(session.settings().due_limit);
    DueScreen screen{.today = session.today(), .late = share_of_day(rows.late, limit, session.today()), .soon = rows.soon,
                     .dormant = rows.dormant, .late_count = rows.late_count, .dormant_count = rows.dormant_count, .dates = found.dates, .news = found.news,
                     .promises = found.promises, .quiet_until = rows.quiet_until};
    for (const auto& topic : found.topics) {
        if (std::ranges::find(screen.late, topic.contact.uid, &Person::uid) != screen.late.end()) screen.topics.push_back(topic);
    }
    screen.filtered = found.filtered;
    if (rows.late.empty() && !found.filtered) screen.next = session.store().next_due(session.today());
    if (rows.late.empty() && !screen.next) screen.empty_book = session.store().is_empty();
    screen.day_off = !session.settings().due_days[static_cast<std::size_t>(session.today().weekday())];
    screen.hints = session.settings().hints && session.style().hints && !session.globals().quiet && !opt.dormant && session.store().interactions_up_to(few_interactions) < few_interactions;
    const bool nobody = rows.late.empty() && rows.soon.empty() && rows.dormant.empty();
    if (session.globals().quiet && nobody && found.dates.empty() && found.promises.empty() && found.news.empty()) return;
    session.out(due_screen(screen, session.style()));
}

std::string with_members(std::string object, std::string_view members) {
    return object.insert(object.size() - 1, fmt::format(",{}", members));
}

/// What stands beside `items`.
std::string extra_json(const Found& found, Day today) {
    JsonWriter json;
    json.object().key("today").day(today).key("promises").array();
    for (const auto& promise : found.promises) json.raw(promise_json(promise));
    json.end().key("dates").array();
    for (const auto& date : found.dates) json.raw(with_members(date_json(date, today), R"("was":null,"now":null)"));
    for (const auto& news : found.news) json.raw(news_json(news, today));
    json.end().key("agenda").array();
    for (const auto& topic : found.topics) json.raw(topic_json(topic));
    json.end().key("count").number(static_cast<std::int64_t>(found.rows.late_count));
    json.key("dormant").number(static_cast<std::int64_t>(found.rows.dormant_count)).key("quiet_until").day(found.rows.quiet_until);
    const auto members = json.take();
    return members.substr(1, members.size() - 2);
}

/// A row, with the arithmetic behind it where that was asked for.
std::string item_json(const Person& person, Day today, bool why) {
    return with_members(due_json(person, today), fmt::format(R"("why":{})", why ? json_quote(explain(person, today)) : "null"));
}

/// All whom `due` lists, in its order.
std::vector<Person> listed(const DueRows& rows) {
    std::vector<Person> people = rows.late;
    people.insert(people.end(), rows.soon.begin(), rows.soon.end());
    people.insert(people.end(), rows.dormant.begin(), rows.dormant.end());
    return people;
}

void show_rows(const std::vector<Person>& people, const Found& found, const Options& opt, Session& session) {
    std::vector<std::string> items;
    std::string extra;
    if (session.wants_json() || session.globals().format == "jsonl") {
        for (const auto& person : people) items.push_back(item_json(person, session.today(), opt.why.has_value()));
        extra = extra_json(found, session.today());
    }
    session.list("due", due_listing(people, session.today(), session.wants_every_field()), items, extra);
}

const char* nobody_has_day(const Session& session) { return session.store().is_empty() ? nobody_here : no_cadence; }

void show_everybody(const Options& opt, Session& session) {
    auto people = everybody_due(opt.filter.words.empty() && parse_filter(opt.filter, session).is_empty()
                                    ? all_people(session.store())
                                    : select(parse_filter(opt.filter, session), session.store()));
    if (opt.most.value_or(0) > 0 && people.size() > static_cast<std::size_t>(*opt.most)) people.resize(static_cast<std::size_t>(*opt.most));
    if (opt.sort != "ratio") sort_late(people, opt.sort, session.today());
    if (session.wants_screen() && people.empty()) return session.say(opt.filter.words.empty() ? nobody_has_day(session) : "Nobody of them has a day.");
    if (session.wants_screen()) return session.out(everyone_screen(people, session.today(), session.style()));
    // In JSON what stands beside the people is the same as without --all.
    show_rows(people, session.wants_json() ? find(opt, session) : Found{}, opt, session);
}

/// With WHO that one, else everybody whom `due` lists.
void explain_all(const Options& opt, Session& session) {
    std::vector<Person> people;
    if (!opt.why->empty()) people = find_people(session, {*opt.why}, Reach::anywhere);
    Found found;
    if (opt.why->empty() || session.wants_json()) found = find(opt, session);
    if (opt.why->empty()) people = listed(found.rows);
    if (session.wants_json()) return show_rows(people, found, opt, session);
    if (people.empty() && session.wants_screen()) return session.say("Nobody is late, and nobody will be soon.");
    session.out(why_screen(people, session.today(), session.style()));
}

void run(const Options& opt, Session& session) {
    if (opt.all) return show_everybody(opt, session);
    if (opt.why) return explain_all(opt, session);
    const auto found = find(opt, session);
    if (opt.exit_code && (found.rows.late_count > 0 || !found.promises.empty())) session.exit_with(Exit::due);
    if (opt.count && !session.wants_json()) return session.out(fmt::format("{}\n", found.rows.late_count));
    if (opt.line && !session.wants_json()) {
        const auto line = due_line(found.rows.late, session.today());
        return session.out(line.empty() ? "" : line + '\n');
    }
    if (session.wants_screen()) return show_screen(found, opt, session);
    show_rows(listed(found.rows), found, opt, session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.filter(opt->filter);
    args.option("-n,--limit", opt->most, "N", "At most N of the late; 0: all");
    args.option("--within", opt->within, "SPAN", "How far ahead counts as soon: 2w (7 days if not given)", Means::span);
    args.option("--sort", opt->sort, "ORDER", "The late by ratio, days or name");
    args.choices({"ratio", "days", "name"});
    args.flag("--dormant", opt->dormant, "All who are dormant, not three of them");
    args.flag("--all", opt->all, "Everybody with a due day, by that day; the snoozed too");
    args.optional_value("--why", opt->why, "WHO", "The arithmetic behind each due day, or behind one", Means::person, true);
    args.flag("--count", opt->count, "Only how many are late or due today");
    args.flag("--line", opt->line, "One line for a prompt or a notification; nothing if nobody is due");
    args.flag("--exit-code", opt->exit_code, "Exit 10 if somebody, or a promise, is due");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command due_command{.name = "due",
                                 .group = "Every day",
                                 .summary = "Show whom to get in touch with",
                                 .access = Access::read,
                                 .setup = setup,
                                 .examples = "relnet due    # this morning\n"
                                             "relnet due +friend --within 2w    # friends, two weeks ahead\n"
                                             "relnet due --why ada    # how her day came about"};

}  // namespace relnet::commands
