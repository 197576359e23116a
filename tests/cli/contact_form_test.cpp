#include "cli/contact_form.hpp"

#include <doctest/doctest.h>

#include <random>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

std::string hint_of_refusal(std::string_view toml) {
    try {
        parse_contact_form(toml);
    } catch (const Error& error) {
        CHECK(error.exit == Exit::usage);
        return error.message + " / " + error.hint;
    }
    return "taken";
}

/// Texts as nobody would type them but a file may bring them.
class OddTexts {
public:
    explicit OddTexts(unsigned seed) : random_(seed) {}

    std::string text() {
        static const std::vector<std::string> parts = {"a",
                                                       "Ada",
                                                       "\"",
                                                       "\"\"\"",
                                                       "'",
                                                       "'''",
                                                       "\\",
                                                       "\\n",
                                                       "\\u0041",
                                                       "\n",
                                                       "\n\n",
                                                       "\r\n",
                                                       "\r",
                                                       "\t",
                                                       " ",
                                                       "  ",
                                                       "#",
                                                       "# not a comment",
                                                       "=",
                                                       "[",
                                                       "]",
                                                       "{",
                                                       "}",
                                                       ",",
                                                       ".",
                                                       "é",
                                                       "e\u0301",
                                                       "陈伟",
                                                       "\u202e",
                                                       "\u200d",
                                                       "👨\u200d👩\u200d👧",
                                                       "\u00a0",
                                                       "\ufeff",
                                                       "\u007f",
                                                       "\x1b[31m",
                                                       "\u0085",
                                                       "\u2028",
                                                       "\U000e0041",
                                                       "\U0010ffff",
                                                       std::string(1, '\0'),
                                                       "true",
                                                       "1990-12-10",
                                                       "name = \"x\"",
                                                       std::string(300, 'x')};
        std::string text;
        for (auto left = below(6); left > 0; --left) text += parts[below(parts.size())];
        return text;
    }

    std::vector<Labelled> values(bool labels) {
        std::vector<Labelled> all(below(5));
        for (auto& one : all) one = {text(), labels && below(2) == 0 ? text() : ""};
        return all;
    }

    std::size_t below(std::size_t most) { return random_() % most; }

private:
    std::mt19937 random_;
};

Contact odd_contact(unsigned seed) {
    OddTexts odd(seed);
    Contact contact;
    contact.name = odd.text();
    contact.handle = odd.text();
    contact.core = odd.below(2) == 0;
    contact.relation = static_cast<Relation>(odd.below(13));
    contact.org = odd.text();
    contact.department = odd.text();
    contact.title = odd.text();
    contact.city = odd.text();
    contact.where = odd.text();
    contact.own_cadence = odd.below(2) == 0 ? "P4W" : odd.text();
    for (auto left = odd.below(4); left > 0; --left) contact.tags.push_back(odd.text());
    for (auto left = odd.below(4); left > 0; --left) contact.aliases.push_back(odd.text());
    contact.emails = odd.values(true);
    contact.phones = odd.values(true);
    contact.urls = odd.values(true);
    contact.fields = odd.values(true);
    if (odd.below(2) == 0) contact.met = Day{2024, 2, 29};
    if (odd.below(2) == 0) contact.schedule.planned = Day{2026, 12, 24};
    if (odd.below(2) == 0) contact.via = PersonRef{{}, 0, odd.text(), ""};
    for (auto left = odd.below(4); left > 0; --left)
        contact.dates.push_back({odd.below(2) == 0 ? "birthday" : odd.text(), {{}, 2, 29}});
    return contact;
}

}  // namespace

TEST_CASE("a form that was left as it is reads as what it was written from, whatever the texts hold") {
    for (unsigned seed = 0; seed < 3000; ++seed) {
        const auto form = form_of(odd_contact(seed));
        const auto text = to_toml(form);
        INFO(seed, text);
        REQUIRE(parse_contact_form(text) == form);
    }
}

TEST_CASE("a form saved with the line ends of another system reads the same") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto form = form_of(odd_contact(seed));
        std::string text;
        for (const char c : to_toml(form)) text += c == '\n' ? std::string("\r\n") : std::string(1, c);
        INFO(seed);
        REQUIRE(parse_contact_form(text) == form);
    }
}

TEST_CASE("the form of an empty contact has every key") {
    const auto text = to_toml(form_of(Contact{}));
    for (const char* key :
         {"name = \"\"", "every = \"\"", "core = false", "tags = []", "emails = []", "birthday = \"\"", "[dates]", "[fields]"}) {
        CHECK(text.find(key) != std::string::npos);
    }
    CHECK(parse_contact_form(text) == ContactForm{});
}

TEST_CASE("what is deleted from the form is empty") {
    CHECK(parse_contact_form("") == ContactForm{});
    CHECK(parse_contact_form("city = \"\"\ntags = [\"\"]\n[fields]\n") == ContactForm{});
}

TEST_CASE("numbers and days may stand without quotes, a single address without brackets") {
    const auto form = parse_contact_form(
        "birthday = 1990-12-10\nemails = \"ada@example.org\"\nphones = [{work = \"1\"}]\n[fields]\nsize = 39\n");
    CHECK(form.text("birthday") == "1990-12-10");
    CHECK(form.list("emails") == std::vector<Labelled>{{"ada@example.org", ""}});
    CHECK(form.list("phones") == std::vector<Labelled>{{"1", "work"}});
    CHECK(form.table("fields") == std::vector<Labelled>{{"39", "size"}});
}

TEST_CASE("a mistake in the form is named with its line or its key") {
    CHECK(hint_of_refusal("name = \"Ada\"\ncity = London\n").find("look at the line: city = London") != std::string::npos);
    CHECK(hint_of_refusal("citty = \"London\"") == "unknown key 'citty' / did you mean: city");
    CHECK(hint_of_refusal("shoe-size = \"39\"").find("below [fields]") != std::string::npos);
    CHECK(hint_of_refusal("core = \"yes\"") == "bad value for 'core' / write core = true, or false");
    CHECK(hint_of_refusal("city = [\"London\"]") == "bad value for 'city' / write a text in quotes: city = \"...\"");
    CHECK(hint_of_refusal("[fields]\nshoe.size = \"39\"").find("in quotes: \"shoe.size\"") != std::string::npos);
    CHECK(hint_of_refusal("fields = \"39\"").find("a line [fields]") != std::string::npos);
    CHECK(hint_of_refusal("name = \"Ada\"\nname = \"Bob\"\n").find("name = \"Bob\"") != std::string::npos);
}
