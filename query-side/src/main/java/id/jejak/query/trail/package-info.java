/** Who did what, when, on which document, and what it changed. */
@NullMarked
package id.jejak.query.trail;

import org.jspecify.annotations.NullMarked;
