# Alt-K picks a person with fzf and puts the handle where the cursor stands: type "relnet log ", press Alt-K.
# Switch it on: source this file in ~/.config/fish/config.fish. Another key: set -g RELNET_KEY \cxk before that. A key that is taken stays.

function __relnet_pick
    set -l who (relnet list --sort last --fields handle,name,when,tags -q | \
        fzf +m --height 60% --reverse --prompt 'who> ' --delimiter '\t' --with-nth 2.. --preview 'relnet show --color=always {1}')
    if test -n "$who"
        commandline -i -- (string split -f 1 \t -- $who)
    end
    commandline -f repaint
end

if status is-interactive
    set -q RELNET_KEY; or set -l RELNET_KEY \ek
    if bind $RELNET_KEY 2>/dev/null | string match -qv '*__relnet_pick*'
        echo "relnet: the key "(string escape -- $RELNET_KEY)" is taken; nothing was bound (set RELNET_KEY)" >&2
    else
        bind $RELNET_KEY __relnet_pick
    end
end
