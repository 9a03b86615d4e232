package cfie.certificate;

import cfie.certificate.Activities.Scale;
import cfie.pdf.Page;
import cfie.pdf.Place;
import cfie.pdf.TaggedPdf;
import cfie.pdf.flow.Flow;
import cfie.pdf.flow.Table;
import cfie.pdf.flow.Table.Rows;
import java.util.Optional;

/** Where everything of one certificate stands: on one page if its activities let it. */
final class CertificateLayout {
    private static final Table TABLE = Activities.TABLE;
    // Above it stands nothing of ours: it is the place of the office's own logo.
    private static final float TOP = 84;
    private static final float LOGO_TOP = 47;
    private static final float LOGO_GAP = 6;
    private static final float LATER_TOP = 76;
    private static final float BOTTOM = Page.HEIGHT - 50;
    private static final float FOOTER = 14;
    private static final float GAP = 10;

    private final TaggedPdf pdf;
    private final Wording wording;
    private final Heading heading;
    private final float headingHeight;
    private final Closing closing;
    private final Optional<Seals.Logo> logo;
    private final float top;

    CertificateLayout(TaggedPdf pdf, Wording wording) {
        this.pdf = pdf;
        this.wording = wording;
        heading = new Heading(wording, TABLE.width());
        headingHeight = heading.block(0).height();
        closing = new Closing(wording, TABLE.width());
        logo = Seals.logo(wording.certificate().issuer());
        top =
                logo.map(one -> LOGO_TOP + one.height() + LOGO_GAP)
                        .filter(end -> end > TOP)
                        .orElse(TOP);
    }

    void draw() {
        for (Scale scale : Scale.values()) {
            Activities activities = Activities.of(wording.certificate(), scale);
            if (spare(activities) >= 0) {
                drawOnOnePage(activities);
                return;
            }
        }
        drawOnSeveral(Activities.of(wording.certificate(), Scale.SMALL));
    }

    private float spare(Activities activities) {
        float used = headingHeight + activities.height() + closing.height() + 2 * GAP;
        return BOTTOM - top - used;
    }

    /** What is left of the page becomes air above, between and below. */
    private void drawOnOnePage(Activities activities) {
        float air = spare(activities) / 4;
        Flow flow = new Flow(pdf, wording, TABLE, LATER_TOP, BOTTOM);
        float tableTop = top + headingHeight + GAP + air * 2.5f;
        flow.draw(first(air), tableTop, Flow.Pages.one(Rows.of(activities.rows())), closing);
    }

    private void drawOnSeveral(Activities activities) {
        Flow flow = new Flow(pdf, wording, TABLE, LATER_TOP, BOTTOM - FOOTER);
        float tableTop = top + headingHeight + GAP;
        Flow.Pages pages = flow.pages(Rows.of(activities.rows()), tableTop, closing);
        flow.draw(first(0), tableTop, pages, closing);
    }

    private Page first(float air) {
        Page page = pdf.page();
        logo.ifPresent(one -> one.draw(page, LOGO_TOP + air / 4));
        Place place = Place.centred(TABLE.x(), top + air / 2, TABLE.width());
        heading.block(air).draw(page, pdf.body(), place);
        return page;
    }
}
