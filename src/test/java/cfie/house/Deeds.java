package cfie.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What no room does: speak to the process, read the clock, or write behind the ledger. */
final class Deeds {
    private static final Set<String> CLOCKS =
            Set.of(
                    "java.time.LocalDate.now",
                    "java.time.LocalDateTime.now",
                    "java.time.OffsetDateTime.now",
                    "java.time.ZonedDateTime.now",
                    "java.time.Instant.now",
                    "java.time.Year.now",
                    "java.time.Clock.systemUTC",
                    "java.time.Clock.systemDefaultZone",
                    "java.lang.System.currentTimeMillis");

    private Deeds() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put(
                "only Office opens the register",
                noClasses()
                        .that()
                        .resideInAPackage("cfie.cli..")
                        .and()
                        .doNotHaveSimpleName("Office")
                        .should()
                        .accessTargetWhere(
                                access(
                                        "the register's door",
                                        Set.of(
                                                "cfie.store.Register.open",
                                                "cfie.store.Register.read",
                                                "cfie.store.Register.create",
                                                "cfie.store.Register.restore",
                                                "cfie.store.Register.rehearse",
                                                "cfie.store.engine.Address.parse"))));
        rules.put(
                "what a command writes is an event",
                noClasses()
                        .that()
                        .resideInAnyPackage("cfie.cli..", "cfie.procedure..")
                        .and()
                        .doNotHaveSimpleName("Outputs") // keeps what follows from what is issued
                        .should()
                        .accessTargetWhere(
                                access(
                                        "writing without an event",
                                        Set.of("cfie.store.Register.write"))));
        rules.put(
                "credits do not see quality labels", // R12
                noClasses()
                        .that()
                        .resideInAPackage("cfie..")
                        .and()
                        .haveNameNotMatching(
                                "cfie\\.domain\\.programme\\.(QualityLabel|Label|Scores).*"
                                        + "|cfie\\.procedure\\.programme\\.(Record|Remove)?Label.*"
                                        + "|cfie\\.procedure\\.intake\\.(LabelRules|ProjectGate).*"
                                        + "|cfie\\.sheet\\.(\\w+\\.)?Label(Rule)?Sheet"
                                        + "|cfie\\.store\\.(Shelves|Mentions|Persons|ProgrammeCensus)"
                                        + "(\\$.*)?"
                                        + "|cfie\\.store\\.fact\\.(Rules|FactRows)(\\$.*)?"
                                        + "|cfie\\.store\\.programme\\.(QualityLabels|ProgrammeRows"
                                        + "|SchoolHistories)(\\$.*)?"
                                        + "|cfie\\.store\\.schema\\..*"
                                        + "|cfie\\.cli\\.(\\w+\\.)*(Label|QualityLabel).*"
                                        + "|cfie\\.cli\\.kind\\.Listing.*")
                        .and()
                        .haveSimpleNameNotEndingWith("Test")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "cfie\\.domain\\.programme\\.(QualityLabel|Label|Scores).*"
                                        + "|cfie\\.store\\.programme\\.QualityLabels"
                                        + "|cfie\\.store\\.schema\\..*Label.*"));
        rules.put(
                "credits do not see Erasmus links", // R19
                noClasses()
                        .that()
                        .resideInAPackage("cfie..")
                        .and()
                        .haveNameNotMatching(
                                "cfie\\.domain\\.erasmus\\..*"
                                        + "|cfie\\.procedure\\.intake\\.(ErasmusLinkGate"
                                        + "|ErasmusStepGate|MobilityGate|Kinds).*"
                                        + "|cfie\\.procedure\\.programme\\.(OnlyLink"
                                        + "|SurveyConnected|Unlink).*"
                                        + "|cfie\\.sheet\\.(\\w+\\.)?(ErasmusLink|ErasmusStep|Mobility"
                                        + "|Checklist)Sheet.*"
                                        + "|cfie\\.store\\.(Shelves|Mentions|Persons|ProgrammeCensus)"
                                        + "(\\$.*)?"
                                        + "|cfie\\.store\\.programme\\.(ErasmusLinks|ErasmusSteps"
                                        + "|Mobilities|ProgrammeRows)(\\$.*)?"
                                        + "|cfie\\.store\\.schema\\..*"
                                        + "|cfie\\.cli\\.(\\w+\\.)*(Erasmus|Mobility|Step|Checklist).*"
                                        + "|cfie\\.cli\\.kind\\.Binding.*")
                        .and()
                        .haveSimpleNameNotEndingWith("Test")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "cfie\\.domain\\.erasmus\\..*"
                                        + "|cfie\\.store\\.programme\\.(ErasmusLinks|ErasmusSteps"
                                        + "|Mobilities)"
                                        + "|cfie\\.store\\.schema\\..*(Erasmus|Mobility).*"));
        rules.put(
                "no room reads the clock of the wall",
                notMain().should().accessTargetWhere(access("the clock", CLOCKS)));
        rules.put(
                "no room speaks to the process",
                notMain()
                        .should()
                        .accessTargetWhere(
                                access(
                                        "the process",
                                        Set.of(
                                                "java.lang.System.out",
                                                "java.lang.System.err",
                                                "java.lang.System.in",
                                                "java.lang.System.exit"))));
        return rules;
    }

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction notMain() {
        return noClasses()
                .that()
                .resideInAPackage("cfie..")
                .and()
                .doNotHaveFullyQualifiedName("cfie.cli.Main")
                .and()
                .doNotHaveFullyQualifiedName("cfie.cli.Rehearsal");
    }

    private static com.tngtech.archunit.base.DescribedPredicate<JavaAccess<?>> access(
            String what, Set<String> targets) {
        return describe(
                what,
                access ->
                        targets.contains(
                                access.getTargetOwner().getFullName() + "." + access.getName()));
    }
}
