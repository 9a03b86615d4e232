/**
 * What there is around the credits: quality labels, eTwinning Schools, other recognitions. No
 * credits come from here, and no rule of credits looks in.
 */
package cfie.domain.programme;
