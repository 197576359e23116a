// relnet tag: put tags on people and take them off.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::vector<std::string> words, off;
    bool list = false, rename = false;
};

/// The words sorted out: who, which tags on, which off.
struct Wanted {
    std::vector<std::string> who, on, off;
};

Wanted sort_out(const Options& opt) {
    Wanted wanted;
    for (const auto& tag : opt.off) wanted.off.push_back(checked_tag(tag));
    const bool tags_first = !opt.words.empty() && opt.words.front().starts_with('+');
    for (const auto& word : opt.words) {
        if (word.starts_with('+')) {
            wanted.on.push_back(checked_tag(word.substr(1)));
        } else if (word.starts_with('-') && word.size() > 1) {
            wanted.off.push_back(checked_tag(word.substr(1)));
        } else if (tags_first || wanted.who.empty()) {
            wanted.who.push_back(word);
        } else {
            fail(Exit::usage, fmt::format("'{}' is neither a tag to put on nor one to take off", show(word)),
                 fmt::format("relnet tag {} +{}    or, for several people: relnet tag {},{} +TAG", show(wanted.who.front()), show(word),
                             show(wanted.who.front()), show(word)));
        }
    }
    if (wanted.who.empty()) fail(Exit::usage, "whose tags?", "relnet tag ada +friend    or: relnet tag --list");
    return wanted;
}

bool carries(const Person& person, const std::string& tag) { return std::ranges::find(person.tags, tag) != person.tags.end(); }

/// What changes for one person; nothing if the tags are already so.
std::optional<Change> retag(const Person& person, const std::vector<std::string>& on, const std::vector<std::string>& off) {
    Change change{.op = Op::add, .of = person.uid, .re = {person.uid}, .who = person.name};
    for (const auto& tag : on) {
        if (!carries(person, tag)) change.add["tag"].push_back(text_value(tag));
    }
    for (const auto& tag : off) {
        if (carries(person, tag)) change.drop["tag"][tag] = {};
    }
    if (change.add.empty() && change.drop.empty()) return {};
    if (change.add.empty()) change.op = Op::drop;
    return change;
}

std::string marks(const std::vector<std::string>& on, const std::vector<std::string>& off) {
    std::string text;
    for (const auto& tag : on) text += " +" + show(tag);
    for (const auto& tag : off) text += " -" + show(tag);
    return text;
}

std::string tags_json(const std::vector<Person>& people) {
    JsonWriter json;
    json.object().key("schema").text("relnet.tag/1").key("items").array();
    for (const auto& person : people) {
        json.object().key("contact").person(reference(person)).key("tags").array();
        for (const auto& tag : person.tags) json.text(tag);
        json.end().end();
    }
    return json.take() + "\n";
}

void show_tags(Session& session, const std::vector<Person>& people) {
    if (session.wants_json()) return session.out(tags_json(people));
    for (const auto& person : people) {
        session.out(fmt::format("{}:{}\n", show(person.name), person.tags.empty() ? " no tags" : marks(person.tags, {})));
    }
}

void check_carried(const std::vector<Person>& people, const std::vector<std::string>& off) {
    for (const auto& tag : off) {
        if (std::ranges::any_of(people, [&](const Person& person) { return carries(person, tag); })) continue;
        std::vector<std::string> carried;
        for (const auto& person : people) carried.insert(carried.end(), person.tags.begin(), person.tags.end());
        const auto near = nearest(tag, carried, 1);
        fail(Exit::not_found, fmt::format("{} {} no tag '{}'; nothing was tagged", names(people), people.size() == 1 ? "has" : "have", show(tag)),
             near.empty() ? "see them with: relnet tag WHO" : "did you mean: -" + near.front());
    }
}

void change_tags(Session& session, const Wanted& wanted) {
    const auto people = find_people(session, wanted.who);
    if (wanted.on.empty() && wanted.off.empty()) return show_tags(session, people);
    check_carried(people, wanted.off);
    std::vector<Change> changes;
    for (const auto& person : people) {
        if (auto change = retag(person, wanted.on, wanted.off)) changes.push_back(std::move(*change));
    }
    if (changes.empty()) return session.wrote("tag", fmt::format("Already so: {}:{}", names(people), marks(wanted.on, wanted.off)), {});
    session.apply(std::move(changes));
    session.wrote("tag", fmt::format("Tagged {}:{}. {}", names(people), marks(wanted.on, wanted.off), undo_hint), references(people));
}

void list_tags(Session& session) {
    const auto tags = session.store().tags();
    if (tags.empty() && session.wants_screen()) return session.say("No tags yet. The first: relnet tag WHO +friend");
    Listing listing{.fields = {"tag", "count"}, .columns = 2};
    std::vector<std::string> items;
    for (const auto& [tag, count] : tags) {
        listing.rows.push_back({tag, std::to_string(count)});
        JsonWriter json;
        items.push_back(json.object().key("tag").text(tag).key("count").number(static_cast<std::int64_t>(count)).end().take());
        if (session.wants_screen()) session.out(fmt::format("{:>5}  +{}\n", count, show(tag)));
    }
    if (!session.wants_screen()) session.list("tag", listing, items);
}

/// Drop and add on the carriers; the rule goes along, unless the new tag has one.
void rename_tag(Session& session, const std::vector<std::string>& words) {
    if (words.size() != 2) fail(Exit::usage, "--rename takes two tags, the old and the new one", "relnet tag --rename work job");
    const auto plain = [](const std::string& word) { return checked_tag(word.starts_with('+') ? word.substr(1) : word); };
    const auto before = plain(words[0]), after = plain(words[1]);
    const auto people = session.store().with_key(Key::tag, before);
    if (people.empty()) fail(Exit::not_found, fmt::format("nobody carries +{}; nothing was tagged", show(before)), "relnet tag --list");
    if (before == after) fail(Exit::usage, "the two tags are the same", "relnet tag --rename work job");
    std::vector<Change> changes;
    for (const auto& person : people) {
        if (auto change = retag(person, {after}, {before})) changes.push_back(std::move(*change));
    }
    const auto rules = session.store().rules();
    const auto rule = std::ranges::find(rules.tags, before, &Rules::Named::name);
    if (rule != rules.tags.end()) {
        if (std::ranges::find(rules.tags, after, &Rules::Named::name) == rules.tags.end()) {
            changes.push_back({.op = Op::set, .rule = "tag:" + after, .set = {{"cadence", text_value(to_iso(rule->cadence))}}});
        }
        changes.push_back({.op = Op::set, .rule = "tag:" + before, .set = {{"cadence", Value{}}}});
    }
    session.apply(std::move(changes));
    session.wrote("tag",
                  fmt::format("Renamed +{} to +{} on {}. {}", show(before), show(after),
                              people.size() == 1 ? names(people) : fmt::format("{} people", people.size()), undo_hint),
                  references(people));
}

void run(const Options& opt, Session& session) {
    if (opt.list) return list_tags(session);
    if (opt.rename) {
        session.will_write();
        return rename_tag(session, opt.words);
    }
    const auto wanted = sort_out(opt);
    if (!wanted.on.empty() || !wanted.off.empty()) session.will_write();
    change_tags(session, wanted);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.dash_words_are_operands();
    args.operands("words", opt->words, Means::people, "Who, then +TAG and -TAG; or +TAG first, then who");
    args.options("--rm", opt->off, "TAG", "Take a tag off: the form for scripts", Means::tag);
    args.flag("--list", opt->list, "All tags, with how many people carry each");
    args.flag("--rename", opt->rename, "Rename a tag everywhere: --rename OLD NEW");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command tag_command{.name = "tag",
                                 .group = "People",
                                 .summary = "Put tags on people and take them off",
                                 .access = Access::read,
                                 .setup = setup,
                                 .examples = "relnet tag ada +friend -work\n"
                                             "relnet tag +chess ada grace    # one tag, several people\n"
                                             "relnet tag --rename work job"};

}  // namespace relnet::commands
