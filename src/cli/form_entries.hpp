/// What the form holds, for its writer and its reader.
#pragma once

#include <array>
#include <string_view>

namespace relnet {

enum class FormShape { text, flag, list, table };

struct FormEntry {
    std::string_view key;
    FormShape shape;
    std::string_view help;  ///< lines above it
};

/// In the order of the form; in TOML tables come last.
inline constexpr std::array form_entries = {
    FormEntry{"name", FormShape::text, "The full name, and the short unique one for the command line."},
    FormEntry{"handle", FormShape::text, ""},
    FormEntry{"aliases", FormShape::list, "Other names that find the contact."},
    FormEntry{"every", FormShape::text,
              "How often to be in touch: 4w, monthly, every 3 months, none.\nEmpty: by the rules of tags and relation."},
    FormEntry{"next", FormShape::text, "The next contact on a day of its own: fri, 2w, 2026-12-24."},
    FormEntry{
        "relation", FormShape::text,
        "What the contact is to you: manager, report, peer, mentor, mentee, client, partner, recruiter,\nalum, friend, family, "
        "other."},
    FormEntry{"core", FormShape::flag, "A member of the core circle: true or false."},
    FormEntry{"tags", FormShape::list, ""},
    FormEntry{"org", FormShape::text, "Work and home."},
    FormEntry{"department", FormShape::text, ""},
    FormEntry{"title", FormShape::text, ""},
    FormEntry{"city", FormShape::text, ""},
    FormEntry{"emails", FormShape::list, "With a label: [\"ada@example.org\", {work = \"ada@engines.example\"}]"},
    FormEntry{"phones", FormShape::list, ""},
    FormEntry{"urls", FormShape::list, ""},
    FormEntry{"channel", FormShape::text,
              "The channel the contact prefers: meet, call, video, mail, chat, letter,\nevent, other."},
    FormEntry{"birthday", FormShape::text, "With or without the year: 10 dec, 1990-12-10."},
    FormEntry{"met", FormShape::text, "The day you met, the place, and the handle of who introduced you."},
    FormEntry{"where", FormShape::text, ""},
    FormEntry{"via", FormShape::text, ""},
    FormEntry{"dates", FormShape::table, "Other yearly days, a line each: wedding = \"2015-05-15\""},
    FormEntry{"fields", FormShape::table, "Fields of your own, a line each: shoe-size = \"39\""},
};

struct ContactForm;

/// What reads the same is the same: nothing empty is kept, and a key's values stand together.
void tidy(ContactForm&);

}  // namespace relnet
