package cfie.demo;

import cfie.value.Cfie;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where the schools of a centre's area are: in its seat, where half of them lie, and around. */
final class Town {
    private static final Map<Cfie, List<String>> TOWNS = new EnumMap<>(Cfie.class);

    static {
        Table.of(
                        """
                        avila;Ávila;Arévalo;Arenas de San Pedro;Cebreros
                        burgos;Burgos;Aranda de Duero;Lerma;Salas de los Infantes
                        miranda-de-ebro;Miranda de Ebro;Medina de Pomar;Briviesca
                        leon;León;Astorga;La Bañeza;Sahagún
                        ponferrada;Ponferrada;Bembibre;Villablino
                        palencia;Palencia;Guardo;Aguilar de Campoo;Venta de Baños
                        salamanca;Salamanca;Béjar;Peñaranda de Bracamonte
                        ciudad-rodrigo;Ciudad Rodrigo;Vitigudino;Lumbrales
                        segovia;Segovia;Cuéllar;El Espinar;Riaza
                        soria;Soria;Almazán;Ágreda;Ólvega
                        valladolid;Valladolid;Medina del Campo;Laguna de Duero;Íscar
                        zamora;Zamora;Toro;Fermoselle
                        benavente;Benavente;Puebla de Sanabria;Villalpando
                        """)
                .forEach(row -> TOWNS.put(Cfie.parse(row.get(0)), row.subList(1, row.size())));
    }

    private Town() {}

    static String of(Cfie cfie, Dice dice) {
        List<String> towns = TOWNS.get(cfie);
        return dice.in(50) ? towns.get(0) : dice.oneOf(towns);
    }

    /** Those that another centre serves than the one of their province's capital. */
    static List<List<String>> areas() {
        List<List<String>> areas = new ArrayList<>();
        TOWNS.forEach(
                (cfie, towns) -> {
                    if (cfie != Cfie.ofCapital(cfie.province())) {
                        towns.forEach(
                                town ->
                                        areas.add(
                                                List.of(
                                                        cfie.province().title(),
                                                        town,
                                                        cfie.slug())));
                    }
                });
        return areas;
    }
}
