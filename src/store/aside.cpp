// What was in the journal and is no more: kept aside, in no state, until it comes back or is dropped.
#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "impl.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {

std::string Store::Impl::own_device() {
    const auto device = db.meta_number("device");
    return device != 0 ? devices.name(device) : "";
}

void Store::Impl::put_missed_aside() {
    if (!intake->misses) return;
    std::vector<std::pair<std::int64_t, Change>> lost;
    {
        Query rows(db.statement("SELECT entity,device,seq,time,op,body,n FROM change WHERE file=-1"));
        while (rows.step()) lost.emplace_back(rows.number(6), read_change(rows));
    }
    const auto own = own_device();
    for (const auto& [number, change] : lost) {
        Query(db.statement("INSERT OR REPLACE INTO meta VALUES('aside.'||?,?)"), number, to_line(change)).run();
        Query(db.statement("DELETE FROM change WHERE n=?"), number).run();
        Query(db.statement(
                  "INSERT OR REPLACE INTO meta SELECT 'aside',max(?1,coalesce((SELECT value FROM meta WHERE key='aside'),0)+0)"),
              number)
            .run();
        note_aside_seq(change.id);
        ++(change.id.device == own ? intake->result.aside_own : intake->result.aside_other);
    }
    if (!lost.empty()) intake->refold_all = true;
}

/// No number of a device is used twice, also when what had it is put aside.
void Store::Impl::note_aside_seq(const ChangeId& id) {
    const auto device = devices.number(id.device);
    const auto before = aside_seq(device);
    Query(db.statement("INSERT OR REPLACE INTO meta VALUES('aside.seq.'||?,?)"), device,
          fmt::format("{} {}", std::max(before.seq, id.seq), std::max(before.time, id.time)))
        .run();
}

/// What this device wrote may have come back in any order, and the last row is not the last it wrote then.
void Store::Impl::note_own_seq() {
    Query row(db.statement("SELECT max(seq),max(time) FROM change WHERE device=?"), devices.number(intake->own));
    if (row.step() && !row.is_null(0)) note_aside_seq({row.number(1), row.number(0), intake->own});
}

LastWrite Store::Impl::aside_seq(std::int64_t device) {
    const auto text = db.meta(fmt::format("aside.seq.{}", device));
    LastWrite last;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), last.seq);
    if (error == std::errc{} && end != text.data() + text.size()) std::from_chars(end + 1, text.data() + text.size(), last.time);
    return last;
}

std::optional<std::int64_t> Store::Impl::return_from_aside(const Change& change, std::int64_t file) {
    std::string key;
    {
        Query row(db.statement("SELECT key FROM meta WHERE key>='aside.' AND key<'aside/' AND value=?"), to_line(change));
        if (!row.step()) return {};
        key = row.text(0);
    }
    const std::int64_t number = std::stoll(key.substr(std::string_view("aside.").size()));
    insert_as_it_is(number, change, file);
    Query(db.statement("DELETE FROM meta WHERE key=?"), key).run();
    ++intake->result.returned;
    intake->refold_all = true;
    return number;
}

std::vector<Change> Store::aside() const {
    std::vector<Change> changes;
    Query rows(impl_->db.statement("SELECT value FROM meta WHERE key>='aside.' AND key<'aside/' AND value LIKE '{%'"));
    while (rows.step()) {
        if (auto change = parse_line(rows.view(0))) changes.push_back(std::move(*change));
    }
    std::ranges::sort(changes, {}, &Change::id);
    return changes;
}

void Store::drop_aside() {
    Query(impl_->db.statement("DELETE FROM meta WHERE key>='aside.' AND key<'aside/' AND value LIKE '{%'")).run();
}

std::map<std::string, Gaps> Store::gaps() const {
    std::map<std::string, std::set<std::int64_t>> kept;
    for (const auto& change : aside()) kept[change.id.device].insert(change.id.seq);
    std::map<std::string, Gaps> found;
    const auto add = [&](const std::string& device, std::int64_t first, std::int64_t last) {
        if (first > last) return;
        found[device].spans.emplace_back(first, last);
        found[device].count += last - first + 1;
    };
    Query rows(impl_->db.statement("SELECT DISTINCT device,seq FROM change ORDER BY device,seq"));
    std::int64_t device = 0, expected = 1;
    while (rows.step()) {
        if (rows.number(0) != device) expected = 1;
        device = rows.number(0);
        const auto& name = impl_->devices.name(device);
        const auto& aside_here = kept[name];
        for (auto seq = aside_here.lower_bound(expected); seq != aside_here.end() && *seq < rows.number(1); ++seq) {
            add(name, expected, *seq - 1);
            expected = *seq + 1;
        }
        add(name, expected, rows.number(1) - 1);
        expected = rows.number(1) + 1;
    }
    return found;
}

}  // namespace relnet
