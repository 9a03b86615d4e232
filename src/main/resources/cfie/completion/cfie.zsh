#compdef cfie
# Completion of cfie for zsh: source <(cfie completion zsh), or a file _cfie in a folder of $fpath

_cfie_grammar() {
    verbs=() specs=()
    case $1 in
@GRAMMAR@
    esac
}

# What the register knows of that kind; the same register as on the line.
_cfie_known() {
    local -a access found
    local word before
    for word in "${_cfie_line[@]}"; do
        [[ $before == --db* && $before != *=* ]] && access+=("$before=${~word}")
        [[ $word == --db*=* ]] && access+=("$word")
        before=$word
    done
    found=("${(@f)$(${~_cfie_line[1]} candidates "$1" --wait 0 "${access[@]}" 2> /dev/null < /dev/null)}")
    found=("${(@)found//:/\\:}")
    found=("${(@)found/$'\t'/:}")
    _describe -t "$1" "$1" found
}

_cfie_follow() {
    local context state state_descr
    local -a line verbs specs
    local -A opt_args
    _cfie_grammar "$1"
    if (($#verbs)); then
        _arguments -C -s -A '-*' "${specs[@]}" "${everywhere[@]}" '1: :->verb' '*:: :->after'
        case $state in
        verb) _describe -t verbs verb verbs ;;
        after) _cfie_follow "${1:+$1 }$line[1]" ;;
        esac
    else
        _arguments -s "${specs[@]}" "${everywhere[@]}"
    fi
}

_cfie() {
    local curcontext=$curcontext
    local -a _cfie_line verbs specs everywhere
    _cfie_line=("${words[@]}")
    _cfie_grammar ''
    everywhere=("${specs[@]}")
    _cfie_follow ''
}

if [[ $funcstack[1] == _cfie ]]; then
    _cfie "$@"
else
    compdef _cfie cfie
fi
