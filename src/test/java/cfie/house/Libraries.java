package cfie.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.TreeMap;

/** Each library stays in the room that needs it, and each door in the store. */
final class Libraries {
    private Libraries() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
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
        return rules;
    }
}
