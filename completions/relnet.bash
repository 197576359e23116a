# Tab for relnet in bash. All that is offered is known by relnet itself: relnet __complete.
# To use it: . <(relnet completion bash)    or put it into ~/.local/share/bash-completion/completions/relnet

_relnet() {
    local value about directives=0
    COMPREPLY=()
    while IFS=$'\t' read -r value about; do
        case $value in
            :*) directives=${value#:} ;;
            ?*) COMPREPLY+=("$value") ;;
        esac
    done < <(command relnet __complete bash "$COMP_CWORD" "${COMP_WORDS[@]}" 2>/dev/null)
    # compopt complains where no Tab was pressed, as in a test.
    if ((directives & 1)); then compopt -o nospace; fi 2>/dev/null
    if ((directives & 2)); then compopt -o default; fi 2>/dev/null
    if ((directives & 4)); then compopt -o dirnames; fi 2>/dev/null
    if ((directives & 8)); then compopt -o nosort; fi 2>/dev/null
    return 0
}

complete -F _relnet relnet
