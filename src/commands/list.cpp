// relnet list: many people, one line each.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/filter.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/list_view.hpp"
#include "relnet/render/sentence.hpp"
#include "relnet/render/show_view.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t batch_size = 256;

struct Options {
    FilterOptions filter;
    std::string sort = "name";
    bool archived = false, count = false;

    PeopleQuery query() const { return {.active = !archived, .archived = archived}; }
};

/// Rows for programs, given away a batch at a time: any number of people takes the memory of a few. Only a form with a head, CSV
/// or Markdown, is kept whole.
class Rows {
public:
    explicit Rows(Session& session) : session_(session), json_(session.wants_json()) {
        const Globals& globals = session.globals();
        one_by_one_ = globals.format == "csv" || globals.format == "md" ? SIZE_MAX : batch_size;
        const bool lines = globals.format == "jsonl";
        const auto known = list_listing({}, session.today()).fields;
        const bool more = std::ranges::any_of(globals.fields,
                                              [&](const auto& field) { return std::ranges::find(known, field) == known.end(); });
        whole_ = json_ || lines || more || globals.format.find('{') != std::string::npos;
        if (json_) session.out("{\"schema\":\"relnet.list/1\",\"items\":[");
    }

    void add(const Person& person) {
        if (json_) {
            session_.out((any_ ? "," : "") + contact_json(session_.store().contact(person.id), session_.today()));
            any_ = true;
            ++count_;
            return;
        }
        if (whole_)
            contacts_.push_back(session_.store().contact(person.id));
        else
            people_.push_back(person);
        if (contacts_.size() + people_.size() >= one_by_one_) flush();
    }

    void finish() {
        if (json_) return session_.out(fmt::format("],\"count\":{}}}\n", count_));
        // A head, or a complaint about a field, is due for nobody too.
        if (!any_ || !contacts_.empty() || !people_.empty()) flush();
    }

private:
    void flush() {
        const Day today = session_.today();
        std::vector<std::string> lines;
        if (session_.globals().format == "jsonl") {
            for (const Contact& contact : contacts_) lines.push_back(contact_json(contact, today));
        }
        session_.list("list", whole_ ? contact_listing(contacts_, today) : list_listing(people_, today), lines);
        any_ = true;
        contacts_.clear();
        people_.clear();
    }

    Session& session_;
    bool json_ = false, whole_ = false, any_ = false;
    std::size_t one_by_one_ = batch_size, count_ = 0;
    std::vector<Person> people_;
    std::vector<Contact> contacts_;
};

void sort_by(const std::string& order, std::vector<Person>& people) {
    // Days go newest first, due days first come first; who has none comes last.
    const auto never = [](const std::optional<Day>& day, int without) { return day ? day->number() : without; };
    const auto place = [&](const Person& person) {
        const bool active = person.state == State::active;
        if (order == "last") return -std::int64_t{never(person.schedule.last, INT32_MIN)};
        if (order == "due") return std::int64_t{never(active ? due_day(person.schedule) : std::nullopt, INT32_MAX)};
        return -std::int64_t{person.schedule.added.number()};
    };
    if (order != "name") std::ranges::stable_sort(people, {}, place);
}

std::vector<Person> chosen(const Options& opt, const Filter& filter, const Store& store) {
    auto people = select(filter, store, opt.query());
    sort_by(opt.sort, people);
    return people;
}

std::string nobody(const Options& opt, const Session& session) {
    if (session.store().is_empty()) return nobody_here;
    return opt.archived ? "Nobody is archived, or nobody of them matches. The others: relnet list"
                        : "Nobody matches. Everybody: relnet list";
}

void run(const Options& opt, Session& session) {
    const Filter filter = parse_filter(opt.filter, session);
    const Store& store = session.store();
    if (opt.count && !session.wants_json()) {
        const auto n = filter.is_empty() ? store.count(opt.query()) : select(filter, store, opt.query()).size();
        return session.out(fmt::format("{}\n", n));
    }
    if (session.globals().list_fields) return session.list("list", contact_listing({}, session.today()), {});
    if (session.wants_screen()) {
        const auto people = chosen(opt, filter, store);
        if (people.empty()) return session.say(nobody(opt, session));
        session.page();
        return session.out(list_screen(people, session.today(), session.style()));
    }
    Rows rows(session);
    if (opt.sort == "name") {
        each_selected(filter, store, opt.query(), [&](const Person& person) { rows.add(person); });
    } else {
        for (const Person& person : chosen(opt, filter, store)) rows.add(person);
    }
    rows.finish();
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.filter(opt->filter);
    args.option("--sort", opt->sort, "ORDER", "name, last (newest first), due (soonest first) or added (newest first)");
    args.choices({"name", "last", "due", "added"});
    args.flag("--archived", opt->archived, "Those who are archived or gone");
    args.flag("--count", opt->count, "Only their number");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command list_command{.name = "list",
                                  .group = "Every day",
                                  .summary = "List people",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet list +friend --sort due\n"
                                      "relnet list --never --count             # whom I was never in touch with\n"
                                      "relnet list --fields handle,email       # for a program; --fields alone lists the fields"};

}  // namespace relnet::commands
