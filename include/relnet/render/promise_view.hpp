/// Promises in both directions, and what a new title or organisation is told as.
#pragma once

#include <string>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// Mine, then theirs, a line each with its number; of each kind in the order given. Who is late is marked, also without colour.
std::string promises_screen(const std::vector<Promise>&, Day today, const Style&);

/// The pipe's columns: id, handle, name, whose (mine, theirs), status (open, due, late, kept, dropped), day, made, text.
Listing promises_listing(const std::vector<Promise>&, Day today);

/// {"uid","id","contact","text","made","by","they","state"}.
std::string promise_json(const Promise&);

/// One element of `dates` in relnet.due/1, of kind "title" or "org": `on` is when it was recorded, `next` and `years` are null.
std::string news_json(const News&, Day today);

}  // namespace relnet
