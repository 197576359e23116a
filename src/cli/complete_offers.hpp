/// What may stand at the cursor.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/complete_line.hpp"
#include "relnet/cli/world.hpp"
#include "relnet/domain/date_words.hpp"

namespace relnet {

/// What a shell does with the answer, as the adaptors know it.
enum Directive { no_space = 1, file_names = 2, directories = 4, keep_order = 8 };

struct Offer {
    std::string value, about;
};

class Offers {
public:
    static constexpr std::size_t most = 200;

    void add(std::string value, std::string about = {});
    /// If it begins with what was typed, whatever the case and the accents, and is not there yet.
    void add_if(std::string_view typed, std::string_view value, std::string about = {});
    void direct(Directive directive) { directives_ |= directive; }

    bool is_full() const { return list_.size() >= most; }
    const std::vector<Offer>& list() const { return list_; }
    int directives() const { return directives_; }
    /// Every value with this before it: "--on=", "ada,".
    void lead_with(const std::string& lead);

private:
    std::vector<Offer> list_;
    int directives_ = 0;
};

/// One question of a shell.
struct Question {
    const PartialLine& line;
    std::span<const Command* const> commands;
    const World& world;
};

/// Today, and what else days are read by, as the words on the line have it.
DateContext dates_of(const Question&);

/// What the wanted word stands for: some commands read an operand by the options beside it.
Means meaning(const PartialLine&);
/// With a list of people or fields, all but its last part moves into `lead`; gives the parts.
std::vector<std::string> split_list(PartialLine&);

/// The values that a config key takes, where they can be counted.
std::vector<std::string> config_values(std::string_view key);

/// The commands, the options, and the values that are known without the data file.
void offer_words(const Question&, Offers&);
/// What the data file knows: people, tags, numbers. Throws whatever reading it throws; what was found before that stays.
void offer_from_book(const Question&, const std::vector<std::string>& named, Offers&);
/// The names that --fields takes with this command.
void offer_fields(const Question&, const std::vector<std::string>& named, Offers&);

}  // namespace relnet
