package cfie.domain;

import cfie.value.Nif;
import cfie.value.PersonName;

/** A teacher: a person who may take part in projects in the name of a school. */
public record Teacher(Nif nif, PersonName name) {}
