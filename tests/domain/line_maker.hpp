// Lines of every kind from dice: as relnet writes them, as somebody else might, and broken.
#pragma once

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "relnet/base/text.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/domain/object.hpp"

namespace line_maker {

using namespace relnet;

class Maker {
public:
    explicit Maker(std::uint64_t seed) : dice_(seed) {}

    bool chance(int percent) { return below(100) < static_cast<std::size_t>(percent); }
    std::size_t below(std::size_t limit) { return dice_() % limit; }
    const std::string& one_of(const std::vector<std::string>& words) { return words[below(words.size())]; }

    /// A change as relnet would write it.
    Change change() {
        static const std::vector<std::string> names = {"name", "city", "text", "on", "Zürich", "a\"b", "tag", "email"};
        Change change;
        change.id = id();
        change.op = static_cast<Op>(below(7));
        change.of = uid_of(std::to_string(below(99)));
        if (chance(10)) change.rule = one_of({"tag:friend", "default", "tag:é\n"}), change.of = rule_uid(change.rule);
        if (chance(50)) change.command = "log";
        if (chance(10)) change.undoes = CommandId{1'795'277'000'000, "desk"};
        if (chance(50)) change.kind = one_of({"contact", "interaction", "note", "comet"});
        for (auto n = below(3); n > 0; --n) change.re.push_back(uid_of(std::to_string(below(99))));
        if (chance(50)) change.who = one_of({"Ada Lovelace", "Ada \"A\" L", "José", "\u202eevil"});
        for (auto n = below(4); n > 0; --n) change.set[one_of(names)] = value();
        for (auto n = below(3); n > 0; --n) change.over[one_of(names)] = ids();
        for (auto n = below(3); n > 0; --n) change.add[one_of(names)] = {value(), value()};
        for (auto n = below(3); n > 0; --n) change.drop[one_of(names)][one_of(names)] = ids();
        if (change.op == Op::del) change.seen = {{"desk", 12}, {"laptop-k3f9", 999'999'999'999}};
        if (change.op == Op::del && chance(50)) change.miss = {{"desk", {4, 5}}, {"laptop", {}}};
        return change;
    }

    /// An object with the members of a line, of which some are odd, twice there, or elsewhere.
    std::string odd_line() {
        std::vector<std::string> members = {
            text("id") + ':' + (chance(95) ? '"' + to_string(id()) + '"' : json(2)),
            text("op") + ':' +
                (chance(95) ? one_of({R"("new")", R"("set")", R"("del")", R"("paint")", R"("s\u0065t")"}) : json(2)),
            text("of") + ':' +
                (chance(95) ? one_of({R"("01M7Q5CQG0E0080001HWQRF4B4")", R"("01m7q5cqg0e0080001hwqrf4b4")", R"("tag:x")"})
                            : json(2))};
        for (const char* key : {"do", "undoes", "kind", "re", "who", "set", "over", "add", "drop", "seen", "miss", "colour"}) {
            if (chance(30)) members.push_back(text(key) + space() + ':' + space() + part(key));
            if (chance(3)) members.push_back(text(key) + ':' + part(key));
        }
        if (chance(10)) std::shuffle(members.begin(), members.end(), dice_);
        std::string line = (chance(1) ? "\xEF\xBB\xBF" : "") + space() + '{';
        for (const auto& member : members) line += (&member == &members.front() ? "" : ",") + space() + member;
        return line + space() + '}' + space() +
               (chance(2) ? one_of({std::string("\0rest", 5), "}", ",", "x", "{}", "\xEF\xBB\xBF"}) : "");
    }

    /// What a slip of the hand, a bad disk or a bad carrier makes of it.
    std::string broken(std::string line) {
        for (auto n = 1 + below(2); n > 0 && !line.empty(); --n) {
            const auto at = below(line.size());
            const auto length = std::min(line.size() - at, 1 + below(12));
            switch (below(5)) {
                case 0:
                    line[at] = static_cast<char>(below(256));
                    break;
                case 1:
                    line.erase(at, length);
                    break;
                case 2:
                    line.insert(at, line.substr(below(line.size()), length));
                    break;
                case 3:
                    line.insert(at, one_of({" ", "\"", "\\", ",", "{", "}", "[", "]", ":", "\\u12", "\xC3", std::string(1, '\0'),
                                            "null", "1e"}));
                    break;
                default:
                    line.resize(at);
            }
        }
        return line;
    }

    /// Any value, written in any way; `deep` bounds what is nested by chance.
    std::string json(std::size_t deep) {
        if (chance(5)) return nested(14 + below(6));
        const auto kind = below(deep == 0 ? 4 : 6);
        if (kind == 0) return one_of({"true", "false", "null"});
        if (kind == 1) return number();
        if (kind <= 3)
            return text(one_of(
                {"", "x", "label", "value", "on", "set", "why", "2026-11-21", "é", "\u0085", "\u202e", "😀", "\x7f", "a/b"}));
        std::string out(1, kind == 4 ? '[' : '{');
        for (auto n = below(4); n > 0; --n) {
            if (out.size() > 1) out += ',';
            out += space();
            if (kind == 5) out += text(one_of({"a", "b", "a", "", "label", "value", "on", "set", "why", "é"})) + space() + ':';
            out += space() + json(deep - 1) + space();
        }
        return out + (kind == 4 ? ']' : '}');
    }

private:
    ChangeId id() {
        return {1'795'277'562'123 + static_cast<std::int64_t>(below(9)), static_cast<std::int64_t>(1 + below(2000)),
                one_of({"desk", "laptop-k3f9"})};
    }
    std::vector<ChangeId> ids() {
        std::vector<ChangeId> some;
        for (auto n = below(3); n > 0; --n) some.push_back(id());
        return some;
    }
    Value value() {
        switch (below(6)) {
            case 0:
                return number_value(static_cast<std::int64_t>(below(100)) - 50);
            case 1:
                return flag_value(chance(50));
            case 2:
                return labelled_value({one_of({"ada@example.org", "+44 20", "x\ty"}), one_of({"work", ""})});
            case 3:
                return list_value({text_value("x"), object_value({{"b", number_value(2)}, {"a", Value{}}})});
            default:
                return text_value(
                    one_of({"Coffee at the canal", "Ada \"A\" Lovelace", "C:\\x\n", "José 😀", "\u202e\u0085\x7f", "2026-11-21"}));
        }
    }
    std::string space() { return chance(2) ? one_of({" ", "\t", "\n", "\r", "  "}) : ""; }
    std::string nested(std::size_t levels) {
        std::string open, close;
        for (; levels > 0; --levels) {
            const bool is_object = chance(30);
            open += is_object ? R"({"a":)" : "[";
            close.insert(0, is_object ? "}" : "]");
        }
        return open + one_of({"1", "[]", "{}", "\"x\""}) + close;
    }
    std::string number() {
        return one_of({"0",
                       "7",
                       "-12",
                       "-0",
                       "999999999999999999",
                       "9223372036854775807",
                       "9223372036854775808",
                       "18446744073709551615",
                       "1.5",
                       "2.50",
                       "1e5",
                       "1E+2",
                       "0.1e-7",
                       "123456789.125",
                       "-9223372036854775808",
                       "18446744073709551616",
                       "1e400",
                       "01",
                       "1.",
                       ".5",
                       "+1",
                       "-",
                       "1e",
                       "0x1"});
    }
    /// In quotes, mostly as relnet would, else with escapes that say the same, or that are wrong.
    std::string text(const std::string& plain) {
        if (chance(95)) return json_quote(plain);
        if (chance(10))
            return one_of({R"("\ud800")", R"("\udc00x")", R"("\ud83d\ude00")", R"("\u00e9")", R"("\/")", R"("\u0000")", R"("\x")",
                           "\"\x01\"", "\"\xC3\"", "\"\xED\xA0\x80\"", R"("\ud800A")", R"("\uD83D\u0041")", R"("\u12")"});
        std::string out = "\"";
        for (const char c : plain) {
            const bool is_ascii = static_cast<unsigned char>(c) < 0x80;
            out += is_ascii && (chance(30) || c == '"' || c == '\\' || c < ' ')
                       ? "\\u00" + std::string(1, "0123456789abcdef"[c >> 4]) + "0123456789ABCDEF"[c & 15]
                       : std::string(1, c);
        }
        return out + '"';
    }
    std::string object(std::string (Maker::*inner)()) {
        std::string out = "{";
        for (auto n = below(4); n > 0; --n)
            out += (out.size() > 1 ? "," : "") + text(one_of({"city", "desk", "tag", "a", "city"})) + ':' +
                   (chance(90) ? (this->*inner)() : json(2));
        return out + '}';
    }
    std::string any() { return json(3); }
    std::string list() { return '[' + json(2) + ',' + json(1) + ']'; }
    std::string whole_number() { return chance(80) ? std::to_string(below(99)) : number(); }
    std::string numbers() { return '[' + whole_number() + ',' + whole_number() + ']'; }
    std::string id_list() {
        if (chance(5)) return '"' + to_string(id()) + '"';
        if (chance(5)) return R"({"b":")" + to_string(id()) + R"(","a":")" + to_string(id()) + R"("})";
        return "[\"" + to_string(id()) + "\",\"" + to_string(id()) + "\"]";
    }
    std::string drops() { return chance(5) ? '[' + id_list() + ']' : object(&Maker::id_list); }
    std::string part(const std::string& key) {
        if (chance(8)) return json(2);
        if (key == "set") return object(&Maker::any);
        if (key == "over") return object(&Maker::id_list);
        if (key == "add") return object(&Maker::list);
        if (key == "drop") return object(&Maker::drops);
        if (key == "seen") return object(&Maker::whole_number);
        if (key == "miss") return object(&Maker::numbers);
        if (key == "re")
            return one_of({"[]", R"(["01M7Q5CQG0E0080001HWQRF4B4"])",
                           R"(["01m7q5cqg0e0080001hwqrf4b4", "01M7Q5CQG0E0080001HWQRF4B4"])", R"(["x"])"});
        if (key == "undoes") return one_of({R"("2026-11-21T16:12:42.123Z@desk")", R"("never")", R"("")"});
        return text(one_of({"log", "contact", "Ada", ""}));
    }

    std::mt19937_64 dice_;
};

}  // namespace line_maker
