// What only the data file knows: people, tags, numbers, organisations.
#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <set>

#include "cli/complete_offers.hpp"
#include "cli/demo.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/name_match.hpp"
#include "relnet/store/completion.hpp"

namespace relnet {
namespace {

constexpr std::size_t most_numbers = 20;

std::optional<Store> open_book(const Question& question) {
    const World& world = question.world;
    const Day today = dates_of(question).today;
    const Origin origin{world.now_ms, world.seed, world.host, world.machine, today, false};
    const auto globals = resolve_globals(question.line.words, world);
    if (!globals.demo) return open_for_completion(globals.db.empty() ? default_db(world) : globals.db, origin);
    Store store = Store::in_memory(origin);
    fill_demo(store, today);
    store.end_command();
    return store;
}

class Book {
public:
    Book(const Question& question, const Store& store, Offers& offers)
        : line_(question.line), today_(dates_of(question).today), store_(store), offers_(offers) {}

    void offer(Means means, const std::vector<std::string>& named) {
        switch (means) {
            case Means::people:
            case Means::person:
                return offer_who(named);
            case Means::tag:
                return offer_tag_words();
            case Means::organization:
                return offer_field("org");
            case Means::department:
                return offer_field("department");
            case Means::city:
                return offer_field("city");
            case Means::promise_number:
                return offer_promises();
            case Means::note_number:
                return offer_notes();
            case Means::interaction_number:
                return offer_talks();
            default:
                return;
        }
    }

    // tag: who, then +TAG and -TAG; or +TAG first, then who; or, to rename them, tags alone.
    void offer_tag_operands() {
        const auto& operands = line_.operands;
        if (line_.has("--list")) return;
        if (line_.has("--rename")) return operands.empty() ? offer_tags("") : void();
        const bool tags_first = !operands.empty() && operands[0].starts_with('+');
        if (line_.typed.starts_with('-') && !operands.empty()) return offer_own_tags(operands[0], "-");
        if (line_.typed.starts_with('+') || (!operands.empty() && !tags_first)) return offer_tags("+");
        offer_people(operands);
    }

private:
    bool is(std::string_view command) const { return line_.command && line_.command->name == command; }

    void offer_who(const std::vector<std::string>& named) {
        if (is("cadence") && line_.typed.starts_with('+')) return offer_tags("+");
        auto known = named;
        if (line_.wanted->operand) known.insert(known.end(), line_.operands.begin(), line_.operands.end());
        offer_people(known);
    }

    // restore brings back those whom the other commands do not offer.
    bool is_wanted(State state) const {
        if (is("restore")) return state != State::active;
        if (is("archive")) return state == State::active;
        return state != State::removed;
    }

    // Handles that begin so come first, then people with such an alias or word in their name; within each the active before the
    // others.
    void offer_people(const std::vector<std::string>& known) {
        offers_.direct(keep_order);
        const std::string prefix = fold(line_.typed);
        const auto words = name_words(line_.typed);
        std::vector<Offer> away;
        std::set<std::int64_t> seen;
        const auto take = [&](const PersonHint& hint) {
            if (!is_wanted(hint.state) || std::ranges::find(known, hint.handle) != known.end()) return true;
            if (words.size() > 1 && !starts_words({.words = words}, hint.name)) return true;
            if (!seen.insert(hint.id).second) return true;
            if (hint.state == State::active)
                offers_.add(std::string(hint.handle), about(hint));
            else if (away.size() < Offers::most)
                away.push_back({std::string(hint.handle), about(hint)});
            return !offers_.is_full();
        };
        if (words.size() <= 1) {
            each_starting_with(store_, Key::handle, prefix, take);
            if (!prefix.empty() || is("restore")) each_starting_with(store_, Key::alias, prefix, take);
        }
        if (!words.empty() && !offers_.is_full()) {
            each_starting_with(store_, Key::word, *std::ranges::max_element(words, {}, &std::string::size), take);
        } else if (is("restore")) {
            each_starting_with(store_, Key::name, "", take);  // who was removed has no handle to be found by
        }
        for (Offer& offer : away) offers_.add(std::move(offer.value), std::move(offer.about));
    }

    static std::string about(const PersonHint& hint) {
        std::string text(hint.name);
        if (hint.state != State::active) text += fmt::format(", {}", to_word(hint.state));
        // As they lie there: of 200 people each look at a letter counts.
        std::string_view tags = hint.tags;
        while (!tags.empty()) {
            const auto tag = tags.substr(0, tags.find(','));
            tags.remove_prefix(std::min(tag.size() + 1, tags.size()));
            if (!tag.empty()) text.append(text.size() == hint.name.size() ? ", +" : " +").append(tag);
        }
        return text;
    }

    void offer_tag_words() {
        if (line_.wanted->operand) return line_.typed.starts_with('+') ? offer_tags("+") : void();
        const auto name = long_name(*line_.wanted);
        const bool takes_off = name == "--no-tag" || (name == "--rm" && is("tag"));
        if (takes_off && !line_.operands.empty()) return offer_own_tags(line_.operands[0], "");
        offer_tags("");
    }

    void offer_tags(std::string_view sign) {
        for (const auto& [tag, count] : store_.tags()) {
            if (std::ranges::find(line_.operands, fmt::format("{}{}", sign, tag)) != line_.operands.end()) continue;
            offers_.add_if(line_.typed, fmt::format("{}{}", sign, tag), count_of(count, "person", "people"));
        }
    }

    void offer_own_tags(std::string_view who, std::string_view sign) {
        for (const Person& person : named_by(who)) {
            for (const std::string& tag : person.tags) {
                const std::string word = fmt::format("{}{}", sign, tag);
                if (std::ranges::find(line_.operands, word) == line_.operands.end())
                    offers_.add_if(line_.typed, word, person.name);
            }
        }
    }

    std::vector<Person> named_by(std::string_view who) const {
        std::vector<Person> people;
        for (const std::string& name : split(who, ',')) {
            for (const Key key : {Key::handle, Key::alias, Key::name}) {
                auto found = store_.with_key(key, fold(name));
                if (found.empty()) continue;
                people.insert(people.end(), found.begin(), found.end());
                break;
            }
        }
        return people;
    }

    std::vector<Person> on_the_line() const {
        return line_.operands.empty() ? std::vector<Person>() : named_by(line_.operands[0]);
    }

    void offer_field(std::string_view field) {
        for (const auto& [value, count] : values_of_field(store_, field))
            offers_.add_if(line_.typed, value, count_of(count, "person", "people"));
    }

    void offer_number(std::int64_t number, std::string about) {
        offers_.direct(keep_order);
        offers_.add_if(line_.typed, std::to_string(number), std::move(about));
    }

    void offer_promises() {
        for (const Promise& promise : store_.promises(false)) {
            offer_number(promise.id, fmt::format("{}: {}", promise.contact.name, promise.text));
        }
    }

    void offer_notes() {
        const bool agenda_only = long_name(*line_.wanted) == "--done";
        for (const Person& person : on_the_line()) {
            for (const Note& note : store_.contact(person.id).notes) {
                if (!agenda_only || (note.agenda && !note.done)) offer_number(note.id, note.text);
            }
        }
    }

    // Of those named on the line, else those that were logged last.
    void offer_talks() {
        const auto line_of = [this](Day on, std::string_view what) { return fmt::format("{} {}", day_month(on, today_), what); };
        for (const Person& person : on_the_line()) {
            for (const Interaction& talk : store_.interactions(person.id, most_numbers))
                offer_number(talk.id, line_of(talk.on, talk.text));
        }
        if (!line_.operands.empty()) return;
        for (const TalkHint& talk : newest_talks(store_, most_numbers)) {
            offer_number(talk.id, line_of(talk.on, talk.people + (talk.text.empty() ? "" : ": ") + talk.text));
        }
    }

    const PartialLine& line_;
    Day today_;
    const Store& store_;
    Offers& offers_;
};

}  // namespace

void offer_from_book(const Question& question, const std::vector<std::string>& named, Offers& offers) {
    const PartialLine& line = question.line;
    if (line.place != PartialLine::Place::value || !line.wanted->choices.empty()) return;
    const bool of_tag = line.wanted->operand && line.command->name == "tag";
    const Means means = of_tag ? Means::people : meaning(line);
    static constexpr Means from_book[] = {Means::people,         Means::person,      Means::tag,
                                          Means::organization,   Means::department,  Means::city,
                                          Means::promise_number, Means::note_number, Means::interaction_number};
    if (std::ranges::find(from_book, means) == std::end(from_book)) return;
    const auto store = open_book(question);
    if (!store) return;
    Book book(question, *store, offers);
    if (of_tag)
        book.offer_tag_operands();
    else
        book.offer(means, named);
}

}  // namespace relnet
