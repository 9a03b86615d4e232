package cfie.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rules of the house, by name: which room may know which, and what no room may do. */
final class House {
    private static final String[] PLAIN_JAVA = {
        "java.lang..", "java.math..", "java.text..", "java.time..", "java.util.."
    };
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

    private House() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("value is plain Java", only("value"));
        rules.put("domain is plain Java and values", only("domain", "cfie.value.."));
        rules.put(
                "table knows values and its libraries",
                only(
                        "table",
                        "cfie.value..",
                        "java.io..",
                        "java.nio..",
                        "javax.xml.stream..",
                        "org.apache.commons.csv.."));
        rules.put(
                "sheet knows the domain and tables",
                only(
                        "sheet",
                        "cfie.value..",
                        "cfie.domain..",
                        "cfie.table",
                        "java.io..",
                        "java.nio.."));
        rules.put("lists know no columns", storeys("cfie.sheet", "cfie.sheet.list"));
        rules.put(
                "procedure knows the store and the domain",
                only(
                        "procedure",
                        "cfie.value..",
                        "cfie.domain..",
                        "cfie.store",
                        "cfie.store.ledger",
                        "cfie.store.fact",
                        "cfie.store.issued",
                        "cfie.store.programme",
                        "cfie.store.whole"));
        rules.put(
                "pdf knows values and its libraries",
                only(
                        "pdf",
                        "cfie.value..",
                        "java.io..",
                        "java.nio..",
                        "java.security..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "com.google.zxing.."));
        rules.put(
                "pdf stands in storeys",
                storeys("cfie.pdf.flow", "cfie.pdf", "cfie.pdf.typeface", "cfie.pdf.qr"));
        rules.put(
                "PDFBox sleeps until a template is compiled",
                noClasses()
                        .that()
                        .resideInAPackage("cfie..")
                        .and()
                        .haveNameNotMatching(
                                "cfie\\.(pdf\\.(Embedding|typeface\\.WebFont)|signature\\.).*")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox.."));
        rules.put(
                "certificate knows the domain and what writes files",
                only(
                        "certificate",
                        "cfie.value..",
                        "cfie.domain..",
                        "cfie.pdf",
                        "cfie.pdf.flow",
                        "cfie.pdf.typeface",
                        "java.io..",
                        "java.nio.."));
        rules.put(
                "credential knows the domain and its library",
                only(
                        "credential",
                        "cfie.value..",
                        "cfie.domain..",
                        "java.io..",
                        "java.nio..",
                        "java.security..",
                        "com.fasterxml.jackson.."));
        rules.put(
                "signature knows values and its libraries",
                only(
                        "signature",
                        "cfie.value..",
                        "java.io..",
                        "java.net..",
                        "java.nio..",
                        "java.security..",
                        "javax.security.auth.x500..",
                        "org.apache.pdfbox..",
                        "org.bouncycastle..",
                        "org.conscrypt.."));
        rules.put(
                "press knows the domain and what draws, tells and signs",
                only(
                        "press",
                        "cfie.value..",
                        "cfie.domain..",
                        "cfie.pdf",
                        "cfie.certificate",
                        "cfie.credential",
                        "cfie.signature",
                        "java.io..",
                        "java.nio..",
                        "java.security.."));
        rules.put(
                "picture knows the domain, the desktop and its library",
                only(
                        "picture",
                        "cfie.value..",
                        "cfie.domain..",
                        "cfie.pdf",
                        "java.io..",
                        "java.nio..",
                        "java.security..",
                        "java.awt..",
                        "javax.imageio..",
                        "com.github.weisj.jsvg.."));
        rules.put(
                "report knows the domain, the desktop and the chart library",
                only(
                        "report",
                        "cfie.value..",
                        "cfie.domain..",
                        "cfie.pdf",
                        "cfie.pdf.flow",
                        "cfie.pdf.typeface",
                        "java.io..",
                        "java.nio.charset..",
                        "java.awt..",
                        "org.apache.xmlgraphics.java2d..",
                        "org.jfree.."));
        rules.put(
                "charts stay with reports",
                noClasses()
                        .that()
                        .resideInAPackage("cfie..")
                        .and()
                        .resideOutsideOfPackage("cfie.report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.jfree..", "org.apache.xmlgraphics.."));
        rules.put(
                "the desktop stays with pictures and reports",
                noClasses()
                        .that()
                        .resideInAPackage("cfie..")
                        .and()
                        .resideOutsideOfPackages("cfie.picture..", "cfie.report..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.awt..", "javax.imageio..", "com.github.weisj.."));
        rules.put(
                "the libraries of signatures stay with them",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("cfie.signature..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.bouncycastle..", "org.conscrypt.."));
        rules.put(
                "letter knows the domain and the mail library",
                only(
                        "letter",
                        "cfie.value..",
                        "cfie.domain..",
                        "java.io..",
                        "java.net..",
                        "java.nio..",
                        "jakarta.activation..",
                        "jakarta.mail..",
                        "org.eclipse.angus.mail.."));
        rules.put(
                "mail stays with letters",
                noClasses()
                        .that()
                        .resideInAPackage("cfie..")
                        .and()
                        .resideOutsideOfPackages("cfie.letter..", "cfie.testkit..")
                        .and()
                        .haveSimpleNameNotEndingWith("Test")
                        .and()
                        .haveSimpleNameNotEndingWith("IT")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus.."));
        rules.put("demo knows values", only("demo", "cfie.value.."));
        rules.put(
                "archive knows values and its library",
                only(
                        "archive",
                        "cfie.value..",
                        "java.io..",
                        "java.nio..",
                        "java.security..",
                        "com.fasterxml.jackson.."));
        rules.put(
                "store knows the domain and its libraries",
                only(
                        "store",
                        "cfie.value..",
                        "cfie.domain..",
                        "cfie.archive",
                        "java.io..",
                        "java.nio..",
                        "java.security..",
                        "java.sql..",
                        "java.net..",
                        "javax.crypto..",
                        "javax.sql..",
                        "org.h2..",
                        "org.postgresql..",
                        "org.flywaydb..",
                        "org.jooq.."));
        rules.put(
                "the XML of workbooks stays with tables",
                noClasses()
                        .that()
                        .resideInAPackage("cfie..")
                        .and()
                        .resideOutsideOfPackage("cfie.table..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javax.xml.."));
        rules.put(
                "the schema stays in the store",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("cfie.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("cfie.store.schema..", "org.jooq.."));
        rules.put(
                "the drivers stay in the store",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("cfie.store..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.h2..", "org.postgresql..", "org.flywaydb.."));
        rules.put(
                "the doors of the register stay in the store",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("cfie.store..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "cfie\\.store\\.(table\\..*"
                                        + "|engine\\.(Door|Session|Schema)(\\$.*)?)"));
        rules.put(
                "only its door and what copies into it know the server",
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("cfie.store.engine.ServerDoor")
                        .and()
                        .doNotHaveFullyQualifiedName("cfie.store.table.Copied")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.postgresql.."));
        rules.put(
                "picocli stays at the command line",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("cfie.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("picocli.."));
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

    private static com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction notMain() {
        return noClasses()
                .that()
                .resideInAPackage("cfie..")
                .and()
                .doNotHaveFullyQualifiedName("cfie.cli.Main")
                .and()
                .doNotHaveFullyQualifiedName("cfie.cli.Rehearsal");
    }

    /** Each of the rooms may know those after it, and none before it. */
    private static ArchRule storeys(String... rooms) {
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

    private static ArchRule only(String room, String... known) {
        List<String> all = new java.util.ArrayList<>(List.of(PLAIN_JAVA));
        all.addAll(List.of(known));
        all.add("cfie." + room + "..");
        return classes()
                .that()
                .resideInAPackage("cfie." + room + "..")
                .and()
                .resideOutsideOfPackage("cfie.store.schema..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(all.toArray(String[]::new))
                                .or(describe("arrays of them", type -> type.isArray())));
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
