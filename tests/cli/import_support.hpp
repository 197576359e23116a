// A book in memory that takes vCards.
#pragma once

#include <string>
#include <vector>

#include "relnet/cli/importing.hpp"
#include "relnet/interchange/format.hpp"
#include "store/support.hpp"

namespace relnet::testing {

struct ImportingBook : Book {
    std::vector<std::string> questions, answers;

    static ImportRules rules() { return {.today = day("2026-11-21")}; }
    static std::string card(const std::string& lines) { return "BEGIN:VCARD\nVERSION:3.0\n" + lines + "END:VCARD\n"; }

    /// One import of the cards: what it did. Each call is a command of its own.
    ImportTally take(const std::string& vcards, ImportRules with = rules()) {
        ImportDoor door{.apply = [this](std::vector<Change> changes) { store.record("import", std::move(changes)); },
                        .is_reserved = [](const std::string& handle) { return handle == "log"; }};
        door.ask = [this](const std::string& question) {
            questions.push_back(question);
            const std::string answer = answers.at(0);
            answers.erase(answers.begin());
            return answer;
        };
        Importer importer(store, std::move(with), door);
        for (const auto& read : read_cards(vcards, "x.vcf", {}).cards) importer.take("x.vcf", read);
        importer.finish();
        store.end_command();
        return importer.tally();
    }

    std::size_t people() const { return store.count({.active = true, .archived = true, .removed = false}); }
    std::size_t changes() const {
        std::size_t n = 0;
        store.each_change([&](const Change&) { ++n; });
        return n;
    }
    Contact of(const std::string& handle) const {
        const auto found = store.with_key(Key::handle, handle);
        REQUIRE_MESSAGE(found.size() == 1, "nobody has the handle ", handle);
        return store.contact(found.front().id);
    }
    void undo() { store.undo(*store.undoable(0), "undo"); }
    void redo() { store.undo(*store.redoable(0), "redo"); }
};

}  // namespace relnet::testing
