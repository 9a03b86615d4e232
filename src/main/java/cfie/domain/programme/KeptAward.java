package cfie.domain.programme;

/** An award as the register keeps it: under a number. */
public record KeptAward(int number, Award award) {}
