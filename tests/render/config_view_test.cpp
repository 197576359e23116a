#include "relnet/render/config_view.hpp"

#include <doctest/doctest.h>

using namespace relnet;

namespace {

const std::vector<ConfigRow> rows = {{"due.soon", "14", "config.toml:2", "days ahead that due calls soon"},
                                     {"date.order", "", "default", "how 11/12/2026 is read: dmy, mdy"},
                                     {"db", "/home/ada/.local/share/relnet/relnet.db", "--db", "the data file"}};

Style wide(int columns) { return {.terminal = true, .width = columns}; }

}  // namespace

TEST_CASE("each key has a line with what it does, where there is room; a path widens no column") {
    CHECK(config_screen(rows, wide(80)) ==
          "due.soon    14        config.toml:2  days ahead that due calls soon\n"
          "date.order  -         default        how 11/12/2026 is read: dmy, mdy\n"
          "db          /home/ada/.local/share/relnet/relnet.db  --db           the data file\n");
}

TEST_CASE("on a narrow terminal what a key does stands below it") {
    CHECK(config_screen({rows[0], rows[1]}, wide(40)) ==
          "due.soon    14  config.toml:2\n  days ahead that due calls soon\n"
          "date.order  -   default\n  how 11/12/2026 is read: dmy, mdy\n");
}
