/// A text in the editor of whoever sits at the terminal: $VISUAL, $EDITOR or vi, started without a shell.
#pragma once

#include <functional>
#include <string>

namespace relnet {

class Session;

/// What is handed to the editor.
struct Draft {
    std::string name;  ///< of its file, which stays if anything goes wrong: "edit-ada.toml"
    std::string text;
    std::string instead;  ///< what to type where there is no terminal
};

/// Opens the draft and gives what was written to `take`. What that refuses by an Error is put on top of the text as a comment,
/// and the text is opened again. False: it was left as it was, and nothing remains of it.
///
/// The data file is closed while the editor is open. The text stays in its file until what `take` recorded is saved; whatever
/// goes wrong, the error says where it is. Throws Error(Exit::refused) naming `instead` without a terminal, Error(Exit::output)
/// naming an editor that can't be started or fails, and what `take` refused last where the text is then left as it was.
bool edit_text(Session&, const Draft&, const std::function<void(const std::string&)>& take);

}  // namespace relnet
