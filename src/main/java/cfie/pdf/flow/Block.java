package cfie.pdf.flow;

import cfie.pdf.Colour;
import cfie.pdf.Image;
import cfie.pdf.Page;
import cfie.pdf.Paragraph;
import cfie.pdf.Place;
import cfie.pdf.Tag;
import java.util.List;

/** A part of a page's column of text: it knows its height, and draws itself where it is told. */
public interface Block {
    /** How much of the column it takes. */
    float height();

    /** Draws itself from the top of the place down. */
    void draw(Page page, Tag parent, Place place);

    /** A paragraph under a tag of that kind. */
    record Text(String kind, Paragraph paragraph) implements Block {
        @Override
        public float height() {
            return paragraph.height();
        }

        @Override
        public void draw(Page page, Tag parent, Place place) {
            page.text(parent.add(kind), paragraph, place);
        }
    }

    /** A paragraph that opens an address when pressed. */
    record Link(Paragraph paragraph, String address) implements Block {
        @Override
        public float height() {
            return paragraph.height();
        }

        @Override
        public void draw(Page page, Tag parent, Place place) {
            page.link(parent.add("P"), paragraph, place, address);
        }
    }

    /** Room to sign, by hand or in a field that is told so, where the document awaits that. */
    record Signature(float height, String said) implements Block {
        @Override
        public void draw(Page page, Tag parent, Place place) {
            if (page.awaitsSignature()) {
                page.signature(parent.add("Form"), place, height, said);
            }
        }
    }

    /** A picture whose feet stand so much further down, over what follows; without own height. */
    record Picture(Image image, float width, float feet, String said) implements Block {
        @Override
        public float height() {
            return 0;
        }

        @Override
        public void draw(Page page, Tag parent, Place place) {
            float top = place.top() + feet - image.height(width);
            page.picture(
                    parent.add("Figure"), said, image, Place.left(place.start(width), top, width));
        }
    }

    /** Room, empty. */
    record Gap(float height) implements Block {
        @Override
        public void draw(Page page, Tag parent, Place place) {}
    }

    /** A line of a given length; without height of its own. */
    record Rule(Colour colour, float weight, float length) implements Block {
        @Override
        public float height() {
            return 0;
        }

        @Override
        public void draw(Page page, Tag parent, Place place) {
            float x = place.start(length);
            page.rule(colour, weight, Place.left(x, place.top(), length));
        }
    }

    /** Blocks one below the other. */
    record Stack(List<Block> blocks) implements Block {
        /** In this order. */
        public static Stack of(Block... blocks) {
            return new Stack(List.of(blocks));
        }

        @Override
        public float height() {
            float sum = 0;
            for (Block block : blocks) {
                sum += block.height();
            }
            return sum;
        }

        @Override
        public void draw(Page page, Tag parent, Place place) {
            Place next = place;
            for (Block block : blocks) {
                block.draw(page, parent, next);
                next = next.below(block.height());
            }
        }
    }
}
