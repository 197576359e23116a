// relnet link: who knows whom, and as what.
#include "relnet/domain/link.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/linking.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/render/link_view.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string one, other;
    std::optional<std::string> as;
    bool remove = false;
};

void list_links(const Options& opt, Session& session) {
    if (opt.as || opt.remove)
        fail(Exit::usage, "a link is between two people", fmt::format("relnet link {} grace", show(opt.one)));
    const auto contact = session.store().contact(find_person(session, opt.one, Reach::anywhere).id);
    if (session.wants_screen()) {
        if (contact.links.empty())
            return session.say(fmt::format("No links yet. The first: relnet link {} WHO --as friend", show(contact.handle)));
        return session.out(links_screen(contact, session.style()));
    }
    std::vector<std::string> items;
    for (const auto& link : contact.links) items.push_back(link_json(link));
    session.list("link", links_listing(contact), items);
}

/// The links between the two, as the first of them sees it; of one kind where `as` is given.
std::vector<Link> links_between(Session& session, const Person& one, const Person& other, const std::optional<std::string>& as) {
    auto links = session.store().contact(one.id).links;
    std::erase_if(links, [&](const Link& link) { return link.other.uid != other.uid || (as && link.as != *as); });
    return links;
}

void unlink(Session& session, const Person& one, const Person& other, const std::optional<std::string>& as) {
    const auto links = links_between(session, one, other, as);
    if (links.empty())
        return session.wrote("link", fmt::format("Not linked{}: {}.", as ? " as " + show(*as) : "", names({one, other})), {});
    std::vector<Change> changes;
    std::vector<std::string> words;
    for (const auto& link : links) {
        changes.push_back({.op = Op::del, .of = link.uid, .re = {one.uid, other.uid}, .who = list_of({one.name, other.name})});
        words.push_back(show(in_words(link)));
    }
    session.apply(std::move(changes));
    session.wrote("link", fmt::format("Unlinked {}, no longer: {}. {}", show(one.name), join(words, ", "), undo_hint),
                  references({one, other}));
}

void link(Session& session, const Person& one, const std::vector<Person>& others, const std::string& as) {
    std::vector<Change> changes;
    std::vector<Person> linked{one};
    std::vector<std::string> words, already;
    for (const auto& other : others) {
        const auto said = show(in_words({.other = reference(other), .as = as}));
        const auto there = links_between(session, one, other, as);
        const bool same = std::ranges::any_of(there, [&](const Link& link) { return link.from_here || is_mutual(as); });
        (same ? already : words).push_back(said);
        if (same) continue;
        changes.push_back(new_link(session, one, other, as));
        linked.push_back(other);
    }
    if (changes.empty())
        return session.wrote("link", fmt::format("Already linked, {}: {}.", show(one.name), join(already, ", ")), {});
    session.apply(std::move(changes));
    session.wrote("link", fmt::format("Linked {}: {}. {}", show(one.name), join(words, ", "), undo_hint), references(linked));
}

void run(const Options& opt, Session& session) {
    if (opt.other.empty()) return list_links(opt, session);
    session.will_write();
    const auto one = find_person(session, opt.one);
    const auto others = find_people(session, {opt.other});
    if (std::ranges::find(others, one.uid, &Person::uid) != others.end()) {
        fail(Exit::usage, fmt::format("both are {}; a link is between two people", show(one.name)),
             "relnet link ada grace --as friend");
    }
    const auto as = opt.as ? std::optional(lower(checked_name(*opt.as, "kind of link"))) : std::nullopt;
    if (!opt.remove) return link(session, one, others, as.value_or(std::string(usual_link)));
    if (others.size() > 1)
        fail(Exit::usage, "--rm takes two people",
             fmt::format("relnet link {} {} --rm", show(one.handle), show(others.front().handle)));
    unlink(session, one, others.front(), as);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->one, Means::person, "The one; alone: that contact's links");
    args.operand("other", opt->other, Means::people, "The other, or several separated by commas", false);
    args.option("--as", opt->as, "KIND", "What the first is to the other: friend, manager, any word (knows)", Means::relation);
    args.flag("--rm", opt->remove, "Take the link away; without --as all between the two");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command link_command{.name = "link",
                                  .group = "People",
                                  .summary = "Record who knows whom",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet link ada grace    # they know each other\n"
                                      "relnet link lise minji --as manager    # Lise is Min-ji's manager\n"
                                      "relnet link ada    # everybody she is linked with"};

}  // namespace relnet::commands
