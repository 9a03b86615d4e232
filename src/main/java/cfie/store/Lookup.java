package cfie.store;

import cfie.domain.Areas;
import cfie.domain.Ownership;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.store.engine.Session;
import cfie.store.fact.Municipalities;
import cfie.store.fact.Schools;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.Province;
import cfie.value.SchoolCode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jooq.exception.DataAccessException;

/**
 * What is looked up most, asked in the database's own words: whoever looks up a school waits for no
 * library that makes queries.
 */
public final class Lookup {
    private static final String SCHOOL =
            "select name, type, ownership, subsidised, locality, municipality, email, phone, cfie,"
                    + " first_year, last_year, status, funding from school where code = ?";
    private static final String AREA =
            "select cfie from area where province = ? and municipality = ?"
                    + " and since <= cast(? as date) order by since desc fetch first row only";
    private static final String ACCREDITATION =
            "select school from accreditation where school = ? fetch first row only";
    private static final String LINK =
            "select l.number from erasmus_link l join project p on p.code = l.project"
                    + " where p.school = ? fetch first row only";
    private static final String AWARD = "select running from award fetch first row only";

    private final Session session;

    Lookup(Session session) {
        this.session = session;
    }

    /** The same as {@link Schools#find}. */
    public Optional<School> school(SchoolCode code) {
        return first(SCHOOL, row -> school(code, row), code.text());
    }

    /** The same as of all {@link Municipalities#areas}. */
    public Cfie centre(School school, LocalDate day) {
        Province province = school.code().province();
        Optional<Areas.Key> claim =
                school.place()
                        .municipality()
                        .map(name -> Areas.Municipality.of(province, name))
                        .map(municipality -> new Areas.Key(municipality, day));
        Optional<Areas.Served> claimed =
                claim.flatMap(
                        one ->
                                first(
                                                AREA,
                                                Lookup::centre,
                                                province.code(),
                                                one.municipality().folded(),
                                                day.toString())
                                        .map(cfie -> new Areas.Served(one, cfie)));
        return Areas.of(claimed.stream().toList()).of(school, day);
    }

    public boolean hasAwards() {
        return first(AWARD, any -> true).isPresent();
    }

    public boolean hasApplied(SchoolCode code) {
        return first(ACCREDITATION, any -> true, code.text()).isPresent();
    }

    /** Shows the visitor each key of that kind, and what people call it. */
    public void each(Known known, BiConsumer<String, String> visitor) {
        try (PreparedStatement asked = session.connection().prepareStatement(known.question());
                ResultSet answer = asked.executeQuery()) {
            while (answer.next()) {
                visitor.accept(known.key(answer), answer.getString(2));
            }
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    public boolean hasConnected(SchoolCode code) {
        return first(LINK, any -> true, code.text()).isPresent();
    }

    private static School school(SchoolCode code, ResultSet row) throws SQLException {
        return new School(
                code,
                row.getString("name"),
                Optional.ofNullable(row.getString("type")),
                Ownership.valueOf(row.getString("ownership")),
                Optional.ofNullable((Boolean) row.getObject("subsidised")),
                new School.Place(
                        Optional.ofNullable(row.getString("locality")),
                        Optional.ofNullable(row.getString("municipality"))),
                new School.Contact(
                        row.getString("email"), Optional.ofNullable(row.getString("phone"))),
                Optional.ofNullable(row.getString("cfie")).map(Cfie::valueOf),
                new AcademicYear(row.getInt("first_year")),
                new AcademicYear(row.getInt("last_year")),
                SchoolStatus.valueOf(row.getString("status")),
                Schools.funding(row.getString("funding")));
    }

    private static Cfie centre(ResultSet row) throws SQLException {
        return Cfie.valueOf(row.getString("cfie"));
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Optional<T> first(String question, Reading<T> reading, String... values) {
        try (PreparedStatement asked = session.connection().prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) {
                asked.setString(i + 1, values[i]);
            }
            try (ResultSet answer = asked.executeQuery()) {
                return answer.next() ? Optional.of(reading.of(answer)) : Optional.empty();
            }
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    private RuntimeException refused(SQLException refused) {
        return session.translated(new DataAccessException("the register did not answer", refused));
    }
}
