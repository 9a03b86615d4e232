package cfie.sheet;

import cfie.domain.Funding;
import cfie.domain.Ownership;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.domain.ledger.Difference;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Flaw;
import cfie.value.Folded;
import cfie.value.InvalidValue;
import cfie.value.OneLine;
import cfie.value.Province;
import cfie.value.SchoolCode;
import cfie.value.Worded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Schools: in the office's own columns, or in the two layouts of the official list. */
public final class SchoolSheet extends Sheet<SchoolCode, School> {
    private static final Column<SchoolCode> CODE =
            Column.required("code", Form.SCHOOL, "codigo", "codigo_centro");
    private static final Column<String> NAME =
            Column.required("name", OneLine::name, "nombre", "nombre_centro", "denominacion");
    private static final Column<String> TYPE =
            Column.optional("type", OneLine::name, "tipo", "tipo_centro");
    private static final Set<String> SUBSIDISED_TOO =
            Set.of("concertado", "concertada", "privado concertado", "privada concertada");
    private static final Column<Title> OWNERSHIP =
            Column.required(
                    "ownership",
                    Form.choice(Title::parse, Form.choice(Ownership.class).choices()),
                    "titularidad");
    private static final Column<Boolean> SUBSIDISED =
            Column.optional("subsidised", Form.YES_OR_NO, "concierto", "concertado");
    private static final Column<String> LOCALITY =
            Column.optional("locality", OneLine::name, "localidad");
    private static final Column<String> MUNICIPALITY =
            Column.optional("municipality", OneLine::name, "municipio");
    private static final Column<Province> PROVINCE =
            Column.optional("province", Province::parse, "provincia");
    private static final Column<String> EMAIL =
            Column.optional("email", OneLine::email, "correo", "correo_electronico", "email");
    private static final Column<String> PHONE = Column.optional("phone", OneLine::name, "telefono");
    private static final Column<Cfie> CFIE =
            Column.optional("cfie", Form.choice(Cfie::parse, SchoolSheet::slugs));
    private static final Column<AcademicYear> YEAR =
            Column.optional(
                    "year", AcademicYear::parse, "curso", "curso_academico", "curso_escolar");
    private static final Column<SchoolStatus> STATUS =
            Column.optional("status", Form.choice(SchoolStatus.class), "situacion");

    /** What the list of any year says of it. */
    private static final Set<String> OF_THE_YEAR =
            Set.of(OWNERSHIP.name(), SUBSIDISED.name(), YEAR.name());

    private final AcademicYear thisYear;
    private final boolean isNewest;

    /** Whose a school is, and whether the same word says that it is subsidised. */
    private record Title(Ownership ownership, Optional<Boolean> subsidised) {
        static Title parse(String typed) {
            return SUBSIDISED_TOO.contains(Folded.of(typed))
                    ? new Title(Ownership.PRIVATE, Optional.of(true))
                    : new Title(Worded.parse(Ownership.class, typed), Optional.empty());
        }
    }

    public SchoolSheet(AcademicYear thisYear) {
        this(thisYear, false);
    }

    /**
     * @param isNewest whether the list claims to be the last one, so that a row from an older one
     *     contradicts it
     */
    public SchoolSheet(AcademicYear thisYear, boolean isNewest) {
        super(
                List.of(
                        CODE,
                        NAME,
                        TYPE,
                        OWNERSHIP,
                        SUBSIDISED,
                        LOCALITY,
                        MUNICIPALITY,
                        PROVINCE,
                        EMAIL,
                        PHONE,
                        CFIE,
                        YEAR,
                        STATUS));
        this.thisYear = thisYear;
        this.isNewest = isNewest;
    }

    @Override
    SchoolCode key(Cells cells) {
        SchoolCode code = cells.value(CODE);
        cells.find(PROVINCE)
                .ifPresent(
                        province ->
                                InvalidValue.unless(
                                        province == code.province(),
                                        Flaw.PROVINCE_OF_CODE,
                                        code,
                                        code.province().title(),
                                        province.title()));
        InvalidValue.unless(
                cells.value(OWNERSHIP).subsidised().isEmpty()
                        || cells.find(SUBSIDISED).orElse(true),
                Flaw.SUBSIDY_CONTRADICTS);
        return code;
    }

    @Override
    School read(Cells cells, Optional<School> held) {
        School said = said(cells, held);
        held.filter(one -> isNewest && said.isOlderThan(one))
                .ifPresent(
                        one -> {
                            throw new InvalidValue(
                                    Flaw.LIST_OUTDATED, said.year(), said.code(), one.year());
                        });
        return held.map(isSilent(cells) ? said::silentUpon : said::upon).orElse(said);
    }

    /** Whether it says nothing of its funds. */
    private static boolean isSilent(Cells cells) {
        return cells.value(OWNERSHIP).ownership() == Ownership.PRIVATE
                && subsidised(cells).isEmpty();
    }

    /** By itself, whatever was held of its year and of those after it. */
    private School said(Cells cells, Optional<School> held) {
        SchoolCode code = cells.value(CODE);
        AcademicYear year = cells.find(YEAR).orElseGet(() -> unsaidYear(held));
        Ownership ownership = cells.value(OWNERSHIP).ownership();
        return new School(
                code,
                cells.value(NAME),
                cells.find(TYPE).or(() -> held.flatMap(School::type)),
                ownership,
                subsidised(cells).or(() -> held.flatMap(one -> one.subsidised(ownership, year))),
                place(cells, held.map(School::place)),
                contact(cells, code, held.map(School::contact)),
                cells.find(CFIE).or(() -> held.flatMap(School::cfie)),
                year,
                year,
                status(cells, held),
                Funding.SINGLE);
    }

    /** That of the last list, which it corrects; the newest is of this year at least. */
    private AcademicYear unsaidYear(Optional<School> held) {
        return held.map(School::year)
                .filter(last -> !isNewest || last.compareTo(thisYear) > 0)
                .orElse(thisYear);
    }

    /** Open, unless it says otherwise, or says nothing of it and does not tell which are open. */
    private SchoolStatus status(Cells cells, Optional<School> held) {
        return cells.find(STATUS, held.filter(one -> !isNewest).map(School::status))
                .orElse(SchoolStatus.ACTIVE);
    }

    /** All that the row of an older list says, but for the funds of its year where it has them. */
    @Override
    List<Difference> unheard(Cells cells, School held) {
        School said = said(cells, Optional.of(held));
        if (!said.isOlderThan(held)) {
            return List.of();
        }
        Set<String> heard =
                isSilent(cells) && held.hasSpokenOf(said.year())
                        ? Set.of(SUBSIDISED.name(), YEAR.name())
                        : OF_THE_YEAR;
        return differences(Optional.of(held), said).stream()
                .filter(one -> !heard.contains(one.column()))
                .filter(
                        one ->
                                !one.column().equals(STATUS.name())
                                        || cells.find(STATUS).isPresent())
                .toList();
    }

    private static Optional<Boolean> subsidised(Cells cells) {
        return cells.find(SUBSIDISED).or(() -> cells.value(OWNERSHIP).subsidised());
    }

    private static School.Place place(Cells cells, Optional<School.Place> held) {
        return new School.Place(
                cells.find(LOCALITY).or(() -> held.flatMap(School.Place::locality)),
                cells.find(MUNICIPALITY).or(() -> held.flatMap(School.Place::municipality)));
    }

    private static School.Contact contact(
            Cells cells, SchoolCode code, Optional<School.Contact> held) {
        return new School.Contact(
                cells.find(EMAIL)
                        .or(() -> held.map(School.Contact::email))
                        .orElseGet(() -> School.Contact.institutional(code)),
                cells.find(PHONE).or(() -> held.flatMap(School.Contact::phone)));
    }

    @Override
    Optional<Column<?>> blamed(Flaw flaw) {
        return switch (flaw) {
            case PROVINCE_OF_CODE -> Optional.of(PROVINCE);
            case SUBSIDY_CONTRADICTS -> Optional.of(SUBSIDISED);
            case LIST_OUTDATED -> Optional.of(YEAR);
            default -> Optional.empty();
        };
    }

    @Override
    public List<String> write(School school) {
        return List.of(
                school.code().text(),
                school.name(),
                school.type().orElse(""),
                school.ownership().word(),
                school.subsidised().map(Form::yesOrNo).orElse(""),
                school.place().locality().orElse(""),
                school.place().municipality().orElse(""),
                school.code().province().title(),
                school.contact().email(),
                school.contact().phone().orElse(""),
                school.cfie().map(Cfie::slug).orElse(""),
                school.year().text(),
                school.status().word());
    }

    private static List<String> slugs() {
        return Stream.of(Cfie.values()).map(Cfie::slug).toList();
    }
}
