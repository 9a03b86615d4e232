package cfie.cli.mail;

import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.KeptSignature;
import cfie.domain.issued.SignedCopy;
import cfie.domain.letter.DueLetter;
import cfie.domain.letter.Letter;
import cfie.domain.letter.Matter;
import cfie.letter.MailFile;
import cfie.press.Printer;
import cfie.sheet.AnswerBook;
import cfie.sheet.list.ProvinceSheet;
import cfie.store.Register;
import cfie.value.CertificateNumber;
import cfie.value.Refusal;
import cfie.value.Sha256;
import cfie.value.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file that goes with a letter.
 *
 * @param folder where certificates lie that were signed elsewhere
 */
record LetterFiles(Register register, Optional<Path> folder, Printer printer) {
    private static final String PDF = "application/pdf";
    private static final String BOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    LetterFiles(Register register, Optional<Path> folder) {
        this(register, folder, Printer.unsigned());
    }

    Optional<MailFile> of(DueLetter due) {
        Letter asked = due.request().orElse(due.letter());
        return asked.kind().asks()
                ? Optional.of(new MailFile(AnswerBook.file(asked), BOOK, AnswerBook.bytes(asked)))
                : of(due.matter());
    }

    private Optional<MailFile> of(Matter matter) {
        if (matter instanceof Matter.Certified one) {
            String name = one.certificate().number().file();
            return Optional.of(
                    new MailFile(
                            name.substring(name.lastIndexOf('/') + 1),
                            PDF,
                            certificate(one.certificate())));
        }
        if (matter instanceof Matter.Listed list) {
            return Optional.of(
                    new MailFile(
                            list.file(),
                            BOOK,
                            ProvinceSheet.bytes(list.cfie(), list.certificates())));
        }
        return Optional.empty();
    }

    /** The copy that was signed elsewhere, if there is one; else as it was issued. */
    private byte[] certificate(IssuedCertificate issued) {
        List<String> signed =
                register.signedCopies().of(issued.number()).stream()
                        .map(SignedCopy::sha256)
                        .toList();
        if (!signed.isEmpty()) {
            return folder.map(one -> one.resolve(issued.number().file()))
                    .filter(Files::exists)
                    .map(LetterFiles::read)
                    .filter(bytes -> signed.contains(Sha256.hex(bytes)))
                    .orElseThrow(() -> refused(Refusal.Reason.LETTER_COPY_ELSEWHERE, issued));
        }
        byte[] printed = printer.print(issued, kept(issued)).content();
        if (!issued.sha256().equals(Optional.of(printer.hash(printed)))) {
            throw refused(Refusal.Reason.FILES_NOT_SOUND, issued);
        }
        return printed;
    }

    private Optional<KeptSignature> kept(IssuedCertificate issued) {
        CertificateNumber number = issued.number();
        return Optional.ofNullable(register.signatures().find(List.of(number)).get(number));
    }

    private static Refusal refused(Refusal.Reason why, IssuedCertificate issued) {
        return new Refusal(why, issued.number());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException refused) {
            throw new Unavailable(Unavailable.Reason.FILE_UNREADABLE, file);
        }
    }
}
