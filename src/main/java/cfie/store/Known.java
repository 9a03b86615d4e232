package cfie.store;

import cfie.value.AcademicYear;
import cfie.value.CertificateNumber;
import cfie.value.Cfie;
import cfie.value.Worded;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the register knows by a key that people type. */
public enum Known implements Worded {
    SCHOOL("select code, name from school order by code", row -> row.getString(1)),
    TEACHER(
            "select nif, given_name || ' ' || surname1 from teacher order by nif",
            row -> row.getString(1)),
    PROJECT(
            "select code, title from project order by academic_year desc, code",
            row -> row.getString(1)),
    CERTIFICATE(
            "select academic_year, given_name || ' ' || surname1, cfie, running from certificate"
                    + " order by academic_year desc, cfie, running",
            Known::number),
    YEAR(
            "select distinct academic_year, '' from project order by academic_year desc",
            row -> new AcademicYear(row.getInt(1)).text());

    private final String question;
    private final Reading key;

    Known(String question, Reading key) {
        this.question = question;
        this.key = key;
    }

    private interface Reading {
        String of(ResultSet row) throws SQLException;
    }

    String question() {
        return question;
    }

    String key(ResultSet row) throws SQLException {
        return key.of(row);
    }

    private static String number(ResultSet row) throws SQLException {
        AcademicYear year = new AcademicYear(row.getInt(1));
        return new CertificateNumber(year, Cfie.valueOf(row.getString(3)), row.getInt(4)).text();
    }
}
