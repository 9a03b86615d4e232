package cfie.letter;

import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.LetterKind;
import cfie.value.Days;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The office's words for each kind of letter, and letters in them. */
public record LetterTexts(Map<LetterKind, LetterText> texts) {
    /** The kinds whose words a letter of that kind is written in: a reminder repeats a request. */
    public static List<LetterKind> neededFor(LetterKind kind) {
        return kind == LetterKind.REMINDER
                ? List.of(kind, LetterKind.REGISTRATION_REQUEST, LetterKind.PROJECT_REQUEST)
                : List.of(kind);
    }

    /** The letter in words, without files. */
    public Mail write(DueLetter due) {
        Map<Place, String> places = Facts.of(due);
        due.request().ifPresent(request -> remember(due, request, places));
        LetterText text = texts.get(due.letter().key().kind());
        return new Mail(
                due.letter(), text.subject(places), text.body(places), due.request(), List.of());
    }

    private void remember(DueLetter due, Letter request, Map<Place, String> places) {
        Mail asked = write(new DueLetter(request, due.issuer(), due.matter(), Optional.empty()));
        places.put(Place.PETICION, asked.subject());
        places.put(Place.FECHA_PETICION, Days.inWords(request.madeOn()));
        places.put(Place.CARTA, asked.body());
    }
}
