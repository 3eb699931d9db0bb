/**
 * Lists as files: any GET whose answer is a record with {@code items} answers {@code format=csv|xlsx|json} too. No endpoint
 * knows of it but by the length of its list. The manifest in the file says what was asked, by whom, when and as of what, and
 * holds the digest of the rest.
 */
@NullMarked
package id.jejak.query.export;

import org.jspecify.annotations.NullMarked;
