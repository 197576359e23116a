#include "relnet/base/error.hpp"

#include <utility>

namespace relnet {

std::string_view code_name(Exit exit) {
    switch (exit) {
        case Exit::ok:
            return "ok";
        case Exit::output:
            return "output";
        case Exit::usage:
            return "usage";
        case Exit::not_found:
            return "not-found";
        case Exit::ambiguous:
            return "ambiguous";
        case Exit::refused:
            return "refused";
        case Exit::data:
            return "data";
        case Exit::sync:
            return "sync";
        case Exit::due:
            return "due";
    }
    return static_cast<int>(exit) > 128 ? "stopped" : "unknown";
}

void fail(Exit exit, std::string message, std::string hint) { throw Error(exit, std::move(message), std::move(hint)); }

}  // namespace relnet
