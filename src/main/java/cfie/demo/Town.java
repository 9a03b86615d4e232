package cfie.demo;

import cfie.value.Province;
import java.util.List;
import java.util.Map;

/** Where the schools of a province are: its capital, where half of them lie, and other towns. */
final class Town {
    private static final Map<Province, List<String>> TOWNS =
            Map.of(
                    Province.AVILA, List.of("Ávila", "Arévalo", "Arenas de San Pedro", "Cebreros"),
                    Province.BURGOS, List.of("Burgos", "Aranda de Duero", "Briviesca", "Lerma"),
                    Province.LEON, List.of("León", "Astorga", "La Bañeza", "Villablino", "Sahagún"),
                    Province.PALENCIA,
                            List.of("Palencia", "Guardo", "Aguilar de Campoo", "Venta de Baños"),
                    Province.SALAMANCA,
                            List.of("Salamanca", "Béjar", "Peñaranda de Bracamonte", "Vitigudino"),
                    Province.SEGOVIA, List.of("Segovia", "Cuéllar", "El Espinar", "Riaza"),
                    Province.SORIA, List.of("Soria", "Almazán", "Ágreda", "Ólvega"),
                    Province.VALLADOLID,
                            List.of("Valladolid", "Medina del Campo", "Laguna de Duero", "Íscar"),
                    Province.ZAMORA, List.of("Zamora", "Toro", "Fermoselle", "Puebla de Sanabria"));

    private Town() {}

    static String of(Province province, Dice dice) {
        List<String> towns = TOWNS.get(province);
        return dice.in(50) ? towns.get(0) : dice.oneOf(towns);
    }
}
