// relnet completion: what makes Tab work in a shell.
#include <memory>

#include "commands/completion_scripts.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string shell;
};

std::string_view script_for(std::string_view shell) {
    return shell == "bash" ? bash_script : shell == "zsh" ? zsh_script : fish_script;
}

void run(const Options& opt, Session& session) {
    const std::string_view script = script_for(opt.shell);
    if (!session.wants_json()) return session.out(script);
    JsonWriter json;
    json.object().key("schema").text("relnet.completion/1").key("shell").text(opt.shell).key("script").text(script);
    session.out(json.end().take() + "\n");
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("shell", opt->shell, Means::text, "bash, zsh or fish");
    args.choices({"bash", "zsh", "fish"});
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command completion_command{.name = "completion",
                                        .group = "Tool",
                                        .summary = "Print what makes Tab work in bash, zsh and fish",
                                        .access = Access::none,
                                        .setup = setup,
                                        .examples =
                                            "relnet completion bash > ~/.local/share/bash-completion/completions/relnet\n"
                                            ". <(relnet completion bash)               # this shell only\n"
                                            "relnet completion fish > ~/.config/fish/completions/relnet.fish"};

}  // namespace relnet::commands
