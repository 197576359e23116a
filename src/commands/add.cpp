// relnet add: a new contact.
#include <fmt/format.h>

#include <memory>

#include "commands/core_circle.hpp"
#include "commands/person_options.hpp"
#include "commands/sentences.hpp"
#include "commands/new_contact.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/command.hpp"

namespace relnet::commands {
namespace {

/// How long after a meeting the first follow-up is due, and how old the meeting may be for that.
constexpr int first_follow_up_days = 2;
constexpr int met_lately_days = 30;

struct Options {
    std::string name;
    PersonOptions person;
    std::optional<std::string> last, note;
    bool force = false;
};

/// Same folded name (or somebody's alias), e-mail address or phone digits. Throws Error(Exit::refused) naming them.
void refuse_twins(Session& session, const std::string& name, const Change& person) {
    auto twins = session.store().with_key(Key::name, fold(name));
    for (auto& twin : session.store().with_key(Key::alias, fold(name))) twins.push_back(std::move(twin));
    for (const auto& [set, key] : {std::pair{"email", Key::email}, {"phone", Key::phone}}) {
        const auto values = person.add.find(set);
        if (values == person.add.end()) continue;
        for (const auto& value : values->second) {
            for (auto& twin : session.store().with_key(key, element_key(set, value))) twins.push_back(std::move(twin));
        }
    }
    if (twins.empty()) return;
    const auto& twin = twins.front();
    fail(Exit::refused, fmt::format("'{}' may be here already: {} ({}); nobody was added", show(name), show(twin.name), twin.handle),
         fmt::format("look with: relnet show {}\nanother person? relnet add \"{}\" --force", twin.handle, show(name)));
}

void plan(Session& session, const Options& opt, Change& person, const std::optional<Day>& last) {
    const Day today = session.today();
    if (opt.person.next) {
        person.set["planned"] = stay_value({coming_day(session, *opt.person.next), today, ""});
    } else if (const auto met = person.set.find("met"); met != person.set.end()) {
        const Day day = *as_day(met->second);
        const bool talked_since = last && *last >= day;
        if (today - day <= met_lately_days && !talked_since) {
            person.set["planned"] = stay_value({day + first_follow_up_days, today, "first-follow-up"});
        }
    }
}

std::string typed_days(Session& session, const Change& person, const std::optional<Day>& last) {
    std::string text;
    if (const auto met = person.set.find("met"); met != person.set.end()) text += ", met " + echo(*as_day(met->second), session.today());
    if (last) text += ", last contact " + echo(*last, session.today());
    return text;
}

void run(const Options& opt, Session& session) {
    const auto name = checked_name(opt.name, "name");
    Change person = new_contact(session, name, opt.person.handle);
    describe_person(person, opt.person, session);
    if (!opt.force) refuse_twins(session, name, person);
    std::optional<Day> last;
    if (opt.last) last = past_day(session, *opt.last, "a talk to come is a planned day: --next DAY");
    plan(session, opt, person, last);

    const Uid uid = person.of;
    const auto days = typed_days(session, person, last);
    std::vector<Change> changes{std::move(person)};
    if (last) {
        changes.push_back({.op = Op::create, .of = session.new_uid(), .kind = "interaction", .re = {uid}, .who = name,
                           .set = {{"on", day_value(*last)}}, .add = {{"with", {uid_value(uid)}}}});
    }
    if (opt.note) {
        changes.push_back({.op = Op::create, .of = session.new_uid(), .kind = "note", .re = {uid}, .who = name,
                           .set = {{"text", text_value(text_from(session, "", opt.note, "note"))}, {"made", day_value(session.today())}}});
    }
    session.apply(std::move(changes));

    const Person added = *session.store().person(uid);
    const auto cadence = added.schedule.cadence;
    session.wrote("add",
                  fmt::format("Added {} ({}){}{}. {} {}", show(added.name), added.handle, cadence ? ", " + to_string(*cadence) : "", days,
                              next_sentence({added}, session.today()), undo_hint),
                  {reference(added)});
    if (opt.person.core) hint_at_core_size(session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("name", opt->name, Means::text, "The full name");
    ask_for_person(args, opt->person);
    args.option("--last", opt->last, "DAY", "The day of the last contact", Means::day);
    args.option("-m,--message", opt->note, "NOTE", "A note to remember");
    args.flag("--force", opt->force, "Add even though somebody has this name, address or number");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command add_command{.name = "add",
                                 .group = "Every day",
                                 .summary = "Add a contact",
                                 .access = Access::write,
                                 .setup = setup,
                                 .examples = "relnet add \"Ada Lovelace\" --every 4w -t friend    # in touch every four weeks\n"
                                             "relnet add \"Alan Kerr\" --met yesterday --org Engines    # due for a first follow-up tomorrow"};

}  // namespace relnet::commands
