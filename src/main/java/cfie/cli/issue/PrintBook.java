package cfie.cli.issue;

import cfie.cli.command.Root;
import cfie.cli.file.OutFile;
import cfie.cli.screen.Progress;
import cfie.domain.issued.Certificate;
import cfie.domain.issued.CertificateStatus;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.ledger.Selection;
import cfie.press.Printer;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** All certificates that count, in one PDF to be printed; some hundreds are held at a time. */
record PrintBook(Root root, Register register, Printer printer) {
    private static final int CHUNK = 500;

    /** Returns how many there were; without any there is no file. */
    int write(Selection wanted, Path file) {
        List<CertificateNumber> numbers = new ArrayList<>();
        register.certificates()
                .each(
                        wanted,
                        issued -> {
                            if (issued.status() == CertificateStatus.VALID
                                    && !issued.isForgotten()) {
                                numbers.add(issued.number());
                            }
                        });
        if (numbers.isEmpty()) {
            root.note("note.nothing-to-print");
        } else {
            Progress progress =
                    root.progress("progress.printing", Progress.Extent.of(numbers::size));
            Told certificates = new Told(certificates(numbers), progress);
            OutFile.stream(file, out -> printer.printRun(certificates, out));
            progress.done();
        }
        return numbers.size();
    }

    private Iterator<Certificate> certificates(List<CertificateNumber> numbers) {
        return IntStream.iterate(0, at -> at < numbers.size(), at -> at + CHUNK)
                .mapToObj(at -> numbers.subList(at, Math.min(at + CHUNK, numbers.size())))
                .flatMap(some -> register.certificates().all(some).values().stream())
                .map(IssuedCertificate::certificate)
                .iterator();
    }

    /** Tells the progress of each that is asked for. */
    private static final class Told implements Iterator<Certificate> {
        private final Iterator<Certificate> certificates;
        private final Progress progress;
        private long done;

        Told(Iterator<Certificate> certificates, Progress progress) {
            this.certificates = certificates;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            return certificates.hasNext();
        }

        @Override
        public Certificate next() {
            progress.at(done++);
            return certificates.next();
        }
    }
}
