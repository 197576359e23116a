#include "relnet/sync/git.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <csignal>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/stopping.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::size_t most_output = std::size_t{64} << 20;
/// An editor or a prompt that looks at the work tree holds git's lock for a moment.
constexpr int lock_tries = 20, lock_pause_ms = 100;

bool is_locked(const Finished& finished) {
    return finished.status != 0 && finished.err.find(".lock': File exists") != std::string::npos;
}

/// A git that was killed leaves its lock, and says so of each that comes after it.
std::string way_out_of(const Finished& finished) {
    if (!is_locked(finished)) return "everything is saved here; when that is put right: relnet sync";
    const auto end = finished.err.find("': File exists"), begin = finished.err.rfind('\'', end - 1) + 1;
    return fmt::format(
        "everything is saved here; if no git is at work there, one that was killed left it: rm {}; then: relnet sync",
        show(finished.err.substr(begin, end - begin)));
}

/// What git leaves while something is in progress, what that is called, and what ends it.
struct Operation {
    std::string_view file, name, way_out;
};
constexpr Operation operations[] = {
    {"MERGE_HEAD", "a merge", "merge --continue"},     {"rebase-merge", "a rebase", "rebase --continue"},
    {"rebase-apply", "a rebase", "rebase --continue"}, {"CHERRY_PICK_HEAD", "a cherry-pick", "cherry-pick --continue"},
    {"REVERT_HEAD", "a revert", "revert --continue"},  {"sequencer", "a cherry-pick or revert", "cherry-pick --quit"},
    {"BISECT_LOG", "a bisect", "bisect reset"},
};

void find_operation(const Git& git, WorkTree& tree) {
    std::vector<std::string> question = {"rev-parse", "--path-format=absolute"};
    for (const auto& operation : operations) {
        question.emplace_back("--git-path");
        question.emplace_back(operation.file);
    }
    const auto paths = split(git.ask(question).value_or(""), '\n');
    for (std::size_t i = 0; i < paths.size() && i < std::size(operations); ++i) {
        if (!tree.busy.empty() || !exists(paths[i])) continue;
        tree.busy = operations[i].name;
        tree.way_out = fmt::format("{} {}", git.typed(), operations[i].way_out);
    }
}

/// Nothing where it is not set. Of the repository first: a git that fails to open it takes it for not there, and what is asked of
/// all its configuration then is not set either.
std::optional<std::string> setting(const Git& git, const std::string& key) {
    // With an option before it, yadm passes "config" on: alone it would be its own.
    const auto own = git.run({"--no-pager", "config", "--local", "--get", key});
    if (own.status == 0) return own.out.substr(0, own.out.find('\n'));
    if (own.status != 1)
        fail(Exit::sync, "git can't read its configuration: " + reason(own), "everything is saved here; again: relnet sync");
    return git.ask({"--no-pager", "config", "--get", key});
}

void find_upstream(const Git& git, WorkTree& tree) {
    if (tree.branch.empty()) return;
    const auto key = "branch." + tree.branch;
    const auto remote = setting(git, key + ".remote");
    const auto target = setting(git, key + ".merge");
    // A branch that follows another one here has nobody to exchange with.
    if (!remote || !target || *remote == "." || remote->starts_with('-')) return;
    tree.remote = *remote;
    tree.target = *target;
    tree.upstream = tree.remote + '/' + target->substr(target->starts_with("refs/heads/") ? 11 : 0);
}

/// Somebody else's repository: git says what makes it acceptable, on a line of its own behind a tab.
[[noreturn]] void refuse_as_git_does(const Finished& finished) {
    std::string command;
    for (const auto& line : split(finished.err, '\n')) {
        if (line.starts_with('\t')) command = trim(line);
    }
    fail(Exit::sync, "git: " + reason(finished),
         command.empty()
             ? "everything is saved here; when that is put right: relnet sync"
             : fmt::format("everything is saved here; if you trust who owns it: {}; then: relnet sync", show(command)));
}

}  // namespace

std::vector<std::string> apart_from_other_repositories() {
    // git rev-parse --local-env-vars, but those that carry configuration: that is the user's, such as credential.helper.
    return {"GIT_DIR",
            "GIT_WORK_TREE",
            "GIT_INDEX_FILE",
            "GIT_PREFIX",
            "GIT_COMMON_DIR",
            "GIT_OBJECT_DIRECTORY",
            "GIT_NAMESPACE",
            "GIT_SHALLOW_FILE",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES",
            "GIT_GRAFT_FILE",
            "GIT_REPLACE_REF_BASE",
            "GIT_NO_REPLACE_OBJECTS",
            "GIT_CONFIG",
            "GIT_INTERNAL_SUPER_PREFIX",
            "GIT_IMPLICIT_WORK_TREE"};
}

std::string Git::typed() const { return is_plain() ? "git -C " + shown(directory_) : show(join(words_, " ")); }

std::string Git::shown(const std::string& path) const {
    const bool below = !home_.empty() && path.starts_with(home_) && path.substr(home_.size()).starts_with('/');
    return show(below ? '~' + path.substr(home_.size()) : path);
}

Finished Git::run(const std::vector<std::string>& arguments) const {
    Question question{.words = words_, .directory = directory_, .variables = {}};
    question.words.insert(question.words.end(), arguments.begin(), arguments.end());
    question.variables = apart_from_other_repositories();
    // A path is a path, whatever letters are in it.
    for (const auto name : {"GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_LITERAL_PATHSPECS=1"})
        question.variables.emplace_back(name);
    question.variables.insert(question.variables.end(), {"LANGUAGE", "LC_ALL=C.UTF-8"});
    if (!may_ask_) question.variables.emplace_back("GIT_TERMINAL_PROMPT=0");
    Finished finished;
    for (int again = 0; again < lock_tries; ++again) {
        finished = answer_of(question, most_output);
        if (!is_locked(finished)) break;
        pause_ms(lock_pause_ms);
    }
    if (!finished.started) {
        fail(Exit::sync, fmt::format("'{}' could not be started; everything is saved here", show(words_.front())),
             "install git, or: relnet config set sync.git PROGRAM");
    }
    if (finished.status == 128 + SIGINT || finished.status == 128 + SIGTERM)
        fail(static_cast<Exit>(finished.status), "stopped; everything is saved here");
    stop_if_asked();
    return finished;
}

std::optional<std::string> Git::ask(const std::vector<std::string>& arguments) const {
    auto finished = run(arguments);
    if (finished.status != 0) return {};
    if (finished.out.ends_with('\n')) finished.out.pop_back();
    return std::move(finished.out);
}

std::string Git::must(const std::vector<std::string>& arguments, const std::string& what) const {
    auto finished = run(arguments);
    if (finished.status != 0) {
        fail(Exit::sync, fmt::format("{}: {}", what, reason(finished)), way_out_of(finished));
    }
    if (finished.out.ends_with('\n')) finished.out.pop_back();
    return std::move(finished.out);
}

std::vector<std::string> program_words(const std::string& setting, const std::string& home) {
    auto all = words(setting);
    for (auto& word : all) {
        const auto value = word.find("=~") == std::string::npos ? 0 : word.find("=~") + 1;
        const bool is_home = word.compare(value, 1, "~") == 0 && (word.size() == value + 1 || word[value + 1] == '/');
        if (is_home && !home.empty()) word.replace(value, 1, home);
    }
    return all;
}

std::string reason(const Finished& finished) {
    std::string first;
    for (const auto& line : split(finished.err, '\n')) {
        for (const std::string_view mark : {"fatal: ", "error: ", "ERROR: "}) {
            if (line.starts_with(mark)) return show(trim(line.substr(mark.size())));
        }
        if (first.empty()) first = show(trim(line));
    }
    return first.empty() ? fmt::format("git ended with {}", finished.status) : first;
}

std::optional<WorkTree> work_tree_of(const Git& git) {
    const auto place = git.run({"rev-parse", "--show-toplevel"});
    if (place.err.find("dubious ownership") != std::string::npos) refuse_as_git_does(place);
    const auto top = place.out.substr(0, place.out.find('\n'));
    if (place.status != 0 || top.empty()) return {};
    WorkTree tree;
    tree.top = top;
    tree.branch = git.ask({"symbolic-ref", "-q", "--short", "HEAD"}).value_or("");
    find_operation(git, tree);
    find_upstream(git, tree);
    return tree;
}

std::vector<std::string> addresses_of(const Git& git, const std::string& remote) {
    std::vector<std::string> addresses;
    for (const auto& way : {std::vector<std::string>{"--push", "--all"}, {"--all"}}) {
        std::vector<std::string> question = {"remote", "get-url"};
        question.insert(question.end(), way.begin(), way.end());
        question.push_back(remote);
        for (auto& address : split(git.ask(question).value_or(remote), '\n')) {
            if (std::ranges::find(addresses, address) == addresses.end()) addresses.push_back(std::move(address));
        }
    }
    return addresses;
}

std::optional<Distance> distance(const Git& git) {
    const auto counts = git.ask({"rev-list", "--left-right", "--count", "HEAD...@{upstream}"});
    if (!counts) return {};
    const auto parts = words(*counts);
    Distance apart;
    if (parts.size() != 2) return {};
    std::from_chars(parts[0].data(), parts[0].data() + parts[0].size(), apart.ahead);
    std::from_chars(parts[1].data(), parts[1].data() + parts[1].size(), apart.behind);
    return apart;
}

}  // namespace relnet
