# Tab for relnet in fish. All that is offered is known by relnet itself: relnet __complete.
# To use it: relnet completion fish > ~/.config/fish/completions/relnet.fish    or for one shell: relnet completion fish | source

function __relnet_complete
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    for line in (command relnet __complete fish (count $before) $before "$word" 2>/dev/null)
        switch $line
            case ':2' ':4'
                set -l lead (string match -r -- '^--[^=]*=' $word)
                set -l paths __fish_complete_path
                test $line = ':4'; and set paths __fish_complete_directories
                for path in ($paths (string replace -- "$lead" '' $word) '')
                    echo -- "$lead$path"
                end
            case ':*'
            case '*'
                echo -- $line
        end
    end
end

complete -c relnet -f -k -a '(__relnet_complete)'
