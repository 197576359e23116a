#include "commands/address.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "relnet/base/process.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/world.hpp"

namespace relnet::commands {
namespace {

bool is_letter_or_digit(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// So that nothing behind the address is taken for a subject or an attachment.
std::string mail_link(std::string_view address) {
    std::string link = "mailto:";
    for (const char c : address) {
        if (is_letter_or_digit(c) || std::string_view("@._+-").find(c) != std::string_view::npos) {
            link += c;
        } else {
            link += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return link;
}

std::string web_link(const std::string& url) {
    const bool is_plain = std::ranges::all_of(url, [](char c) { return c > ' ' && c < 0x7f && c != '"' && c != '\\'; });
    if (url.empty() || !is_plain) return {};
    const auto lower = lower_ascii(url);
    if (starts_with(lower, "https://") || starts_with(lower, "http://")) return url;
    return is_letter_or_digit(url[0]) && url.find(':') == std::string::npos && url.find('.') != std::string::npos
               ? "https://" + url
               : "";
}

bool is_set(const World& world, std::string_view name) { return !world.variable(name).value_or("").empty(); }

}  // namespace

std::string address_of(const Contact& contact) {
    for (const auto& email : contact.emails) {
        if (email.value.find('@') != std::string::npos) return mail_link(email.value);
    }
    for (const auto& url : contact.urls) {
        if (auto link = web_link(url.value); !link.empty()) return link;
    }
    return {};
}

bool open_address(const World& world, const std::string& address) {
    if (!is_set(world, "DISPLAY") && !is_set(world, "WAYLAND_DISPLAY")) return false;
    return start_program({"xdg-open", address});
}

}  // namespace relnet::commands
