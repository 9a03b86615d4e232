package cfie.sheet;

import cfie.domain.erasmus.ErasmusAction;
import cfie.domain.erasmus.ErasmusLink;
import cfie.domain.erasmus.ErasmusNumber;
import cfie.value.Days;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.ProjectCode;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which Erasmus+ actions projects support; the action may be said, and is the number's own. */
public final class ErasmusLinkSheet extends Sheet<ErasmusLink.Key, ErasmusLink> {
    private static final Column<ProjectCode> PROJECT =
            Column.required("project", ProjectCode::parse, "proyecto");
    private static final Column<ErasmusNumber> NUMBER =
            Column.required("number", ErasmusNumber::parse, "numero", "numero_erasmus");
    private static final Column<ErasmusAction> ACTION =
            Column.optional(
                    "action",
                    Form.choice(
                            typed -> Worded.parse(ErasmusAction.class, typed),
                            () -> Stream.of(ErasmusAction.values()).map(Enum::name).toList()),
                    "accion");
    private static final Column<String> TITLE = Column.optional("title", OneLine::name, "titulo");
    private static final Column<LocalDate> LINKED_ON =
            Column.optional("linked_on", Days::parse, "fecha");

    private final LocalDate today;

    public ErasmusLinkSheet(LocalDate today) {
        super(List.of(PROJECT, NUMBER, ACTION, TITLE, LINKED_ON));
        this.today = today;
    }

    @Override
    ErasmusLink.Key key(Cells cells) {
        ErasmusNumber number = cells.value(NUMBER);
        cells.find(ACTION)
                .ifPresent(
                        said ->
                                InvalidValue.unless(
                                        said == number.action(),
                                        Flaw.ERASMUS_ACTION,
                                        number,
                                        number.action().name(),
                                        said.name()));
        return new ErasmusLink.Key(cells.value(PROJECT), number);
    }

    @Override
    ErasmusLink read(Cells cells, Optional<ErasmusLink> held) {
        return new ErasmusLink(
                key(cells),
                cells.find(TITLE).or(() -> held.flatMap(ErasmusLink::title)),
                cells.find(LINKED_ON).or(() -> held.map(ErasmusLink::linkedOn)).orElse(today));
    }

    @Override
    public List<String> write(ErasmusLink link) {
        return List.of(
                link.key().project().text(),
                link.key().number().text(),
                link.key().number().action().name(),
                link.title().orElse(""),
                link.linkedOn().toString());
    }
}
