// relnet import: people from the files of other programs.
#include <fmt/format.h>

#include <functional>
#include <memory>
#include <utility>

#include "commands/import_changes.hpp"
#include "commands/import_report.hpp"
#include "relnet/base/stopping.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/help.hpp"
#include "relnet/cli/import_files.hpp"
#include "relnet/cli/import_journal.hpp"
#include "relnet/cli/importing.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {
namespace {

/// Fewer are read before anybody could see that they are.
constexpr std::size_t cards_before_progress = 2'000;

/// Of standard input: what is read before the data file is locked, and how much is taken of what is no journal.
constexpr std::size_t first_piece = 4u << 20, largest_unnamed = 256u << 20;

struct Options {
    std::string file, every, on_duplicate = "merge", date_order;
    std::vector<std::string> map, tags;
    bool spread = false, replace = false, skip_bad = false;
};

OnDuplicate on_duplicate_of(const Options& opt, const Session& session) {
    if (opt.on_duplicate == "skip") return OnDuplicate::skip;
    if (opt.on_duplicate == "fail") return OnDuplicate::fail;
    if (opt.on_duplicate == "merge") return OnDuplicate::merge;
    return session.globals().dry_run ? OnDuplicate::merge : OnDuplicate::ask;
}

ImportRules rules_of(const Options& opt, const Session& session) {
    ImportRules rules{.today = session.today(), .every = {}, .spread = opt.spread, .tags = {}};
    if (!opt.every.empty()) {
        const auto cadence = parse_cadence(opt.every);
        rules.every = cadence ? to_iso(*cadence) : "none";
    }
    if (opt.spread && (rules.every.empty() || rules.every == "none")) {
        fail(Exit::usage, "--spread needs to know over how long", "such as: relnet import FILE --every 3mo --spread");
    }
    for (const auto& tag : opt.tags) rules.tags.push_back(checked_tag(tag));
    rules.on_duplicate = on_duplicate_of(opt, session);
    rules.replace = opt.replace;
    rules.with_differences = session.globals().dry_run;
    rules.with_people = session.wants_json();
    return rules;
}

ReadOptions reading_of(const Options& opt, const Session& session) {
    ReadOptions reading{.format = session.globals().format, .map = opt.map, .date_order = session.settings().date_order};
    if (reading.format == "vcf" && !opt.map.empty()) {
        fail(Exit::usage, "--map names columns, and a vCard has none", "leave it out");
    }
    if (opt.date_order == "dmy") reading.date_order = DateOrder::dmy;
    if (opt.date_order == "mdy") reading.date_order = DateOrder::mdy;
    return reading;
}

/// The line on the terminal that is gone again at the end, whatever the end is.
class ProgressLine {
public:
    explicit ProgressLine(const Session& session) : show_(session.globals().quiet ? nullptr : session.world().progress) {}
    ~ProgressLine() {
        if (shown_) show_("");
    }
    ProgressLine(const ProgressLine&) = delete;

    void operator()(std::size_t cards) {
        if (!show_ || cards < cards_before_progress) return;
        show_(fmt::format("{} cards", cards));
        shown_ = true;
    }

private:
    std::function<void(std::string_view)> show_;
    bool shown_ = false;
};

ImportDoor door_of(Session& session, ProgressLine& progress) {
    ImportDoor door{
        .apply = [&session](std::vector<Change> changes) { session.apply(std::move(changes)); },
        .is_reserved = [&session](const std::string& word) { return find_command(session.commands(), word) != nullptr; }};
    door.ask = [&session](const std::string& question) { return session.ask(question, "--on-dup merge or --on-dup skip", false); };
    door.progress = [&progress](std::size_t cards) { progress(cards); };
    return door;
}

/// Takes the cards of all files. With a record that can't be taken, and without --skip-bad, the rest is only read to count them.
void take_all(const ImportFiles& from, const ReadOptions& options, bool skip_bad,
              const std::function<std::string(std::size_t)>& read_input, Importer& importer, ImportReport& report) {
    for (const auto& file : from.files) {
        stop_if_asked();
        Reading reading = read_import_file(file, from.is_directory, options, read_input);
        if (!reading.format.empty()) report.formats.insert(reading.format);
        report.passed_over += static_cast<std::size_t>(reading.passed_over);
        const std::string place = from.is_directory ? file.label + ": " : "";
        for (const auto& remark : reading.remarks) report.remarks.push_back(place + remark);
        for (auto& refusal : reading.refusals) report.refusals.push_back({file.label, std::move(refusal)});
        if (!report.refusals.empty() && !skip_bad) continue;
        for (auto& card : reading.cards) {
            stop_if_asked();
            importer.take(file.label, card);
            card = {};
        }
    }
}

/// A hint for those who are new here themselves.
bool nobody_will_be_due(const ImportTally& tally, const Session& session) {
    if (!session.settings().hints || !session.wants_screen() || tally.added == 0 || tally.added > tally.without_cadence)
        return false;
    const Rules rules = session.store().rules();
    return rules.tags.empty() && rules.relations.empty() && !rules.by_default;
}

/// What people of other programs may be given.
void refuse_rules_for_people(const Options& opt) {
    const char* given = !opt.every.empty()            ? "--every"
                        : opt.spread                  ? "--spread"
                        : !opt.tags.empty()           ? "--tag"
                        : !opt.map.empty()            ? "--map"
                        : opt.replace                 ? "--replace"
                        : !opt.date_order.empty()     ? "--date-order"
                        : opt.on_duplicate != "merge" ? "--on-dup"
                                                      : nullptr;
    if (given)
        fail(Exit::usage, fmt::format("{} is for people from other programs; what a relnet wrote is taken as it is", given),
             "leave it out");
}

/// Standard input: of a journal, which may be large, only the beginning.
std::string begin_input(const World& world, std::string& form, bool is_named) {
    const Stoppable stoppable("stopped; nothing was imported");
    auto begun = world.read_piece(first_piece);
    if (form == "journal" || (!is_named && begins_as_journal(begun))) {
        form = "journal";
        return begun;
    }
    begun += world.read_input(largest_unnamed - begun.size());
    if (!is_named) form = detect(begun, "-");
    return begun;
}

/// True where it was another relnet's. What of standard input was read to find out is put into `input`.
bool took_changes(const Options& opt, Session& session, std::optional<std::string>& input) {
    const auto& format = session.globals().format;
    ChangesToImport from{.path = opt.file, .form = form_of_changes(opt.file, format), .begun = {}, .skip_bad = opt.skip_bad};
    if (opt.file == "-" && (format.empty() || !from.form.empty())) {
        input = begin_input(session.world(), from.form, !format.empty());
    }
    if (from.form != "journal" && from.form != "relnet") return false;
    refuse_rules_for_people(opt);
    if (input) from.begun = std::move(*input);
    import_changes(std::move(from), session);
    return true;
}

void run(const Options& opt, Session& session) {
    std::optional<std::string> input;
    if (took_changes(opt, session, input)) return;
    const ImportRules rules = rules_of(opt, session);
    const ReadOptions reading = reading_of(opt, session);
    const ImportFiles from = find_import_files(opt.file);
    ImportReport report{
        .name = from.name, .files = from.files.size(), .formats = {}, .refusals = {}, .remarks = from.remarks, .tally = {}};
    report.dry_run = session.globals().dry_run;
    report.replaces = opt.replace;

    ProgressLine progress(session);
    Importer importer(session.store(), rules, door_of(session, progress));
    const auto read_input = [&](std::size_t limit) {
        return input ? std::exchange(*input, {}) : session.world().read_input(limit);
    };
    take_all(from, reading, opt.skip_bad, read_input, importer, report);
    if (!report.refusals.empty() && !opt.skip_bad) refuse(report);
    importer.finish();
    report.tally = importer.tally();
    for (const auto& remark : remarks(report)) session.note(remark);
    if (nobody_will_be_due(report.tally, session)) {
        session.note("none of them has a cadence, so none is ever due: relnet cadence --default 3mo, or relnet cadence +TAG 6w");
    }
    session.wrote("import", sentence(report) + '\n' + differences(report), std::exchange(report.tally.people, {}),
                  report_json(report));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("file", opt->file, Means::file,
                 "A file, a directory of vCards, a journal's, an unpacked LinkedIn archive, or -");
    args.options("--map", opt->map, "FIELD=COLUMN", "Where a CSV has a field: name='Full Name', birthday=DOB:%d.%m.%Y");
    args.option("--every", opt->every, "CADENCE", "How often to be in touch with new people", Means::cadence);
    args.flag("--spread", opt->spread, "Plan new people evenly over that time, so that not all are due at once");
    args.options("-t,--tag", opt->tags, "TAG", "Tag everybody in the file", Means::tag);
    args.option("--on-dup", opt->on_duplicate, "WHAT", "With people who are known: merge, skip, ask or fail");
    args.choices({"merge", "skip", "ask", "fail"});
    args.flag("--replace", opt->replace, "Let the file win where it differs");
    args.option("--date-order", opt->date_order, "ORDER", "How 3/4/1990 is meant: dmy or mdy");
    args.choices({"dmy", "mdy"});
    args.flag("--skip-bad", opt->skip_bad, "Take the rest of a file that has bad records");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command import_command{.name = "import",
                                    .group = "Data",
                                    .summary = "Take people from vCard and CSV files, or another relnet's data",
                                    .access = Access::write,
                                    .setup = setup,
                                    .examples =
                                        "relnet import contacts.vcf --dry-run           # what it would do\n"
                                        "relnet import contacts.vcf -t friend\n"
                                        "relnet import Connections.csv --every 6mo --spread\n"
                                        "relnet import ~/.contacts                      # all vCards below\n"
                                        "ssh host relnet export --format journal | relnet import -\n"
                                        "relnet import - --map name=Nom --map email=Mail < people.csv"};

}  // namespace relnet::commands
