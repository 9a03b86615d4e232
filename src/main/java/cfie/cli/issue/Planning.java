package cfie.cli.issue;

import cfie.cli.kind.CertificateJson;
import cfie.domain.issued.Acta;
import cfie.domain.issued.Certificate;
import cfie.procedure.Preflight;
import cfie.sheet.ActaSheet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes what is about to be issued, on its way past the check that it can be printed. */
final class Planning implements Preflight {
    private final Preflight check = new PrintCheck();
    private final List<Map<String, Object>> certificates = new ArrayList<>();
    private final List<Map<String, Object>> actas = new ArrayList<>();

    @Override
    public void check(Certificate certificate) {
        check.check(certificate);
        certificates.add(CertificateJson.of(certificate));
    }

    @Override
    public void check(Acta acta) {
        check.check(acta);
        Map<String, Object> planned = new LinkedHashMap<>();
        planned.put("file", acta.key().file() + ".pdf");
        planned.put("judged", acta.lines().stream().map(line -> judged(acta.key(), line)).toList());
        actas.add(planned);
    }

    private static Map<String, Object> judged(Acta.Key key, Acta.Line line) {
        Map<String, Object> judged = new LinkedHashMap<>();
        Iterator<String> cells = ActaSheet.write(key, line).iterator();
        ActaSheet.NAMES.forEach(name -> judged.put(name, cells.next()));
        return judged;
    }

    List<Map<String, Object>> certificates() {
        return certificates;
    }

    List<Map<String, Object>> actas() {
        return actas;
    }
}
