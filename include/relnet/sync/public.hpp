/// Whether strangers can read a remote: dotfiles are often public, and what is known of people is not for everybody.
///
///     if (const auto address = public_remote(store, url, today, world.variable)) fail(Exit::sync, … *address …);
///
/// `url` is what `git remote get-url` says, so that insteadOf has been applied; of a remote with several, each is asked.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "relnet/store/store.hpp"

namespace relnet {

/// Reads an environment variable; nothing if unset.
using Variable = std::function<std::optional<std::string>(std::string_view)>;

/// The http(s) address under which a remote may be open to all, without the user's name and password. Empty for paths, and for
/// schemes of which nothing is known: they are private.
std::string public_address(std::string_view url);

/// What an anonymous `git ls-remote` of an http(s) address found.
enum class Exposure {
    open,       ///< anybody can read it
    closed,     ///< the server wants to know who asks, or knows no such repository
    no_answer,  ///< nobody could be asked: nothing is proven
    silence,    ///< the same, after 10 seconds of waiting
};
/// Asks as a stranger would: in an empty directory, with an empty home, no config, no credentials. Of the environment only the
/// search path, proxies and certificates are kept.
Exposure ask_as_stranger(const std::string& address, const Variable&);

/// The http(s) address under which anybody can read the remote; nothing where that is not proven. An answer that it is closed is
/// remembered for 30 days, silence for the day, anything else not at all: a machine may have been without a network. The store is
/// open for writing; the caller commits.
std::optional<std::string> public_remote(Store&, const std::string& url, Day today, const Variable&);

/// The user knows that the remote is public (--public-ok): public_remote finds nothing wrong with it for 30 days.
void accept_public(Store&, const std::string& url, Day today);

}  // namespace relnet
