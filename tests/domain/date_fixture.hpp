/// Days read on Saturday 21 November 2026, the day of the manual's examples.
#pragma once

#include <string>
#include <string_view>

#include "relnet/base/error.hpp"
#include "relnet/domain/date_words.hpp"

namespace relnet::date_fixture {

inline std::string on(std::string_view today, std::string_view words, Looking looking) {
    return to_iso(parse_day(words, {*parse_iso_day(today)}, looking));
}

inline std::string back(std::string_view words) { return on("2026-11-21", words, Looking::back); }
inline std::string ahead(std::string_view words) { return on("2026-11-21", words, Looking::ahead); }

/// The day, where it does not depend on the way the command looks.
inline std::string both(std::string_view words) {
    const auto day = back(words);
    return day == ahead(words) ? day : "it depends";
}

inline Error error_of(std::string_view words) {
    try {
        ahead(words);
    } catch (const Error& error) {
        return error.exit == Exit::usage && !error.hint.empty() ? error : Error(error.exit, "a wrong exit code, or no hint");
    }
    return {Exit::ok, ""};
}

inline std::string hint(std::string_view words) { return error_of(words).hint; }

/// The message, the same both ways; empty where the words are read.
inline std::string refusal(std::string_view words) {
    const auto message = error_of(words).message;
    try {
        back(words);
    } catch (const Error&) {
        return message;
    }
    return "";
}

}  // namespace relnet::date_fixture
