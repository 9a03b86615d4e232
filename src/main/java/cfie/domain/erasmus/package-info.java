/**
 * Connected actions: the Erasmus+ actions that eTwinning projects support, their mobilities and the
 * checklist of such a project. No credits come from here (R19), and no rule of credits looks in.
 */
package cfie.domain.erasmus;
