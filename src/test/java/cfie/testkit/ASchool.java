package cfie.testkit;

import cfie.domain.Funding;
import cfie.domain.Ownership;
import cfie.domain.School;
import cfie.domain.SchoolStatus;
import cfie.value.AcademicYear;
import cfie.value.Cfie;
import cfie.value.SchoolCode;
import java.util.Optional;

/** A public school of Zamora, on this year's list. */
public final class ASchool {
    private SchoolCode code = Given.SCHOOL;
    private String name = "RÍO EJEMPLO";
    private Ownership ownership = Ownership.PUBLIC;
    private String type = "IES";
    private Optional<Boolean> subsidised = Optional.empty();
    private Optional<String> municipality = Optional.of("ZAMORA");
    private Optional<Cfie> cfie = Optional.empty();
    private AcademicYear firstYear = Given.YEAR;
    private AcademicYear lastYear = Given.YEAR;
    private Funding funding = Funding.SINGLE;
    private SchoolStatus status = SchoolStatus.ACTIVE;

    public ASchool withCode(String text) {
        this.code = new SchoolCode(text);
        return this;
    }

    public ASchool named(String other) {
        this.name = other;
        return this;
    }

    public ASchool in(String town) {
        this.municipality = Optional.of(town);
        return this;
    }

    public ASchool withoutMunicipality() {
        this.municipality = Optional.empty();
        return this;
    }

    public ASchool servedBy(Cfie own) {
        this.cfie = Optional.of(own);
        return this;
    }

    public ASchool privateAndSubsidised(boolean yes) {
        this.ownership = Ownership.PRIVATE;
        this.subsidised = Optional.of(yes);
        return this;
    }

    public ASchool privateAndNobodyKnows() {
        this.ownership = Ownership.PRIVATE;
        this.subsidised = Optional.empty();
        return this;
    }

    public ASchool since(int start) {
        this.firstYear = new AcademicYear(start);
        return this;
    }

    public ASchool listedIn(int start) {
        this.lastYear = new AcademicYear(start);
        return this;
    }

    public ASchool typed(String other) {
        this.type = other;
        return this;
    }

    public ASchool funded(String turns) {
        this.funding = Funding.parse(turns);
        return this;
    }

    public ASchool closed() {
        this.status = SchoolStatus.CLOSED;
        return this;
    }

    public SchoolCode code() {
        return code;
    }

    public School school() {
        return new School(
                code,
                name,
                Optional.of(type),
                ownership,
                subsidised,
                new School.Place(Optional.of("ZAMORA"), municipality),
                new School.Contact(School.Contact.institutional(code), Optional.of("980000000")),
                cfie,
                firstYear,
                lastYear,
                status,
                funding);
    }
}
