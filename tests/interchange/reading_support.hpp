/// What the tests of the readers share.
#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "relnet/interchange/card.hpp"

namespace relnet {

inline std::string fixture(const std::string& name) {
    std::ifstream in("tests/fixtures/" + name, std::ios::binary);
    REQUIRE_MESSAGE(in, "run the tests from the top of the source tree: " << name);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline std::vector<std::string> shown(const std::vector<Labelled>& values) {
    std::vector<std::string> out;
    for (const auto& value : values) out.push_back(value.value + (value.label.empty() ? "" : " (" + value.label + ")"));
    return out;
}

inline std::vector<std::string> shown(const std::vector<DatedFact>& dates) {
    std::vector<std::string> out;
    for (const auto& date : dates) out.push_back(date.kind + " " + to_iso(date.on));
    return out;
}

inline const Card& card_named(const Reading& reading, const std::string& name) {
    for (const auto& card : reading.cards) {
        if (card.name == name) return card;
    }
    FAIL("no card named " << name);
    return reading.cards.front();
}

inline bool has_remark(const Reading& reading, const std::string& start) {
    for (const auto& remark : reading.remarks) {
        if (remark.compare(0, start.size(), start) == 0) return true;
    }
    return false;
}

using Texts = std::vector<std::string>;

}  // namespace relnet
