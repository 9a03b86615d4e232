package cfie.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands upon what: no room is in a knot, and none knows those above it or beside it. */
final class Storeys {
    private Storeys() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("lists know no columns", storeys("cfie.sheet", "cfie.sheet.list"));
        rules.put(
                "pdf stands in storeys",
                storeys("cfie.pdf.flow", "cfie.pdf", "cfie.pdf.typeface", "cfie.pdf.qr"));
        rules.put(
                "rooms are not in a knot",
                slices().matching("cfie.(*)..").should().beFreeOfCycles());
        rules.put(
                "the domain stands in storeys",
                noClasses()
                        .that()
                        .resideInAPackage("cfie.domain")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "cfie.domain.issued..",
                                "cfie.domain.programme..",
                                "cfie.domain.erasmus..",
                                "cfie.domain.partner..",
                                "cfie.domain.figures..",
                                "cfie.domain.letter.."));
        rules.put(
                "rooms of the domain are not in a knot",
                slices().matching("cfie.domain.(*)..").should().beFreeOfCycles());
        rules.put(
                "what all procedures share knows none of their rooms",
                noClasses()
                        .that()
                        .resideInAPackage("cfie.procedure")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("cfie.procedure.(*).."));
        rules.put(
                "procedures know no other room but years, and what is kept",
                slices().matching("cfie.procedure.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(alwaysTrue(), resideInAPackage("cfie.procedure.year"))
                        .ignoreDependency(
                                resideOutsideOfPackage("cfie.procedure.year"),
                                resideInAPackage("cfie.procedure.kept")));
        rules.put(
                "no room of the store knows the register",
                noClasses()
                        .that()
                        .resideInAPackage("cfie.store.(*)..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("cfie.store"));
        rules.put(
                "rooms of the store are not in a knot",
                slices().matching("cfie.store.(*)..").should().beFreeOfCycles());
        rules.put(
                "the store stands in storeys",
                slices().matching("cfie.store.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                alwaysTrue(),
                                resideInAnyPackage(
                                        "cfie.store.schema..",
                                        "cfie.store.table",
                                        "cfie.store.ledger"))
                        .ignoreDependency(
                                resideInAnyPackage("cfie.store.programme"),
                                resideInAnyPackage("cfie.store.fact"))
                        .ignoreDependency(resideInAnyPackage("cfie.store.whole"), alwaysTrue()));
        rules.put(
                "rooms of the command line are not in a knot",
                slices().matching("cfie.cli.(*)..").should().beFreeOfCycles());
        rules.put(
                "no command knows the entry",
                noClasses()
                        .that()
                        .resideInAPackage("cfie.cli.(*)..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("cfie.cli"));
        rules.put(
                "rooms of verbs know only what all share",
                slices().matching("cfie.cli.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .ignoreDependency(
                                alwaysTrue(),
                                resideInAnyPackage(
                                        "cfie.cli.screen",
                                        "cfie.cli.command",
                                        "cfie.cli.setting",
                                        "cfie.cli.kind",
                                        "cfie.cli.file")));
        rules.put(
                "rooms of the intake know only what all of it shares",
                CompositeArchRule.of(
                                slices().matching("cfie.cli.intake.(*)..")
                                        .should()
                                        .notDependOnEachOther())
                        .and(storeys("cfie.cli.intake.(*)..", "cfie.cli.intake")));
        return rules;
    }

    /** Each of the rooms may know those after it, and none before it. */
    static ArchRule storeys(String... rooms) {
        List<ArchRule> all = new java.util.ArrayList<>();
        for (int room = 1; room < rooms.length; room++) {
            all.add(
                    noClasses()
                            .that()
                            .resideInAPackage(rooms[room])
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(Arrays.copyOf(rooms, room)));
        }
        return CompositeArchRule.of(all);
    }
}
