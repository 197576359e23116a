#include "relnet/render/table.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"

using namespace relnet;

namespace {

Style wide(int width) {
    Style style;
    style.width = width;
    return style;
}

/// Handle, name, when, cadence, channel, tags as `due` has them.
Table people() {
    Table table;
    table.columns = {{"", 0}, {"", 0}, {"due", 0, true}, {"cadence", 3}, {"channel", 2}, {"tags", 1}};
    table.names = 1;
    table.rows = {{{"ada"}, {"Ada Lovelace"}, {"18 days late"}, {"every 4w"}, {"call"}, {"+friend"}},
                  {{"chen"}, {"Chen Wei (陈伟)"}, {"today"}, {"every 2mo"}, {"meet"}, {"+family +choir +neighbours"}}};
    return table;
}

int widest(const std::string& text) {
    int columns = 0;
    for (const auto& line : split(text, '\n')) columns = std::max(columns, width(line));
    return columns;
}

}  // namespace

TEST_CASE("columns are aligned by display width, without trailing spaces") {
    CHECK(to_text(people(), wide(120)) ==
          "ada    Ada Lovelace      18 days late   every 4w    call   +friend\n"
          "chen   Chen Wei (陈伟)          today   every 2mo   meet   +family +choir +neighbours\n");
}

TEST_CASE("the last column is cut while something of it stays readable") {
    CHECK(to_text(people(), wide(76)) ==
          "ada    Ada Lovelace      18 days late   every 4w    call   +friend\n"
          "chen   Chen Wei (陈伟)          today   every 2mo   meet   +family +choir...\n");
}

TEST_CASE("columns go in the order of their shrink: tags, channel, cadence") {
    CHECK(to_text(people(), wide(60)) ==
          "ada    Ada Lovelace      18 days late   every 4w    call\n"
          "chen   Chen Wei (陈伟)          today   every 2mo   meet\n");
    auto table = people();
    table.rows[0][1].text = "Augusta Ada King, Countess";
    CHECK(to_text(table, wide(61)) ==
          "ada    Augusta Ada King, Countess   18 days late   every 4w\n"
          "chen   Chen Wei (陈伟)                     today   every 2mo\n");
}

TEST_CASE("names are cut last, with dots") {
    auto table = people();
    table.rows[0][1].text = "Augusta Ada King, Countess of Lovelace, born Byron";
    CHECK(to_text(table, wide(60)) ==
          "ada    Augusta Ada King, Countess of Lovel...   18 days late\n"
          "chen   Chen Wei (陈伟)                                 today\n");
}

TEST_CASE("one name as long as a line takes no column from the others") {
    auto table = people();
    table.long_name = 32;
    table.rows[0][1].text = std::string(90, 'n');
    CHECK(to_text(table, wide(100)).find("+friend") != std::string::npos);
    CHECK(widest(to_text(table, wide(100))) <= 100);
}

TEST_CASE("under 60 columns each record is a block with labels") {
    auto table = people();
    table.rows[1].pop_back();
    CHECK(to_text(table, wide(40)) ==
          "ada  Ada Lovelace\n"
          "  due      18 days late\n"
          "  cadence  every 4w\n"
          "  channel  call\n"
          "  tags     +friend\n"
          "\n"
          "chen  Chen Wei (陈伟)\n"
          "  due      today\n"
          "  cadence  every 2mo\n"
          "  channel  meet\n");
}

TEST_CASE("no table is wider than its terminal") {
    auto table = people();
    table.rows[0][0].text = std::string(70, 'h');
    table.rows[1][1].text = std::string(90, 'n');
    for (int columns = 40; columns <= 130; ++columns) {
        CAPTURE(columns);
        CHECK(widest(to_text(table, wide(columns))) <= columns);
    }
}

TEST_CASE("a column that is empty in all rows takes no room") {
    auto table = people();
    for (auto& row : table.rows) row[3].text.clear();
    CHECK(to_text(table, wide(120)).substr(0, 52) == "ada    Ada Lovelace      18 days late   call   +frie");
}

TEST_CASE("a spanning cell widens no column, and its tail ends at the table's edge") {
    auto table = people();
    table.rows = {{{"ada"}, {"Ada"}, {"today"}}, {}, {{"g"}, {"you promised a rather long thing", Tone::plain, true, "2 Nov"}}};
    CHECK(to_text(table, wide(80)) == "ada   Ada   today\n\ng     you promised a rather long thing  2 Nov\n");
    table.rows[2][1].text = "a";
    CHECK(to_text(table, wide(80)) == "ada   Ada   today\n\ng     a     2 Nov\n");
}

TEST_CASE("a spanning cell is cut at the terminal's edge and moves when its column is dropped") {
    auto table = people();
    table.rows.push_back(
        {{"marie"}, {"Marie"}, {"in 5 days"}, {"birthday"}, {"turns 40 on Thursday 26 November", Tone::plain, true}});
    CHECK(split(to_text(table, wide(80)), '\n')[2] ==
          "marie   Marie                in 5 days   birthday    turns 40 on Thursday 26 ...");
    table.rows[0][1].text = "Augusta Ada King, Countess";
    CHECK(split(to_text(table, wide(75)), '\n')[2] ==
          "marie   Marie                           in 5 days   birthday    turns 40...");
    CHECK(split(to_text(table, wide(62)), '\n')[2] == "marie   Marie                           in 5 days   birthday");
}

TEST_CASE("colour does not move a column") {
    auto table = people();
    table.rows[0][0].tone = Tone::handle;
    auto style = wide(80);
    style.colour = true;
    CHECK(to_text(table, style).substr(0, 32) == "\x1b[36mada\x1b[0m    Ada Lovelace    ");
}

TEST_CASE("a table without rows is nothing") {
    CHECK(to_text({}, wide(80)).empty());
    CHECK(to_text({}, wide(40)).empty());
}
