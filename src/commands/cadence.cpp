// relnet cadence: how often, for a person, a tag, a relation or everybody.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/render/list_view.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string whom, cadence;
    std::optional<std::string> relation;
    bool by_default = false;
};

/// The rule a cadence is set for, and how it is called in a sentence. No rule: a person.
struct Target {
    std::string rule;      ///< "tag:friend", "relation:mentor", "default"
    std::string title;     ///< "+friend", "the relation mentor", "everybody else"
    std::string whom, cadence;
};

Target target_of(const Options& opt) {
    const bool no_whom = opt.relation || opt.by_default;
    if (no_whom && !opt.cadence.empty()) fail(Exit::usage, fmt::format("'{}' is one word too many", show(opt.cadence)), "relnet cadence --default 3mo");
    if (opt.relation) {
        const auto relation = std::string(to_word(parse_relation(*opt.relation)));
        return {"relation:" + relation, "the relation " + relation, "", opt.whom};
    }
    if (opt.by_default) return {"default", "everybody without another rule", "", opt.whom};
    if (opt.whom.empty()) fail(Exit::usage, "whose cadence?", "relnet cadence ada 4w, relnet cadence +friend 4w, or relnet cadence --default 3mo");
    if (!opt.whom.starts_with('+')) return {"", "", opt.whom, opt.cadence};
    const auto tag = checked_tag(opt.whom.substr(1));
    return {"tag:" + tag, '+' + tag, "", opt.cadence};
}

std::vector<Person> governed_by(const Session& session, const std::string& rule) {
    std::vector<Person> people;
    session.store().each_person({}, [&](const Person& person) {
        if (person.schedule.cadence_from == rule) people.push_back(person);
    });
    return people;
}

std::optional<Cadence> cadence_of_rule(const Rules& rules, const std::string& rule) {
    if (rule == "default") return rules.by_default;
    const auto colon = rule.find(':');
    const auto& named = rule.starts_with("tag:") ? rules.tags : rules.relations;
    const auto found = std::ranges::find(named, rule.substr(colon + 1), &Rules::Named::name);
    return found == named.end() ? std::nullopt : std::optional(found->cadence);
}

void write_cadence(JsonWriter& json, const std::optional<Cadence>& cadence) {
    json.key("cadence").text_or_null(cadence ? to_iso(*cadence) : "");
}

std::string item_json(const Person& person) {
    JsonWriter json;
    json.object().key("uid").text(to_string(person.uid)).key("handle").text(person.handle).key("name").text(person.name);
    write_cadence(json, person.schedule.cadence);
    return json.key("cadence_from").text_or_null(person.schedule.cadence_from).take();
}

/// `rule` is empty for a person.
void list_people(Session& session, const std::string& rule, const std::optional<Cadence>& cadence, const std::vector<Person>& people) {
    JsonWriter json;
    json.object().key("rule").text_or_null(rule);
    write_cadence(json, cadence);
    const auto members = json.take();
    std::vector<std::string> items;
    for (const auto& person : people) items.push_back(item_json(person));
    session.list("cadence", list_listing(people, session.today()), items, members.substr(1, members.size() - 2));
}

void show_rule(Session& session, const Target& target) {
    const auto cadence = cadence_of_rule(session.store().rules(), target.rule);
    const auto people = governed_by(session, target.rule);
    if (!session.wants_screen()) return list_people(session, target.rule, cadence, people);
    session.out(cadence ? fmt::format("{}: {}, for {}\n", show(target.title), to_string(*cadence),
                                      people.size() == 1 ? "1 person" : fmt::format("{} people", people.size()))
                        : fmt::format("{}: no cadence. Set one: relnet cadence {} 4w\n", show(target.title),
                                      target.rule == "default" ? "--default" : show(target.title)));
    if (!people.empty()) session.out("\n" + list_screen(people, session.today(), session.style()));
}

void show_person(Session& session, const Person& person) {
    if (!session.wants_screen()) return list_people(session, "", person.schedule.cadence, {person});
    const Schedule& schedule = person.schedule;
    session.out(schedule.cadence ? fmt::format("{}: {} ({})\n", show(person.name), to_string(*schedule.cadence), schedule.cadence_from)
                                 : fmt::format("{}: no cadence. Set one: relnet cadence {} 4w\n", show(person.name), person.handle));
}

void set_rule(Session& session, const Target& target, const std::optional<Cadence>& cadence) {
    session.apply({{.op = Op::set, .rule = target.rule, .set = {{"cadence", cadence ? text_value(to_iso(*cadence)) : Value{}}}}});
    const auto people = governed_by(session, target.rule);
    const auto whom = people.size() == 1 ? names(people) + " follows it" : fmt::format("{} people follow it", people.size());
    session.wrote("cadence",
                  cadence ? fmt::format("{}: {}; {}. {}", show(target.title), to_string(*cadence), people.empty() ? "nobody follows it yet" : whom, undo_hint)
                          : fmt::format("{}: no cadence any more. {}", show(target.title), undo_hint),
                  references(people));
}

void set_people(Session& session, const Target& target, const std::optional<Cadence>& cadence) {
    const auto people = find_people(session, {target.whom});
    std::vector<Change> changes;
    for (const auto& person : people) {
        changes.push_back({.op = Op::set, .of = person.uid, .re = {person.uid}, .who = person.name,
                           .set = {{"cadence", text_value(cadence ? to_iso(*cadence) : "none")}}});
    }
    session.apply(std::move(changes));
    const auto now = reread(session, people);
    session.wrote("cadence",
                  cadence ? fmt::format("{}: {}. {} {}", names(now), to_string(*cadence), next_sentence(now, session.today()), undo_hint)
                          : fmt::format("{}: no cadence, whatever the rules say. {}", names(now), undo_hint),
                  references(now));
}

void run(const Options& opt, Session& session) {
    const auto target = target_of(opt);
    if (target.cadence.empty()) {
        return target.rule.empty() ? show_person(session, find_person(session, target.whom, Reach::anywhere)) : show_rule(session, target);
    }
    const auto cadence = parse_cadence(target.cadence);
    session.will_write();
    return target.rule.empty() ? set_people(session, target, cadence) : set_rule(session, target, cadence);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("whom", opt->whom, Means::people, "A person, several separated by commas, or +TAG", false);
    args.operand("cadence", opt->cadence, Means::cadence, "How often: 4w, monthly, every 3 months, none; without it the one in force is shown", false);
    args.option("--relation", opt->relation, "RELATION", "For all of a relation", Means::relation);
    args.choices(relation_words());
    args.flag("--default", opt->by_default, "For everybody whom no other rule covers");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command cadence_command{.name = "cadence",
                                     .group = "People",
                                     .summary = "Set how often to be in touch, by person, tag or relation",
                                     .access = Access::read,
                                     .setup = setup,
                                     .examples = "relnet cadence ada 4w    # every four weeks\n"
                                                 "relnet cadence +friend monthly    # all friends\n"
                                                 "relnet cadence --relation mentor quarterly\n"
                                                 "relnet cadence --default none"};

}  // namespace relnet::commands
