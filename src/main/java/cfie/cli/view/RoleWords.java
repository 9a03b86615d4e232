package cfie.cli.view;

import cfie.cli.screen.Texts;
import cfie.domain.Participation;
import cfie.domain.Role;
import cfie.domain.Roles;
import java.util.stream.Collectors;

/** Puts into words as what somebody is registered. */
record RoleWords(Texts texts) {
    /** What they are while the project goes on, and since when. */
    String during(Participation one) {
        return one.roles().during(one.dossier().project().activity().days()).stream()
                .map(this::since)
                .collect(Collectors.joining(", "));
    }

    private String since(Roles.Since one) {
        String words =
                one.roles().stream().map(this::word).collect(Collectors.joining(texts.say("and")));
        return one.day().map(day -> texts.say("role.since", words, day)).orElse(words);
    }

    private String word(Role role) {
        return texts.say("role." + role.name());
    }
}
