package cfie.certificate;

import cfie.certificate.Activities.Scale;
import cfie.certificate.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where everything of one certificate stands: on one page if its activities let it. */
final class CertificateLayout {
    private static final Table TABLE = Activities.TABLE;
    // Above it stands nothing of ours: it is the place of the office's own logo.
    private static final float TOP = 84;
    private static final float LATER_TOP = 76;
    private static final float BOTTOM = Page.HEIGHT - 50;
    private static final float FOOTER = 14;
    private static final float GAP = 10;

    private final TaggedPdf pdf = new TaggedPdf(Optional.of(Diploma.ground()));
    private final Wording wording;
    private final Heading heading;
    private final float headingHeight;
    private final Closing closing;

    CertificateLayout(Wording wording) {
        this.wording = wording;
        heading = new Heading(wording, TABLE.width());
        headingHeight = heading.block(0).height();
        closing = new Closing(wording, TABLE.width());
    }

    TaggedPdf draw() {
        List<Activities> fitting =
                Arrays.stream(Scale.values())
                        .map(scale -> Activities.of(wording.certificate(), scale))
                        .filter(activities -> spare(activities) >= 0)
                        .limit(1)
                        .toList();
        fitting.forEach(this::drawOnOnePage);
        if (fitting.isEmpty()) {
            drawOnSeveral(Activities.of(wording.certificate(), Scale.SMALL));
        }
        return pdf;
    }

    private float spare(Activities activities) {
        float used = headingHeight + activities.height() + closing.height() + 2 * GAP;
        return BOTTOM - TOP - used;
    }

    /** What is left of the page becomes air above, between and below. */
    private void drawOnOnePage(Activities activities) {
        float air = spare(activities) / 4;
        Flow flow = new Flow(pdf, wording, TABLE, LATER_TOP, BOTTOM);
        float top = TOP + headingHeight + GAP + air * 2.5f;
        flow.draw(first(air), top, List.of(activities.rows()), closing);
    }

    private void drawOnSeveral(Activities activities) {
        Flow flow = new Flow(pdf, wording, TABLE, LATER_TOP, BOTTOM - FOOTER);
        float top = TOP + headingHeight + GAP;
        List<List<Row>> pages = flow.pages(activities.rows(), top, closing);
        flow.draw(first(0), top, pages, closing);
    }

    private Page first(float air) {
        Page page = pdf.page();
        Place place = Place.centred(TABLE.x(), TOP + air / 2, TABLE.width());
        heading.block(air).draw(page, pdf.body(), place);
        return page;
    }
}
