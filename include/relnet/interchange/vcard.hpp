/// vCard 2.1, 3.0 and 4.0, as phones and programs write them.
///
/// A property is either a field of Card or kept in `raw`, whole and unfolded, in the syntax of 3.0 and 4.0. Two are both, since a
/// Card has only a part of them: N (the name of a card without FN) and ADR (its city). Dropped are only VERSION, PRODID, REV,
/// PROFILE and empty properties, and binary values over 256 KiB, with a remark. The label of a grouped property that went to
/// `raw` stays there with it.
///
/// Of relnet's own: X-RELNET-CADENCE (P4W), X-RELNET-LAST and X-RELNET-MET (2026-10-20), X-RELNET-RELATION (mentor),
/// X-RELNET-CITY and X-RELNET-FIELD;NAME="key":value. Others that begin like these are kept raw.
///
/// A group card is no person: it is passed over, and its name is a tag on its members. A BEGIN without its END is a remark; so
/// the complete pairs of a file are cards + refusals + passed_over. A card over a limit (1 MiB, 1,000 properties, 64 parameters,
/// 64 KiB a value) is a Refusal; over 100,000 cards it is Error(Exit::refused).
#pragma once

#include <string_view>

#include "relnet/interchange/card.hpp"

namespace relnet {

Reading read_vcard(std::string_view bytes);

}  // namespace relnet
