// Answers in the forms that programs read.
#include <fmt/format.h>
#include <algorithm>
#include <cstdio>

#include "cli/hooks.hpp"
#include "cli/attached.hpp"
#include "cli/parts.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

const std::vector<std::string> forms = {"table", "tsv", "csv", "json", "jsonl", "md"};

[[noreturn]] void unknown_form(const std::string& form) {
    const auto close = nearest(form, forms, 1);
    const std::string all = fmt::format("one of: {}, or a template: --format '{{handle}} {{name}}'", join(forms, ", "));
    fail(Exit::usage, fmt::format("unknown format '{}'", show(form)),
         close.empty() ? all : fmt::format("did you mean: {}\n{}", close[0], all));
}

std::string json_lines(const std::vector<std::string>& rows) {
    std::string text;
    for (const std::string& row : rows) text += row + "\n";
    return text;
}

std::string in_form(const std::string& form, const Listing& listing, const Globals& globals,
                    const std::vector<std::string>& json_rows) {
    // A screen was asked for but there is none for this listing, or nothing was asked for: the pipe's form.
    if (form.empty() || form == "tsv" || form == "table") return to_tsv(listing, globals.fields, globals.record_end);
    if (form == "csv") return to_csv(listing, globals.fields);
    if (form == "md") return to_markdown(listing, globals.fields);
    if (form == "jsonl") return json_lines(json_rows);
    if (form.find('{') == std::string::npos) unknown_form(form);
    return from_template(listing, form, globals.record_end);
}

std::string changed_json(const Answer& answer, std::int64_t number) {
    JsonWriter json;
    json.object().key("schema").text(fmt::format("relnet.{}/1", answer.schema)).key("changed").array();
    for (const PersonRef& person : answer.changed) json.person(person);
    json.end().key("undo");
    if (number > 0)
        json.number(number);
    else
        json.null();
    auto text = json.end().take();
    if (!answer.extra.empty()) text.insert(text.size() - 1, "," + answer.extra);
    return text + "\n";
}

/// What was written in the editor is saved now, but for a dry run.
void let_go_of_draft(Session& session, const Session::Parts& parts) {
    if (parts.typed.empty()) return;
    if (!parts.globals.dry_run)
        std::remove(parts.typed.c_str());
    else
        session.note("what you typed is in " + show(short_path(parts.world, parts.typed)));
}

/// Nothing that a dry run says may be taken for done, nor undone: that would be the command before.
std::string would_be(std::string sentence) {
    constexpr std::string_view undo = "Undo: relnet undo";
    if (const auto at = sentence.rfind(undo); at != std::string::npos) sentence.erase(at, undo.size());
    while (sentence.ends_with(' ') || sentence.ends_with('\n')) sentence.pop_back();
    return sentence.starts_with("Would ") ? sentence : "Would be: " + sentence;
}

/// One line, however wide: it is read by people and searched for by what they run.
void confirm(Session& session, const std::string& sentence) {
    if (session.globals().quiet) return;
    session.out(sentence.ends_with('\n') ? sentence : sentence + "\n");
}

/// What has no JSON says so: nothing but an object may be taken for one.
void check_is_json(const Session::Parts& parts) {
    if (!parts.globals.json || parts.wrote_early || parts.out.empty() || parts.out.front() == '{') return;
    const auto name = parts.command ? std::string(parts.command->name) : "this";
    fail(Exit::usage, fmt::format("{} has no JSON", name), "leave out --json");
}

}  // namespace

void Session::list(std::string_view schema, const Listing& listing, const std::vector<std::string>& json_rows,
                   std::string_view extra) {
    const Globals& globals = parts_.globals;
    if (globals.list_fields) return out(join(listing.fields, "\n") + "\n");
    if (!globals.json) return out(in_form(globals.format, listing, globals, json_rows));
    out(fmt::format("{{\"schema\":\"relnet.{}/1\",{}{}\"items\":[", schema, extra, extra.empty() ? "" : ","));
    for (std::size_t i = 0; i < json_rows.size(); ++i) {
        if (i > 0) out(",");
        out(json_rows[i]);
    }
    out("]}\n");
}

void Session::wrote(std::string_view schema, std::string sentence, std::vector<PersonRef> changed, std::string extra) {
    parts_.answer = Answer{std::string(schema), std::move(sentence), std::move(changed), std::move(extra)};
}

Result finish(Session::Parts& parts) {
    Result result;
    std::int64_t number = 0;
    const bool write = parts.writes;
    Hooks hooks(parts);
    if (parts.lent && parts.store) {
        parts.store->end_command();
    } else if (write && parts.store && !parts.globals.dry_run) {
        hooks.before();
        stop_if_asked();
        const auto new_files = parts.globals.demo ? std::vector<std::string>() : write_to_journal(parts);
        number = parts.store->commit();
        add_to_git(parts, new_files);
        result.saved = number > 0 && !parts.globals.demo;
    }
    Session session(parts);
    let_go_of_draft(session, parts);
    if (write && parts.globals.dry_run) session.note("dry run: nothing was saved");
    check_is_json(parts);
    if (parts.answer && session.wants_json())
        parts.out += changed_json(*parts.answer, number);
    else if (parts.answer)
        confirm(session, parts.globals.dry_run && parts.applied ? would_be(parts.answer->sentence) : parts.answer->sentence);
    result.exit = static_cast<int>(parts.exit);
    if (result.saved) {
        if (const int signal = std::max(hooks.after(), stop_signal())) result.exit = 128 + signal;
    }
    result.page = pager(parts);
    result.out = std::move(parts.out);
    result.err = std::move(parts.err);
    return result;
}

}  // namespace relnet
