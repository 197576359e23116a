// Under which name this machine writes, and under which it has written.
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>

#include "impl.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

/// A clock this far behind our own last change is another machine's, or broken: what is written now gets a device of its own.
constexpr std::int64_t clock_tolerance_ms = 3'600'000;

/// No device has written so much: a hand in the journal has, in its name. What is written now gets a device of its own.
constexpr std::int64_t most_written = 1'000'000'000;

std::string device_slug(const std::string& host) {
    std::string slug;
    for (const char c : lower_ascii(host.substr(0, host.find('.')))) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain || (!slug.empty() && slug.back() != '-')) slug += plain ? c : '-';
    }
    slug = slug.substr(0, 24);
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug.empty() ? "device" : slug;
}

void set_meta(const Database& db, const std::string& key, const std::string& value) {
    Query(db.statement("INSERT OR REPLACE INTO meta VALUES(?,?)"), key, value).run();
}

/// What the device's name is bound to, so that a copied home or a restored machine gets a name of its own: a copy of the file has
/// another inode, be it on the same machine or one that took its id along. The number of a file system may change with each
/// start of the machine; without a machine's id it is better than nothing.
std::string binding(const Origin& origin, const std::string& path) {
    struct stat info {};
    const bool is_file = ::stat(path.c_str(), &info) == 0;
    if (!origin.machine.empty()) return is_file ? fmt::format("{} {}", origin.machine, info.st_ino) : origin.machine;
    return is_file ? fmt::format("file {} {}", info.st_dev, info.st_ino) : "memory";
}

LastWrite last_write(const Database& db, std::int64_t device) {
    Query row(db.statement("SELECT seq,time FROM change WHERE device=? ORDER BY n DESC LIMIT 1"), device);
    return row.step() ? LastWrite{row.number(0), row.number(1)} : LastWrite{};
}

}  // namespace

/// Gives what this device wrote last.
LastWrite Store::Impl::choose_device() {
    const auto bound = binding(origin, db.path());
    const auto known = db.meta_number("device");
    const auto wanted = db.meta("kept.device");
    if (known != 0 && wanted.empty() && db.meta(fmt::format("machine.{}", known)) == bound) {
        recording.device = known;
        auto last = last_write(db, recording.device);
        const auto aside = aside_seq(recording.device);
        last = {std::max(last.seq, aside.seq), std::max(last.time, aside.time)};
        if (origin.now_ms >= last.time - clock_tolerance_ms && last.seq < most_written) return last;
    }
    const auto suffix = lower_ascii(to_string(uids.next()).substr(22));
    recording.device = devices.number(device_slug(wanted.empty() ? origin.host : wanted) + '-' + suffix);
    Query(db.statement("DELETE FROM meta WHERE key='kept.device'")).run();
    set_meta(db, "device", std::to_string(recording.device));
    set_meta(db, fmt::format("machine.{}", recording.device), bound);
    return {};
}

/// The device of now, and those that this machine was before it got another name.
std::set<std::string> Store::Impl::own_devices() {
    const auto machine = [](std::string_view bound) { return bound.substr(0, bound.starts_with("file ") ? bound.size() : bound.find(' ')); };
    const auto here = binding(origin, db.path());
    std::set<std::string> names{recording.id.device};
    Query rows(db.statement("SELECT key,value FROM meta WHERE key>='machine.' AND key<'machine/'"));
    while (rows.step()) {
        if (machine(rows.view(1)) == machine(here)) names.insert(devices.name(std::stoll(rows.text(0).substr(8))));
    }
    return names;
}

}  // namespace relnet
