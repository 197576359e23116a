#include <doctest/doctest.h>

#include "store/support.hpp"

using namespace relnet;
using relnet::testing::Book;

TEST_CASE("a note that was taken back is no longer told of") {
    Book book;
    const auto ada = book.add("Ada");
    book.record(
        "note",
        {.op = Op::create, .of = book.store.new_uid(), .kind = "note", .re = {ada}, .set = {{"text", text_value("likes tea")}}});
    CHECK(book.store.contact(book.person(ada).id).notes.size() == 1);
    book.store.undo(*book.store.undoable(0), "undo");
    CHECK(book.store.contact(book.person(ada).id).notes.empty());
}
