package cfie.letter;

import cfie.domain.Evaluation;
import cfie.domain.Participation;
import cfie.domain.Project;
import cfie.domain.Registration;
import cfie.domain.ReportType;
import cfie.domain.Role;
import cfie.domain.School;
import cfie.domain.Teacher;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.Issuer;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.Matter;
import cfie.value.Credits;
import cfie.value.Days;
import cfie.value.Partner;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a letter says in each of its places, in Spanish. */
final class Facts {
    private static final Map<ReportType, String> DOCUMENTS =
            Map.of(
                    ReportType.PROJECT, "el proyecto",
                    ReportType.FOLLOW_UP, "el informe de seguimiento",
                    ReportType.FINAL, "la memoria final");

    /** As what somebody is asked about: "¿Es … de su centro?". */
    private static final Map<Role, String> ROLES =
            Map.of(
                    Role.TEACHER, "docente",
                    Role.MANAGEMENT, "miembro del equipo directivo",
                    Role.LIBRARIAN, "responsable de la biblioteca",
                    Role.INSPECTOR, "inspector o inspectora",
                    Role.ADVISOR, "asesor o asesora",
                    Role.AMBASSADOR, "embajador o embajadora eTwinning",
                    Role.REPRESENTATIVE, "representante eTwinning de la Comunidad");

    private final Map<Place, String> places = new EnumMap<>(Place.class);

    private Facts() {}

    static Map<Place, String> of(DueLetter due) {
        Facts facts = new Facts();
        facts.letter(due.letter(), due.issuer());
        facts.matter(due);
        return facts.places;
    }

    private void letter(Letter letter, Issuer issuer) {
        Letter.About about = letter.key().about();
        places.put(Place.CFIE, issuer.centre(about.cfie()));
        places.put(Place.DIRECCION, issuer.director().orElse(issuer.post()));
        places.put(Place.LUGAR, issuer.place());
        places.put(Place.FECHA, Days.inWords(letter.madeOn()));
        places.put(Place.CURSO, about.year().text());
        places.put(Place.REFERENCIA, letter.reference());
    }

    private void matter(DueLetter due) {
        if (due.matter() instanceof Matter.Registered one) {
            school(one.school());
            registration(one.registration(), due.letter().madeOn());
        } else if (due.matter() instanceof Matter.Enrolled one) {
            school(one.school());
            project(one.project());
            places.put(Place.DOCENTES, list(one.teachers(), teacher -> teacher.name().full()));
        } else if (due.matter() instanceof Matter.Unhanded one) {
            participation(one.participation());
            places.put(Place.DOCUMENTOS, list(one.missing(), DOCUMENTS::get));
        } else if (due.matter() instanceof Matter.Judged one) {
            participation(one.participation());
            evaluation(one.evaluation());
        } else if (due.matter() instanceof Matter.Certified one) {
            certificate(one.certificate().certificate());
        } else if (due.matter() instanceof Matter.Listed one) {
            list(one);
        }
    }

    private static <T> String list(Collection<T> things, Function<T, String> said) {
        return things.stream()
                .map(one -> "  - " + said.apply(one))
                .collect(Collectors.joining("\n"));
    }

    private void school(School school) {
        places.put(Place.CENTRO, school.titled());
        places.put(Place.CODIGO_CENTRO, school.code().text());
    }

    private void teacher(Teacher teacher) {
        places.put(Place.DOCENTE, teacher.name().full());
        places.put(Place.NIF, teacher.nif().text());
        places.put(Place.NIF_OCULTO, teacher.nif().masked());
    }

    private void registration(Registration one, LocalDate day) {
        teacher(one.teacher());
        places.put(Place.CORREO_DOCENTE, one.email().orElse("no consta"));
        places.put(Place.FECHA_ALTA, Days.inWords(one.registeredOn()));
        places.put(
                Place.FUNCION,
                one.roles().during(new Days(day, day)).stream()
                        .flatMap(since -> since.roles().stream())
                        .map(ROLES::get)
                        .collect(Collectors.joining(" y ")));
    }

    private void project(Project project) {
        Project.Activity activity = project.activity();
        places.put(Place.PROYECTO, activity.title());
        places.put(Place.CODIGO_PROYECTO, project.code().text());
        places.put(Place.MODALIDAD, activity.kind().printed());
        places.put(Place.DURACION, activity.duration().printed());
        places.put(Place.COMIENZO, Days.inWords(activity.days().first()));
        places.put(Place.FINAL, Days.inWords(activity.days().last()));
        places.put(Place.SOCIOS, list(project.partners(), Facts::partner));
    }

    private static String partner(Partner partner) {
        String country = new Locale("", partner.country()).getDisplayCountry(new Locale("es"));
        return partner.name() + " (" + country + ")";
    }

    private void participation(Participation one) {
        school(one.dossier().school());
        teacher(one.teacher());
        project(one.dossier().project());
    }

    private void evaluation(Evaluation evaluation) {
        places.put(Place.RESULTADO, evaluation.isPositive() ? "positiva" : "negativa");
        places.put(Place.FECHA_EVALUACION, Days.inWords(evaluation.evaluatedOn()));
        places.put(Place.MOTIVO, evaluation.reason().orElse("no consta"));
        credits(evaluation.credits().orElse(Credits.NONE));
    }

    private void credits(Credits credits) {
        places.put(Place.CREDITOS, Credits.printed(credits.amount()));
        places.put(Place.HORAS, Credits.printed(credits.hours()));
    }

    private static Credits sum(List<Certificate.Item> items) {
        return items.stream().map(Certificate.Item::credits).reduce(Credits.NONE, Credits::plus);
    }

    private void certificate(Certificate certificate) {
        teacher(certificate.teacher());
        credits(sum(certificate.items()));
        places.put(Place.NUMERO, certificate.number().text());
        places.put(Place.CODIGO, certificate.integrityCode().text());
        places.put(Place.FECHA_CERTIFICADO, Days.inWords(certificate.issuedOn()));
        places.put(Place.ACTIVIDADES, list(certificate.items(), Facts::activity));
        places.put(
                Place.VERIFICACION,
                certificate
                        .issuer()
                        .verificationAddress()
                        .map(address -> "en " + address)
                        .orElseGet(() -> "en el " + centre(certificate)));
    }

    private static String centre(Certificate certificate) {
        return certificate.issuer().centre(certificate.number().cfie());
    }

    private static String activity(Certificate.Item item) {
        return "«%s», %s: %s créditos"
                .formatted(
                        item.activity().title(),
                        item.school().name(),
                        Credits.printed(item.credits().amount()));
    }

    private void list(Matter.Listed list) {
        List<Certificate> all =
                list.certificates().stream().map(IssuedCertificate::certificate).toList();
        credits(sum(all.stream().flatMap(one -> one.items().stream()).toList()));
        places.put(Place.PROVINCIA, list.cfie().province().title());
        places.put(Place.DIRECCION_PROVINCIAL, list.office());
        places.put(Place.CERTIFICADOS, Integer.toString(all.size()));
        places.put(
                Place.DOCENTES,
                Long.toString(all.stream().map(one -> one.teacher().nif()).distinct().count()));
        places.put(Place.FICHERO, list.file());
    }
}
