// Erasing what was forgotten: the lines of it keep only what the fold needs, and nobody else's line names it.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/line.hpp"

namespace relnet {
namespace {

struct Line {
    std::int64_t number = 0;
    Change change;
};

/// What is left: that there was a change, by whom, to what, and what a delete had seen.
Change bare(const Change& change) {
    Change left{
        .id = change.id, .op = change.op, .of = change.of, .rule = change.rule, .kind = change.kind, .command = change.command};
    left.undoes = change.undoes;
    left.re = change.re;
    left.seen = change.seen;
    left.miss = change.miss;
    // Of an operation that this relnet does not know, only the line itself tells the name.
    if (change.op == Op::unknown)
        left.line = fmt::format(R"({{"id":"{}","op":"erased","of":{}}})", to_string(change.id),
                                json_quote(change.rule.empty() ? to_string(change.of) : change.rule));
    return left;
}

/// `who` is a list for people, "Ada, Grace and Alan"; each name in it that is `name` becomes "somebody".
std::string without_name(std::string who, const std::string& name) {
    constexpr std::string_view somebody = "somebody";
    const auto ends_item = [&](std::size_t at) {
        return at == who.size() || who.compare(at, 2, ", ") == 0 || who.compare(at, 5, " and ") == 0;
    };
    const auto begins_item = [&](std::size_t at) {
        return at == 0 || (at >= 2 && who.compare(at - 2, 2, ", ") == 0) || (at >= 5 && who.compare(at - 5, 5, " and ") == 0);
    };
    for (auto at = who.find(name); at != std::string::npos; at = who.find(name, at)) {
        if (begins_item(at) && ends_item(at + name.size())) who.replace(at, name.size(), somebody);
        at += 1;
    }
    return who;
}

/// The same line with another `who`; what a newer relnet wrote beside it stays.
void rename_in(Change& change, const std::string& who) {
    const auto key = "\"who\":";
    const auto before = key + json_quote(change.who);
    if (const auto at = change.line.find(before); at != std::string::npos) {
        change.line.replace(at, before.size(), key + json_quote(who));
    } else if (change.op == Op::unknown) {
        change = bare(change);
        return;
    } else {
        change.line.clear();
    }
    change.who = who;
}

/// What was erased may have been merged into somebody who stays: the merge, its undo and what was written in between say there
/// what the one that is erased had.
class Lent {
public:
    /// A change of who is erased, as it was.
    void note(const Change& change) {
        ids_.insert(change.id);
        for (const auto& [field, value] : change.set) {
            values_.emplace(field, value.json);
            if (field == "name" || field == "handle") values_.emplace("alias", value.json);
        }
        for (const auto& [set, values] : change.add) {
            for (const auto& value : values) values_.emplace(set, value.json);
        }
        const auto into = change.set.find("into");
        const auto keep = into == change.set.end() ? std::nullopt : as_uid(into->second);
        if (keep) since_.try_emplace(*keep, change.id);
    }

    /// Into whom, and the first time.
    const std::map<Uid, ChangeId>& since() const { return since_; }

    /// Of a change of the one that stays; what counts there by now is its own.
    void erase_from(Change& change, const Folded& now) {
        if (change.op == Op::unknown) return;  // nothing can be told from it but that it is there
        for (auto& [field, value] : change.set) {
            const auto live = now.fields.find(field);
            const bool counts =
                live != now.fields.end() && std::ranges::find(live->second, change.id, &Write::id) != live->second.end();
            if (!counts && values_.contains({field, value.json})) value = Value{};
        }
        for (auto& [set, values] : change.add) {
            std::erase_if(values, [&, &set = set](const Value& value) { return erase_add(change.id, set, value, now); });
        }
        std::erase_if(change.add, [](const auto& added) { return added.second.empty(); });
        for (auto& [set, keys] : change.drop) {
            std::erase_if(keys, [&, &set = set](const auto& dropped) {
                return std::ranges::all_of(dropped.second, [&](const ChangeId& id) {
                    return ids_.contains(id) || erased_adds_.contains({id, set, dropped.first});
                });
            });
        }
        std::erase_if(change.drop, [](const auto& dropped) { return dropped.second.empty(); });
        change.line.clear();
    }

private:
    bool erase_add(const ChangeId& id, const std::string& set, const Value& value, const Folded& now) {
        if (!values_.contains({set, value.json})) return false;
        const auto key = element_key(set, value);
        if (const auto elements = now.sets.find(set); elements != now.sets.end()) {
            const auto found = elements->second.find(key);
            if (found != elements->second.end() && std::ranges::find(found->second.adds, id) != found->second.adds.end())
                return false;
        }
        erased_adds_.emplace(id, set, key);
        return true;
    }

    std::set<std::pair<std::string, std::string>> values_;  ///< field or set, value
    std::set<ChangeId> ids_;
    std::map<Uid, ChangeId> since_;
    std::set<std::tuple<ChangeId, std::string, std::string>> erased_adds_;
};

std::string in_quotes(const std::string& name) {
    const auto quoted = json_quote(name);
    return quoted.substr(1, quoted.size() - 2);
}

}  // namespace

void Store::scrub() {
    Database& db = impl_->db;
    impl_->finish_command();
    const auto update = [&](const Line& line) {
        Query(db.statement("UPDATE change SET body=? WHERE n=?"), body_of(line.change), line.number).run();
    };
    const auto lines = [&](Query&& rows) {
        std::vector<Line> found;
        while (rows.step()) found.push_back({rows.number(6), impl_->read_change(rows)});
        return found;
    };
    std::set<std::string> names;
    std::set<Uid> erased;
    Lent lent;
    for (const auto& line : lines(Query(db.statement("SELECT entity,device,seq,time,op,body,n FROM change WHERE entity IN"
                                                     "(SELECT entity FROM change WHERE op=?)"),
                                        static_cast<int>(Op::forget)))) {
        erased.insert(line.change.of);
        if (const auto name = line.change.set.find("name"); name != line.change.set.end())
            names.insert(as_text(name->second).value_or(""));
        lent.note(line.change);
        update({line.number, bare(line.change)});
    }
    for (const auto& [keep, since] : lent.since()) {
        if (erased.contains(keep)) continue;
        const auto now = impl_->state_of(keep);
        for (auto& line : lines(Query(
                 db.statement("SELECT entity,device,seq,time,op,body,n FROM change WHERE entity=? AND time>=? ORDER BY time,seq"),
                 keep, since.time))) {
            lent.erase_from(line.change, now);
            update(line);
        }
    }
    impl_->any_erased = true;
    for (const auto& uid : erased) {
        Query(db.statement("DELETE FROM meta WHERE key>='aside.' AND key<'aside/' AND instr(value,?)>0"), to_string(uid)).run();
    }
    names.erase("");
    for (const auto& name : names) {
        // Where somebody else is called so too, the line must be about who was erased.
        const bool shared = !with_key(Key::name, fold(name), true).empty();
        const auto is_meant = [&](const Change& change) {
            return !shared || std::ranges::any_of(change.re, [&](const Uid& uid) { return erased.contains(uid); });
        };
        for (auto& line : lines(Query(db.statement("SELECT entity,device,seq,time,op,body,n FROM change WHERE instr(body,?)>0"),
                                      in_quotes(name)))) {
            const auto who = without_name(line.change.who, name);
            if (who == line.change.who || !is_meant(line.change)) continue;
            rename_in(line.change, who);
            update(line);
        }
    }
    impl_->fold_commands();
    Query(db.statement("INSERT OR REPLACE INTO meta VALUES('unswept','1')")).run();
    impl_->must_sweep = true;
}

bool Store::Impl::is_unswept() {
    Query row(db.statement("SELECT 1 FROM meta WHERE key='unswept'"));
    return row.step();
}

// What is deleted is overwritten, but moving rows between pages leaves pieces of them behind; only writing the file anew does
// not. The mark in meta stays until that is done.
void Store::Impl::sweep() {
    must_sweep = false;
    try {
        db.execute("PRAGMA temp_store=MEMORY;VACUUM;DELETE FROM meta WHERE key='unswept'");
    } catch (const SQLite::Exception& error) {
        fail(Exit::data,
             fmt::format("erased and saved, but {} could not be written anew: {}; pieces may still lie in unused parts of it",
                         db.path(), error.what()),
             "make room, then: relnet doctor --rebuild");
    }
}

}  // namespace relnet
