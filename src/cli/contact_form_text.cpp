#include <fmt/format.h>

#include <algorithm>

#include "cli/contact_form.hpp"
#include "cli/form_entries.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::string_view heading =
    "# Change what is to change, save and close. What you leave as it is stays so;\n"
    "# what you empty or delete is taken away.\n";

std::string code_point_escape(std::string_view utf8) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(utf8[i])); };
    const std::size_t size = utf8.size();
    std::uint32_t code = size == 1 ? byte(0) : byte(0) & (0x7Fu >> size);
    for (std::size_t i = 1; i < size; ++i) code = code << 6 | (byte(i) & 0x3F);
    return fmt::format("\\U{:08X}", code);
}

/// Where all is harmless only quotes and backslashes are in the way; else what would not be seen is spelled out.
std::string escaped(std::string_view text, bool lines) {
    const bool plain = harmless(text);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (text[end] & 0xC0) == 0x80) ++end;
        const auto character = text.substr(at, end - at);
        at = end;
        if (character == "\"" || character == "\\")
            out.append("\\").append(character);
        else if (plain || harmless(character) || (lines && character == "\n"))
            out += character;
        else if (character == "\n")
            out += "\\n";
        else if (character == "\t")
            out += "\\t";
        else
            out += code_point_escape(character);
    }
    return out;
}

std::string quoted(const std::string& text) {
    // The newline behind the opening quotes is no part of the text.
    if (text.find('\n') != std::string::npos) return "\"\"\"\n" + escaped(text, true) + "\"\"\"";
    return '"' + escaped(text, false) + '"';
}

bool is_bare_key(const std::string& key) {
    return !key.empty() && std::ranges::all_of(key, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

std::string key_text(const std::string& key) { return is_bare_key(key) ? key : '"' + escaped(key, false) + '"'; }

std::string list_text(const std::vector<Labelled>& values) {
    std::vector<std::string> parts;
    for (const auto& one : values) {
        parts.push_back(one.label.empty() ? quoted(one.value)
                                          : fmt::format("{{{} = \"{}\"}}", key_text(one.label), escaped(one.value, false)));
    }
    const auto line = join(parts, ", ");
    return width(line) <= 90 ? "[" + line + "]" : "[\n  " + join(parts, ",\n  ") + ",\n]";
}

/// A key that has several values, as two machines can make it, has a list.
std::string table_text(const std::vector<Labelled>& values) {
    std::string text;
    for (auto one = values.begin(); one != values.end(); ++one) {
        const auto same = [&](const Labelled& other) { return other.label == one->label; };
        if (std::any_of(values.begin(), one, same)) continue;
        std::vector<std::string> all;
        for (const auto& other : values) {
            if (same(other)) all.push_back(quoted(other.value));
        }
        text += fmt::format("{} = {}\n", key_text(one->label), all.size() == 1 ? all.front() : "[" + join(all, ", ") + "]");
    }
    return text;
}

std::string entry_text(const FormEntry& entry, const ContactForm& form) {
    std::string text;
    if (!entry.help.empty()) {
        for (const auto& line : split(entry.help, '\n')) text += (text.empty() ? "\n# " : "# ") + line + '\n';
    }
    const std::string key(entry.key);
    switch (entry.shape) {
        case FormShape::text:
            return text + key + " = " + quoted(form.text(key)) + '\n';
        case FormShape::flag:
            return text + key + " = " + (form.core ? "true" : "false") + '\n';
        case FormShape::list:
            return text + key + " = " + list_text(form.list(key)) + '\n';
        case FormShape::table:
            break;
    }
    return text + '[' + key + "]\n" + table_text(form.table(key));
}

std::string cadence_words(const std::string& iso) {
    const auto cadence = parse_iso_cadence(iso);
    return cadence ? to_short(*cadence) : iso;
}

std::vector<Labelled> without_labels(const std::vector<std::string>& texts) {
    std::vector<Labelled> values;
    for (const auto& text : texts) values.push_back({text, ""});
    return values;
}

void take_dates(ContactForm& form, const std::vector<DatedFact>& dates) {
    for (const auto& date : dates) {
        if (date.kind == "birthday" && form.text("birthday").empty())
            form.texts["birthday"] = to_iso(date.on);
        else
            form.tables["dates"].push_back({to_iso(date.on), date.kind});
    }
}

}  // namespace

void tidy(ContactForm& form) {
    std::erase_if(form.texts, [](const auto& one) { return one.second.empty(); });
    for (auto& [key, values] : form.lists) std::erase(values, Labelled{});
    std::erase_if(form.lists, [](const auto& one) { return one.second.empty(); });
    std::erase_if(form.tables, [](const auto& one) { return one.second.empty(); });
    for (auto& [key, values] : form.tables) std::ranges::stable_sort(values, {}, &Labelled::label);
}

ContactForm form_of(const Contact& contact) {
    ContactForm form;
    form.core = contact.core;
    form.texts = {
        {"name", contact.name}, {"handle", contact.handle},         {"relation", std::string(to_word(contact.relation))},
        {"org", contact.org},   {"department", contact.department}, {"title", contact.title},
        {"city", contact.city}, {"where", contact.where},           {"every", cadence_words(contact.own_cadence)}};
    if (contact.schedule.planned) form.texts["next"] = to_iso(*contact.schedule.planned);
    if (contact.preferred) form.texts["channel"] = to_word(*contact.preferred);
    if (contact.met) form.texts["met"] = to_iso(*contact.met);
    if (contact.via) form.texts["via"] = contact.via->handle;
    form.lists = {{"tags", without_labels(contact.tags)},
                  {"aliases", without_labels(contact.aliases)},
                  {"emails", contact.emails},
                  {"phones", contact.phones},
                  {"urls", contact.urls}};
    form.tables["fields"] = contact.fields;
    take_dates(form, contact.dates);
    tidy(form);
    return form;
}

std::string to_toml(const ContactForm& form) {
    std::string text(heading);
    for (const FormEntry& entry : form_entries) text += entry_text(entry, form);
    return text;
}

}  // namespace relnet
