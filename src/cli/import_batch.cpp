#include "cli/import_batch.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace relnet {
namespace {

constexpr std::size_t batch_size = 1'000;

}  // namespace

void ImportBatch::add(Change change) { changes_.push_back(std::move(change)); }

void ImportBatch::add(std::vector<Change> changes) { std::ranges::move(changes, std::back_inserter(changes_)); }

bool ImportBatch::is_full() const { return changes_.size() >= batch_size; }

void ImportBatch::flush() {
    if (!changes_.empty()) apply_(std::exchange(changes_, {}));
    contacts_.clear();
    marks_.clear();
}

bool ImportBatch::may_know(const std::vector<std::string>& marks) const {
    return std::ranges::any_of(marks, [this](const std::string& mark) { return marks_.contains(mark); });
}

void ImportBatch::expect(const Uid& contact, const std::vector<std::string>& marks) {
    contacts_.insert(to_string(contact));
    marks_.insert(marks.begin(), marks.end());
}

}  // namespace relnet
