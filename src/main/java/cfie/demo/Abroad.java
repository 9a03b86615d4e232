package cfie.demo;

import java.util.List;

/** An invented school of another country: a card of the partner book, and a partner in projects. */
record Abroad(String country, String name, String town, List<String> rest) {
    static final List<Abroad> ALL =
            Table.of(
                            """
                            FR;Collège des Trois Ponts;Nantes;fr|es;secondary;francés|geografía
                            IT;Istituto Acquachiara;Bérgamo;it|en;secondary;ciencias|arte
                            PT;Escola da Ribeira;Braga;pt|es;primary;música|plástica
                            PL;Szkoła Źródło;Łódź;pl|en;primary;inglés
                            GR;2ο Γυμνάσιο Νερού;Volos;el|en;secondary;historia|teatro
                            RO;Școala Izvorul;Cluj-Napoca;ro|fr;secondary;francés|biología
                            DE;Grundschule Am Lindenhof;Kassel;de|en;primary;lectura|deporte
                            TR;Pınar Ortaokulu;Esmirna;tr|en;secondary;tecnología
                            SE;Ängsskolan;Lund;sv|en;primary;naturaleza|matemáticas
                            CZ;ZŠ U Rybníka;Olomouc;cs|en;primary;inglés|música
                            BG;Училище Извор;Plovdiv;bg|en;secondary;química|física
                            IE;Coláiste na Gaoithe;Galway;en|ga;secondary;inglés|literatura
                            """)
                    .stream()
                    .map(row -> new Abroad(row.get(0), row.get(1), row.get(2), row.subList(3, 6)))
                    .toList();

    /** As projects name it. */
    String partner() {
        return country + ":" + name;
    }

    List<String> card() {
        return List.of(
                "school", name, country, town, rest.get(0), rest.get(1), rest.get(2), "2025-09-15");
    }
}
