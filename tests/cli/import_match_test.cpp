#include "cli/import_match.hpp"

#include <doctest/doctest.h>

#include "cli/import_support.hpp"

using namespace relnet;
using relnet::testing::day;
using relnet::testing::ImportingBook;

namespace {

const std::string card =
    ImportingBook::card("UID:a\nFN:Ada Lovelace\nEMAIL:ada@example.org\nNOTE:likes tea\nX-RELNET-LAST:2026-10-06\n");

void purge(ImportingBook& book, const Uid& uid) { book.record("rm", {.op = Op::forget, .of = uid}); }

}  // namespace

TEST_CASE("the key goes before the e-mail") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada\nEMAIL:old@example.org\n") + book.card("UID:b\nFN:Bob\nEMAIL:bob@example.org\n"));
    CHECK(book.take(book.card("UID:a\nFN:Ada\nEMAIL:bob@example.org\n")).changed == 1);
    CHECK(book.of("ada").emails.size() == 2);
}

TEST_CASE("an e-mail finds somebody in any case and under any name, and the card's key is kept") {
    ImportingBook book;
    book.take(book.card("FN:Countess\nEMAIL:Ada@Example.ORG\n"));
    const auto tally = book.take(book.card("UID:a\nFN:Ada Lovelace\nEMAIL:ada@example.org\n"));
    CHECK(tally.changed == 1);
    CHECK(tally.differences == 1);
    CHECK(book.people() == 1);
    CHECK(book.take(book.card("UID:a\nFN:Ada Lovelace\n")).unchanged == 1);
}

TEST_CASE("a key that was made up for a card without one is not added to somebody found otherwise") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada\nEMAIL:ada@example.org\n"));
    CHECK(book.take(book.card("FN:Ada\nEMAIL:ada@example.org\n")).unchanged == 1);
    CHECK(book.of("ada").keys == std::vector<std::string>{"a"});
}

TEST_CASE("cards of one file that share an e-mail are two people unless their names agree") {
    ImportingBook book;
    const std::string family = book.card("UID:1\nFN:Maria Rossi\nEMAIL:rossi@example.org\n") +
                               book.card("UID:2\nFN:Luca Bianchi\nEMAIL:rossi@example.org\n") +
                               book.card("UID:3\nFN:M. Rossi\nEMAIL:rossi@example.org\n");
    const auto tally = book.take(family);
    CHECK(tally.added == 2);
    CHECK(tally.changed == 1);
    CHECK(book.take(family).unchanged == 3);
}

TEST_CASE("a phone finds somebody by its digits where the names agree") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada Lovelace\nTEL:+44 20 7946 0018\n"));
    CHECK(book.take(book.card("FN:Ada\nTEL:+44-20-7946-0018\nTITLE:Analyst\n")).changed == 1);
    CHECK(book.take(book.card("FN:Charles Babbage\nTEL:+442079460018\n")).added == 1);
    CHECK(book.take(book.card("FN:Ada Yonath\nTEL:112\n")).added == 1);
    CHECK(book.take(book.card("FN:Ada Lovelace\nTEL:112\n")).added == 1);
}

TEST_CASE("an e-mail or a phone that a whole office has is nobody's") {
    ImportingBook book;
    std::string office;
    for (int i = 0; i < 40; ++i) {
        const std::string number = std::to_string(i);
        office += book.card("UID:o" + number + "\nFN:Clerk X" + number + "\nEMAIL:office@example.org\nTEL:+44 20 7946 0000\n");
    }
    CHECK(book.take(office).added == 40);
    CHECK(book.take(book.card("FN:Clerk X7\nEMAIL:office@example.org\n")).added == 1);
    CHECK(book.take(office).unchanged == 40);
}

TEST_CASE("a LinkedIn slug finds somebody by the key, or by an address however it was written") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada\nURL:http://uk.linkedin.com/in/nobody\n") +
              book.card("UID:b\nFN:Bob\nURL:https://www.LinkedIn.com/in/Bob-B/\n"));
    CHECK(book.take(book.card("UID:c\nFN:Robert\nURL:linkedin.com/in/bob-b?trk=x\n")).changed == 1);
    CHECK(book.take(book.card("UID:d\nFN:Bobby\nURL:https://www.linkedin.com/in/bob\n")).added == 1);
}

TEST_CASE("an e-mail that two people share finds the one whose name agrees, else nobody") {
    ImportingBook book;
    book.take(book.card("UID:1\nFN:Maria Rossi\nEMAIL:rossi@example.org\n") +
              book.card("UID:2\nFN:Luca Bianchi\nEMAIL:rossi@example.org\n"));
    CHECK(book.take(book.card("FN:Luca Bianchi\nEMAIL:rossi@example.org\nORG:Casa\n")).changed == 1);
    CHECK(book.of("luca").org == "Casa");
    CHECK(book.take(book.card("FN:Anna Verdi\nEMAIL:rossi@example.org\n")).added == 1);
}

TEST_CASE("somebody removed stays removed when the card comes again") {
    ImportingBook book;
    book.take(card);
    book.remove(book.of("ada").uid);
    const auto before = book.changes();
    CHECK(book.take(card).removed_earlier == 1);
    CHECK(book.changes() == before);
    CHECK(book.take(book.card("UID:other\nFN:Ada Lovelace\nEMAIL:ada@example.org\n")).removed_earlier == 1);
    CHECK(book.take(book.card("UID:other\nFN:Ben\nEMAIL:ada@example.org\n")).added == 1);
}

TEST_CASE("somebody whose import was undone comes back as the card is now") {
    ImportingBook book;
    book.take(book.card("UID:a\nFN:Ada Lovelace\nORG:Engines\nCATEGORIES:wrong\nADR:;;;London;;;\nNOTE:old\n"));
    const Uid uid = book.of("ada").uid;
    book.undo();
    CHECK(book.people() == 0);
    CHECK(book.take(card).added == 1);
    const Contact contact = book.of("ada");
    CHECK(contact.uid == uid);
    CHECK(contact.org.empty());
    CHECK(contact.city.empty());
    CHECK(contact.tags.empty());
    CHECK(contact.emails.size() == 1);
    CHECK(contact.schedule.last == day("2026-10-06"));
    std::vector<std::string> notes;
    for (const auto& note : contact.notes) {
        if (!note.text.empty()) notes.push_back(note.text);
    }
    CHECK(notes == std::vector<std::string>{"likes tea"});
    CHECK(book.take(card).unchanged == 1);
}

TEST_CASE("an import can be undone and repeated any number of times") {
    ImportingBook book;
    for (int i = 0; i < 4; ++i) {
        CHECK(book.take(card).added == 1);
        CHECK(book.of("ada").notes.front().text == "likes tea");
        CHECK(book.store.interaction_count(book.of("ada").id) == 1);
        book.undo();
        CHECK(book.people() == 0);
    }
}

TEST_CASE("a removal that was undone and done again is a removal") {
    ImportingBook book;
    book.take(card);
    book.remove(book.of("ada").uid);
    book.undo();
    CHECK(book.take(card).unchanged == 1);
    book.redo();
    CHECK(book.take(card).removed_earlier == 1);
}

TEST_CASE("an import that was redone, undone again and repeated brings the person back") {
    ImportingBook book;
    book.take(card);
    book.undo();
    book.redo();
    CHECK(book.take(card).unchanged == 1);
    book.undo();
    CHECK(book.take(card).added == 1);
}

TEST_CASE("somebody added by hand since goes before the one whose import was undone") {
    ImportingBook book;
    book.take(card);
    book.undo();
    const Uid uid = book.add("Ada Lovelace", {{"handle", text_value("countess")}});
    book.record("edit", {.op = Op::add, .of = uid, .add = {{"email", {labelled_value({"ada@example.org", ""})}}}});
    CHECK(book.take(card).changed == 1);
    CHECK(book.people() == 1);
    CHECK(book.take(card).unchanged == 1);
}

TEST_CASE("somebody purged comes back under another uid, the same on every machine") {
    ImportingBook one, other;
    for (ImportingBook* book : {&one, &other}) {
        book->take(card);
        const Uid first = book->of("ada").uid;
        purge(*book, first);
        const auto tally = book->take(card);
        CHECK(tally.added == 1);
        CHECK(tally.purged == 1);
        CHECK(book->of("ada").uid != first);
        CHECK(book->take(card).unchanged == 1);
    }
    CHECK(one.of("ada").uid == other.of("ada").uid);
    purge(one, one.of("ada").uid);
    CHECK(one.take(card).purged == 1);
    CHECK(one.of("ada").uid != other.of("ada").uid);
}

TEST_CASE("a card of somebody merged finds the one that stands for both, and adds nothing twice") {
    ImportingBook book;
    const std::string both = book.card("UID:a\nFN:Ada Lovelace\nNOTE:tea\nCATEGORIES:x\n") +
                             book.card("UID:b\nFN:Countess\nNOTE:cake\nCATEGORIES:y\nX-RAW:z\n");
    book.take(both);
    const Uid ada = book.of("ada").uid;
    book.set(book.of("countess").uid, "into", uid_value(ada));
    const auto tally = book.take(both);
    CHECK(tally.unchanged == 2);
    CHECK(book.store.contact(book.person(ada).id).notes.size() == 2);
}

TEST_CASE("names agree where the longer has each word of the shorter, or its initial") {
    CHECK(names_agree("Ada Lovelace", "ada LOVELACE"));
    CHECK(names_agree("A. Lovelace", "Ada King Lovelace"));
    CHECK(names_agree("Lovelace, Ada", "Ada Lovelace"));
    CHECK(names_agree("ada@example.org", "Ada Lovelace"));
    CHECK(names_agree("+44 20", "Ada Lovelace"));
    CHECK(!names_agree("Ada Lovelace", "Byron Lovelace"));
    CHECK(!names_agree("Maria Rossi", "Mariana Rossi"));
    CHECK(!names_agree("Ada", "Grace"));
    CHECK(!names_agree("🚀", "Ada"));
    CHECK(names_agree("🚀", "🚀"));
}

TEST_CASE("a LinkedIn slug is what stands behind /in/") {
    CHECK(linkedin_slug("https://www.linkedin.com/in/Ada-L/?trk=x") == "ada-l");
    CHECK(linkedin_slug("uk.linkedin.com/in/ada-l#top") == "ada-l");
    CHECK(linkedin_slug("https://www.linkedin.com/company/engines").empty());
    CHECK(linkedin_slug("https://example.org/ada").empty());
}
