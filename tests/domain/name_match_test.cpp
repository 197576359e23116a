#include "relnet/domain/name_match.hpp"

#include <doctest/doctest.h>

#include <set>

#include "relnet/base/error.hpp"

using namespace relnet;

namespace {

std::string handle_for(const std::string& name, const std::set<std::string>& taken = {}) {
    return make_handle(name, [&](const std::string& handle) { return taken.contains(handle); });
}

Person person(const std::string& handle, const std::string& name) {
    Person result;
    result.handle = handle;
    result.name = name;
    return result;
}

std::vector<std::string> near(const std::string& typed) {
    const std::vector<Person> people = {person("ada", "Ada Lovelace"), person("adam", "Adam Smith"),
                                        person("grace", "Grace Hopper"), person("jose", "José García")};
    std::vector<std::string> handles;
    for (const Person& found : near_names(parse_name(typed), people)) handles.push_back(found.handle);
    return handles;
}

}  // namespace

TEST_CASE("a name is read as text, number and uid at once") {
    CHECK(parse_name(" José  GARCÍA ").folded == "jose garcia");
    CHECK(parse_name("ada l").words == std::vector<std::string>{"ada", "l"});
    CHECK(parse_name("17").id == 17);
    CHECK(parse_name("#17").id == 17);
    CHECK_FALSE(parse_name("17a").id);
    CHECK_FALSE(parse_name("007").id);
    CHECK_FALSE(parse_name("#0").id);
    CHECK_FALSE(parse_name("99999999999999999999").id);
    CHECK(parse_name("01JCK3ZX").uid_prefix == "01JCK3ZX");
    CHECK(parse_name("01jck3zx").uid_prefix == "01JCK3ZX");
    CHECK(parse_name("01JCK3Z").uid_prefix == "");
    CHECK(parse_name("lovelace").uid_prefix == "");
    CHECK(parse_name("6ba7b810-9dad-11d1-80b4-00c04fd430c8").uid);
}

TEST_CASE("an empty name and control characters are refused") {
    CHECK_THROWS_AS(parse_name(""), Error);
    CHECK_THROWS_AS(parse_name("  "), Error);
    CHECK_THROWS_AS(parse_name("ada\x1b[31m"), Error);
}

TEST_CASE("every typed word starts a word of the name") {
    CHECK(starts_words(parse_name("ada l"), "Ada Lovelace"));
    CHECK(starts_words(parse_name("gar jos"), "José García"));
    CHECK(starts_words(parse_name("ja lu"), "Jean-Luc Janvier"));
    CHECK_FALSE(starts_words(parse_name("ada x"), "Ada Lovelace"));
    CHECK_FALSE(starts_words(parse_name("ace"), "Ada Lovelace"));
    CHECK_FALSE(starts_words(parse_name("-"), "Ada Lovelace"));
}

TEST_CASE("a part of the name is found anywhere in it") {
    CHECK(is_within(parse_name("lace"), "Ada Lovelace"));
    CHECK(is_within(parse_name("a gar"), "Maria García"));
    CHECK_FALSE(is_within(parse_name("lacex"), "Ada Lovelace"));
}

TEST_CASE("names split at white space, hyphens and brackets") {
    CHECK(name_words("Chen Wei (陈伟), Jean-Luc O'Brien") ==
          std::vector<std::string>{"chen", "wei", "陈伟", "jean", "luc", "o", "brien"});
    CHECK(name_words("") == std::vector<std::string>{});
}

TEST_CASE("a handle is no longer than somebody would type") {
    CHECK(handle_for("Wolfeschlegelsteinhausenbergerdorff") == "wolfeschlegelsteinhausen");
    CHECK(handle_for("Maximilian Alexander Theodor von Habsburg", {"maximilian"}) == "maximilian-alexander-the");
    CHECK(handle_for("Ada " + std::string(20, 'x') + " Lovelace", {"ada"}) == "ada-" + std::string(20, 'x'));
    CHECK(handle_for("Wolfeschlegelsteinhausenbergerdorff", {"wolfeschlegelsteinhausen"}) == "wolfeschlegelsteinhausen-2");
}

TEST_CASE("a handle is the first word, then all of them, then a number") {
    CHECK(handle_for("Ada Lovelace") == "ada");
    CHECK(handle_for("Ada Lovelace", {"ada"}) == "ada-lovelace");
    CHECK(handle_for("Ada Lovelace", {"ada", "ada-lovelace"}) == "ada-lovelace-2");
    CHECK(handle_for("Ada Lovelace", {"ada", "ada-lovelace", "ada-lovelace-2"}) == "ada-lovelace-3");
    CHECK(handle_for("José García") == "jose");
    CHECK(handle_for("Олег Smith") == "smith");
    CHECK(handle_for("Ada", {"ada"}) == "ada-2");
    CHECK(handle_for("O'Brien") == "obrien");
}

TEST_CASE("a name without letters of a handle gets a number") {
    CHECK(handle_for("陈伟") == "contact-1");
    CHECK(handle_for("陈伟", {"contact-1"}) == "contact-2");
    CHECK(handle_for("007") == "contact-1");
    CHECK(handle_for("7 Dwarfs") == "7-dwarfs");
}

TEST_CASE("a handle is lower case letters, digits and hyphens, and no command") {
    CHECK(is_valid_handle("ada-2", {}));
    CHECK(is_valid_handle("2ada", {}));
    CHECK_FALSE(is_valid_handle("", {}));
    CHECK_FALSE(is_valid_handle("-ada", {}));
    CHECK_FALSE(is_valid_handle("Ada", {}));
    CHECK_FALSE(is_valid_handle("42", {}));
    CHECK_FALSE(is_valid_handle("josé", {}));
    CHECK_FALSE(is_valid_handle("due", {"log", "due"}));
}

TEST_CASE("near names are the closest three by handle or a word of the name") {
    CHECK(near("adda") == std::vector<std::string>{"ada"});
    CHECK(near("adaa") == std::vector<std::string>{"ada", "adam"});
    CHECK(near("hoper") == std::vector<std::string>{"grace"});
    CHECK(near("jose garcai") == std::vector<std::string>{"jose"});
    CHECK(near("zzz").empty());
}
