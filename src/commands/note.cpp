// relnet note: something to remember about somebody.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/differences.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/editor.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string who, text;
    std::optional<std::string> message;
    std::optional<int> done, remove;
    bool pin = false, agenda = false;

    bool has_text() const { return !text.empty() || message; }
};

std::string member(const std::vector<std::int64_t>& numbers) {
    std::vector<std::string> words;
    for (const auto number : numbers) words.push_back(std::to_string(number));
    return "\"notes\":[" + join(words, ",") + "]";
}

Change note_for(Session& session, const Options& opt, const Person& person, const std::string& text) {
    Change note{.op = Op::create, .of = session.new_uid(), .kind = "note", .re = {person.uid}, .who = person.name};
    note.set = {{"text", text_value(text)}, {"made", day_value(session.today())}};
    if (opt.pin) note.set["pin"] = flag_value(true);
    if (opt.agenda) note.set["agenda"] = flag_value(true);
    return note;
}

/// The number of the same note, if it is there already.
std::optional<std::int64_t> same_note(Session& session, const Options& opt, const Person& person, const std::string& text) {
    for (const auto& note : session.store().contact(person.id).notes) {
        if (note.text == text && note.pinned == opt.pin && note.agenda == opt.agenda && !note.done) return note.id;
    }
    return {};
}

/// For those who have not got the same note already.
void record(Session& session, const Options& opt, const std::vector<Person>& people, const std::string& text) {
    std::vector<Change> changes;
    std::vector<Person> told;
    for (const auto& person : people) {
        if (same_note(session, opt, person, text)) continue;
        changes.push_back(note_for(session, opt, person, text));
        told.push_back(person);
    }
    const bool already = told.empty();
    if (already) told = people;
    if (!already) session.apply(std::move(changes));
    std::vector<std::string> whom;
    std::vector<std::int64_t> numbers;
    for (const auto& person : told) {
        numbers.push_back(same_note(session, opt, person, text).value_or(0));
        whom.push_back(fmt::format("{} [{}]", show(person.name), numbers.back()));
    }
    const auto* verb = already      ? "Already noted for"
                       : opt.pin    ? "Pinned for"
                       : opt.agenda ? "For the next talk with"
                                    : "Noted for";
    session.wrote("note",
                  fmt::format("{} {}: {}{}", verb, list_of(whom), brief(text), already ? "" : std::string("\n") + undo_hint),
                  already ? std::vector<PersonRef>{} : references(told), member(numbers));
}

/// The people again after the editor was closed.
std::vector<Person> still_there(Session& session, const std::vector<Person>& people) {
    auto now = reread(session, people);
    const bool all = now.size() == people.size() && std::ranges::find(now, State::removed, &Person::state) == now.end();
    if (!all)
        fail(Exit::data,
             fmt::format("{} {} removed meanwhile; nothing was noted", names(people), people.size() == 1 ? "was" : "were"),
             "relnet history");
    return now;
}

/// Only the lines that were put there go; one that somebody began with # stays.
std::string without_help(const std::string& text, const std::string& help) {
    const auto lines = split(help, '\n');
    std::vector<std::string> typed;
    for (auto& line : split(text, '\n')) {
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty() || std::ranges::find(lines, line) == lines.end()) typed.push_back(std::move(line));
    }
    return std::string(trim(join(typed, "\n")));
}

void note_in_editor(const Options& opt, Session& session) {
    const auto people = find_people(session, {opt.who});
    const auto help = fmt::format("# {} {}. Save and close; these two lines are left out.\n# Empty: nothing is noted.\n",
                                  opt.agenda ? "For the next talk with" : "A note for", names(people));
    const Draft draft{"note-" + people.front().handle + ".txt", "\n" + help,
                      fmt::format("relnet note {} \"what to remember\", or - to read it from standard input", show(opt.who))};
    bool empty = false;
    const bool changed = edit_text(session, draft, [&](const std::string& written) {
        const auto text = without_help(written, help);
        empty = text.empty();
        if (!empty) record(session, opt, still_there(session, people), checked_text(text, "note"));
    });
    if (!changed || empty) session.wrote("note", "The text is empty: nothing was noted.", {}, member({}));
}

Note note_of(Session& session, const Person& person, int number) {
    const auto notes = session.store().contact(person.id).notes;
    const auto found = std::ranges::find(notes, number, &Note::id);
    if (found != notes.end()) return *found;
    fail(Exit::not_found, fmt::format("{} has no note [{}]; nothing was changed", show(person.name), number),
         fmt::format("the numbers are in: relnet show {}", show(person.handle)));
}

void settle(const Options& opt, Session& session) {
    const auto person = find_person(session, opt.who);
    const auto note = note_of(session, person, *opt.done);
    if (!note.agenda) {
        fail(Exit::usage, fmt::format("[{}] is no agenda item: {}", note.id, brief(note.text)),
             fmt::format("remove a note with: relnet note {} --rm {}", show(person.handle), note.id));
    }
    const auto what = fmt::format("{} [{}]: {}", show(person.name), note.id, brief(note.text));
    if (note.done) {
        return session.wrote("note", fmt::format("Already done on {}: {}", echo(*note.done, session.today()), what), {},
                             member({note.id}));
    }
    session.apply(
        {{.op = Op::set, .of = note.uid, .re = {person.uid}, .who = person.name, .set = {{"done", day_value(session.today())}}}});
    session.wrote("note", fmt::format("Done with {}\n{}", what, undo_hint), {reference(person)}, member({note.id}));
}

void remove(const Options& opt, Session& session) {
    const auto person = find_person(session, opt.who);
    const auto note = note_of(session, person, *opt.remove);
    session.apply({{.op = Op::del, .of = note.uid, .re = {person.uid}, .who = person.name}});
    session.wrote("note", fmt::format("Removed from {} [{}]: {}\n{}", show(person.name), note.id, brief(note.text), undo_hint),
                  {reference(person)}, member({note.id}));
}

void check(const Options& opt) {
    if (opt.pin && opt.agenda)
        fail(Exit::usage, "--pin and --agenda say two things",
             "an agenda item is for the next talk; pinned is what always shows");
    if (!opt.done && !opt.remove) return;
    const auto* option = opt.done ? "--done" : "--rm";
    const bool more = opt.has_text() || opt.pin || opt.agenda || (opt.done && opt.remove);
    if (more)
        fail(Exit::usage, fmt::format("{} takes a number and nothing else", option),
             fmt::format("relnet note ada {} 12", option));
}

void run(const Options& opt, Session& session) {
    check(opt);
    if (!opt.has_text() && !opt.done && !opt.remove) return note_in_editor(opt, session);
    if (opt.done) return settle(opt, session);
    if (opt.remove) return remove(opt, session);
    const auto text = text_from(session, opt.text, opt.message, "note");
    record(session, opt, find_people(session, {opt.who}), text);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->who, Means::people, "About whom, separated by commas");
    args.operand("text", opt->text, Means::text, "What to remember; - reads it from standard input; nothing opens your editor",
                 false);
    args.option("-m,--message", opt->message, "TEXT", "The same, for a text that begins with -");
    args.flag("--pin", opt->pin, "Keep it on top of what show says");
    args.flag("--agenda", opt->agenda, "Something to bring up at the next talk");
    args.option("--done", opt->done, "N", "The agenda item with this number is done", Means::note_number);
    args.option("--rm", opt->remove, "N", "Remove the note with this number", Means::note_number);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command note_command{.name = "note",
                                  .group = "People",
                                  .summary = "Remember something about somebody",
                                  .access = Access::write,
                                  .setup = setup,
                                  .examples =
                                      "relnet note ada \"allergic to walnuts\" --pin\n"
                                      "relnet note ada --agenda \"ask about the new flat\"    # for the next talk\n"
                                      "relnet note ada    # opens your editor, so that the text is not in the shell's history"};

}  // namespace relnet::commands
