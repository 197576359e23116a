#include "relnet/cli/editor.hpp"

#include <fmt/format.h>

#include <cstdio>

#include "cli/parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/process.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

constexpr std::size_t largest_text = 1 << 20;
constexpr std::string_view complaint_mark = "#! ";
/// Nobody mends a form so often; a program in the editor's place may err for ever.
constexpr int most_tries = 20;

std::vector<std::string> editor_words(const World& world) {
    for (const char* name : {"VISUAL", "EDITOR"}) {
        const auto command = words(world.variable(name).value_or(""));
        if (!command.empty()) return command;
    }
    return {"vi"};
}

void require_terminal(const Session& session, const Session::Parts& parts, const Draft& draft) {
    if (can_ask(parts) && session.world().out_is_terminal) return;
    fail(Exit::refused, "there is no terminal for the editor; nothing was changed", draft.instead);
}

/// A file of its own for each draft: what an earlier one left may be wanted still.
std::string new_file(Session& session, const Draft& draft) {
    const std::string directory = state_directory(session.world()) + "/drafts";
    make_directories(directory);
    const auto dot = draft.name.rfind('.');
    std::string path = directory + '/' + draft.name;
    if (exists(path))
        session.note(fmt::format("relnet: an earlier text is still in {}", show(short_path(session.world(), path))));
    for (int number = 2; exists(path); ++number) {
        path = fmt::format("{}/{}-{}{}", directory, draft.name.substr(0, dot), number, draft.name.substr(dot));
    }
    write_file(path, draft.text, false);
    return path;
}

/// The text with what is wrong on top, each line marked so that it can go again.
std::string with_complaint(const Error& error, const std::string& text) {
    std::string top;
    for (const auto& line : split(error.hint.empty() ? error.message : error.message + '\n' + error.hint, '\n')) {
        top.append(complaint_mark).append(line).append("\n");
    }
    top.append(complaint_mark).append("Mend it and save. To give up, close without a change: the text is kept.\n");
    return top + text;
}

std::string without_complaint(std::string text) {
    while (text.starts_with(complaint_mark)) {
        const auto end = text.find('\n');
        text.erase(0, end == std::string::npos ? end : end + 1);
    }
    return text;
}

class Editing {
public:
    Editing(Session& session, const Draft& draft)
        : session_(session),
          editor_(editor_words(session.world())),
          original_(draft.text),
          path_(new_file(session, draft)) {}

    bool run(const std::function<void(const std::string&)>& take) {
        std::string refused;
        for (int tries = 1;; ++tries) {
            open();
            const std::string typed = without_complaint(written());
            if (typed == original_) return discard();
            const bool gives_up = typed == refused || tries == most_tries;
            try {
                take(typed);
                keep();
                return true;
            } catch (const Error& error) {
                if (gives_up || error.exit == Exit::data) {
                    keep();
                    throw;
                }
                write_file(path_, with_complaint(error, typed), true);
            }
            refused = typed;
        }
    }

private:
    void open() {
        auto& parts = session_.parts();
        // Nobody waits for a person who thinks; what was read is read again before it is written.
        if (!parts.globals.demo) parts.store.reset();
        auto command = editor_;
        command.push_back(path_);
        const Finished finished = run_program(command);
        parts.later = parts.world;
        if (parts.later->renew) parts.later->renew(*parts.later);
        if (finished.started && finished.status == 0 && exists(path_)) return;
        const auto name = show(short_path(session_.world(), join(editor_, " ")));
        const Error error(Exit::output,
                          finished.started && finished.status == 0
                              ? fmt::format("the editor '{}' left no file; nothing was changed", name)
                          : finished.started
                              ? fmt::format("the editor '{}' failed with {}; nothing was changed", name, finished.status)
                              : fmt::format("the editor '{}' could not be started; nothing was changed", name),
                          "choose one with: export EDITOR=nano");
        if (!exists(path_) || written() == original_)
            discard();
        else
            keep();
        throw error;
    }

    std::string written() const { return read_file(path_, largest_text); }

    bool discard() {
        std::remove(path_.c_str());
        return false;
    }

    /// From here on the text goes when the command is saved, and any error names its file.
    void keep() { session_.parts().typed = path_; }

    Session& session_;
    std::vector<std::string> editor_;
    std::string original_, path_;
};

}  // namespace

bool edit_text(Session& session, const Draft& draft, const std::function<void(const std::string&)>& take) {
    require_terminal(session, session.parts(), draft);
    return Editing(session, draft).run(take);
}

}  // namespace relnet
