package cfie.sheet.list;

import cfie.domain.programme.SchoolOutlook;
import cfie.value.Worded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** How schools stand towards a call, as a table. */
public final class OutlookSheet {
    public static final List<String> NAMES =
            List.of(
                    "school",
                    "name",
                    "cfie",
                    "status",
                    "since",
                    "years",
                    "active_teachers",
                    "labels",
                    "missing",
                    "accredited_until",
                    "application");

    private OutlookSheet() {}

    public static List<String> write(SchoolOutlook one) {
        return List.of(
                one.school().code().text(),
                one.school().titled(),
                one.cfie().slug(),
                one.status().word(),
                one.history().since().map(LocalDate::toString).orElse(""),
                Integer.toString(one.years()),
                Integer.toString(one.history().activeTeachers()),
                Integer.toString(one.history().labels()),
                one.unmet().stream().map(Enum::name).collect(Collectors.joining("|")),
                one.standing().until().map(LocalDate::toString).orElse(""),
                one.standing().application().map(Worded::word).orElse(""));
    }
}
