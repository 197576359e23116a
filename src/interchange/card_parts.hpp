/// What every contact format does with a card once it is filled.
#pragma once

#include <string>
#include <string_view>

#include "relnet/interchange/card.hpp"

namespace relnet {

/// `Ada <mailto:ada@example.org>` gives "ada@example.org".
std::string bare_address(std::string_view email);

/// Drops what is there twice (e-mails and tags compared by letters alone) and Google's tag for everybody; sets the uid of the
/// key.
void finish_card(Card&);

/// Where a record has no id: FORMAT:HASH of its name, e-mails and phones, so that the same record makes the same person again.
void give_key(Card&, std::string_view format);

}  // namespace relnet
