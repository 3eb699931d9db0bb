/** Certifying bodies: their names over time and the assessors licensed to them. Any room may use its values. */
@NullMarked
package id.jejak.body;

import org.jspecify.annotations.NullMarked;
