package cfie.demo;

import java.util.List;

/** Names of people, schools and projects: common ones, in combinations of nobody. */
final class Words {
    static final List<String> GIVEN =
            List.of(
                    "Ana",
                    "Begoña",
                    "Carlos",
                    "Celia",
                    "David",
                    "Elena",
                    "Fermín",
                    "Gloria",
                    "Héctor",
                    "Inés",
                    "Íñigo",
                    "Jimena",
                    "Julián",
                    "Laura",
                    "Lucía",
                    "Manuel",
                    "María José",
                    "Marta",
                    "Nerea",
                    "Óscar",
                    "Pilar",
                    "Ramón",
                    "Rocío",
                    "Sergio",
                    "Teresa",
                    "Verónica",
                    "Víctor",
                    "Ximena",
                    "Yolanda",
                    "Zoe");
    static final List<String> SURNAMES =
            List.of(
                    "Alonso",
                    "Barrios",
                    "Calvo",
                    "Crespo",
                    "Díez",
                    "Escudero",
                    "Fuentes",
                    "Galván",
                    "Hidalgo",
                    "Iglesias",
                    "Juárez",
                    "de la Fuente",
                    "León",
                    "Marcos",
                    "Muñoz",
                    "Núñez",
                    "Olmedo",
                    "Pascual",
                    "Peña",
                    "Quirós",
                    "Redondo",
                    "Rueda",
                    "Sastre",
                    "Toribio",
                    "Urrutia",
                    "Vega",
                    "Villar",
                    "Yagüe",
                    "Zarza",
                    "Ibáñez");
    static final List<String> TYPES = List.of("CEIP", "CEIP", "CEIP", "IES", "IES", "CRA", "CEO");
    static final List<String> SCHOOLS =
            List.of(
                    "La Encina",
                    "El Mirador",
                    "Las Eras",
                    "Puente Viejo",
                    "Los Almendros",
                    "Río Claro",
                    "Campo Abierto",
                    "La Atalaya",
                    "Fuente Nueva",
                    "El Pinar",
                    "San Roque",
                    "Las Acacias",
                    "Vega Alta",
                    "Tierra de Pan",
                    "La Alameda");
    static final List<String> PRIVATE_SCHOOLS =
            List.of(
                    "Nuestra Señora del Soto",
                    "Santa Olaya",
                    "San Froilán del Río",
                    "La Cigüeña",
                    "Virgen de las Viñas");
    static final List<String> TITLES =
            List.of(
                    "Voces de",
                    "Cuentos de",
                    "Mapas de",
                    "El agua en",
                    "Música de",
                    "Recetas de",
                    "La ciencia en",
                    "Juegos de",
                    "Caminos de",
                    "Fiestas de",
                    "Poemas de",
                    "Inventos de",
                    "Pájaros de",
                    "Puentes de",
                    "Leyendas de");
    static final List<String> PLACES =
            List.of(
                    "Europa",
                    "la frontera",
                    "nuestras calles",
                    "ida y vuelta",
                    "dos orillas",
                    "la montaña",
                    "cada barrio",
                    "ayer y hoy",
                    "todos los colores",
                    "invierno",
                    "la estación",
                    "un mundo pequeño",
                    "aquí y allá",
                    "primavera",
                    "papel");

    private Words() {}
}
