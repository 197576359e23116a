// change.body: the tail of a line, as the file keeps it. Lines of a journal repeat the same few keys; in the file each such piece of
// text is one control character, which no JSON holds, so that a talk with its history takes a third less.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "relnet/domain/change.hpp"

namespace relnet {

/// Any text comes back from unpack(pack(text)) byte by byte. A text without control characters, as all lines are and those of schema 3
/// were kept, unpacks to itself.
std::string pack(std::string_view text);
std::string unpack(std::string_view body);

/// How long unpack(body) is, without making it: a stranger's body may be a thousandth of it.
std::size_t unpacked_size(std::string_view body);

/// What change.body holds of a change.
std::string body_of(const Change&);
/// The change again, or nothing where the body can't be read.
std::optional<Change> change_of(const ChangeId&, Op, const Uid& of, std::string_view body);

}  // namespace relnet
