package cfie.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of a document, each written once, and the resources of the pages that show them. */
final class Images {
    private final Objects objects;
    private final Template template;
    private final MessageDigest digest;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int resources = Template.RESOURCES;

    Images(Objects objects, Template template, MessageDigest digest) {
        this.objects = objects;
        this.template = template;
        this.digest = digest;
    }

    /** What pages call it. */
    String name(Image image) {
        if (resources == Template.RESOURCES) {
            resources = objects.reserve();
        }
        return "Im" + numbers.computeIfAbsent(image.name(), any -> written(image));
    }

    /** Those of a page that is finished now. */
    int resources() {
        return resources;
    }

    void finish() {
        if (resources == Template.RESOURCES) {
            return;
        }
        Octets target = objects.gather(resources).ascii(template.resources());
        numbers.values()
                .forEach(number -> target.ascii("/Im").integer(number).put(' ').reference(number));
        // Through white the ground shows: the office's pictures have paper of their own.
        target.ascii(">>/ExtGState<</Ink<</BM/Multiply>>>>>>");
    }

    private int written(Image image) {
        digest.update(image.name().getBytes(StandardCharsets.UTF_8));
        Octets entries = new Octets(128).ascii("/Type/XObject/Subtype/Image/Width ");
        entries.integer(image.width()).ascii("/Height ").integer(image.height());
        entries.ascii("/ColorSpace/DeviceRGB/BitsPerComponent 8/Interpolate false");
        int number = objects.reserve();
        objects.packed(number, entries.toString(), new Octets(0).put(image.packed()));
        return number;
    }
}
