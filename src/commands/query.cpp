// relnet query: e-mail addresses for mutt's query_command and aerc's address-book-cmd.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <set>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/domain/text_search.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::vector<std::string> words;
    bool aerc = false;
};

bool holds_all(std::string_view text, const std::vector<std::string>& words) {
    return std::ranges::all_of(words, [text](const auto& word) { return text.find(word) != std::string_view::npos; });
}

/// The numbers of the contacts whose name, handle, alias or e-mail holds all words.
std::set<std::int64_t> numbers_with(const Store& store, const std::vector<std::string>& words) {
    std::set<std::int64_t> found;
    for (const Key key : {Key::name, Key::handle, Key::alias, Key::email}) {
        store.each_key(key, [&](std::int64_t contact, std::string_view folded) {
            if (holds_all(folded, words)) found.insert(contact);
        });
    }
    return found;
}

/// People to write to, whose name begins with the words first, then by name.
std::vector<Contact> people_with(const Store& store, const std::string& typed) {
    const auto wanted = words(fold(typed));
    std::vector<std::pair<std::string, Contact>> found;
    const NameQuery name = wanted.empty() ? NameQuery{} : parse_name(typed);
    for (const auto number : numbers_with(store, wanted)) {
        auto contact = store.contact(number);
        if (contact.emails.empty() || contact.state == State::gone || contact.state == State::removed) continue;
        const bool begins = starts_words(name, contact.name);
        found.emplace_back((begins ? '0' : '1') + fold(contact.name), std::move(contact));
    }
    std::ranges::stable_sort(found, {}, [](const auto& entry) -> const std::string& { return entry.first; });
    std::vector<Contact> people;
    for (auto& [key, contact] : found) people.push_back(std::move(contact));
    return people;
}

/// "work, Analytical Society".
std::string note_of(const Labelled& email, const Contact& contact) {
    std::vector<std::string> parts{email.label, contact.org};
    std::erase(parts, "");
    return join(parts, ", ");
}

Listing addresses(const std::vector<Contact>& people, bool aerc) {
    Listing listing{{"email", "name", "note", "handle"}, aerc ? 2u : 3u, {}};
    for (const auto& contact : people) {
        for (const auto& email : contact.emails) {
            listing.rows.push_back({email.value, contact.name, note_of(email, contact), contact.handle});
        }
    }
    return listing;
}

std::vector<std::string> items(const Listing& listing, const std::vector<Contact>& people) {
    std::vector<std::string> items;
    auto row = listing.rows.begin();
    for (const auto& contact : people) {
        for (std::size_t i = 0; i < contact.emails.size(); ++i, ++row) {
            JsonWriter json;
            json.object().key("email").text((*row)[0]).key("note").text_or_null((*row)[2]);
            items.push_back(json.key("contact").person(reference(contact)).take());
        }
    }
    return items;
}

void run(const Options& opt, Session& session) {
    const auto typed = join(opt.words, " ");
    const auto people = people_with(session.store(), typed);
    const auto listing = addresses(people, opt.aerc);
    const auto& globals = session.globals();
    // mutt takes the first line for a message and the others for addresses; nothing else may stand before them.
    const bool plain = globals.format.empty() && !globals.json && globals.fields.empty() && !globals.list_fields;
    if (plain && !opt.aerc) {
        session.out(fmt::format("{} for '{}'\n", count_of(listing.rows.size(), "address", "addresses"), show(one_line(typed))));
    }
    session.list("query", listing, items(listing, people));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operands("word", opt->words, Means::text, "Parts of a name or an address, all of which must occur", true);
    args.flag("--aerc", opt->aerc, "As aerc wants it: address and name, no line before them");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command query_command{.name = "query",
                                   .group = "Tool",
                                   .summary = "Find e-mail addresses for mutt or aerc",
                                   .access = Access::read,
                                   .setup = setup,
                                   .examples =
                                       "relnet query lovelace        # mutt: set query_command=\"relnet query %s\"\n"
                                       "relnet query --aerc love     # aerc: address-book-cmd=relnet query --aerc %s"};

}  // namespace relnet::commands
