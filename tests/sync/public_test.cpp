#include "relnet/sync/public.hpp"

#include <doctest/doctest.h>

using namespace relnet;

TEST_CASE("the public address of a remote has no user, no password and no port of ssh") {
    for (const auto* url :
         {"git@github.com:ada/dotfiles.git", "github.com:ada/dotfiles.git", "ssh://git@github.com/ada/dotfiles.git",
          "SSH://git@github.com:22/ada/dotfiles.git", "git+ssh://github.com/ada/dotfiles.git", "git@github.com:/ada/dotfiles.git",
          "https://ada:token@github.com/ada/dotfiles.git", "ssh://git@ssh.github.com:443/ada/dotfiles.git",
          "git://github.com/ada/dotfiles.git"}) {
        CAPTURE(url);
        CHECK(public_address(url) == "https://github.com/ada/dotfiles.git");
    }
    CHECK(public_address("http://127.0.0.1:8080/book") == "http://127.0.0.1:8080/book");
    CHECK(public_address("git@git.example.org:~ada/dotfiles") == "https://git.example.org/~ada/dotfiles");
    CHECK(public_address("ssh://ada@[2001:db8::1]:2222/book") == "https://[2001:db8::1]/book");
    CHECK(public_address("[2001:db8::1]:book") == "https://[2001:db8::1]/book");
    CHECK(public_address("ada@[git.example.org:2222]:book") == "https://git.example.org/book");
}

TEST_CASE("a path and a scheme that nobody else speaks are private") {
    for (const auto* url : {"", "/srv/git/book.git", "../book.git", "./a:b", "file:///srv/git/book.git",
                            "gcrypt::git@github.com:ada/book", "rad://zabc/book", "https://", "https://host", "https:///path",
                            "git@host:", "book", "[]", "[::1", "://x/y", "ssh://git@:22/x", ":x"}) {
        CAPTURE(url);
        CHECK(public_address(url) == "");
    }
}

TEST_CASE("what the user accepts as public is not asked about for 30 days") {
    const Day today{2026, 11, 21};
    auto store = Store::in_memory({.now_ms = 1, .seed = 1, .host = "h", .machine = {}, .today = today});
    int looks = 0;
    const Variable nothing = [&looks](std::string_view) {
        ++looks;
        return std::optional<std::string>("/nowhere");
    };
    const std::string url = "http://127.0.0.1:1/book";
    accept_public(store, url, today);
    CHECK_FALSE(public_remote(store, url, today + 30, nothing));
    CHECK(looks == 0);
    CHECK_FALSE(public_remote(store, url, today + 31, nothing));
    CHECK(looks > 0);
    CHECK_FALSE(public_remote(store, "/srv/git/book", today, nothing));
}
