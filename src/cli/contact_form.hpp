/// A contact as a form to fill in: commented TOML, for `edit` without options.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/contact.hpp"

namespace relnet {

/// The fields as texts, by their keys in the form. What the form does not hold is absent; that is the same as empty.
struct ContactForm {
    std::map<std::string, std::string> texts;  ///< name, handle, org, birthday …; days and cadences as typed
    bool core = false;
    std::map<std::string, std::vector<Labelled>> lists;   ///< tags, aliases, emails, phones, urls
    std::map<std::string, std::vector<Labelled>> tables;  ///< dates, fields: the label is the key
    bool operator==(const ContactForm&) const = default;

    const std::string& text(const std::string& key) const;
    const std::vector<Labelled>& list(const std::string& key) const;
    const std::vector<Labelled>& table(const std::string& key) const;
};

ContactForm form_of(const Contact&);

/// The form with its help lines.
std::string to_toml(const ContactForm&);

/// parse_contact_form(to_toml(form)) == form, whatever the texts hold. Throws Error(Exit::usage) with the line or the key that is
/// wrong.
ContactForm parse_contact_form(std::string_view toml);

}  // namespace relnet
