#include "relnet/journal/directory.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("conflict copies are known by their names") {
    CHECK(is_conflict_copy("laptop-k3f9/2026-03-02-118.sync-conflict-20261121-101010-ABCDEFG.jsonl"));
    CHECK(is_conflict_copy("laptop-k3f9/2026-03-02-118 (ada's conflicted copy 2026-11-21).jsonl"));
    CHECK(is_conflict_copy("laptop-k3f9/2026-03-02-118 (ada's conflict 2026-11-21).jsonl"));
    CHECK_FALSE(is_conflict_copy("laptop-k3f9/2026-03-02-118.jsonl"));
    CHECK_FALSE(is_conflict_copy("conflicted copy/2026-03-02-118.jsonl"));
}
