package cfie.pdf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * What a file says of itself: what it is, by whom, of which day, and that it is archival (PDF/A)
 * and accessible (PDF/UA-1).
 */
public record Xmp(String title, String identifier, String creator, LocalDate day) {
    private static final String FORM =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about=""
             xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:xmp="http://ns.adobe.com/xap/1.0/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
             xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <dc:format>application/pdf</dc:format>
            <dc:identifier>@</dc:identifier>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>@</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>es-ES</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>cfie</xmp:CreatorTool>
            <xmp:CreateDate>@T00:00:00Z</xmp:CreateDate>
            <xmp:ModifyDate>@T00:00:00Z</xmp:ModifyDate>
            <pdfaid:part>@</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of the standard</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>\
            """;

    private static final byte[][] PARTS =
            Arrays.stream(FORM.split("@"))
                    .map(part -> part.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);

    /** As that part of the archival standard wants it. */
    void write(Octets target, char part) {
        String[] holes = {
            escaped(identifier),
            escaped(title),
            escaped(creator),
            day.toString(),
            day.toString(),
            Character.toString(part)
        };
        for (int hole = 0; hole < holes.length; hole++) {
            target.put(PARTS[hole]).put(holes[hole].getBytes(StandardCharsets.UTF_8));
        }
        target.put(PARTS[holes.length]);
    }

    private static String escaped(String text) {
        boolean isPlain = text.indexOf('&') < 0 && text.indexOf('<') < 0 && text.indexOf('>') < 0;
        return isPlain
                ? text
                : text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
