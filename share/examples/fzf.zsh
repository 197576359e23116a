# Alt-K picks a person with fzf and puts the handle where the cursor stands: type "relnet log ", press Alt-K.
# Switch it on: source this file in ~/.zshrc. Another key: RELNET_KEY='^Xk' before that. A key that is taken stays as it is.

__relnet_pick() {
    emulate -L zsh
    local who
    who=$(relnet list --sort last --fields handle,name,when,tags -q </dev/null |
        fzf +m --height 60% --reverse --prompt 'who> ' --delimiter '\t' --with-nth 2.. --preview 'relnet show --color=always {1}')
    LBUFFER+=${who%%$'\t'*}
    zle reset-prompt
}

if [[ -o interactive ]]; then
    if [[ $(bindkey "${RELNET_KEY:-^[k}") == *(undefined-key|__relnet_pick) ]]; then
        zle -N __relnet_pick
        bindkey "${RELNET_KEY:-^[k}" __relnet_pick
    else
        print -ru2 "relnet: the key ${RELNET_KEY:-^[k} is taken; nothing was bound (set RELNET_KEY)"
    fi
fi
