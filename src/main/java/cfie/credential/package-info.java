/**
 * Certificates as credentials that wallets and other registers read: Open Badges 3.0, plain or
 * signed, made from a frozen record and read back. Imports {@code domain}, {@code value}, Jackson.
 */
package cfie.credential;
