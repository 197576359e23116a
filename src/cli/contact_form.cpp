#include "cli/contact_form.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/form_entries.hpp"
#include "cli/toml.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

[[noreturn]] void refuse(const std::string& key, const std::string& wanted) {
    fail(Exit::usage, fmt::format("bad value for '{}'", show(key)), "write " + wanted);
}

/// A text; also a number or a day without its quotes, as they are typed by many.
std::string text_value_of(const toml::node& node, const std::string& key) {
    if (const auto text = node.value_exact<std::string>()) return *text;
    if (const auto number = node.value_exact<std::int64_t>()) return fmt::format("{}", *number);
    if (const auto day = node.value_exact<toml::date>()) return fmt::format("{:04}-{:02}-{:02}", day->year, day->month, day->day);
    refuse(key, fmt::format("a text in quotes: {} = \"...\"", show(key)));
}

void append_labelled(std::vector<Labelled>& values, const toml::node& node, const std::string& key) {
    const auto* table = node.as_table();
    if (table == nullptr) return values.push_back({text_value_of(node, key), ""});
    for (const auto& [label, value] : *table) values.push_back({text_value_of(value, key), std::string(label.str())});
}

std::vector<Labelled> list_of_values(const toml::node& node, const std::string& key) {
    std::vector<Labelled> values;
    if (const auto* array = node.as_array()) {
        for (const auto& item : *array) append_labelled(values, item, key);
    } else {
        append_labelled(values, node, key);
    }
    return values;
}

/// shoe.size = "39" is a table in a table.
[[noreturn]] void refuse_dotted_key(const std::string& label, const toml::table& parts) {
    const auto whole = label + '.' + (parts.empty() ? "" : std::string(parts.begin()->first.str()));
    refuse(whole, fmt::format("a key with a point in quotes: \"{}\" = \"...\"", show(whole)));
}

std::vector<Labelled> table_values(const toml::node& node, const std::string& key) {
    const auto* table = node.as_table();
    if (table == nullptr) refuse(key, fmt::format("a line [{}], and below it lines like: key = \"text\"", key));
    std::vector<Labelled> values;
    for (const auto& [raw, inner] : *table) {
        const std::string label(raw.str());
        if (const auto* parts = inner.as_table()) refuse_dotted_key(label, *parts);
        if (const auto* array = inner.as_array()) {
            for (const auto& item : *array) values.push_back({text_value_of(item, label), label});
        } else {
            values.push_back({text_value_of(inner, label), label});
        }
    }
    return values;
}

void take(ContactForm& form, const FormEntry& entry, const toml::node& node) {
    const std::string key(entry.key);
    switch (entry.shape) {
        case FormShape::text:
            form.texts[key] = text_value_of(node, key);
            break;
        case FormShape::list:
            form.lists[key] = list_of_values(node, key);
            break;
        case FormShape::table:
            form.tables[key] = table_values(node, key);
            break;
        case FormShape::flag: {
            const auto flag = node.value_exact<bool>();
            if (!flag) refuse(key, key + " = true, or false");
            form.core = *flag;
        }
    }
}

[[noreturn]] void unknown_key(const std::string& key) {
    std::vector<std::string> known;
    for (const FormEntry& entry : form_entries) known.emplace_back(entry.key);
    const auto close = nearest(lower_ascii(key), known, 1);
    fail(Exit::usage, fmt::format("unknown key '{}'", show(key)),
         close.empty() ? "a field of your own goes below [fields]" : "did you mean: " + close.front());
}

/// The line itself: its number would change with what is put on top.
std::string line_at(std::string_view text, std::size_t number) {
    const auto lines = split(text, '\n');
    return number >= 1 && number <= lines.size() ? show(fit(trim(lines[number - 1]), 60)) : "";
}

/// An editor of another system may end lines with CR LF.
std::string with_plain_lines(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') plain += text[i];
    }
    return plain;
}

toml::table parsed_form(const std::string& text) {
    try {
        return parse_toml(text);
    } catch (const TomlMistake& mistake) {
        std::string_view why = mistake.why;
        if (why.starts_with("Error while ")) why.remove_prefix(std::string_view("Error while ").size());
        fail(Exit::usage, fmt::format("this can't be read, {}", show(why)),
             fmt::format("look at the line: {}\na text stands in quotes: city = \"London\"",
                         line_at(text, static_cast<std::size_t>(mistake.line))));
    }
}

template <typename Values>
const auto& found_or_empty(const Values& values, const std::string& key) {
    static const typename Values::mapped_type nothing;
    const auto found = values.find(key);
    return found == values.end() ? nothing : found->second;
}

}  // namespace

const std::string& ContactForm::text(const std::string& key) const { return found_or_empty(texts, key); }
const std::vector<Labelled>& ContactForm::list(const std::string& key) const { return found_or_empty(lists, key); }
const std::vector<Labelled>& ContactForm::table(const std::string& key) const { return found_or_empty(tables, key); }

ContactForm parse_contact_form(std::string_view toml) {
    const auto text = with_plain_lines(toml);
    const auto table = parsed_form(text);
    ContactForm form;
    for (const auto& [raw, node] : table) {
        const std::string key(raw.str());
        const auto known = std::ranges::find(form_entries, key, &FormEntry::key);
        if (known == form_entries.end()) unknown_key(key);
        take(form, *known, node);
    }
    tidy(form);
    return form;
}

}  // namespace relnet
