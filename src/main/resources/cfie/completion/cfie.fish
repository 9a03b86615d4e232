# Completion of cfie for fish: cfie completion fish > ~/.config/fish/completions/cfie.fish

# The words up to the cursor that are neither options nor their values.
function __cfie_words
    set -l tokens (commandline -opc)
    set -e tokens[1]
    set -l skipped 0
    for token in $tokens
        if test $skipped = 1
            set skipped 0
        else if string match -q -- '-*' $token
            contains -- $token $__cfie_valued; and set skipped 1
        else
            echo -- $token
        end
    end
end

# Whether those words are these, and, where a place is said first, how many follow: 1, or 1+.
function __cfie_at
    set -l place
    if string match -qr '^[0-9]+[+]?$' -- $argv[1]
        set place $argv[1]
        set -e argv[1]
    end
    set -l words (__cfie_words)
    set -l length (count $argv)
    if test $length -eq 0
        test (count $words) -eq 0
        return
    end
    test (count $words) -ge $length; or return 1
    test "$words[1..$length]" = "$argv"; or return 1
    set -l rest (math (count $words) - $length)
    switch "$place"
        case ''
            return 0
        case '*+'
            test $rest -ge (string trim -rc + $place)
        case '*'
            test $rest -eq $place
    end
end

function __cfie_last
    set -l words (__cfie_words)
    echo -- $words[-1]
end

# What the register knows of that kind; the same register as on the line.
function __cfie_known
    set -l access
    set -l before
    set -l tokens (commandline -opc)
    for token in $tokens
        string match -q -- '--db*' $before; and not string match -q -- '*=*' $before; and set -a access $before=$token
        string match -q -- '--db*=*' $token; and set -a access $token
        set before $token
    end
    $tokens[1] candidates $argv[1] --wait 0 $access 2>/dev/null </dev/null
end

complete -c cfie -f
@GRAMMAR@
