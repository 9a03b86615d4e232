# Completion of cfie for bash: source <(cfie completion bash)

# What may follow a command. What is taken is one word: nothing (-), text, file, folder, a choice
# (one|other), or what the register knows (@school); behind what may be repeated, a plus.
_cfie_grammar() {
    verbs='' options='' arguments=''
    case $1 in
@GRAMMAR@
    esac
}

# The words up to the cursor: bash cuts them at = and : too, the tool does not.
_cfie_words() {
    local rest=${COMP_LINE:0:COMP_POINT} word i
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $i -eq 0 || $rest == [[:blank:]]* ]]; then
            rest=${rest#"${rest%%[![:blank:]]*}"}
            words+=('')
        fi
        [[ $i -eq $COMP_CWORD ]] && word=$rest
        words[${#words[@]} - 1]+=$word
        rest=${rest#"$word"}
    done
}

_cfie_taken() {
    local name taken
    while read -r name taken; do
        [[ $name == "$1" ]] && printf '%s' "$taken" && return
    done <<< "$options"$'\n'"$everywhere"
}

# What the register knows of that kind; the same register as on the line.
_cfie_known() {
    local tool=${COMP_WORDS[0]}
    "${tool/#\~/$HOME}" candidates "$1" --wait 0 "${access[@]}" 2> /dev/null < /dev/null | cut -f 1
}

# Only what stands behind the last = or : is still to be replaced.
_cfie_offer() {
    local IFS=$'\n' taken=${1%+} typed=$2
    case $taken in
    '' | - | text) ;;
    file | folder)
        compopt -o filenames 2> /dev/null
        [[ $taken == file ]] && taken=-f || taken=-d
        COMPREPLY=($(compgen "$taken" -- "$typed"))
        ;;
    @*)
        taken=${taken#@}
        COMPREPLY=($(compgen -W "$(_cfie_known "${taken:-$last}")" -- "$typed"))
        ;;
    *) COMPREPLY=($(compgen -W "${taken//|/$IFS}" -- "$typed")) ;;
    esac
}

_cfie() {
    local verbs options arguments everywhere word current
    local words=() access=() taken='' verb='' last='' before='' count=0
    COMPREPLY=()
    _cfie_words
    current=${words[${#words[@]} - 1]}
    _cfie_grammar ''
    everywhere=$options
    for word in "${words[@]:1:${#words[@]}-2}"; do
        if [[ $taken ]]; then
            [[ $before == --db* ]] && access+=("$before=${word/#\~/$HOME}")
            taken=''
        elif [[ $word == -*=* ]]; then
            [[ $word == --db* ]] && access+=("$word")
        elif [[ $word == -* ]]; then
            taken=$(_cfie_taken "$word")
            [[ $taken == - ]] && taken=''
        elif [[ " $verbs " == *" $word "* ]]; then
            verb=${verb:+$verb }$word
            _cfie_grammar "$verb"
        else
            last=$word
            count=$((count + 1))
        fi
        before=$word
    done
    if [[ $taken ]]; then
        _cfie_offer "$taken" "$current"
    elif [[ $current == -*=* ]]; then
        _cfie_offer "$(_cfie_taken "${current%%=*}")" "${current#*=}"
    elif [[ $current == -* ]]; then
        local name names=''
        while read -r name taken; do names+=" $name"; done <<< "$options"$'\n'"$everywhere"
        COMPREPLY=($(compgen -W "$names" -- "$current"))
    elif [[ $verbs ]]; then
        COMPREPLY=($(compgen -W "$verbs" -- "$current"))
    else
        local all=($arguments)
        [[ $count -ge ${#all[@]} && ${all[${#all[@]} - 1]} == *+ ]] && count=$((${#all[@]} - 1))
        _cfie_offer "${all[count]}" "$current"
    fi
}

complete -F _cfie cfie
