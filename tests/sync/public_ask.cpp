// What a stranger is told at an http(s) address: public_ask ADDRESS writes open, closed, no answer or silence.
#include <cstdio>
#include <cstdlib>

#include "relnet/sync/public.hpp"

int main(int count, char** words) {
    if (count != 2) return 2;
    const auto variable = [](std::string_view name) -> std::optional<std::string> {
        const char* value = std::getenv(std::string(name).c_str());
        return value ? std::optional<std::string>(value) : std::nullopt;
    };
    const auto found = relnet::ask_as_stranger(words[1], variable);
    std::puts(found == relnet::Exposure::open      ? "open"
              : found == relnet::Exposure::closed  ? "closed"
              : found == relnet::Exposure::silence ? "silence"
                                                   : "no answer");
}
