#include "relnet/render/stats_view.hpp"

#include <doctest/doctest.h>

#include "relnet/base/text.hpp"
#include "render/people.hpp"

using namespace relnet;

namespace {

PersonTally tally_of(std::string handle, std::int64_t count, std::optional<Day> last = {}, std::optional<Cadence> cadence = {}) {
    return {person(std::move(handle), "Somebody", cadence, last, Channel::call, {}), count};
}

/// A year as the manual has it.
Stats year() {
    Stats stats;
    stats.since = Day{2025, 11, 22};
    stats.until = Day{2026, 11, 21};
    stats.interactions = 214;
    stats.people = 48;
    stats.with_cadence = 100;
    stats.in_rhythm = 81;
    const std::vector<int> months{5, 8, 18, 9, 5, 13, 31, 18, 9, 5, 13, 22, 9};
    for (std::size_t i = 0; i < months.size(); ++i) {
        stats.by_month.push_back({to_iso(add_months(Day{2025, 11, 1}, static_cast<int>(i))).substr(0, 7), months[i]});
    }
    stats.by_channel = {{"call", 92}, {"meet", 58}, {"mail", 41}, {"chat", 23}};
    stats.by_tag = {{"friend", 96}, {"family", 58}, {"work", 44}};
    stats.most = {tally_of("grace", 31), tally_of("jose", 26), tally_of("ada", 23)};
    stats.fading = {tally_of("omar", 9, Day{2026, 2, 14}, Cadence{6, Unit::week}),
                    tally_of("lena", 4, Day{2026, 3, 2}, Cadence{2, Unit::month})};
    return stats;
}

}  // namespace

TEST_CASE("the screen of a year is the one in the manual") {
    CHECK(stats_screen(year(), terminal()) ==
          "22 Nov 2025 to 21 Nov 2026           214 interactions, 48 people, 81% in rhythm\n"
          "\n"
          "by month   N  D  J  F  M  A  M  J  J  A  S  O  N\n"
          "           ▂  ▃  ▅  ▃  ▂  ▄  █  ▅  ▃  ▂  ▄  ▆  ▃        max 31 in May\n"
          "by channel call 92   meet 58   mail 41   chat 23\n"
          "by tag     +friend ████████████ 96    +family ███████ 58    +work █████ 44\n"
          "most       grace 31   jose 26   ada 23\n"
          "fading     omar (last 14 Feb, every 6w)   lena (last 2 Mar, every 2mo)\n");
}

TEST_CASE("a narrow screen has the months closer together") {
    const auto lines = split(stats_screen(year(), terminal(40)), '\n');
    CHECK(lines[4] == "by month   NDJFMAMJJASON");
    CHECK(lines[5] == "           ▂▃▅▃▂▄█▅▃▂▄▆▃   max 31 in May");
    CHECK(lines[8] == "by tag     +friend ████████████ 96");
}

TEST_CASE("many months are told in years, and a greatest month of another year has its year") {
    auto stats = year();
    stats.by_month[1].count = 40;
    CHECK(stats_screen(stats, terminal()).find("max 40 in Dec 2025\n") != std::string::npos);
    stats.by_month.insert(stats.by_month.begin(), 30, {"2023-01", 2});
    CHECK(stats_screen(stats, terminal()).find("by year    2023 60   2025 45   2026 152\n") != std::string::npos);
}

TEST_CASE("gave and got have a line where there are any, rhythm where there are cadences") {
    auto stats = year();
    stats.gave = {{"advice", 5}, {"intro", 2}};
    stats.got = {{"feedback", 1}};
    stats.with_cadence = 0;
    const auto text = stats_screen(stats, terminal());
    CHECK(text.find("gave       advice 5   intro 2\ngot        feedback 1\n") != std::string::npos);
    CHECK(text.find("rhythm") == std::string::npos);
}

TEST_CASE("a time without interactions is one line") {
    Stats stats;
    stats.since = stats.until = today;
    CHECK(stats_screen(stats, terminal()) == "21 Nov 2026 to 21 Nov 2026                             0 interactions, 0 people\n");
}

TEST_CASE("a pipe gets ISO days, ASCII gets ASCII") {
    auto style = terminal();
    style.terminal = false;
    style.utf8 = false;
    const auto text = stats_screen(year(), style);
    CHECK(text.starts_with("2025-11-22 to 2026-11-21 "));
    CHECK(text.find("+friend ############ 96") != std::string::npos);
    CHECK(text.find("omar (last 2026-02-14, every 6w)") != std::string::npos);
}

TEST_CASE("the heat map shows the last 53 weeks of a longer time") {
    auto stats = year();
    stats.per_day.assign(1000, 0);
    stats.per_day.back() = 3;
    const auto lines = split(heat_screen(stats, Weekday::monday, terminal()), '\n');
    CHECK(lines[6] == "           Sat      3   " + std::string(52, '.') + "█");
    CHECK(lines[8].ends_with("max 3 on Sat 21 Nov"));
}

TEST_CASE("tallies have their bars behind the numbers") {
    CHECK(tally_screen({{"call", 40}, {"meet", 5}}, terminal()) ==
          "call   40   ████████████████████████████████████████\n"
          "meet    5   █████\n");
    CHECK(tally_screen({}, terminal()) == "");
}

TEST_CASE("tallies for programs are named by what was counted") {
    const auto listing = tally_listing({{"call", 40}}, StatsBy::channel);
    CHECK(to_csv(listing, {}) == "channel,count\r\ncall,40\r\n");
}

TEST_CASE("promises are told with the rate of those that were kept") {
    Stats stats;
    stats.promises = {2, 1, 1};
    const auto text = stats_screen(stats, terminal());
    CHECK(text.find("promises   kept 2   dropped 1   late 1   50% kept\n") != std::string::npos);
    CHECK(text.find("to you") == std::string::npos);
    CHECK(stats_json(stats).find(R"("promises":{"kept":2,"dropped":1,"late":1,"kept_rate":0.50})") != std::string::npos);
}

TEST_CASE("the JSON of stats has every key, also without rows") {
    Stats stats;
    stats.since = stats.until = today;
    CHECK(stats_json(stats) ==
          R"({"schema":"relnet.stats/1","since":"2026-11-21","until":"2026-11-21","interactions":0,"people":0,"with_cadence":0,)"
          R"("in_rhythm":0,"by_month":[],"by_channel":[],"by_tag":[],"by_relation":[],"gave":[],"got":[],)"
          R"("promises":{"kept":0,"dropped":0,"late":0,"kept_rate":null},"their_promises":{"kept":0,"dropped":0,"late":0,"kept_rate":null},)"
          R"("most":[],"fading":[],"by":null,"items":[]})");
    stats.rows = {{"call", 2}};
    CHECK(stats_json(stats, StatsBy::channel).ends_with(R"("by":"channel","items":[{"name":"call","count":2}]})"));
    stats.fading = {tally_of("omar", 9, Day{2026, 2, 14}, Cadence{6, Unit::week})};
    CHECK(stats_json(stats).find(
              R"("fading":[{"contact":{"uid":"00000000000000000000000000","handle":"omar","name":"Somebody"},"count":9,)"
              R"("cadence":"P6W","cadence_from":"own","last":"2026-02-14","last_channel":"call"}])") != std::string::npos);
}

TEST_CASE("no screen of stats is wider than its terminal, and nothing on it acts on the terminal") {
    auto stats = year();
    stats.by_tag.push_back({"\x1b" + std::string(90, 't'), 3});
    stats.most.push_back(tally_of(std::string(90, 'h'), 2));
    stats.gave = {{"\x1b", 1}};
    for (int columns = 40; columns <= 200; columns += 7) {
        const auto text = stats_screen(stats, terminal(columns)) + tally_screen(stats.by_tag, terminal(columns));
        CHECK(text.find('\x1b') == std::string::npos);
        for (const auto& line : split(text, '\n')) {
            CAPTURE(line);
            CHECK(width(line) <= columns);
        }
    }
}
