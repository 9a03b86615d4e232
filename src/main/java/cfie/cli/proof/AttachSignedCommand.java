package cfie.cli.proof;

import cfie.cli.command.Exit;
import cfie.cli.command.Told;
import cfie.cli.command.Word;
import cfie.cli.command.WritingVerb;
import cfie.cli.file.PdfFolder;
import cfie.cli.screen.Json;
import cfie.cli.screen.Progress;
import cfie.domain.issued.IssuedCertificate;
import cfie.domain.issued.SignedCopy;
import cfie.press.Printer;
import cfie.procedure.Mode;
import cfie.procedure.issue.AttachSigned;
import cfie.signature.TrustAnchors;
import cfie.store.Register;
import cfie.value.Flaw;
import cfie.value.InvalidValue;
import cfie.value.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes back certificates that were signed with another tool, so that they are known. */
public final class AttachSignedCommand extends WritingVerb {
    private final Word<List<Path>> named = arguments("FILE|DIR", "argument.signed", Path::of);
    private final Word<Mode> mode =
            option("--mode", "insert|update", oneOf(Mode.class), Mode.INSERT)
                    .described("mode.attach");
    private final Word<Optional<Path>> trust =
            option("--trust", "CA.pem", Path::of).described("trust.attach");
    private final Told told = new Told(this);

    private final Printer printer = Printer.unsigned();

    @Override
    public boolean isUndoable() {
        return false;
    }

    @Override
    protected Exit run(Register register) {
        if (mode.value() == Mode.SYNC) {
            throw new InvalidValue(Flaw.OPTION_UNUSABLE, "--mode", mode.value().word());
        }
        List<Path> files = files();
        Progress progress = root().progress("progress.files", Progress.Extent.of(files::size));
        AttachSigned attach =
                new AttachSigned(
                        register,
                        new CopyJudge(desk().clock(), trust.value().map(TrustAnchors::of)),
                        one -> issued(register, one),
                        desk().today());
        AttachSigned.Result result =
                writeAllOrNothing(
                        register,
                        AttachSigned.Result::changes,
                        refused ->
                                attach.run(new Returned(files, progress), mode.value(), refused));
        progress.done();
        tell(result);
        return Exit.DONE;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path path : named.value()) {
            if (Files.isDirectory(path)) {
                new PdfFolder(path).each(files::add);
            } else {
                files.add(path);
            }
        }
        return files;
    }

    /** The file as it was issued, which must come out as it did then. */
    private byte[] issued(Register register, IssuedCertificate issued) {
        var kept = register.signatures().find(List.of(issued.number()));
        byte[] pdf =
                printer.print(issued, Optional.ofNullable(kept.get(issued.number()))).content();
        if (issued.sha256().filter(known -> !known.equals(printer.hash(pdf))).isPresent()) {
            throw new Refusal(Refusal.Reason.FILES_NOT_SOUND, issued.number());
        }
        return pdf;
    }

    private void tell(AttachSigned.Result result) {
        if (!told.inJson()) {
            tell("done.attach", result.attached().size(), result.unchanged());
            tellWho(result.copies());
            return;
        }
        try (Json json = new Json(desk().out())) {
            json.beginObject()
                    .field("attached", result.attached().size())
                    .field("unchanged", result.unchanged())
                    .field("copies", result.copies().stream().map(this::document).toList())
                    .endObject();
        }
    }

    /** How many are whose, so that a stranger is seen among hundreds. */
    private void tellWho(List<SignedCopy> copies) {
        Map<List<String>, Integer> signers = new LinkedHashMap<>();
        for (SignedCopy copy : copies) {
            SignedCopy.Signature by = copy.signature();
            signers.merge(List.of(by.signer(), by.serial()), 1, Integer::sum);
        }
        String key = "done.attach." + (trust.value().isPresent() ? "trusted" : "unasked");
        signers.forEach((by, count) -> tell(key, by.get(0), by.get(1), count));
    }

    private Map<String, Object> document(SignedCopy copy) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", copy.number().text());
        document.put("signer", Findings.signer(copy.signature(), trust.value().map(any -> true)));
        return document;
    }
}
