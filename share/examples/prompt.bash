# Puts "4!2 " at the front of bash's prompt: 4 people and 2 promises due; nothing where nothing is. $? stays what it was.
# Switch it on: source this file at the end of ~/.bashrc.
relnet_prompt() {
    local before=$? due
    due=$(relnet status --short 2>/dev/null)
    [ -z "$due" ] || printf '%s ' "$due"
    return "$before"
}
PS1='$(relnet_prompt)'$PS1
