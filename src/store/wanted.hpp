// A test in C++ as a function of SQL, `wanted(text)`: a row that fails it never leaves SQLite, which is most of what a row costs.
#pragma once

#include <functional>
#include <string_view>

#include "database.hpp"

namespace relnet {

/// `wanted` is known to statements while it lives.
class Wanted {
public:
    /// Must throw nothing but for want of memory. NULL is an empty text.
    using Test = std::function<bool(std::string_view)>;
    Wanted(const Database&, Test);
    ~Wanted();
    Wanted(const Wanted&) = delete;

private:
    const Database& db_;
    Test test_;
};

}  // namespace relnet
