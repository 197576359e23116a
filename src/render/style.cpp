#include "relnet/render/style.hpp"

namespace relnet {
namespace {

std::string_view code_of(Tone tone) {
    switch (tone) {
        case Tone::plain:
            return "";
        case Tone::alarm:
            return "\x1b[1;31m";
        case Tone::due:
            return "\x1b[33m";
        case Tone::good:
            return "\x1b[32m";
        case Tone::handle:
            return "\x1b[36m";
        case Tone::dim:
            return "\x1b[2m";
        case Tone::name:
            return "\x1b[1m";
    }
    return "";
}

}  // namespace

std::string paint(const Style& style, Tone tone, std::string_view text) {
    if (!style.colour || tone == Tone::plain || text.empty()) return std::string(text);
    return std::string(code_of(tone)).append(text).append("\x1b[0m");
}

}  // namespace relnet
