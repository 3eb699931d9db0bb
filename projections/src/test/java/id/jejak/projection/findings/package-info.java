/** What is found in a log over a real PostgreSQL, and what is not. */
@NullMarked
package id.jejak.projection.findings;

import org.jspecify.annotations.NullMarked;
