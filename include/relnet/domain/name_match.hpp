/// How a typed name finds people: tiers, of which the first with hits decides. The tiers themselves are walked where the data is; here
/// are the pure parts.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/contact.hpp"

namespace relnet {

/// How far down the tiers: 1 handle or alias, 2 id or uid prefix of 8+, 3 full name or e-mail, 4 each word starts a word of the name,
/// 5 anywhere in the name.
enum class Reach { exact = 3, words = 4, anywhere = 5 };

struct NameQuery {
    std::string typed;
    std::string folded;
    std::vector<std::string> words;     ///< of the folded text
    std::optional<std::int64_t> id;     ///< all digits
    std::optional<Uid> uid;             ///< a whole uid or UUID
    std::string uid_prefix;             ///< 8..25 base32 characters, upper case; else empty
};
/// Throws Error(Exit::usage) for an empty name or one with control characters.
NameQuery parse_name(std::string_view typed);

/// The words of a name as they are indexed: folded, split at white space and at - . , ' ( ) and the like.
std::vector<std::string> name_words(std::string_view name);
/// Tier 4.
bool starts_words(const NameQuery&, std::string_view name);
/// Tier 5.
bool is_within(const NameQuery&, std::string_view name);

/// `[a-z0-9][a-z0-9-]*`, not only digits, and no command's own word.
bool is_valid_handle(std::string_view handle, const std::vector<std::string>& reserved);

/// The handle of a new contact: the first word with a letter or digit; if taken, all words joined by -; if taken, a number behind.
/// Names without any such letter get contact-N with the first free N. A name of digits alone counts as without.
/// At most 24 letters, and the number.
std::string make_handle(std::string_view name, const std::function<bool(const std::string&)>& taken);

/// Up to three people whose handle, or a word of whose name, is near; tier 6, which only ever suggests.
std::vector<Person> near_names(const NameQuery&, const std::vector<Person>&);

}  // namespace relnet
