package cfie.domain.programme;

import cfie.value.Worded;

/**
 * The five criteria of a quality label, in the order of the programme's rubric: collaboration, use
 * of technology, pedagogical approaches, curricular integration, results and documentation.
 */
public enum LabelCriterion implements Worded {
    COLLABORATION,
    TECHNOLOGY,
    PEDAGOGY,
    CURRICULUM,
    RESULTS
}
