#include "relnet/journal/refresh.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <tuple>

#include "relnet/base/file.hpp"
#include "relnet/journal/lines.hpp"

namespace relnet {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30;
/// The clock of files ticks slower than that of programs, and git may still be writing.
constexpr std::int64_t may_still_change_ns = 100'000'000;

/// Directory, day, number: what a device wrote first comes first, so that numbers here grow as it wrote.
std::tuple<std::string, std::string, std::int64_t> place_of(const Segment& segment) {
    const auto name = base_name(segment.path);
    constexpr std::size_t day_letters = 10;
    std::int64_t number = 0;
    if (name.size() > day_letters) std::from_chars(name.data() + day_letters + 1, name.data() + name.size(), number);
    return {segment.path.substr(0, segment.path.size() - name.size()), name.substr(0, day_letters), number};
}

void take_in_file(const Journal& journal, Store& store, Segment segment, std::int64_t now_ms) {
    const auto lines = read_lines(read_file(journal.path_of(segment), largest_file));
    if (segment.mtime_ns > now_ms * 1'000'000 - may_still_change_ns) segment.mtime_ns = 0;
    store.take_in(segment, lines.changes);
}

/// Under this name the data file remembers which copy of its journal it was last refreshed from.
const std::string place_key = "place";

}  // namespace

bool is_where_it_was(const Journal& journal, const Store& store) { return store.remembered(place_key) == journal.place(); }

bool is_current(const Journal& journal, const Store& store) { return journal.files() == store.segments(); }

Intake refresh(const Journal& journal, Store& store, std::int64_t now_ms) {
    auto files = journal.files();
    std::map<std::string, Segment> known;
    for (auto& segment : store.segments()) known[segment.path] = segment;
    std::ranges::sort(files, {}, place_of);
    for (const auto& file : files) {
        const auto before = known.extract(file.path);
        if (!before || before.mapped() != file) take_in_file(journal, store, file, now_ms);
    }
    for (const auto& [path, gone] : known) {
        journal.check_is_gone(path);
        store.segment_is_gone(path);
    }
    // A line may have moved to another file: one of another carrier's making, or where a person put it.
    if (store.misses_lines()) {
        for (const auto& file : files) take_in_file(journal, store, file, now_ms);
    }
    if (!is_where_it_was(journal, store)) store.remember(place_key, journal.place());
    return store.settle();
}

}  // namespace relnet
