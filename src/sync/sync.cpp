#include "relnet/sync/sync.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <random>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/stopping.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr int tries = 8, first_pause_ms = 100, longest_pause_ms = 5000;
constexpr std::size_t most_names = 3;

/// Indented by a tab: the files that are in git's way.
std::vector<std::string> files_named_in(const std::string& text) {
    std::vector<std::string> files;
    for (const auto& line : split(text, '\n')) {
        if (line.starts_with('\t')) files.push_back(fmt::format("'{}'", show(trim(line))));
    }
    return files;
}

std::string some_of(std::vector<std::string> files) {
    constexpr std::size_t most = 3;
    if (files.size() <= most) return list_of(files);
    const auto more = files.size() - most;
    files.resize(most);
    return fmt::format("{} and {} more", join(files, ", "), more);
}

class Exchanging {
public:
    Exchanging(const Git& git, const WorkTree& tree, const Journal& journal, const ExchangeOptions& options, Exchanged& done)
        : git_(git), tree_(tree), journal_(journal), options_(options), done_(done), random_(options.seed) {}

    void run() {
        commit();
        if (tree_.remote.empty()) return;
        for (int attempt = 0; attempt < tries; ++attempt) {
            if (attempt > 0) wait(attempt);
            fetch();
            if (take_over() && (!options_.push || is_sent() || send())) return;
        }
        fail(Exit::sync, fmt::format("{} moved on each of {} times; everything is saved and committed here", shown(), tries),
             "others are syncing; again: relnet sync");
    }

private:
    std::string shown() const { return show(tree_.upstream); }

    void say(std::string_view what) const {
        if (options_.progress) options_.progress(what);
    }

    void wait(int attempt) {
        const int longest = std::min(longest_pause_ms, first_pause_ms << attempt);
        pause_ms(std::uniform_int_distribution(longest / 4, longest)(random_));
    }

    void commit() {
        const auto found = pending(git_, tree_, journal_);
        if (found.files.empty()) return;
        const auto subject = subject_of(found, options_.names);
        if (!found.added.empty()) {
            if (const auto added = add_to(git_, found.added); added.status != 0) fail_to_add(found.added.front(), added);
        }
        // A git that was killed may have made the commit, and not have told the index.
        if (git_.holds(with_files({"diff", "--quiet", "HEAD"}, found.files))) {
            git_.must(with_files({"reset", "-q"}, found.files), "git can't bring its index up to date");
            return;
        }
        git_.must(with_files({"commit", "-q", "-m", subject}, found.files), "git can't commit the journal");
        done_.files = found.files.size();
        done_.changes = found.changes.size();
        done_.subject = subject;
    }

    [[noreturn]] void fail_to_add(const std::string& file, const Finished& finished) const {
        fail(Exit::sync, fmt::format("git does not take {} of the journal: {}", git_.shown(file), reason(finished)),
             fmt::format("everything is saved here; what stops it: {} add -f {}", git_.typed(), git_.shown(file)));
    }

    void fetch() {
        say(fmt::format("asking {} ...", show(tree_.remote)));
        const auto finished = git_.run({"fetch", "-q", tree_.remote});
        say("");
        if (finished.status != 0) fail_to_reach(finished);
    }

    [[noreturn]] void fail_to_reach(const Finished& finished) const {
        fail(Exit::sync, fmt::format("{} can't be reached: {}", show(tree_.remote), reason(finished)),
             "everything is saved and committed here; when it is back: relnet sync");
    }

    /// Empty: it has no such branch yet.
    std::string theirs() const { return git_.ask({"rev-parse", "-q", "--verify", "@{upstream}^{commit}"}).value_or(""); }

    bool leads_to(const std::string& from, const std::string& to) const {
        return git_.holds({"merge-base", "--is-ancestor", from, to});
    }

    bool is_sent() const {
        const auto other = theirs();
        return !other.empty() && leads_to("HEAD", other);
    }

    /// False: the branch here moved meanwhile, so all is to be looked at again.
    bool take_over() {
        const auto other = theirs();
        if (other.empty()) return true;
        const auto own = git_.ask({"rev-parse", "-q", "--verify", "HEAD^{commit}"}).value_or("");
        if (!own.empty() && leads_to(other, own)) return true;
        const bool behind = own.empty() || leads_to(own, other);
        done_.received = go_to(behind ? other : merged(own, other), own);
        return done_.received;
    }

    Finished merge_tree(std::vector<std::string> words, const std::string& own, const std::string& other) const {
        for (const auto& word : {std::string("merge-tree"), std::string("--write-tree"), std::string("-z"), std::string("--name-only"),
                                 std::string("--no-messages"), own, other})
            words.push_back(word);
        return git_.run(words);
    }

    /// A commit of both; nothing but git's store of objects has changed by it.
    std::string merged(const std::string& own, const std::string& other) const {
        auto finished = merge_tree({}, own, other);
        constexpr int conflict = 1, unknown_option = 129;
        // git may take a segment that a revert took away for one that was renamed; none ever is.
        if (finished.status == conflict && are_segments(split(finished.out, '\0')))
            finished = merge_tree({"-c", "merge.renames=false", "-c", "merge.directoryRenames=false"}, own, other);
        // Gone on one side and longer on the other: git keeps the longer one, and nothing is lost.
        if (finished.status == conflict && are_segments(split(finished.out, '\0'))) finished.status = 0;
        if (finished.status == unknown_option)
            fail(Exit::sync, "merging needs git 2.38 or newer",
                 fmt::format("by hand: {} pull --no-rebase; then: relnet sync", git_.typed()));
        const auto parts = split(finished.out, '\0');
        if (finished.status == conflict && parts.size() > 1) fail_to_merge(parts);
        if (finished.status != 0 || parts.empty()) {
            fail(Exit::sync, fmt::format("git can't merge {}: {}; nothing was touched", shown(), reason(finished)),
                 fmt::format("by hand: {} pull --no-rebase; then: relnet sync", git_.typed()));
        }
        std::vector<std::string> words = {"commit-tree", std::string(trim(parts.front())), "-p", own, "-p", other,
                                          "-m",          "relnet: merge " + tree_.upstream};
        if (git_.ask({"--no-pager", "config", "--type=bool", "--get", "commit.gpgsign"}) == "true")
            words.insert(words.begin() + 1, "-S");
        return git_.must(words, "git can't commit the merge");
    }

    /// git names files from where it runs.
    std::string from_top(const std::string& path) const {
        const auto whole = (std::filesystem::path(git_.directory()) / path).lexically_normal().string();
        return whole.starts_with(tree_.top + '/') ? whole.substr(tree_.top.size() + 1) : path;
    }

    /// Whether the files that are in conflict are of the journal, where every line counts, wherever it stands.
    bool are_segments(const std::vector<std::string>& parts) const {
        constexpr std::size_t day_letters = 10;
        for (std::size_t i = 1; i < parts.size() && !parts[i].empty(); ++i) {
            const auto name = base_name(parts[i]);
            const bool below = (tree_.top + '/' + from_top(parts[i])).starts_with(git_.directory() + '/');
            if (!below || !name.ends_with(".jsonl") || !parse_iso_day(name.substr(0, day_letters))) return false;
        }
        return parts.size() > 1;
    }

    [[noreturn]] void fail_to_merge(const std::vector<std::string>& parts) const {
        std::vector<std::string> files;
        for (std::size_t i = 1; i < parts.size() && !parts[i].empty(); ++i)
            files.push_back(fmt::format("'{}'", show(from_top(parts[i]))));
        fail(Exit::sync,
             fmt::format("{} {} changed here and in {}, and git can't merge that; nothing was touched", some_of(files),
                         files.size() == 1 ? "was" : "were", shown()),
             fmt::format("everything is saved and committed here; merge by hand: {} pull --no-rebase; then: relnet sync",
                         git_.typed()));
    }

    bool go_to(const std::string& commit, const std::string& own) const {
        const auto finished = git_.run({"merge", "-q", "--ff-only", "--no-autostash", commit});
        if (finished.status == 0) return true;
        if (git_.ask({"rev-parse", "-q", "--verify", "HEAD^{commit}"}).value_or("") != own) return false;
        const auto files = files_named_in(finished.err);
        // git may have been stopped on the way, with files of theirs written and not told of.
        if (files.empty())
            fail(Exit::sync, fmt::format("git can't take over {}: {}", shown(), reason(finished)),
                 fmt::format("everything is saved and committed here; look at: {0} status; by hand: {0} pull --no-rebase; then: relnet sync",
                             git_.typed()));
        fail(Exit::sync,
             fmt::format("{} {} changed in {}, and not committed here; nothing was touched", some_of(files),
                         files.size() == 1 ? "is" : "are", shown()),
             "everything is saved and committed here; commit or stash them, then: relnet sync");
    }

    /// False: somebody else was first.
    bool send() {
        if (options_.before_push) {
            for (const auto& url : addresses_of(git_, tree_.remote)) options_.before_push(url);
        }
        say(fmt::format("sending to {} ...", show(tree_.remote)));
        const auto finished = git_.run({"push", "-q", "--porcelain", tree_.remote, "HEAD:" + tree_.target});
        say("");
        if (finished.status == 0) return done_.sent = true;
        for (const auto& line : split(finished.out, '\n')) {
            if (!line.starts_with('!')) continue;
            const bool for_good =
                std::ranges::any_of(std::array{"hook declined", "denied", "checked out", "prohibited", "protected"},
                                    [&](const char* why) { return line.find(why) != std::string::npos; });
            if (!for_good) return false;
            fail(Exit::sync, fmt::format("{} does not take it: {}", show(tree_.remote), show(line.substr(line.rfind('\t') + 1))),
                 "everything is saved and committed here; when that is put right: relnet sync");
        }
        constexpr std::string_view summary = "error: failed to push some refs";
        if (finished.err.find(summary) != std::string::npos) fail_to_send(finished, summary);
        fail_to_reach(finished);
    }

    /// It was reached, and nothing was tried: a pre-push hook said no, in words of its own before git's summary.
    [[noreturn]] void fail_to_send(Finished finished, std::string_view summary) const {
        finished.err.resize(finished.err.find(summary));
        const bool silent = trim(finished.err).empty();
        fail(Exit::sync,
             fmt::format("nothing was sent to {}: {}", show(tree_.remote), silent ? "a pre-push hook said no" : reason(finished)),
             "everything is saved and committed here; when that is put right: relnet sync");
    }

    const Git& git_;
    const WorkTree& tree_;
    const Journal& journal_;
    const ExchangeOptions& options_;
    Exchanged& done_;
    std::mt19937_64 random_;
};

/// Whom the changes are about, once each.
std::vector<std::string> names_in(const std::vector<Change>& changes) {
    std::vector<std::string> names;
    for (const auto& change : changes) {
        const auto named = change.set.find("name");
        const auto name = !change.who.empty() ? change.who : named == change.set.end() ? "" : as_text(named->second).value_or("");
        if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
    return names;
}

}  // namespace

std::string subject_of(const Pending& found, bool names) {
    const auto device = found.devices.empty() ? "journal" : join(found.devices, ", ");
    auto what = found.changes.empty() ? count_of(found.files.size(), "file") : count_of(found.changes.size(), "change");
    if (auto people = names ? names_in(found.changes) : std::vector<std::string>(); !people.empty()) {
        const auto more = people.size() > most_names ? people.size() - most_names : 0;
        people.resize(people.size() - more);
        what = more == 0 ? list_of(people) : fmt::format("{} and {} others", join(people, ", "), more);
    }
    return fmt::format("relnet: {}: {}", show(device), show(what));
}

void check_is_free(const Git& git, const WorkTree& tree) {
    const auto saved = "everything is saved here";
    if (!tree.busy.empty()) {
        fail(Exit::sync, fmt::format("{} is in progress in {}; nothing was committed or sent", tree.busy, git.shown(tree.top)),
             fmt::format("{}; end it first: {}", saved, tree.way_out));
    }
    if (tree.branch.empty()) {
        fail(Exit::sync, fmt::format("HEAD is detached in {}; nothing was committed or sent", git.shown(tree.top)),
             fmt::format("{}; go to a branch: {} switch BRANCH", saved, git.typed()));
    }
}

void exchange(const Git& git, const WorkTree& tree, const Journal& journal, const ExchangeOptions& options, Exchanged& done) {
    Exchanging(git, tree, journal, options, done).run();
}

SyncLock::SyncLock(const std::string& file, int seconds) : descriptor_(::open(file.c_str(), O_RDONLY | O_CLOEXEC)) {
    constexpr int glance_ms = 50;
    if (descriptor_ < 0)
        fail(Exit::data, fmt::format("{}: {}", show(file), std::strerror(errno)), "how things stand: relnet sync status");
    for (int waited = 0; ::flock(descriptor_, LOCK_EX | LOCK_NB) != 0; waited += glance_ms) {
        if (waited >= seconds * 1000) {
            ::close(descriptor_);
            fail(Exit::sync, "another relnet sync is at work here", "everything is saved here; later: relnet sync");
        }
        pause_ms(glance_ms);
    }
}

SyncLock::~SyncLock() { ::close(descriptor_); }

}  // namespace relnet
