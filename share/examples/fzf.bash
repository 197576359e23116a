# Alt-K picks a person with fzf and puts the handle where the cursor stands: type "relnet log ", press Alt-K.
# Switch it on: source this file in ~/.bashrc. Another key: RELNET_KEY='\C-xk' before that. A key that is taken stays as it is.

# shellcheck shell=bash
__relnet_pick() {
    local who
    who=$(relnet list --sort last --fields handle,name,when,tags -q |
        fzf +m --height 60% --reverse --prompt 'who> ' --delimiter '\t' --with-nth 2.. --preview 'relnet show --color=always {1}')
    who=${who%%$'\t'*}
    READLINE_LINE=${READLINE_LINE:0:READLINE_POINT}$who${READLINE_LINE:READLINE_POINT}
    READLINE_POINT=$((READLINE_POINT + ${#who}))
}

__relnet_bind() {
    local key=${RELNET_KEY:-'\ek'}
    if { bind -p; bind -s; bind -S; bind -X; } 2>/dev/null | grep -v '^#' | grep -v __relnet_pick | grep -qF -e "\"$key\":" -e "$key outputs"; then
        printf 'relnet: the key %s is taken; nothing was bound (set RELNET_KEY)\n' "$key" >&2
    else
        bind -x "\"$key\": __relnet_pick"
    fi
}
if [[ $- == *i* ]]; then __relnet_bind; fi
unset -f __relnet_bind
