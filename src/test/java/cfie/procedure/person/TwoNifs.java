package cfie.procedure.person;

import static cfie.testkit.Given.aSchool;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cfie.testkit.AnOffice;
import cfie.testkit.Given;
import cfie.testkit.YearEnd;
import cfie.value.Cfie;
import cfie.value.Nif;
import cfie.value.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An office that knows one person under two NIFs, and merges them. */
abstract class TwoNifs {
    static final Nif WRONG = Given.nif(3);
    static final Nif RIGHT = Given.NIF;
    @RegisterExtension final AnOffice office = new AnOffice();

    @BeforeEach
    void twoSchools() {
        office.with(aSchool(), aSchool().withCode(YearEnd.BENAVENTE).servedBy(Cfie.BENAVENTE));
    }

    List<Refusal.Reason> refusals(Nif wrong, Nif right) {
        List<Refusal> refused = new ArrayList<>();
        office.register()
                .write(
                        done -> refused.isEmpty(),
                        () -> new Merge(office.register()).run(wrong, right, refused::add));
        return refused.stream().map(Refusal::reason).toList();
    }

    Merge.Result merge() {
        List<Refusal> refused = new ArrayList<>();
        Merge.Result result =
                office.register()
                        .write(
                                done -> refused.isEmpty(),
                                () -> new Merge(office.register()).run(WRONG, RIGHT, refused::add));
        assertEquals(List.of(), refused);
        return result;
    }
}
