#include "relnet/cli/args.hpp"

#include <doctest/doctest.h>

#include "cli/globals.hpp"
#include "cli/parser.hpp"
#include "relnet/cli/filter.hpp"

using namespace relnet;

namespace {

/// A command like `log`: operands, and each kind of option.
struct Line {
    std::string who, text, message = "", on;
    std::optional<std::string> every;
    std::optional<int> limit;
    std::vector<std::string> tags;
    std::string sort;
    bool core = false;
    GlobalWords globals;
    std::optional<Error> mistake;

    explicit Line(const std::vector<std::string>& words) {
        Args own, global;
        record_globals(global, globals);
        own.operand("who", who, Means::people, "Whom");
        own.operand("text", text, Means::text, "What happened", false);
        own.option("-m,--message", message, "TEXT", "What happened");
        own.option("--on", on, "DATE", "When", Means::day);
        own.option("--every", every, "CADENCE", "How often", Means::cadence);
        own.option("-n", limit, "N", "At most so many");
        own.options("-t,--tag", tags, "TAG", "A tag", Means::tag);
        own.option("--sort", sort, "ORDER", "The order");
        own.choices({"ratio", "days", "name"});
        own.flag("-c,--core", core, "In the core circle");
        mistake = parse(own, global, words, "log");
    }
    std::string wrong() const { return mistake ? mistake->message : ""; }
    std::string hint() const { return mistake ? mistake->hint : ""; }
};

/// A command like `tag`.
struct TagLine {
    std::vector<std::string> words;
    std::string remove;
    GlobalWords globals;
    std::optional<Error> mistake;

    explicit TagLine(const std::vector<std::string>& line) {
        Args own, global;
        record_globals(global, globals);
        own.operands("who", words, Means::people, "Whom, +TAG, -TAG", true);
        own.option("--rm", remove, "TAG", "Take this tag away", Means::tag);
        own.dash_words_are_operands();
        mistake = parse(own, global, line, "tag");
    }
};

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("options and operands mix in any order") {
    const Line line({"--on", "fri", "ada", "-n", "3", "coffee", "--core"});
    CHECK(line.wrong() == "");
    CHECK(line.who == "ada");
    CHECK(line.text == "coffee");
    CHECK(line.on == "fri");
    CHECK(line.limit == 3);
    CHECK(line.core);
}

TEST_CASE("global options work after the command, long and short") {
    const Line line({"ada", "--json", "--db", "x.db", "-qy", "--today=2026-11-21"});
    CHECK(line.wrong() == "");
    CHECK(line.globals.json == "");
    CHECK(line.globals.db == "x.db");
    CHECK(line.globals.today == "2026-11-21");
    CHECK(line.globals.quiet);
    CHECK(line.globals.yes);
}

TEST_CASE("an option with = and nothing is an empty value, and never the next word") {
    const Line line({"--every=", "ada", "--tag=", "--on="});
    CHECK(line.wrong() == "");
    CHECK(line.every == "");
    CHECK(line.who == "ada");
    CHECK(line.tags == Words{""});
}

TEST_CASE("a value may hold = and blanks") {
    const Line line({"ada", "--message=a = b", "--every", "4 w"});
    CHECK(line.message == "a = b");
    CHECK(line.every == "4 w");
}

TEST_CASE("a repeated single option: the last wins") {
    const Line line({"ada", "--on", "mon", "--on=tue", "-n1", "-n", "2"});
    CHECK(line.wrong() == "");
    CHECK(line.on == "tue");
    CHECK(line.limit == 2);
}

TEST_CASE("a repeatable option takes exactly one value each and no operand") {
    const Line line({"-t", "friend", "ada", "--tag=work", "coffee", "-tchess"});
    CHECK(line.wrong() == "");
    CHECK(line.tags == Words{"friend", "work", "chess"});
    CHECK(line.who == "ada");
    CHECK(line.text == "coffee");
}

TEST_CASE("values in brackets and braces stay one value") {
    const Line line({"[ada,grace]", "{}", "-t", "[a,b]", "-t", "{}", "--on", "{}", "-m", "[x]"});
    CHECK(line.wrong() == "");
    CHECK(line.who == "[ada,grace]");
    CHECK(line.text == "{}");
    CHECK(line.tags == Words{"[a,b]", "{}"});
    CHECK(line.on == "{}");
    CHECK(line.message == "[x]");
}

TEST_CASE("short flags bundle, and a value may follow at once") {
    const Line line({"ada", "-cqn5", "-mhello"});
    CHECK(line.core);
    CHECK(line.globals.quiet);
    CHECK(line.limit == 5);
    CHECK(line.message == "hello");
    CHECK(Line({"ada", "-vv"}).globals.verbose == 2);
    CHECK(Line({"ada", "-n=5"}).limit == 5);
}

TEST_CASE("a word that only begins like -h is not help") {
    const Line line({"ada", "-hiking"});
    CHECK_FALSE(line.globals.short_help);
    CHECK(line.wrong() == "unknown option '-hiking'");
    CHECK(line.hint().find("-- '-hiking'") != std::string::npos);
    CHECK(line.hint().find("-m '-hiking'") != std::string::npos);
}

TEST_CASE("a negative number in a text is told where it goes") {
    const Line line({"ada", "-5 degrees"});
    CHECK(line.wrong() == "unknown option '-5 degrees'");
    CHECK(line.hint().find("behind -m or --") != std::string::npos);
}

TEST_CASE("behind -- everything is an operand") {
    const Line line({"--", "-ada", "--core"});
    CHECK(line.wrong() == "");
    CHECK(line.who == "-ada");
    CHECK(line.text == "--core");
    CHECK_FALSE(line.core);
    CHECK(Line({"ada", "--", "--"}).text == "--");
    CHECK(Line({"ada", "-"}).text == "-");
    CHECK(Line({"ada", ""}).text == "");
}

TEST_CASE("a value may start with a dash, but not be an option by its name") {
    CHECK(Line({"ada", "-m", "-hiking"}).message == "-hiking");
    CHECK(Line({"ada", "-m", "-5"}).message == "-5");
    CHECK(Line({"ada", "-m", "--"}).message == "--");
    const Line line({"ada", "-m", "--core"});
    CHECK(line.wrong() == "option -m needs a value, and --core is an option");
    CHECK(line.hint() == "to give it that text: --message=--core");
    CHECK(Line({"ada", "--message=--core"}).message == "--core");
}

TEST_CASE("a missing value is named with what it stands for") {
    const Line line({"ada", "--on"});
    CHECK(line.wrong() == "option --on needs a value");
    CHECK(line.hint() == "--on DATE: When");
}

TEST_CASE("a flag refuses a value") { CHECK(Line({"ada", "--core=yes"}).wrong() == "option --core takes no value"); }

TEST_CASE("long options are never abbreviated, but the meant one is named") {
    CHECK(Line({"ada", "--mess", "x"}).wrong() == "unknown option '--mess'");
    CHECK(Line({"ada", "--mess", "x"}).hint().find("--message") != std::string::npos);
    CHECK(Line({"ada", "--taag", "x"}).hint().starts_with("did you mean: --tag "));
    CHECK(Line({"ada", "--taag=x"}).hint().starts_with("did you mean: --tag "));
    CHECK(Line({"ada", "--exakt"}).hint().starts_with("did you mean: --exact "));
    CHECK(Line({"ada", "--zzzzzz"}).hint() == "a text that starts with - goes behind -m or --: -m '--zzzzzz', or -- '--zzzzzz'\nall options: relnet log -h");
}

TEST_CASE("missing and surplus words are named, with the usage line") {
    CHECK(Line(Words{}).wrong() == "log needs WHO");
    CHECK(Line(Words{}).hint() == "usage: relnet log WHO [TEXT] [OPTION]...");
    const Line line({"ada", "coffee", "with", "cream"});
    CHECK(line.wrong() == "'with' is one word too many");
    CHECK(line.hint() == "a text of several words goes in quotes\nusage: relnet log WHO [TEXT] [OPTION]...");
}

TEST_CASE("numbers and choices are checked where they are given") {
    CHECK(Line({"ada", "-n", "x"}).wrong() == "-n needs a number, not 'x'");
    CHECK(Line({"ada", "-n", "-3"}).wrong() == "-n needs a number, not '-3'");
    CHECK(Line({"ada", "-n", "99999999999"}).wrong() == "-n needs a number, not '99999999999'");
    CHECK(Line({"ada", "--sort", "nam"}).wrong() == "--sort cannot be 'nam'");
    CHECK(Line({"ada", "--sort", "nam"}).hint() == "did you mean: name     (one of: ratio, days, name)");
    CHECK(Line({"ada", "--sort", "days"}).sort == "days");
    CHECK(Line({"ada", "--color=blue"}).wrong() == "--color cannot be 'blue'");
}

TEST_CASE("every mistake is a usage error") {
    for (const Words& words :
         {Words{}, Words{"a", "b", "c"}, Words{"-x9"}, Words{"a", "--on"}, Words{"a", "--nope"}, Words{"a", "-n", "x"}}) {
        const Line line(words);
        REQUIRE(line.mistake);
        CHECK(line.mistake->exit == Exit::usage);
        CHECK_FALSE(line.mistake->hint.empty());
    }
}

TEST_CASE("help and json are known whatever else is wrong") {
    const Line line({"--nope", "ada", "b", "c", "--json", "-h"});
    CHECK(line.mistake);
    CHECK(line.globals.short_help);
    CHECK(asks_for_json(line.globals));
}

TEST_CASE("--json has a value only behind =, --fields also as the next word") {
    CHECK(Line({"--json", "ada"}).globals.json == "");
    CHECK(Line({"--json=1", "ada"}).globals.json == "1");
    CHECK(Line({"--json", "--json=1", "ada"}).globals.json == "1");
    CHECK(Line({"ada", "--fields", "name,due"}).globals.fields == "name,due");
    CHECK(Line({"ada", "--fields=name"}).globals.fields == "name");
    CHECK(Line({"ada", "--fields"}).globals.fields == "");
    CHECK(Line({"ada", "--fields", "--core"}).globals.fields == "");
}

TEST_CASE("in tag a dash and two letters after WHO are a tag") {
    const TagLine line({"ada", "+chess", "-hiking", "-qy", "-q"});
    CHECK_FALSE(line.mistake);
    CHECK(line.words == Words{"ada", "+chess", "-hiking", "-qy"});
    CHECK(line.globals.quiet);
    CHECK_FALSE(line.globals.yes);
    CHECK_FALSE(line.globals.short_help);
}

TEST_CASE("in tag long options stay options, and before WHO short ones do") {
    const TagLine line({"-qy", "ada", "--rm", "work"});
    CHECK_FALSE(line.mistake);
    CHECK(line.remove == "work");
    CHECK(line.globals.yes);
    CHECK(TagLine({"-hiking", "ada"}).mistake);
}

TEST_CASE("the command's own option wins over a global one of the same name") {
    Args own, global;
    GlobalWords words;
    record_globals(global, words);
    bool quick = false;
    own.flag("-q,--quick", quick, "Quick");
    CHECK_FALSE(parse(own, global, {"-q"}, "probe"));
    CHECK(quick);
    CHECK_FALSE(words.quiet);
}

TEST_CASE("what a command asks for is recorded in order") {
    Args args;
    FilterOptions filter;
    args.filter(filter);
    const auto& options = args.recorded();
    REQUIRE(options.size() == 13);
    CHECK(options[0].operand);
    CHECK(options[0].repeats);
    CHECK(options[0].value == "FILTER");
    CHECK(long_name(options.back()) == "--channel");
    CHECK(short_name(options.back()) == "-c");
    CHECK(short_name(options[1]) == "");
}

TEST_CASE("the command word is found behind global options and their values") {
    Args global;
    GlobalWords words;
    record_globals(global, words);
    const auto at = [&](const Words& line) { return find_command_word(global, line).at; };
    CHECK(at({"due"}) == 0);
    CHECK(at({"--db", "due", "due"}) == 2);
    CHECK(at({"--db=", "due"}) == 1);
    CHECK(at({"-qv", "--json", "due"}) == 2);
    CHECK(at({"--", "due"}) == 1);
    CHECK(at({"--fields", "name", "due"}) == 2);
    CHECK(at({"--json"}) == 1);
    CHECK(at(Words{}) == 0);
    CHECK_FALSE(find_command_word(global, {"--db", "x", "due"}).mistake);
    CHECK(find_command_word(global, {"--sort", "name", "due"}).mistake);
    CHECK(find_command_word(global, {"--jsn", "due"}).mistake->hint.starts_with("did you mean: --json\n"));
    CHECK(find_command_word(global, {"-n", "5"}).mistake->message == "unknown option '-n' before the command");
}
