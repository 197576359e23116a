/// One exchange with the other machines through git: commit what is new in the journal, fetch, merge, push. Nothing but the
/// journal is committed; what is staged, changed and untracked elsewhere stays as it is.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "relnet/sync/git.hpp"

namespace relnet {

struct ExchangeOptions {
    bool push = true;
    bool names = false;  ///< the commit's subject names the people
    std::uint64_t seed = 0;
    /// Throws where nothing may be sent, with each address of the remote.
    std::function<void(const std::string& url)> before_push;
    std::function<void(std::string_view)> progress;
};

/// How far it came; filled in as it goes, so that it holds also where an Error ends it.
struct Exchanged {
    std::size_t files = 0, changes = 0;  ///< committed
    std::string subject;                 ///< of that commit; empty: there was nothing to commit
    bool received = false;               ///< commits of the upstream were taken over
    bool sent = false;
};

/// Why nothing can be committed now, as Error(Exit::sync): an operation in progress, a detached HEAD.
void check_is_free(const Git&, const WorkTree&);

/// "relnet: laptop-k3f9: 3 changes".
std::string subject_of(const Pending&, bool names);

/// Error(Exit::sync) where it can't go on: each with what is in the way. Without an upstream it commits, and that is all.
void exchange(const Git&, const WorkTree&, const Journal&, const ExchangeOptions&, Exchanged&);

/// While it lives no other relnet on this machine syncs the journal. Error(Exit::sync) after so many seconds of waiting.
class SyncLock {
public:
    SyncLock(const std::string& file, int seconds);
    ~SyncLock();
    SyncLock(const SyncLock&) = delete;

private:
    int descriptor_;
};

}  // namespace relnet
