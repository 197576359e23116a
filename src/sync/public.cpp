#include "relnet/sync/public.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

#include "relnet/base/errand.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr int patience_s = 10;
constexpr int closed_days = 30, silence_days = 0, accepted_days = 30;

/// Names by which the same servers answer ssh where its port is blocked.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> ssh_doors = {
    {{"ssh.github.com", "github.com"}, {"altssh.gitlab.com", "gitlab.com"}, {"altssh.bitbucket.org", "bitbucket.org"}}};

/// Without which git finds neither its parts nor the way out.
constexpr std::array<std::string_view, 15> kept = {"PATH",          "http_proxy",        "https_proxy",    "HTTPS_PROXY",
                                                   "all_proxy",     "ALL_PROXY",         "no_proxy",       "NO_PROXY",
                                                   "SSL_CERT_FILE", "SSL_CERT_DIR",      "GIT_SSL_CAINFO", "GIT_SSL_CAPATH",
                                                   "GIT_EXEC_PATH", "NIX_SSL_CERT_FILE", "TMPDIR"};

/// A directory in which there is nothing, as long as the object lives.
class EmptyDirectory {
public:
    explicit EmptyDirectory(const std::string& parent) : path_(parent + "/relnet-XXXXXX") {
        if (mkdtemp(path_.data()) == nullptr) path_.clear();
    }
    ~EmptyDirectory() {
        if (!path_.empty()) rmdir(path_.c_str());
    }
    EmptyDirectory(const EmptyDirectory&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

std::string_view without_user(std::string_view authority) { return authority.substr(authority.rfind('@') + 1); }

/// ssh's port is not that of https. An address in brackets has colons of its own.
std::string_view without_port(std::string_view host) {
    const auto bracket = host.rfind(']');
    const auto colon = host.find(':', bracket == std::string_view::npos ? 0 : bracket);
    return host.substr(0, colon);
}

std::string https_address(std::string_view host, std::string_view path) {
    for (const auto& [door, name] : ssh_doors) {
        if (host == door) host = name;
    }
    while (path.starts_with('/')) path.remove_prefix(1);
    if (host.empty() || path.empty()) return "";
    return fmt::format("https://{}/{}", host, path);
}

std::string address_of_url(std::string_view scheme, std::string_view rest) {
    const auto slash = rest.find('/');
    if (slash == std::string_view::npos) return "";
    const auto host = without_user(rest.substr(0, slash));
    const auto path = rest.substr(slash);
    if (scheme == "http" || scheme == "https") return host.empty() ? "" : fmt::format("{}://{}{}", scheme, host, path);
    if (scheme == "ssh" || scheme == "git+ssh" || scheme == "ssh+git" || scheme == "git")
        return https_address(without_port(host), path);
    return "";
}

/// user@host:path, as scp has it.
std::string address_of_ssh(std::string_view url) {
    auto rest = without_user(url.substr(0, url.find('/')));
    rest = url.substr(static_cast<std::size_t>(rest.data() - url.data()));
    const auto end = rest.starts_with('[') ? rest.find(']') : rest.find(':');
    if (end == std::string_view::npos || end == 0) return "";
    if (!rest.starts_with('[')) return https_address(rest.substr(0, end), rest.substr(end + 1));
    if (!rest.substr(end + 1).starts_with(':')) return "";
    // [host:port] is a host with its port, [::1] an address.
    const auto inside = rest.substr(1, end - 1);
    const bool numeric = inside.find(':') != inside.rfind(':');
    return https_address(numeric ? rest.substr(0, end + 1) : without_port(inside), rest.substr(end + 2));
}

std::vector<std::string> environment(const std::string& home, const std::string& parent, const Variable& variable) {
    std::vector<std::string> own = {
        "HOME=" + home,     "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_NOSYSTEM=1",    "GIT_TERMINAL_PROMPT=0",
        "GIT_ASKPASS=true", "GIT_TRACE_PACKET=1",          "GIT_PROTOCOL_FROM_USER=0", "GIT_CEILING_DIRECTORIES=" + parent,
        "LC_ALL=C"};
    for (const auto name : kept) {
        if (const auto value = variable(name)) own.push_back(fmt::format("{}={}", name, *value));
    }
    return own;
}

/// Git takes any page for an empty repository; one that is really there has said so.
bool was_shown(const Done& done) {
    return !done.out.empty() || done.err.find("git< # service=git-upload-pack") != std::string::npos ||
           done.err.find("git< version ") != std::string::npos;
}

/// Whether the server itself said no; any other failure leaves it open what it would have said.
bool was_refused(std::string_view said) {
    for (const std::string_view sign :
         {"Authentication failed", "could not read Username", "could not read Password", "terminal prompts disabled", "not found",
          "The requested URL returned error: 40", "not valid: is this a git repository"}) {
        if (said.find(sign) != std::string_view::npos) return true;
    }
    return false;
}

/// The host that ssh would really go to: a name of the user's own in ~/.ssh/config is none that https knows.
std::string with_real_host(const std::string& address, const Variable& variable) {
    constexpr std::string_view scheme = "https://";
    const auto slash = address.find('/', scheme.size());
    const auto host = address.substr(scheme.size(), slash - scheme.size());
    std::vector<std::string> own;
    for (const auto name : {"PATH", "HOME"}) {
        if (const auto value = variable(name)) own.push_back(fmt::format("{}={}", name, *value));
    }
    const Done done = run_errand({.file = "/usr/bin/env",
                                  .words = {"env", "ssh", "-G", "--", host},
                                  .directory = "/",
                                  .variable = "LC_ALL=C",
                                  .input = {},
                                  .own_environment = own});
    for (const auto& line : split(done.out, '\n')) {
        if (line.starts_with("hostname ")) return https_address(line.substr(9), address.substr(slash));
    }
    return address;
}

std::string memory_key(const std::string& address) { return "stranger " + address; }

void remember_until(Store& store, const std::string& address, Day day) { store.remember(memory_key(address), to_iso(day)); }

bool is_remembered(const Store& store, const std::string& address, Day today) {
    const auto until = parse_iso_day(store.remembered(memory_key(address)));
    // A day further away than any memory was written under another clock.
    return until && today <= *until && *until - today <= closed_days;
}

}  // namespace

std::string public_address(std::string_view url) {
    if (const auto scheme = url.find("://"); scheme != std::string_view::npos) {
        return address_of_url(lower_ascii(url.substr(0, scheme)), url.substr(scheme + 3));
    }
    const auto colon = url.find(':');
    // A colon behind a slash is part of a path; two of them name a helper program, such as gcrypt::.
    if (colon == std::string_view::npos || url.find('/') < colon) return "";
    if (!url.starts_with('[') && url.substr(colon).starts_with("::")) return "";
    return address_of_ssh(url);
}

Exposure ask_as_stranger(const std::string& address, const Variable& variable) {
    const auto parent = variable("TMPDIR").value_or("/tmp");
    const EmptyDirectory empty(parent);
    if (empty.path().empty()) return Exposure::no_answer;
    const Done done =
        run_errand({.file = "/usr/bin/env",
                    .words = {"env", "git", "-c", "protocol.allow=never", "-c", "protocol.http.allow=always", "-c",
                              "protocol.https.allow=always", "-c", "credential.helper=", "ls-remote", "-q", "--", address},
                    .directory = empty.path(),
                    .variable = {},
                    .input = {},
                    .seconds = patience_s,
                    .own_environment = environment(empty.path(), parent, variable)});
    if (done.error == 0 && done.status == 0) return was_shown(done) ? Exposure::open : Exposure::no_answer;
    if (done.late) return Exposure::silence;
    return done.error == 0 && was_refused(done.err) ? Exposure::closed : Exposure::no_answer;
}

std::optional<std::string> public_remote(Store& store, const std::string& url, Day today, const Variable& variable) {
    const auto address = public_address(url);
    if (address.empty() || is_remembered(store, address, today)) return {};
    const auto scheme = lower_ascii(url.substr(0, url.find(":")));
    const bool by_ssh = scheme != "http" && scheme != "https";
    const auto asked = by_ssh ? with_real_host(address, variable) : address;
    const auto found = ask_as_stranger(asked, variable);
    if (found == Exposure::open) return asked;
    if (found != Exposure::no_answer)
        remember_until(store, address, today + (found == Exposure::closed ? closed_days : silence_days));
    return {};
}

void accept_public(Store& store, const std::string& url, Day today) {
    if (const auto address = public_address(url); !address.empty()) remember_until(store, address, today + accepted_days);
}

}  // namespace relnet
