package cfie.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What each room may know: plain Java, the rooms below it, and its own libraries. */
final class Rooms {
    private static final String[] PLAIN_JAVA = {
        "java.lang..", "java.math..", "java.text..", "java.time..", "java.util.."
    };

    private Rooms() {}

    static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("value is plain Java", only("value", "java.nio.charset..", "java.security.."));
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
        return rules;
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
}
