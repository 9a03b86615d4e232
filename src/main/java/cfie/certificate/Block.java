package cfie.certificate;

import java.util.List;

/** A part of a page's column of text: it knows its height, and draws itself where it is told. */
interface Block {
    float height();

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
        static Stack of(Block... blocks) {
            return new Stack(List.of(blocks));
        }

        @Override
        public float height() {
            return (float) blocks.stream().mapToDouble(Block::height).sum();
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
