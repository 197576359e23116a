#include "relnet/domain/promise.hpp"

namespace relnet {

std::string_view to_word(PromiseState state) {
    switch (state) {
        case PromiseState::kept: return "kept";
        case PromiseState::dropped: return "dropped";
        case PromiseState::open: break;
    }
    return "open";
}

Day promise_day(const Promise& promise) {
    static const Day last{9999, 12, 31};
    if (promise.by) return *promise.by;
    return last - promise.made < promise_days ? last : promise.made + promise_days;
}

bool is_late(const Promise& promise, Day today) { return promise.state == PromiseState::open && promise_day(promise) < today; }

bool is_due(const Promise& promise, Day today) {
    if (promise.they) return is_late(promise, today);
    return promise.state == PromiseState::open && promise_day(promise) <= today;
}

}  // namespace relnet
