/// What stands beside a contact: notes, promises, links, what is new, what was given and got. For the screens of one contact.
#pragma once

#include <string>
#include <vector>

#include "relnet/domain/balance.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

inline constexpr int left_labels = 11;  ///< how wide the labels of `show` are

enum class NotesShown { pinned, agenda, latest };
/// Lines of one sort, each note with its number; of the latest no more than three.
std::string notes_text(const Contact&, NotesShown, const Style&);

/// The open ones: "promised   [7] send the paper on looms, since 2 Nov", theirs as "owes you".
std::string promises_text(const Contact&, Day today, const Style&);

std::string links_text(const Contact&, const Style&);
/// Whom the contact introduced to me.
std::string introduced_text(const std::vector<PersonRef>&, const Style&);

/// "new title  Rear Admiral since 12 Nov (was Commander)".
std::string news_text(const Contact&, Day today, const Style&);

/// "gave  advice 2, thanks 1", and below it what was got; nothing where nothing was.
std::string balance_text(const Balance&, const Style&);

}  // namespace relnet
