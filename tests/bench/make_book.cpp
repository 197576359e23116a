// Makes the data file of the benchmarks through the store itself: make_book FILE CONTACTS [LATE [TALKS]]
//
// On 2026-11-21 LATE people are late (default 20), 10 due within a week, 50 dormant, the rest in rhythm. The number of
// interactions is skewed, TALKS each on average (default 100); contact "heavy" has 100 times as many and contact "light" has 10. The
// seed is fixed.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <string>
#include <vector>

#include "relnet/base/error.hpp"
#include "relnet/store/store.hpp"

using namespace relnet;

namespace {

const Day today{2026, 11, 21};
constexpr int soon_people = 10, dormant_people = 50, light_talks = 10;

/// SplitMix64: the same numbers with every library.
class Random {
public:
    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int below(int limit) { return static_cast<int>(next() % static_cast<std::uint64_t>(limit)); }
    double unit() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

private:
    std::uint64_t state_ = 20261121;
};

struct Made {
    std::string name, handle;
    Cadence cadence;
    int last_ago = 0;  ///< days
    std::size_t talks = 1;
};

const std::array<Cadence, 8> cadences = {Cadence{2, Unit::week}, {4, Unit::week},  {1, Unit::month}, {6, Unit::week},
                                         {2, Unit::month},       {3, Unit::month}, {6, Unit::month}, {1, Unit::year}};
const std::array<std::string, 12> first_names = {"Ada",  "Bela", "Chen", "Dora", "Emil", "Faye",
                                                 "Gita", "Hugo", "Ines", "Jose", "Kofi", "Lena"};
const std::array<std::string, 10> last_names = {"Abel",  "Brand", "Costa", "Dietz", "Evans",
                                                "Faber", "Grau",  "Hoff",  "Ivers", "Jonas"};
const std::array<std::string, 8> sentences = {"Coffee at the canal, talked about the move",
                                              "Sent the reading list",
                                              "Quick call about the table of looms",
                                              "Lunch; looking for a new flat",
                                              "Birthday wishes",
                                              "Asked for an introduction, will write to Ines",
                                              "Met at the conference, second day",
                                              "Long talk about the new team and the budget for next year"};

std::vector<std::size_t> talk_counts(std::size_t people, std::size_t mean_talks, Random& random) {
    const std::size_t heavy_talks = mean_talks * 100;
    std::vector<double> weights(people);
    for (std::size_t i = 0; i < people; ++i) weights[i] = 1 / std::pow(static_cast<double>(i + 1), 0.6);
    for (std::size_t i = people; i > 1; --i) std::swap(weights[i - 1], weights[random.next() % i]);
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    // Everybody has one; the others are shared out.
    const double others = std::max(0., static_cast<double>(people * (mean_talks - 1)) - static_cast<double>(heavy_talks) - light_talks);
    std::vector<std::size_t> counts(people);
    std::ranges::transform(weights, counts.begin(),
                           [&](double weight) { return 1 + static_cast<std::size_t>(std::lround(weight / total * others)); });
    counts[0] = heavy_talks;
    counts[1] = light_talks;
    return counts;
}

/// Where a person stands today decides how long ago the last talk was.
int last_ago(std::size_t place, std::size_t late, const Cadence& cadence, Random& random) {
    const int length = pace(cadence) / 100;
    if (place < 2) return length / 3;  // heavy and light are in rhythm
    if (place < 2 + late) return static_cast<int>(length * (1.05 + random.unit() * 2.5)) + 2;
    if (place < 2 + late + soon_people) return length - 3 - random.below(3);
    if (place < 2 + late + soon_people + dormant_people) return static_cast<int>(length * (5.5 + random.unit() * 3)) + 3;
    return random.below(std::max(1, length - 11));
}

std::vector<Made> make_people(std::size_t count, std::size_t late, std::size_t mean_talks, Random& random) {
    const auto talks = talk_counts(count, mean_talks, random);
    std::vector<Made> people(count);
    for (std::size_t i = 0; i < count; ++i) {
        Made& person = people[i];
        person.name = fmt::format("{} {} {}", first_names[i % first_names.size()], last_names[i / 12 % last_names.size()], i);
        person.handle = i == 0 ? "heavy" : i == 1 ? "light" : fmt::format("person-{}", i);
        person.cadence = cadences[static_cast<std::size_t>(random.below(static_cast<int>(cadences.size())))];
        person.last_ago = last_ago(i, late, person.cadence, random);
        person.talks = talks[i];
    }
    // Kinds of people lie anywhere in the file.
    for (std::size_t i = count; i > 3; --i) std::swap(people[i - 1], people[2 + random.next() % (i - 2)]);
    return people;
}

Change creation(const std::string& kind, const Uid& uid) {
    Change change;
    change.op = Op::create;
    change.of = uid;
    change.kind = kind;
    return change;
}

Change make_contact(const Made& person, const Uid& uid, Random& random) {
    Change change = creation("contact", uid);
    change.set["name"] = text_value(person.name);
    change.set["handle"] = text_value(person.handle);
    change.set["added"] = day_value(Day{2016, 1, 1});
    change.set["cadence"] = text_value(to_iso(person.cadence));
    change.add["tag"] = {text_value(random.below(2) == 0 ? "friend" : "work")};
    change.add["email"] = {labelled_value({person.handle + "@example.org", "work"})};
    if (random.below(4) == 0)
        change.add["date"] = {
            labelled_value({fmt::format("--{:02}-{:02}", 1 + random.below(12), 1 + random.below(28)), "birthday"})};
    return change;
}

Change make_talk(const Uid& contact, const Uid& uid, const std::string& name, int ago, Random& random) {
    Change change = creation("interaction", uid);
    change.re = {contact};
    change.who = name;
    change.set["on"] = day_value(today - ago);
    change.set["channel"] =
        text_value(channel_words()[static_cast<std::size_t>(random.below(static_cast<int>(channel_words().size())))]);
    change.set["text"] = text_value(sentences[static_cast<std::size_t>(random.below(static_cast<int>(sentences.size())))]);
    change.add["with"] = {uid_value(contact)};
    return change;
}

void record(Store& store, const Made& person, Random& random) {
    const Uid contact = store.new_uid();
    std::vector<Change> changes{make_contact(person, contact, random)};
    std::vector<int> days(person.talks);
    for (int& ago : days) ago = person.last_ago + 1 + static_cast<int>(random.unit() * random.unit() * 3600);
    days[0] = person.last_ago;
    std::ranges::sort(days, std::greater{});
    for (const int ago : days) changes.push_back(make_talk(contact, store.new_uid(), person.name, ago, random));
    store.record("import", std::move(changes));
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) return fmt::print(stderr, "usage: make_book FILE CONTACTS [LATE [TALKS]]\n"), 2;
    try {
        const auto people = static_cast<std::size_t>(std::strtoul(words[2], nullptr, 10));
        const auto late = count > 3 ? static_cast<std::size_t>(std::strtoul(words[3], nullptr, 10)) : 20;
        const auto talks = count > 4 ? static_cast<std::size_t>(std::strtoul(words[4], nullptr, 10)) : 100;
        Random random;
        // A fixed moment, so that two runs make the same file.
        auto store = Store::open(words[1], Store::Access::write,
                                 {.now_ms = 1'795'000'000'000, .seed = 1, .host = "bench", .machine = {}, .today = today});
        for (const auto& person : make_people(people, late, talks, random)) record(store, person, random);
        store.commit();
        return 0;
    } catch (const Error& error) {
        return fmt::print(stderr, "make_book: {}\n", error.message), 1;
    }
}
