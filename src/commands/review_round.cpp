#include "commands/review_round.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "commands/address.hpp"
#include "commands/review_answer.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/agenda.hpp"
#include "relnet/render/review_view.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t talks_shown = 3;
constexpr const char* usual_snooze = "1w";

enum class Outcome { left, logged, snoozed, planned, passed /* no longer due when the turn came */ };

std::string_view to_word(Outcome outcome) {
    switch (outcome) {
        case Outcome::logged:
            return "logged";
        case Outcome::snoozed:
            return "snoozed";
        case Outcome::planned:
            return "planned";
        case Outcome::passed:
            return "passed";
        case Outcome::left:
            break;
    }
    return "left";
}

class Round {
public:
    Round(const std::vector<Person>& people, Session& session)
        : session_(session), at_terminal_(session.world().in_is_terminal), today_(session.today()) {
        for (const auto& person : people) turns_.push_back({reference(person)});
    }

    void run() {
        while (at_ < turns_.size() && !over_) {
            const auto person = session_.store().person(turns_[at_].contact.uid);
            if (person && is_due_today(*person, today_)) {
                ask_about(session_.store().contact(person->id));
            } else {
                turns_[at_++].outcome = Outcome::passed;
            }
        }
        sum_up();
    }

private:
    struct Turn {
        PersonRef contact;
        Outcome outcome = Outcome::left;
    };
    /// A command of this round that can be undone.
    struct Step {
        std::size_t at;
        std::int64_t number;
    };

    void tell(std::string_view text) {
        told_ = true;
        if (!session_.wants_json()) session_.out(text);
    }

    // An answer that failed is asked for again. Where lines come from a program, the next one is meant for somebody else: it ends
    // here.
    void failed(int exit, const std::string& text) {
        session_.flush();
        if (session_.world().warn_early) session_.world().warn_early(text);
        if (at_terminal_) return;
        session_.exit_with(static_cast<Exit>(exit));
        over_ = true;
    }

    void ask_about(const Contact& contact) {
        const auto address = address_of(contact);
        tell(review_card(
                 {contact, session_.store().interactions(contact.id, talks_shown), address, at_ + 1, turns_.size(), today_},
                 session_.style()) +
             "\n");
        const auto question = review_question(!address.empty(), !steps_.empty(), session_.style().width);
        told_ = at_terminal_;
        for (bool answered = false; !answered && !over_;) {
            const auto line = session_.ask_key(question);
            if (!line) {
                over_ = true;
            } else if (const auto answer = parse_review_answer(*line)) {
                answered = take(*answer, contact, address);
            } else if (!trim(*line).empty()) {
                failed(static_cast<int>(Exit::usage),
                       fmt::format("relnet: '{}' is no answer\n  one of: l s p n o u q, or ? for help\n", show(trim(*line))));
            }
        }
        if (told_) tell("\n");
    }

    /// True where the next card is to be shown.
    bool take(const ReviewAnswer& answer, const Contact& contact, const std::string& address) {
        switch (answer.does) {
            case Does::log:
                return log(answer.text, contact);
            case Does::snooze:
                return snooze(answer.text, contact);
            case Does::plan:
                return plan(answer.text, contact);
            case Does::open:
                return open(address), false;
            case Does::undo:
                return undo();
            case Does::quit:
                return over_ = true;
            case Does::help:
                return tell(review_help), false;
            case Does::next:
                break;
        }
        ++at_;
        return true;
    }

    /// What stands behind the answer, else what is typed now; nothing where that was ended by Ctrl-D.
    std::optional<std::string> more(const std::string& text, std::string_view question) {
        if (!text.empty() || !at_terminal_) return text;
        auto line = session_.ask_line(question);
        if (!line) tell("\n");
        return line ? std::optional(std::string(trim(*line))) : std::nullopt;
    }

    bool log(const std::string& given, const Contact& contact) {
        const auto text = more(given, "about (Enter for nothing): ");
        if (!text) return false;
        std::vector<std::string> words{"log", contact.handle};
        // With a blank in front a lone - is a text, not standard input.
        if (!text->empty()) words.push_back("--message=" + std::string(*text == "-" ? " " : "") + *text);
        return act(words, Outcome::logged);
    }

    bool snooze(const std::string& given, const Contact& contact) {
        for (auto typed = given;; typed.clear()) {
            const auto span = more(typed, fmt::format("for how long, or until when ({}): ", usual_snooze));
            if (!span) return false;
            if (act({"snooze", "--", contact.handle, span->empty() ? usual_snooze : *span}, Outcome::snoozed)) return true;
            if (!at_terminal_) return false;
        }
    }

    bool plan(const std::string& given, const Contact& contact) {
        for (auto typed = given;; typed.clear()) {
            const auto day = more(typed, "on which day (Enter for none): ");
            if (!day) return false;
            if (day->empty() && !at_terminal_) failed(static_cast<int>(Exit::usage), "relnet: p needs a day\n  p fri\n");
            if (day->empty()) return false;
            if (act({"edit", contact.handle, "--next=" + *day}, Outcome::planned)) return true;
            if (!at_terminal_) return false;
        }
    }

    void open(const std::string& address) {
        if (address.empty()) return tell("No e-mail and no page is known.\n");
        const bool opened = at_terminal_ && open_address(session_.world(), address);
        tell(fmt::format("{}{}\n", opened ? "Opened " : "", show(address)));
    }

    std::int64_t last_command() {
        const auto last = session_.store().undoable(0);
        return last ? last->number : 0;
    }

    bool act(const std::vector<std::string>& words, Outcome outcome) {
        const auto before = last_command();
        if (!run_command(words)) return false;
        // Nothing is recorded by a dry run, or where it was so already.
        if (const auto now = last_command(); now != before) steps_.push_back({at_, now});
        turns_[at_++].outcome = outcome;
        return true;
    }

    bool undo() {
        if (steps_.empty()) return failed(static_cast<int>(Exit::refused), "relnet: nothing was done in this round yet\n"), false;
        if (last_command() != steps_.back().number) {
            failed(static_cast<int>(Exit::refused),
                   "relnet: something else was done since, so nothing was undone\n  see relnet history\n");
            return false;
        }
        if (!run_command({"undo"})) return false;
        at_ = steps_.back().at;
        steps_.pop_back();
        turns_[at_].outcome = Outcome::left;
        return true;
    }

    bool run_command(const std::vector<std::string>& words) {
        const auto result = session_.run_command(words);
        if (result.exit != 0) return failed(result.exit, result.err), false;
        tell(result.out);
        if (!result.err.empty()) session_.note(result.err);
        return true;
    }

    std::size_t count(Outcome outcome) const {
        return static_cast<std::size_t>(std::ranges::count(turns_, outcome, &Turn::outcome));
    }

    void sum_up() {
        if (session_.wants_json()) return session_.out(json() + "\n");
        std::vector<std::string> parts;
        for (const auto outcome : {Outcome::logged, Outcome::snoozed, Outcome::planned}) {
            if (count(outcome) > 0) parts.push_back(fmt::format("{} {}", count(outcome), to_word(outcome)));
        }
        if (parts.empty()) parts.emplace_back("Nothing done");
        if (const auto left = count(Outcome::left); left > 0) parts.push_back(fmt::format("{} left for later", left));
        session_.say(join(parts, ", ") + ".");
    }

    std::string json() const {
        JsonWriter json;
        json.object().key("schema").text("relnet.review/1").key("items").array();
        for (const auto& turn : turns_)
            json.object().key("contact").person(turn.contact).key("outcome").text(to_word(turn.outcome)).end();
        return json.end().end().take();
    }

    Session& session_;
    bool at_terminal_;
    Day today_;
    std::vector<Turn> turns_;
    std::vector<Step> steps_;
    std::size_t at_ = 0;
    bool over_ = false;
    bool told_ = false;  ///< since the card
};

}  // namespace

bool is_due_today(const Person& person, Day today) {
    const auto status = status_of(person.schedule, today);
    const bool late = status == Status::late || status == Status::today;
    return person.state == State::active && late && *shown_day(person.schedule) <= today;
}

void review_people(Session& session, const std::vector<Person>& people) { Round(people, session).run(); }

}  // namespace relnet::commands
