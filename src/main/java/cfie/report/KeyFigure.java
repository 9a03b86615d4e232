package cfie.report;

import java.util.Optional;

/** What everybody asks for first: how many of what, and how many the year before. */
record KeyFigure(String name, String amount, Optional<String> before) {}
