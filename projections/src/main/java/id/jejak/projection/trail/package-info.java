/** One row per event: who, when, from when, on which document, what it changed, in Indonesian and English. */
@NullMarked
package id.jejak.projection.trail;

import org.jspecify.annotations.NullMarked;
