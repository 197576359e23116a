// A world without a machine: variables, a fixed day, answers to questions; and a scratch directory for data files.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "relnet/cli/world.hpp"

namespace relnet::testing {

class Scratch {
public:
    Scratch() {
        std::string pattern = (std::filesystem::temp_directory_path() / "relnet-test-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    ~Scratch() { std::filesystem::remove_all(path_); }
    Scratch(const Scratch&) = delete;

    std::string operator/(const std::string& name) const { return path_ + "/" + name; }
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

struct FakeWorld {
    std::map<std::string, std::string, std::less<>> variables;
    std::vector<std::string> answers;    ///< to questions, in order
    std::vector<std::string> questions;  ///< that were asked
    std::string input;
    std::size_t taken = 0;  ///< of the input
    bool terminal = false;
    int runs = 0;  ///< a second passes from one to the next, and from one renewal to the next

    World make() {
        World world;
        world.variable = [this](std::string_view name) -> std::optional<std::string> {
            const auto found = variables.find(name);
            return found == variables.end() ? std::nullopt : std::optional(found->second);
        };
        world.today = Day{2026, 11, 21};
        world.now_ms = 1'795'000'000'000 + 1000 * runs++;
        world.seed = 7;
        world.renew = [this](World& now) {
            now.now_ms = 1'795'000'000'000 + 1000 * runs++;
            ++now.seed;
        };
        world.host = "laptop";
        world.in_is_terminal = world.out_is_terminal = world.err_is_terminal = terminal;
        taken = 0;
        world.read_piece = [this](std::size_t most) {
            auto piece = input.substr(taken, most);
            taken += piece.size();
            return piece;
        };
        world.read_input = [this](std::size_t) { return input.substr(std::exchange(taken, input.size())); };
        world.ask = [this](std::string_view question) -> std::optional<std::string> {
            questions.emplace_back(question);
            if (questions.size() > answers.size()) return {};
            return answers[questions.size() - 1];
        };
        return world;
    }
};

}  // namespace relnet::testing
