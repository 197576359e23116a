/// A promise in the words that every screen has for it.
#pragma once

#include <string>

#include "relnet/domain/contact.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// "open", "due", "late", "kept", "dropped".
std::string promise_status(const Promise&, Day today);

/// "since 2 Nov", "by Fri 27 Nov", "by 15 Nov: 6 days late", "kept on 20 Nov". A pipe gets ISO days.
std::string promise_when(const Promise&, Day today, const Style&);

/// "new title: Rear Admiral (was Commander)", made harmless.
std::string news_in_words(const News&);

}  // namespace relnet
