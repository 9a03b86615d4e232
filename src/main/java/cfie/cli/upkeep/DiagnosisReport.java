package cfie.cli.upkeep;

import cfie.cli.command.Root;
import cfie.cli.screen.Ink;
import cfie.cli.screen.Json;
import cfie.domain.ledger.Diagnosis;
import cfie.domain.ledger.Fault;
import cfie.value.Failure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a diagnosis: check by check, of each kind of fault the first, and how to mend it.
 *
 * @param folder the one that was looked at, if one was
 */
record DiagnosisReport(Root root, boolean isRehearsed, Optional<Path> folder) {
    void tell(Diagnosis diagnosis, boolean inJson) {
        if (inJson) {
            try (Json json = new Json(root.desk().out())) {
                json.value(document(diagnosis));
            }
        } else {
            diagnosis.checks().forEach(check -> tell(check, diagnosis));
            if (diagnosis.forgottenCount() > 0) {
                say("doctor.forgotten", diagnosis.forgottenCount());
            }
            say(diagnosis.isSound() ? "doctor.all-sound" : "doctor.all-wrong");
        }
    }

    private void tell(Fault.Check check, Diagnosis diagnosis) {
        String result =
                isRehearsed && diagnosis.result(check) == Diagnosis.Result.MENDED
                        ? "doctor.mendable"
                        : "doctor." + diagnosis.result(check).word();
        say(
                "doctor.check",
                check,
                root.ink().of(tone(diagnosis.result(check)), root.texts().say(result)));
        if (diagnosis.isBarred(check)) {
            say("doctor.barred");
        }
        diagnosis.found(check).forEach(kind -> tell(kind, diagnosis));
    }

    private static Ink.Tone tone(Diagnosis.Result result) {
        return switch (result) {
            case SOUND -> Ink.Tone.GOOD;
            case MENDED -> Ink.Tone.DOUBTFUL;
            default -> Ink.Tone.BAD;
        };
    }

    private void tell(Fault.Kind kind, Diagnosis diagnosis) {
        List<Fault> first = diagnosis.first(kind);
        first.forEach(fault -> say("doctor.fault", fault.where(), what(fault)));
        long more = diagnosis.count(kind) - first.size();
        if (more > 0) {
            say("doctor.more", more);
        }
        boolean isMended = diagnosis.isMended(kind) && !isRehearsed;
        say("doctor.mend", isMended ? root.texts().say("doctor.mended") : mend(kind));
    }

    private Map<String, Object> document(Diagnosis diagnosis) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sound", diagnosis.isSound());
        document.put("forgotten", diagnosis.forgottenCount());
        document.put(
                "checks",
                diagnosis.checks().stream().map(check -> document(check, diagnosis)).toList());
        return document;
    }

    private Map<String, Object> document(Fault.Check check, Diagnosis diagnosis) {
        List<Map<String, Object>> findings = new ArrayList<>();
        if (diagnosis.isBarred(check)) {
            findings.add(finding(check.word(), root.texts().say("doctor.barred").strip(), ""));
        }
        diagnosis
                .found(check)
                .forEach(
                        kind ->
                                diagnosis
                                        .first(kind)
                                        .forEach(
                                                one ->
                                                        findings.add(
                                                                finding(
                                                                        one.where(),
                                                                        what(one),
                                                                        mend(kind)))));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("check", check.word());
        document.put("result", diagnosis.result(check).word());
        document.put("found", diagnosis.found(check).stream().mapToLong(diagnosis::count).sum());
        document.put("findings", findings);
        return document;
    }

    private static Map<String, Object> finding(String where, String what, String mend) {
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("where", where);
        finding.put("what", what);
        finding.put("mend", mend);
        return finding;
    }

    /** In words, with what a stop means in its own. */
    private String what(Fault fault) {
        Object[] details =
                fault.details().stream()
                        .map(
                                one ->
                                        one instanceof Failure failure
                                                ? root.texts().say(failure)
                                                : one)
                        .toArray();
        return root.texts().say(fault.kind().phrase(), details).strip();
    }

    private String mend(Fault.Kind kind) {
        return root.texts().say(kind.phrase() + ".mend", folder.map(Path::toString).orElse(""));
    }

    private void say(String key, Object... details) {
        root.desk().out().println(root.texts().say(key, details));
    }
}
