// relnet sync status: how things stand between the data file, the journal and git.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cli/own_git.hpp"
#include "commands/sync_parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/journal/lines.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30, most_listed = 10;

struct Standing {
    std::vector<std::string> bad, marked, copies;  ///< file:line, files with markers of git, files of carriers
    std::size_t files = 0, changes = 0, newer = 0, aside = 0, conflicts = 0;
    std::set<std::string> devices;
    std::string device;  ///< this one; empty: it has written nothing yet
    std::map<std::string, Gaps> gaps;
    std::optional<WorkTree> tree;
    std::string trouble;  ///< why git tells of none
    std::optional<Distance> apart;
    Pending pending;
    std::string tracked;
};

void look_at_files(const Journal& journal, Standing& now) {
    for (const auto& file : journal.files()) {
        ++now.files;
        if (is_conflict_copy(file.path)) now.copies.push_back(file.path);
        const auto lines = read_lines(read_file(journal.path_of(file), largest_file));
        if (lines.markers > 0) now.marked.push_back(file.path);
        for (const auto& line : lines.bad) now.bad.push_back(fmt::format("{}:{}", file.path, line.number));
    }
}

void look_at_data(const Store& store, Standing& now) {
    const auto tail = store.remembered("tail");
    const auto path = tail.substr(tail.rfind(' ') + 1);
    now.device = path.substr(0, path.find('/'));
    now.gaps = store.gaps();
    now.aside = store.aside().size();
    now.conflicts = all_conflicts(store).size();
    store.each_change([&](const Change& change) {
        ++now.changes;
        now.devices.insert(change.id.device);
        if (!is_understood(change)) ++now.newer;
    });
}

void look_at_git(Session& session, const Journal& journal, Standing& now) {
    const auto git = git_at(session, journal.directory());
    try {
        now.tree = work_tree_of(git);
    } catch (const Error& error) {
        now.trouble = error.message;
    }
    if (!now.tree) return;
    now.pending = pending(git, *now.tree, journal);
    if (!now.tree->remote.empty()) now.apart = distance(git);
    now.tracked = untracking(session);
}

std::string git_text(const Standing& now) {
    if (!now.tree) return now.trouble.empty() ? "in no work tree" : now.trouble;
    const auto& tree = *now.tree;
    std::vector<std::string> parts;
    if (!tree.busy.empty()) parts.push_back(tree.busy + " is in progress");
    if (!now.pending.files.empty()) {
        const auto files = count_of(now.pending.files.size(), "file"), changes = count_of(now.pending.changes.size(), "change");
        parts.push_back(now.pending.changes.empty() ? files + " not committed"
                                                    : fmt::format("{} in {} not committed", changes, files));
    }
    if (now.apart && now.apart->ahead > 0)
        parts.push_back(count_of(static_cast<std::size_t>(now.apart->ahead), "commit") + " not sent");
    if (now.apart && now.apart->behind > 0)
        parts.push_back(count_of(static_cast<std::size_t>(now.apart->behind), "commit") + " not taken over");
    if (!tree.remote.empty() && !now.apart) parts.emplace_back("nothing was sent yet");
    const auto head = tree.branch.empty()   ? "HEAD is detached"
                      : tree.remote.empty() ? tree.branch + " without upstream"
                                            : tree.branch + " to " + tree.upstream;
    return show(head) + (parts.empty() ? ": all is committed" + std::string(now.apart ? " and sent, as of the last fetch" : "")
                                       : ": " + join(parts, ", "));
}

/// "4, 7-9".
std::string ranges_of(const Gaps& gaps) {
    std::vector<std::string> parts;
    for (const auto& [first, last] : gaps.spans) {
        if (parts.size() == most_listed) return join(parts, ", ") + " ...";
        parts.push_back(first == last ? fmt::format("{}", first) : fmt::format("{}-{}", first, last));
    }
    return join(parts, ", ");
}

std::string row(std::string_view label, const std::string& text) { return fmt::format("{:<11} {}\n", label, text); }

std::string listed(std::string_view label, const std::vector<std::string>& items, const std::string& advice) {
    std::string text;
    for (std::size_t i = 0; i < items.size() && i < most_listed; ++i) text += row(i == 0 ? label : "", show(items[i]));
    if (items.size() > most_listed) text += row("", fmt::format("and {} more", items.size() - most_listed));
    return text.empty() ? text : text + row("", advice);
}

std::string text_of(const std::string& directory, const Journal& journal, const Standing& now) {
    auto text = row("journal", fmt::format("{} ({})", show(directory), show(journal.id())));
    text += row("device", now.device.empty() ? "none yet: nothing was written here" : show(now.device));
    text += row("holds", fmt::format("{} of {} in {}", count_of(now.changes, "change"), count_of(now.devices.size(), "device"),
                                     count_of(now.files, "file")));
    text += row("git", git_text(now));
    if (now.conflicts > 0) text += row("conflicts", fmt::format("{}: relnet sync conflicts", now.conflicts));
    if (now.aside > 0) text += row("kept aside", fmt::format("{}: relnet sync recover", count_of(now.aside, "change")));
    for (const auto& [device, gaps] : now.gaps) {
        const auto count = count_of(static_cast<std::size_t>(gaps.count), "change");
        text += row("missing", fmt::format("{} of {}: {}", count, show(device), ranges_of(gaps)));
    }
    if (now.newer > 0)
        text += row("newer", fmt::format("{} by a newer relnet; update this one to see all", count_of(now.newer, "change")));
    text += listed("bad lines", now.bad, "they are kept as they are; see relnet-journal(5)");
    text +=
        listed("markers", now.marked, "left by git; both sides were taken; on the device that writes there: relnet sync tidy");
    text += listed("copies", now.copies, "made by another carrier: relnet sync tidy");
    if (!now.tracked.empty()) text += row("data file", now.tracked);
    return text;
}

void write_texts(JsonWriter& json, std::string_view key, const auto& texts) {
    json.key(key).array();
    for (const auto& text : texts) json.text(text);
    json.end();
}

void write_gaps(JsonWriter& json, const std::string& device, const Gaps& gaps) {
    constexpr int most = 1000;
    json.object().key("device").text(device).key("count").number(gaps.count).key("numbers").array();
    int written = 0;
    for (const auto& [first, last] : gaps.spans) {
        for (auto number = first; number <= last && written < most; ++number, ++written) json.number(number);
    }
    json.end().end();
}

std::string git_json(const Standing& now) {
    JsonWriter json;
    if (!now.tree) return "null";
    json.object()
        .key("top")
        .text(now.tree->top)
        .key("branch")
        .text_or_null(now.tree->branch)
        .key("upstream")
        .text_or_null(now.tree->upstream);
    json.key("in_progress").text_or_null(now.tree->busy);
    json.key("uncommitted_files").number(static_cast<std::int64_t>(now.pending.files.size()));
    json.key("uncommitted_changes").number(static_cast<std::int64_t>(now.pending.changes.size()));
    json.key("ahead");
    now.apart ? json.number(now.apart->ahead) : json.null();
    json.key("behind");
    now.apart ? json.number(now.apart->behind) : json.null();
    json.key("data_file_is_tracked").flag(!now.tracked.empty());
    return json.end().take();
}

std::string json_of(const Journal& journal, const Standing& now) {
    JsonWriter json;
    const auto count = [&](std::string_view key, std::size_t number) { json.key(key).number(static_cast<std::int64_t>(number)); };
    json.object().key("schema").text("relnet.sync/1").key("action").text("status");
    json.key("directory").text(journal.directory()).key("id").text(journal.id()).key("device").text_or_null(now.device);
    count("files", now.files);
    count("changes", now.changes);
    write_texts(json, "devices", now.devices);
    json.key("git").raw(git_json(now));
    count("conflicts", now.conflicts);
    count("aside", now.aside);
    count("newer", now.newer);
    json.key("missing").array();
    for (const auto& [device, gaps] : now.gaps) write_gaps(json, device, gaps);
    json.end();
    write_texts(json, "bad_lines", now.bad);
    write_texts(json, "markers", now.marked);
    write_texts(json, "copies", now.copies);
    return json.end().take();
}

}  // namespace

void sync_status(Session& session) {
    const auto journal = journal_of(session);
    Standing now;
    look_at_data(session.store(), now);
    look_at_files(journal, now);
    look_at_git(session, journal, now);
    if (session.wants_json()) return session.out(json_of(journal, now) + "\n");
    session.out(text_of(short_path(session.world(), journal.directory()), journal, now));
}

}  // namespace relnet::commands
