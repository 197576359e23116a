/// One contact who is due, as `review` shows them.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

struct ReviewCard {
    Contact contact;
    std::vector<Interaction> interactions;  ///< the last three, newest first
    std::string address;                    ///< what can be opened, or empty
    std::size_t number = 1, count = 1;      ///< "2 of 5"
    Day today;
};

std::string review_card(const ReviewCard&, const Style&);

}  // namespace relnet
