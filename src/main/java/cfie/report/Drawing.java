package cfie.report;

import java.util.List;

/** A chart as it is drawn: so wide and high, and its marks from the lowest to the uppermost. */
record Drawing(double width, double height, List<Mark> marks) {}
