// relnet find: people, notes, promises and interactions by the words in them.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>
#include <numeric>

#include "commands/book_search.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/find_view.hpp"
#include "relnet/render/sentence.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t on_a_screen = 20;
constexpr std::size_t batch_size = 256;
/// So many of what was found are remembered at once; for more, the texts are read again.
constexpr std::size_t remembered = 1 << 16;

struct Options {
    std::vector<std::string> words;
    std::optional<int> most;
    bool count = false;
};

/// Rows leave a batch at a time: any number of them takes the memory of a few. Only a form with a head, CSV or Markdown, is kept
/// whole.
class Rows {
public:
    Rows(Session& session, const TextSearch& search) : session_(session), search_(search), screen_(session.wants_screen()) {
        const auto& format = session.globals().format;
        one_by_one_ = format == "csv" || format == "md" ? SIZE_MAX : batch_size;
        if (session.wants_json()) session.out("{\"schema\":\"relnet.find/1\",\"items\":[");
    }

    void begin(FoundKind kind, std::size_t count) {
        if (!screen_ || count == 0) return;
        flush();
        session_.out((any_ ? "\n" : "") + found_heading(kind, count, session_.style()));
    }

    void add(FoundRow row) {
        rows_.push_back(std::move(row));
        if (rows_.size() >= one_by_one_) flush();
    }

    void finish() {
        // A head, or a complaint about a field, is due for no row too.
        if (!rows_.empty() || (!any_ && !screen_ && !session_.wants_json())) flush();
        if (session_.wants_json()) session_.out("]}\n");
    }

private:
    void flush() {
        if (screen_) {
            session_.out(found_rows(rows_, search_, session_.today(), session_.style()));
        } else if (session_.wants_json()) {
            for (std::size_t i = 0; i < rows_.size(); ++i) session_.out((any_ || i > 0 ? "," : "") + found_json(rows_[i]));
        } else {
            std::vector<std::string> lines;
            if (session_.globals().format == "jsonl") {
                for (const auto& row : rows_) lines.push_back(found_json(row));
            }
            session_.list("find", found_listing(rows_), lines);
        }
        any_ = any_ || !rows_.empty();
        rows_.clear();
    }

    Session& session_;
    const TextSearch& search_;
    bool screen_, any_ = false;
    std::size_t one_by_one_ = batch_size;
    std::vector<FoundRow> rows_;
};

using Counts = std::array<std::size_t, text_kinds.size() + 1>;

/// How many rows of each kind are shown: in turn each gets one more, so that none hides the others.
Counts shares(const Counts& counts, std::size_t most) {
    Counts shown{};
    for (bool any = true; any && most > 0;) {
        any = false;
        for (std::size_t i = 0; i < counts.size() && most > 0; ++i) {
            if (shown[i] == counts[i]) continue;
            ++shown[i];
            --most;
            any = true;
        }
    }
    return shown;
}

void add_texts(Rows& rows, Newest hits, std::size_t most, FoundKind kind, const Store& store, const TextSearch& search,
               const PeopleWords& names) {
    for (std::size_t shown = 0;;) {
        const auto& sorted = hits.sorted();
        for (std::size_t i = 0; i < sorted.size() && shown < most; ++i, ++shown) {
            if (auto row = row_of_text(store, kind, sorted[i].id())) rows.add(std::move(*row));
        }
        if (shown == most || sorted.empty() || hits.count() == sorted.size()) return;
        const Hit last = sorted.back();
        hits = Newest(0);  // gives its memory back before the next ones need it
        hits = hits_before(last, kind, store, search, names, remembered);
    }
}

/// The same search for all, as a shell takes it.
std::string again(const Options& opt) {
    std::string line = "relnet find -n 0";
    if (std::ranges::any_of(opt.words, [](const auto& word) { return word.starts_with('-'); })) line += " --";
    for (const auto& word : opt.words) {
        const bool is_plain = word.find_first_of(" \t\n\"'$`\\!*?&|;<>()[]{}#~") == std::string::npos && !word.empty();
        line += is_plain                               ? " " + show(word)
                : word.find('\'') == std::string::npos ? " '" + show(word) + "'"
                                                       : " \"" + show(word) + "\"";
    }
    return line;
}

std::string nothing(const Options& opt, const Session& session) {
    if (session.store().is_empty()) return nobody_here;
    const bool phrase = std::ranges::any_of(opt.words, [](const auto& word) { return words(word).size() > 1; });
    const auto what = show(one_line(join(opt.words, " ")));
    if (phrase) return fmt::format("Nothing holds '{}' as it stands. In any order: relnet find {}", what, what);
    if (opt.words.size() == 1) return fmt::format("Nothing holds '{}'. A part of the word finds more.", what);
    return fmt::format("Nothing holds all of these words. Fewer find more: relnet find {}", show(opt.words.front()));
}

std::size_t limit(const Options& opt, const Session& session) {
    if (!opt.most) return session.wants_screen() ? on_a_screen : SIZE_MAX;
    return *opt.most == 0 ? SIZE_MAX : static_cast<std::size_t>(*opt.most);
}

void run(const Options& opt, Session& session) {
    const TextSearch search(opt.words);
    if (session.globals().list_fields) return session.list("find", found_listing({}), {});
    const Store& store = session.store();
    const bool in_emails = std::ranges::any_of(opt.words, [](const auto& word) { return word.find('@') != std::string::npos; });
    const std::size_t most = limit(opt, session);
    const auto names = words_of_people(store, search, in_emails);
    const auto people = people_with(store, search, names);
    auto texts = hits_in_texts(store, search, names, std::min(most, remembered));

    const Counts counts{people.size(), texts[0].count(), texts[1].count(), texts[2].count()};
    if (opt.count && !session.wants_json()) return session.out(fmt::format("{}\n", std::accumulate(counts.begin(), counts.end(), std::size_t{0})));
    const auto shown = most == SIZE_MAX ? counts : shares(counts, most);
    Rows rows(session, search);
    rows.begin(FoundKind::person, counts[0]);
    for (std::size_t i = 0; i < shown[0]; ++i) rows.add(row_of_person(store, people[i], search));
    std::size_t left = counts[0] - shown[0];
    for (std::size_t i = 0; i < text_kinds.size(); ++i) {
        rows.begin(text_kinds[i], counts[i + 1]);
        add_texts(rows, std::move(texts[i]), shown[i + 1], text_kinds[i], store, search, names);
        left += counts[i + 1] - shown[i + 1];
    }
    rows.finish();
    if (!session.wants_screen()) return;
    if (counts == Counts{}) return session.say(nothing(opt, session));
    if (left > 0) session.out(fmt::format("\n{} more: {}\n", left, again(opt)));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operands("text", opt->words, Means::text, "Words that must all occur, in any order; a quoted text as it stands", true);
    args.option("-n,--limit", opt->most, "N", "At most N (20 on a terminal, else all); 0: all");
    args.flag("--count", opt->count, "Only how many were found");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command find_command{.name = "find",
                                  .group = "Every day",
                                  .summary = "Search names, notes, promises and interactions",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet find canal              # people, notes, promises, interactions\n"
                                      "relnet find jose flat          # what was said of a flat with José; in any order\n"
                                      "relnet find \"new flat\" -n 0    # these words as they stand, all that was found"};

}  // namespace relnet::commands
