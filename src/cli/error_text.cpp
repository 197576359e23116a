#include <fmt/format.h>
#include <algorithm>

#include "cli/parts.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/render/sentence.hpp"

namespace relnet {
namespace {

std::string indented(const std::string& text) {
    std::string lines;
    for (const std::string& line : split(text, '\n')) lines += "  " + line + "\n";
    return lines;
}

}  // namespace

Error error_of(const Session::Parts& parts, const std::exception_ptr& thrown) {
    try {
        std::rethrow_exception(thrown);
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return {Exit::data, "out of memory; nothing was changed", "try again with fewer people at once"};
    } catch (const std::exception& error) {
        try {
            if (parts.store) parts.store->rethrow(error);
        } catch (const Error& told) {
            return told;
        }
        return {Exit::data, "something unforeseen went wrong; nothing was changed", "look for damage with: relnet doctor"};
    }
}

std::string candidate_lines(const std::vector<Candidate>& candidates, bool terminal) {
    int handles = 0, names = 0;
    for (const Candidate& candidate : candidates) {
        handles = std::max(handles, width(show(candidate.handle)));
        names = std::max(names, width(show(candidate.name)));
    }
    std::string lines;
    for (const Candidate& candidate : candidates) {
        const std::string handle = show(candidate.handle), name = show(candidate.name), hint = show(candidate.hint);
        if (terminal) {
            std::string line = fmt::format("  {}  {}  {}", pad(handle, handles), pad(name, names), hint);
            line.erase(line.find_last_not_of(' ') + 1);
            lines += line + "\n";
        } else {
            lines += fmt::format("{}\t{}\t{}\n", handle, name, hint);
        }
    }
    return lines;
}

std::string error_text(const Error& error, const Style& style, bool terminal) {
    const auto what = paint(style, Tone::alarm, "relnet:") + " " + show_lines(error.message);
    const auto hint = error.hint.empty() ? std::string() : indented(show_lines(error.hint));
    const auto candidates = candidate_lines(error.candidates, terminal);
    if (!terminal) return what + "\n" + candidates + hint;
    return wrapped(what, style, 2) + candidates + (hint.empty() ? hint : wrapped(hint, style));
}

std::string error_json(const Error& error) {
    JsonWriter json;
    json.object()
        .key("schema")
        .text("relnet.error/1")
        .key("code")
        .text(code_name(error.exit))
        .key("exit")
        .number(static_cast<int>(error.exit));
    json.key("message").text(error.message).key("hint").text_or_null(error.hint).key("candidates").array();
    for (const Candidate& candidate : error.candidates) {
        json.object()
            .key("handle")
            .text(candidate.handle)
            .key("name")
            .text(candidate.name)
            .key("hint")
            .text_or_null(candidate.hint)
            .end();
    }
    return json.end().end().take() + "\n";
}

}  // namespace relnet
