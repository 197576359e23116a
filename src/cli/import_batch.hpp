// Changes that wait to be recorded together, and what can't be asked of the store until they are.
#pragma once

#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "relnet/domain/change.hpp"
#include "relnet/interchange/card.hpp"

namespace relnet {

class ImportBatch {
public:
    explicit ImportBatch(std::function<void(std::vector<Change>)> apply) : apply_(std::move(apply)) {}

    void add(Change);
    void add(std::vector<Change>);
    void flush();
    bool is_full() const;

    /// True where the card may be somebody of this batch.
    bool may_know(const std::vector<std::string>& marks) const;
    bool touches(const Uid& contact) const { return contacts_.contains(to_string(contact)); }

    void expect(const Uid& contact, const std::vector<std::string>& marks);

private:
    std::function<void(std::vector<Change>)> apply_;
    std::vector<Change> changes_;
    std::unordered_set<std::string> contacts_, marks_;
};

}  // namespace relnet
