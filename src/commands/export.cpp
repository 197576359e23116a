// relnet export: everything, for other programs.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>
#include <set>
#include <utility>

#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/filter.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/export_json.hpp"
#include "relnet/store/by_id.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t progress_step = 10'000;
constexpr std::size_t piece_size = 1 << 18;

struct Options {
    FilterOptions filter;
    std::string file;
    bool with_notes = false, all = false, force = false;
};

/// A kind of entity and the key of its array, in the order of the file.
struct Section {
    std::string_view kind, key;
};
constexpr std::array<Section, 7> sections = {{{"contact", "contacts"},
                                              {"interaction", "interactions"},
                                              {"note", "notes"},
                                              {"promise", "promises"},
                                              {"link", "links"},
                                              {"rule", "rules"},
                                              {"conflict", "conflicts"}}};

/// The elements of each section, one JSON text a line; by uid, for that is how the store tells of them.
class Collection {
public:
    explicit Collection(bool lines) : lines_(lines) {}

    void add(std::string_view kind, const ExportedEntity& entity) {
        const auto at = place(kind);
        if (at == sections.size()) return;
        append(at, export_json(entity, lines_ ? kind : ""));
        for (const auto& conflict : export_conflicts(entity, lines_ ? "conflict" : "")) append(place("conflict"), conflict);
    }

    std::size_t count(std::string_view kind) const { return counts_[place(kind)]; }

    /// Gives the text away in pieces, each of which is dropped then.
    void give(const std::function<void(std::string_view)>& use) {
        if (!lines_) use("{\"schema\":\"relnet.export/1\"");
        for (std::size_t i = 0; i < sections.size(); ++i) {
            const bool any = counts_[i] > 0;
            if (!lines_) use(fmt::format(",\n\"{}\":[{}", sections[i].key, any ? "\n" : ""));
            for (std::string& piece : pieces_[i]) use(std::exchange(piece, {}));
            if (!lines_) use("]");
            if (lines_ && any) use("\n");
        }
        if (!lines_) use("}\n");
    }

private:
    static std::size_t place(std::string_view kind) {
        return static_cast<std::size_t>(std::ranges::find(sections, kind, &Section::kind) - sections.begin());
    }

    void append(std::size_t at, const std::string& element) {
        auto& pieces = pieces_[at];
        if (pieces.empty() || pieces.back().size() > piece_size) pieces.emplace_back();
        if (counts_[at]++ > 0) pieces.back() += lines_ ? "\n" : ",\n";
        pieces.back() += element;
    }

    bool lines_;
    std::array<std::vector<std::string>, sections.size()> pieces_;
    std::array<std::size_t, sections.size()> counts_{};
};

/// Which entities go into the file.
class Choice {
public:
    Choice(const Options& opt, Session& session) : store_(session.store()), all_(opt.all) {
        const Filter filter = parse_filter(opt.filter, session);
        everybody_ = filter.is_empty();
        const PeopleQuery query{.active = true, .archived = all_, .removed = all_};
        if (everybody_) {
            store_.each_person(query, [&](const Person& person) { people_.insert(person.uid); });
        } else {
            for (const Person& person : select(filter, store_, query)) people_.insert(person.uid);
        }
    }

    void offer(const Uid& uid, const Folded& state, Collection& collection) const {
        if (state.forgotten || (state.removed && !all_)) return;
        if (state.kind == "rule") return offer_rule(uid, state, collection);
        ExportedEntity entity{.uid = uid, .state = state, .rule = {}};
        if (state.kind == "contact") {
            if (people_.contains(uid)) collection.add(state.kind, entity);
            return;
        }
        entity.people = concerned(uid, state);
        const bool has_chosen = std::ranges::any_of(entity.people, [&](const Uid& person) { return people_.contains(person); });
        if (has_chosen || (all_ && everybody_)) collection.add(state.kind, entity);
    }

private:
    /// A rule is about nobody in particular, so it is left out where somebody in particular is asked for.
    void offer_rule(const Uid& uid, const Folded& state, Collection& collection) const {
        const bool empty =
            std::ranges::all_of(state.fields, [](const auto& field) { return field.second.front().value.is_null(); });
        if (everybody_ && (!empty || all_)) collection.add("rule", {uid, state, store_.changes_of(uid).front().rule});
    }

    /// Its people by the uid under which each is exported.
    std::vector<Uid> concerned(const Uid& uid, const Folded& state) const {
        std::set<Uid> people;
        const auto insert = [&](const Uid& named) {
            if (people_.contains(named)) return people.insert(named), void();
            const auto person = store_.person(named);
            people.insert(person ? person->uid : named);
        };
        if (const auto with = state.elements("with"); !with.empty()) {
            for (const Value& value : with) {
                if (const auto named = as_uid(value)) insert(*named);
            }
        } else {
            for (const Change& change : store_.changes_of(uid)) std::ranges::for_each(change.re, insert);
        }
        return {people.begin(), people.end()};
    }

    const Store& store_;
    bool all_ = false, everybody_ = true;
    std::set<Uid> people_;
};

Collection collect(const Options& opt, Session& session) {
    const Choice choice(opt, session);
    Collection collection(session.globals().format == "jsonl");
    const auto& progress = session.world().progress;
    std::size_t seen = 0;
    session.store().each_state([&](const Uid& uid, const Folded& state) {
        choice.offer(uid, state, collection);
        if (++seen % progress_step == 0 && progress) progress(fmt::format("{} looked at ...", seen));
    });
    if (seen >= progress_step && progress) progress("");
    return collection;
}

void check_format(const std::string& format) {
    if (format.empty() || format == "jsonl" || format == "journal") return;
    fail(Exit::usage, fmt::format("nothing is written as '{}'", show(format)), "known: json, jsonl, journal");
}

/// All changes as lines: another relnet makes of them what is here, with all that ever was.
void write_journal(const Options& opt, Session& session) {
    if (!parse_filter(opt.filter, session).is_empty()) {
        fail(Exit::usage, "a journal is whole, so --format journal takes no filter", "for some of the people: --format jsonl");
    }
    const bool to_file = !opt.file.empty() && opt.file != "-";
    if (to_file && session.globals().dry_run) return session.note("dry run: nothing was written");
    std::string text;
    std::size_t count = 0;
    each_line_by_id(session.store(), [&](std::string_view line) {
        ++count;
        if (to_file) return text.append(line).append(1, '\n'), void();
        session.out(line);
        session.out("\n");
    });
    if (!to_file) return;
    write_file(opt.file, text, opt.force);
    session.note(fmt::format("Wrote {} to {}", count_of(count, "change"), show(opt.file)));
}

void run(const Options& opt, Session& session) {
    check_format(session.globals().format);
    if (session.globals().format == "journal") return write_journal(opt, session);
    Collection collection = collect(opt, session);
    if (opt.file.empty() || opt.file == "-") return collection.give([&](std::string_view piece) { session.out(piece); });
    if (session.globals().dry_run) return session.note("dry run: nothing was written");
    std::string text;
    collection.give([&](std::string_view piece) { text += piece; });
    write_file(opt.file, text, opt.force);
    session.note(fmt::format("Wrote {}, {} and {} to {}", count_of(collection.count("contact"), "contact"),
                             count_of(collection.count("interaction"), "interaction"), count_of(collection.count("note"), "note"),
                             show(opt.file)));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.filter(opt->filter);
    args.option("-o,--output", opt->file, "FILE", "Write to a file, readable by you alone; - is standard output", Means::file);
    args.flag("--force", opt->force, "Replace the file if there is one");
    args.flag("--with-notes", opt->with_notes, "Private notes too; json and jsonl are the whole record and always have them");
    args.flag("--all", opt->all, "Archived, gone and removed people too, and what was removed");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command export_command{.name = "export",
                                    .group = "Data",
                                    .summary = "Write contacts and their history for other programs",
                                    .access = Access::read,
                                    .setup = setup,
                                    .examples =
                                        "relnet export -o all.json                # one JSON object (--format json)\n"
                                        "relnet export --format jsonl +friend     # one object a line, only friends\n"
                                        "relnet export --all | sha256sum          # the same on every machine once synced\n"
                                        "relnet export --format journal | ssh host relnet import -"};

}  // namespace relnet::commands
